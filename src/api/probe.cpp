// The requests of a probe, in their order.
#include "api/probe.h"

#include "api/catalogue.h"
#include "api/livekit/dialect.h"
#include "api/probejudge.h"
#include "core/all.h"
#include "model/twilioaccount.h"
#include "net/allowlist.h"
#include "net/livekittoken.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>

namespace api {
namespace {
struct ProbeWords {
  Q_DECLARE_TR_FUNCTIONS(Probe)
};
using judge::Reached;
using Tells = std::function<void(ProbeResult)>;

/// The numbers, one of them: what every useful key may read. Accounts may be closed to a Standard key.
/// Twilio: api v2010, IncomingPhoneNumbers.
Task<Result<HttpReply>> askTwilio(Account a, QString user, Secret password)
{
  QUrl url(QStringLiteral("https://api.twilio.com/2010-04-01/Accounts/%1/IncomingPhoneNumbers.json").arg(a.accountSid));
  url.setQuery(QStringLiteral("PageSize=1"));
  HttpRequest request{"GET", url};
  request.headers = {{"Authorization", "Basic " + (user.toUtf8() + ':' + password.reveal()).toBase64()},
                     {"Accept", "application/json"}};
  auto sending = a.gate.send(std::move(request));
  co_return co_await sending;
}

/// The rooms, by a grant that can do nothing else. LiveKit: RoomService/ListRooms.
Task<Result<HttpReply>> askLiveKit(Account a)
{
  QUrl url = a.url;
  url.setPath(QStringLiteral("/twirp/livekit.RoomService/ListRooms"));
  const QJsonObject grants{{QStringLiteral("video"), QJsonObject{{QStringLiteral("roomList"), true}}}};
  const qint64 now = QDateTime::currentMSecsSinceEpoch() + a.gate.clockOffset(a.url.host()).value_or(0);
  HttpRequest request{"POST", url, "{}", "application/json"};
  request.headers = {{"Authorization", "Bearer " + net::livekitToken(a.apiKey, a.apiSecret, grants, now / 1000)}};
  auto sending = a.gate.send(std::move(request));
  co_return co_await sending;
}

Task<Result<HttpReply>> knock(Account a)
{
  const bool twilio = a.vendor == Vendor::Twilio;
  auto asking = twilio ? askTwilio(a, a.user, a.password) : askLiveKit(a);
  co_return co_await asking;
}

QUrl publicUrl(const Account &a)
{
  return a.vendor == Vendor::Twilio ? QUrl(QStringLiteral("https://api.twilio.com")) : a.url;
}

Reached reachedBy(const Account &a, const ProbeQuestion &q, Result<HttpReply> reply)
{
  const QUrl shown = publicUrl(a);
  const QUrl real = q.addresses.value(net::originOf(shown), shown);
  const bool here = real.host() == u"localhost" || QHostAddress(real.host()).isLoopback();
  return {a.vendor, shown.host(), real.scheme() == u"https", here, std::move(reply), a.gate.clockOffset(shown.host())};
}

QString accountText(const TwilioAccount &t)
{
  if (t.type.word == u"Trial")
    return ProbeWords::tr("%1 is a trial account: it can only talk with verified numbers.").arg(t.name);
  return ProbeWords::tr("%1, %2").arg(t.name, t.status.word);
}

/// Adds what the account says of itself, for keys that may read it.
Task<ProbeResult> withAccount(Account a, ProbeResult signIn)
{
  if (signIn.state != ProbeResult::Ok) co_return signIn;
  auto reading = endpointOf(resourceOf<TwilioAccount>()).read(a, a.accountSid);
  const auto object = co_await reading;
  if (!object) co_return signIn;
  const TwilioAccount t = object->as<TwilioAccount>();
  signIn.text = accountText(t);
  if (t.type.word == u"Trial" || t.status.word != u"active") signIn.state = ProbeResult::Warning;
  co_return signIn;
}

Task<ProbeResult> tryBins(Account a, bool reached)
{
  if (!reached) co_return judge::waits(ProbeStep::TwimlBins);
  auto asking = askTwilio(a, a.accountSid, a.authToken);
  const auto reply = co_await asking;
  co_return judge::twimlBins(reply);
}

Task<ProbeResult> trySip(Account a, bool cloud)
{
  auto calling = livekit::call(a, QStringLiteral("SIP/ListSIPInboundTrunk"), livekit::sipAdmin(), {});
  const auto trunks = co_await calling;
  co_return judge::liveKitSip(trunks, cloud);
}

Task<ProbeResults> probeTwilio(Account a, Result<HttpReply> first, Tells tell)
{
  ProbeResults out;
  Tell begins([tell] { tell({ProbeStep::TwilioSignIn}); });
  co_await begins;
  auto reading = withAccount(a, judge::twilioSignIn(first, a.user != a.accountSid));
  const ProbeResult signIn = co_await reading;
  const bool in = signIn.state == ProbeResult::Ok || signIn.state == ProbeResult::Warning;
  out.push_back(signIn);
  out.push_back(in ? judge::twilioPermissions(*first) : judge::waits(ProbeStep::TwilioPermissions));
  Tell so([tell, out] { tell(out[0]), tell(out[1]); });
  co_await so;
  if (a.authToken.isEmpty()) co_return out;
  auto trying = tryBins(a, bool(first));
  const ProbeResult bins = co_await trying;
  out.push_back(bins);
  Tell last([tell, bins] { tell(bins); });
  co_await last;
  co_return out;
}

Task<ProbeResults> probeLiveKit(Account a, Result<HttpReply> first, QString sipHost, Tells tell)
{
  Tell begins([tell] { tell({ProbeStep::LiveKitSignIn}); });
  co_await begins;
  // The first request was signed on this computer's clock; the answer told the server's.
  if (first && first->status == 401 && std::abs(a.gate.clockOffset(a.url.host()).value_or(0)) > 30'000) {
    auto again = askLiveKit(a);
    const auto second = co_await again;
    first = second;
  }
  ProbeResults out{judge::liveKitSignIn(first, a.url.host())};
  Tell signedIn([tell, r = out[0]] { tell(r); });
  co_await signedIn;
  if (out[0].state == ProbeResult::Ok) {
    auto trying = trySip(a, judge::isCloud(a.url.host(), sipHost));
    const ProbeResult sip = co_await trying;
    out.push_back(sip);
    out.push_back(judge::sipHost(sipHost, a.url.host()));
  } else {
    out.push_back(judge::waits(ProbeStep::LiveKitSip));
    out.push_back(judge::waits(ProbeStep::SipHost));
  }
  Tell rest([tell, out] { tell(out[1]), tell(out[2]); });
  co_await rest;
  co_return out;
}
} // namespace

QString probeName(ProbeStep step)
{
  switch (step) {
  case ProbeStep::Servers:
    return ProbeWords::tr("Find the servers");
  case ProbeStep::Encryption:
    return ProbeWords::tr("Encrypted connection");
  case ProbeStep::Clock:
    return ProbeWords::tr("Clock");
  case ProbeStep::TwilioSignIn:
    return ProbeWords::tr("Sign in to Twilio");
  case ProbeStep::TwilioPermissions:
    return ProbeWords::tr("Twilio permissions");
  case ProbeStep::TwimlBins:
    return ProbeWords::tr("TwiML bins can be read");
  case ProbeStep::LiveKitSignIn:
    return ProbeWords::tr("Sign in to LiveKit");
  case ProbeStep::LiveKitSip:
    return ProbeWords::tr("LiveKit SIP service");
  case ProbeStep::SipHost:
    break;
  }
  return ProbeWords::tr("SIP host belongs to the project");
}

std::vector<ProbeStep> probeSteps(const ProbeQuestion &q)
{
  std::vector<ProbeStep> steps{ProbeStep::Servers, ProbeStep::Encryption, ProbeStep::Clock};
  if (q.accounts.twilio) {
    steps.insert(steps.end(), {ProbeStep::TwilioSignIn, ProbeStep::TwilioPermissions});
    if (!q.accounts.twilio->authToken.isEmpty()) steps.push_back(ProbeStep::TwimlBins);
  }
  if (q.accounts.livekit)
    steps.insert(steps.end(), {ProbeStep::LiveKitSignIn, ProbeStep::LiveKitSip, ProbeStep::SipHost});
  return steps;
}

GatePolicy probePolicy(const Accounts &accounts, GatePolicy base)
{
  for (const Account *half : {accounts.of(Vendor::Twilio), accounts.of(Vendor::LiveKit)}) {
    if (!half) continue;
    for (const AllowedVerb &verb : allowList(*half))
      if (!verb.writes) base.allowed.push_back(verb);
  }
  base.readOnly = true;
  base.retry.pauses = {};
  base.longestDeadline = std::chrono::seconds(10);
  return base;
}

Task<ProbeResults> probe(ProbeQuestion question, Tells tell)
{
  Tell begins([tell] { tell({ProbeStep::Servers}); });
  co_await begins;
  std::vector<Account> halves;
  for (const Vendor v : {Vendor::Twilio, Vendor::LiveKit})
    if (const Account *half = question.accounts.of(v)) halves.push_back(*half);
  std::vector<Task<Result<HttpReply>>> knocks;
  for (const Account &half : halves) knocks.push_back(knock(half));
  auto knocking = all(std::move(knocks), 2);
  const auto replies = co_await knocking;

  std::vector<Reached> reached;
  for (size_t i = 0; i < halves.size(); ++i) reached.push_back(reachedBy(halves[i], question, replies[i]));
  ProbeResults out{judge::servers(reached), judge::encryption(reached), judge::clock(reached)};
  Tell first([tell, out] { tell(out[0]), tell(out[1]), tell(out[2]); });
  co_await first;

  for (size_t i = 0; i < halves.size(); ++i) {
    auto trying = halves[i].vendor == Vendor::Twilio ? probeTwilio(halves[i], replies[i], tell)
                                                     : probeLiveKit(halves[i], replies[i], question.sipHost, tell);
    const ProbeResults half = co_await trying;
    out.insert(out.end(), half.begin(), half.end());
  }
  co_return out;
}
} // namespace api
