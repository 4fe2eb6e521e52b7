// trunkline-sandbox: a believable Twilio account and LiveKit project on loopback, for trying out, pictures and tests.
#include "sandbox/dice.h"
#include "sandbox/http.h"
#include "sandbox/livekit/livekithalf.h"
#include "sandbox/network.h"
#include "sandbox/options.h"
#include "sandbox/strange.h"
#include "sandbox/twilio/twiliohalf.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <pthread.h>
#include <thread>
#include <unistd.h>

namespace {

/// The line on standard output by which a client finds and signs in to both halves.
QByteArray startLine(const sandbox::Credentials &keys, int twilioPort, int livekitPort)
{
  const auto twilio = QStringLiteral("http://127.0.0.1:%1").arg(twilioPort);
  const QJsonObject first{{QStringLiteral("base"), QString(twilio + QStringLiteral("/{product}"))},
                          {QStringLiteral("console"), QString(twilio + QStringLiteral("/console"))},
                          {QStringLiteral("accountSid"), keys.accountSid},
                          {QStringLiteral("authToken"), keys.authToken},
                          {QStringLiteral("apiKeySid"), keys.apiKeySid},
                          {QStringLiteral("apiKeySecret"), keys.apiKeySecret}};
  const QJsonObject second{{QStringLiteral("url"), QStringLiteral("http://127.0.0.1:%1").arg(livekitPort)},
                           {QStringLiteral("apiKey"), keys.livekitKey},
                           {QStringLiteral("apiSecret"), keys.livekitSecret},
                           {QStringLiteral("sipHost"), keys.sipHost}};
  const QJsonObject all{{QStringLiteral("twilio"), first}, {QStringLiteral("livekit"), second}};
  return QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n';
}

/// Ends the program as a signal would, once whoever started it has closed its standard input or is gone.
void watchInput()
{
  char buffer[256];
  while (true) {
    const auto got = read(STDIN_FILENO, buffer, sizeof buffer);
    if (got == 0 || (got < 0 && errno != EINTR)) break;
  }
  kill(getpid(), SIGTERM);
}

} // namespace

int main(int argc, char **argv)
{
  const QCoreApplication app(argc, argv);
  const auto options = sandbox::readOptions(QCoreApplication::arguments().mid(1));
  if (!options) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(options.error().text));
    return 2;
  }
  if (options->onlyHelp) {
    std::fputs(qUtf8Printable(sandbox::usage()), stdout);
    return 0;
  }
  sigset_t ends; // blocked before the first thread starts, so that only sigwait below sees them
  sigemptyset(&ends);
  sigaddset(&ends, SIGTERM);
  sigaddset(&ends, SIGINT);
  pthread_sigmask(SIG_BLOCK, &ends, nullptr);

  const auto keys = sandbox::credentials(options->seed);
  const auto half = [&](const sandbox::HttpHandler &usual) {
    return options->strange ? sandbox::strange(usual) : usual;
  };
  const auto network = std::make_shared<sandbox::Network>(options->callSpeed);
  sandbox::HttpServer twilio(half(sandbox::twilioHalf(*options, keys, network)), options->latency);
  sandbox::HttpServer livekit(half(sandbox::livekitHalf(*options, keys, network)), options->latency);
  const int twilioPort = twilio.start();
  const int livekitPort = livekit.start();
  if (twilioPort <= 0 || livekitPort <= 0) {
    std::fprintf(stderr, "trunkline-sandbox could not open a port on 127.0.0.1.\n");
    return 1;
  }
  std::fprintf(stderr, "Twilio on port %d, LiveKit on port %d\n", twilioPort, livekitPort);
  std::fputs(startLine(keys, twilioPort, livekitPort).constData(), stdout);
  std::fflush(stdout);
  std::thread(watchInput).detach();
  int signal = 0;
  sigwait(&ends, &signal);
  std::fflush(nullptr);
  std::_Exit(0); // at once: a client's idle connection would hold up an orderly end for a minute
}
