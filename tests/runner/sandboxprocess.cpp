// Starting, asking and ending the sandbox.
#include "runner/sandboxprocess.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

namespace {
QString member(const QByteArray &line, const char *half, const char *name)
{
  return QJsonDocument::fromJson(line)
      .object()
      .value(QLatin1String(half))
      .toObject()
      .value(QLatin1String(name))
      .toString();
}
} // namespace

SandboxProcess::SandboxProcess(const QStringList &arguments)
{
  process.setStandardErrorFile(QProcess::nullDevice());
  QStringList words = arguments + QStringList{QStringLiteral("--balance"), QStringLiteral("1000000")}; // batteries buy
  // Few calls: the batteries read both accounts whole, again and again.
  if (!words.contains(QStringLiteral("--calls"))) words << QStringLiteral("--calls") << QStringLiteral("30");
  process.start(QStringLiteral(TRUNKLINE_BIN_DIR "/trunkline-sandbox"), words);
  while (!process.canReadLine() && process.waitForReadyRead(20'000)) {}
  said = process.readLine();
}

SandboxProcess::~SandboxProcess()
{
  process.closeWriteChannel();
  if (!process.waitForFinished(5'000)) process.kill();
  process.waitForFinished(5'000);
}

QUrl SandboxProcess::twilio() const { return QUrl(member(said, "twilio", "console")); }
QUrl SandboxProcess::livekit() const { return QUrl(member(said, "livekit", "url")); }

QByteArray SandboxProcess::lineThrough(quint16 twilioPort, quint16 livekitPort) const
{
  const auto port = [](int p) { return "127.0.0.1:" + QByteArray::number(p); };
  QByteArray out = said;
  out.replace(port(twilio().port()), "TWILIO");
  out.replace(port(livekit().port()), port(livekitPort));
  return out.replace("TWILIO", port(twilioPort));
}

QString SandboxProcess::makeBin(const QString &name) const
{
  QUrlQuery form;
  form.addQueryItem(QStringLiteral("sid"), QString());
  form.addQueryItem(QStringLiteral("friendlyName"), name);
  form.addQueryItem(QStringLiteral("twiml"), QStringLiteral("<Response><Reject/></Response>"));
  QNetworkRequest request(twilio());
  request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
  QNetworkAccessManager manager;
  const std::unique_ptr<QNetworkReply> reply(manager.post(request, form.toString(QUrl::FullyEncoded).toUtf8()));
  QEventLoop loop;
  QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
  loop.exec();
  const QRegularExpression address(QStringLiteral("id=\"address\">([^<]+)<"));
  return address.match(QString::fromUtf8(reply->readAll())).captured(1);
}
