// Sharing one manager, one budget and one memory of the servers.
#include "net/gatestate.h"

#include "net/httpdate.h"

net::GateState::GateState(GatePolicy p)
    : policy(std::move(p)), allowed(policy.allowed), tls(trusting(policy.authorities)),
      manager(std::make_shared<QNetworkAccessManager>())
{}

std::optional<QUrl> net::GateState::target(const QUrl &publicUrl) const
{
  auto mapped = policy.addresses.constFind(originOf(publicUrl));
  const bool exact = mapped != policy.addresses.constEnd();
  if (!exact) mapped = policy.addresses.constFind(starredOrigin(publicUrl));
  if (mapped == policy.addresses.constEnd()) return policy.mappedOnly ? std::nullopt : std::optional(publicUrl);
  QUrl url = publicUrl;
  url.setScheme(mapped->scheme());
  url.setHost(mapped->host());
  url.setPort(mapped->port());
  QString base = mapped->path(QUrl::FullyEncoded);
  while (base.endsWith(u'/')) base.chop(1);
  if (!exact) base += u'/' + publicUrl.host(QUrl::FullyEncoded);
  url.setPath(base + publicUrl.path(QUrl::FullyEncoded), QUrl::TolerantMode);
  return url;
}

void net::GateState::learn(const QString &host, const Outcome &outcome, const QDateTime &sent)
{
  const QDateTime now = QDateTime::currentDateTimeUtc();
  if (outcome.failure && !outcome.failure->certificate.isEmpty())
    refusedCertificates[host] = outcome.failure->certificate;
  const QDateTime date = httpDate(outcome.reply.header("Date"));
  if (date.isValid()) {
    const qint64 middle = (sent.toMSecsSinceEpoch() + now.toMSecsSinceEpoch()) / 2;
    clockOffsets[host] =
        date.toMSecsSinceEpoch() + 500 - middle; // the header cuts the second short: half of it on average
  }
  ServerLoad &load = loads[host];
  load.mostAtOnce = std::max(load.mostAtOnce, outcome.reply.header("Twilio-Concurrent-Requests").toInt());
  if (outcome.failure || outcome.reply.status != 429) return;
  ++load.tooMany;
  load.lastTooMany = now;
  if (const auto pause = retryAfter(outcome.reply.header("Retry-After"), now))
    busyUntil[host] = now.addMSecs(pause->count());
}

net::Turn::Turn(std::shared_ptr<GateState> g, const QString &origin) : gate(std::move(g))
{
  auto &found = gate->lanes[origin];
  if (!found) found = std::make_shared<GateState::Lane>();
  lane = found;
  if (lane->waiting.empty() && lane->running < gate->policy.budgetPerHost) begin();
}

net::Turn::~Turn()
{
  if (!running) {
    std::erase(lane->waiting, this);
    return;
  }
  --lane->running;
  if (lane->waiting.empty()) return;
  Turn *next = lane->waiting.front();
  lane->waiting.pop_front();
  next->begin();
}

void net::Turn::arm() { lane->waiting.push_back(this); }

void net::Turn::begin()
{
  running = true;
  ++lane->running;
  wake();
}
