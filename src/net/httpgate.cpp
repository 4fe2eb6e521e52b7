// One request's way through the gate: allowed, mapped, its turn, sent, judged, perhaps sent again.
#include "net/httpgate.h"

#include "core/wait.h"
#include "net/exchange.h"
#include "net/gatestate.h"
#include "net/mask.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

using std::chrono::milliseconds;

namespace {
/// What the gate decided about a request before it waits for its turn.
struct Passage {
  AllowedVerb verb;
  HttpRequest request; ///< with the address to connect to
  QUrl publicUrl;
};

Error refused(const QString &text) { return Error{Error::Rejected, text}; }

bool breaksHeaders(const HttpRequest &request)
{
  const auto breaks = [](const QByteArray &s) { return s.contains('\r') || s.contains('\n') || s.contains('\0'); };
  return breaks(request.contentType) || std::any_of(request.headers.begin(), request.headers.end(), [&](const auto &h) {
           return breaks(h.first) || breaks(h.second);
         });
}

Result<Passage> pass(const net::GateState &gate, HttpRequest request)
{
  const QString host = request.url.host();
  const AllowedVerb *verb = gate.allowed.find(request);
  if (!verb) {
    Error e = refused(
        QCoreApplication::translate(
            "net", "Trunkline does not know this request to %1, so it was not sent. This is a defect of Trunkline.")
            .arg(host));
    e.detail = net::maskedNumbers(QString::fromLatin1(request.method) + u' ' + request.url.path());
    return e;
  }
  if (verb->writes && gate.policy.readOnly)
    return refused(QCoreApplication::translate(
        "net", "This profile is read-only, so nothing was changed. Open a profile that may write."));
  if (breaksHeaders(request))
    return refused(QCoreApplication::translate(
                       "net", "A key or a name for %1 contains a line break, so nothing was sent. Enter it again.")
                       .arg(host));
  const auto target = gate.target(request.url);
  if (!target)
    return refused(
        QCoreApplication::translate("net", "%1 does not belong to the sandbox, so nothing was sent.").arg(host));
  Passage passage{*verb, std::move(request), {}};
  passage.publicUrl = passage.request.url;
  passage.request.url = *target;
  passage.request.url.setUserInfo({});
  passage.request.deadline = std::min(passage.request.deadline, gate.policy.longestDeadline);
  return passage;
}

QString nameOf(Error::Kind kind)
{
  switch (kind) {
  case Error::Timeout:
    return QStringLiteral("timeout");
  case Error::Network:
    return QStringLiteral("network");
  case Error::Unknown:
    return QStringLiteral("unknown");
  case Error::Rejected:
    return QStringLiteral("refused");
  default:
    return QStringLiteral("protocol");
  }
}

QString requestIdOf(const HttpReply &reply)
{
  const QByteArray id = reply.header("Twilio-Request-Id");
  return QString::fromLatin1(id.isEmpty() ? reply.header("X-Request-Id") : id).left(100);
}

LoggedRequest entryFor(const HttpRequest &request, const QUrl &publicUrl, const QStringList &loggedQuery)
{
  LoggedRequest entry;
  entry.when = QDateTime::currentDateTimeUtc();
  entry.method = QString::fromLatin1(request.method);
  entry.host = publicUrl.host();
  entry.path = net::redactedPath(publicUrl, loggedQuery);
  entry.bytesSent = request.body.size();
  return entry;
}

Result<HttpReply> resultOf(net::Outcome outcome, const Passage &passage)
{
  if (!outcome.failure) return std::move(outcome.reply);
  const QUrl &url = passage.publicUrl;
  Error error = net::errorOf(*outcome.failure, url.host(), passage.verb.writes);
  error.detail = QString::fromLatin1(passage.request.method) + u' ' + url.host() + net::redactedPath(url, {}) + u' '
                 + error.detail;
  error.httpStatus = outcome.reply.status;
  error.requestId = requestIdOf(outcome.reply);
  return error;
}

/// One transmission, from its turn to its entry in the log.
Task<net::Outcome> transmit(std::shared_ptr<net::GateState> gate, Passage passage, int attempt)
{
  const QString host = passage.publicUrl.host();
  net::Turn turn(gate, net::originOf(passage.request.url));
  co_await turn;

  const bool isGet = passage.request.method == "GET";
  const net::Terms terms{gate->tls, gate->policy.pinned.value(host), gate->policy.largestAnswer, !isGet};
  LoggedRequest entry = entryFor(passage.request, passage.publicUrl, passage.verb.loggedQuery);
  QElapsedTimer clock;
  clock.start();
  net::Exchange exchange(gate->manager, passage.request, terms);
  const net::Outcome outcome = co_await exchange;

  gate->learn(host, outcome, entry.when);
  entry.attempt = attempt;
  entry.status = outcome.reply.status;
  if (outcome.failure) entry.failure = nameOf(net::errorOf(*outcome.failure, host, passage.verb.writes).kind);
  entry.bytesReceived = outcome.reply.body.size();
  entry.milliseconds = clock.elapsed();
  entry.requestId = requestIdOf(outcome.reply);
  gate->log->add(entry);
  co_return outcome;
}

milliseconds withJitter(milliseconds pause)
{
  return pause + milliseconds(QRandomGenerator::global()->bounded(int(pause.count() / 4) + 1));
}

Task<Result<HttpReply>> sendThrough(std::shared_ptr<net::GateState> gate, HttpRequest request)
{
  const auto passage = pass(*gate, request);
  if (!passage) {
    LoggedRequest entry = entryFor(request, request.url, {});
    entry.attempt = 0;
    entry.failure = nameOf(passage.error().kind);
    gate->log->add(entry);
    co_return passage.error();
  }
  for (int attempt = 1;; ++attempt) {
    auto transmission = transmit(gate, *passage, attempt);
    const net::Outcome outcome = co_await transmission;
    const auto pause =
        net::pauseBeforeRepeat(outcome, passage->verb, gate->policy.retry, attempt, QDateTime::currentDateTimeUtc());
    if (!pause) co_return resultOf(outcome, *passage);
    Sleep nap(withJitter(*pause));
    co_await nap;
  }
}
} // namespace

HttpGate::HttpGate(GatePolicy policy) : state(std::make_shared<net::GateState>(std::move(policy))) {}

Task<Result<HttpReply>> HttpGate::send(HttpRequest request) const { return sendThrough(state, std::move(request)); }

std::shared_ptr<RequestLog> HttpGate::log() const { return state->log; }

std::optional<qint64> HttpGate::clockOffset(const QString &publicHost) const
{
  const auto found = state->clockOffsets.constFind(publicHost);
  return found == state->clockOffsets.constEnd() ? std::nullopt : std::optional(*found);
}

int HttpGate::inFlight() const
{
  int running = 0;
  for (const auto &lane : std::as_const(state->lanes)) running += lane->running;
  return running;
}

QDateTime HttpGate::busyUntil(const QString &publicHost) const
{
  const QDateTime until = state->busyUntil.value(publicHost);
  return until > QDateTime::currentDateTimeUtc() ? until : QDateTime();
}

ServerLoad HttpGate::load(const QString &publicHost) const { return state->loads.value(publicHost); }

QByteArray HttpGate::refusedCertificate(const QString &publicHost) const
{
  return state->refusedCertificates.value(publicHost);
}
