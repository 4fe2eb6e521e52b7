// Where calls arrive: telephones, numbers of the account, trunks and SIP domains.
#include "sandbox/twilio/gates.h"
#include "sandbox/twilio/voice.h"

#include <QRegularExpression>

#include <algorithm>

namespace sandbox {

namespace {
using Text = QLatin1String;

constexpr int ringAfter = 1'300;   // milliseconds until a phone rings
constexpr int pickUpAfter = 3'200; // until somebody answers it
constexpr int refuseAfter = 900;   // until a number that refuses does so
constexpr int talkTime = 120'000;  // until whoever answered hangs up

/// The SIP status that the last four figures of a number stand for: 0486 is busy. 0 for all other numbers.
int figuresOf(const QString &number)
{
  const QString end = number.right(4);
  if (!end.startsWith(QLatin1Char('0'))) return 0;
  const int code = end.toInt();
  return code >= 400 && !sipPhrase(code).isEmpty() ? code : 0;
}

/// Who of the two hangs up ends the other and the call.
void endTogether(Voice &voice, const QString &call, const LegPtr &caller, const LegPtr &called)
{
  called->calleeGone = [&voice, caller, call] {
    voice.finish(call, {200});
    caller->endByCallee();
  };
  caller->callerGone = [&voice, called, call] {
    called->endByCaller();
    voice.finish(call, {487});
  };
}
} // namespace

void Voice::serve()
{
  network.serve([](const Invite &invite) { return invite.host.isEmpty(); },
                [this](const LegPtr &leg) {
                  QJsonObject number;
                  {
                    const std::lock_guard guard(store.lock);
                    for (const QJsonObject &n : std::as_const(store.numbers))
                      if (n[Text("phone_number")].toString() == leg->invite.user) number = n;
                  }
                  if (number.isEmpty())
                    phone(leg);
                  else
                    incoming(leg, number);
                });
  static const QRegularExpression trunk(QStringLiteral("\\.pstn(\\.[a-z0-9-]+)?\\.twilio\\.com$"));
  static const QRegularExpression sip(QStringLiteral("\\.sip(\\.[a-z0-9-]+)?\\.twilio\\.com$"));
  network.serve([](const Invite &invite) { return trunk.match(invite.host).hasMatch(); },
                [this](const LegPtr &leg) { termination(leg); });
  network.serve([](const Invite &invite) { return sip.match(invite.host).hasMatch(); },
                [this](const LegPtr &leg) { domain(leg); });
}

/// A telephone somewhere. What its number ends with says what it does (--help).
void Voice::phone(const LegPtr &leg)
{
  const int code = figuresOf(leg->invite.user);
  if (code == 404 || code == 604 || code == 484 || code == 503 || code == 502)
    return network.after(refuseAfter, [leg, code] { leg->say({code}); });
  network.after(ringAfter, [this, leg, code] {
    leg->say({180});
    if (code == 408) return; // rings for ever
    network.after(pickUpAfter, [this, leg, code] {
      leg->say({code ? code : 200});
      network.after(talkTime, [leg] { leg->endByCallee(); });
    });
  });
}

void Voice::incoming(const LegPtr &leg, const QJsonObject &number)
{
  if (!number[Text("trunk_sid")].toString().isEmpty()) return throughTrunk(leg, number);
  if (number[Text("voice_receive_mode")].toString() == Text("fax")) return leg->say({486});
  QString url = number[Text("voice_url")].toString();
  {
    const std::lock_guard guard(store.lock);
    for (const QJsonObject &app : std::as_const(store.applications))
      if (app[Text("sid")] == number[Text("voice_application_sid")]) url = app[Text("voice_url")].toString();
  }
  TwilioCall c;
  c.from = leg->invite.from;
  c.to = leg->invite.user;
  c.direction = "inbound";
  c.status = "ringing";
  c.numberSid = number[Text("sid")].toString();
  c.document = url;
  const QString call = begin(c, [leg] { leg->endByCallee(); });
  leg->say({180});
  leg->callerGone = [this, call] { finish(call, {487}); };
  if (url.isEmpty()) {
    leg->say({603});
    return finish(call, {603});
  }
  read(
      call, leg, [leg] { leg->endByCallee(); }, url);
}

void Voice::throughTrunk(const LegPtr &leg, const QJsonObject &number)
{
  TwilioCall c;
  c.from = leg->invite.from;
  c.to = leg->invite.user;
  c.direction = "trunking-originating";
  c.status = "ringing";
  c.numberSid = number[Text("sid")].toString();
  c.trunkSid = number[Text("trunk_sid")].toString();
  QList<QJsonObject> urls;
  {
    const std::lock_guard guard(store.lock);
    for (const QJsonObject &url : std::as_const(store.originationUrls))
      if (url[Text("trunk_sid")].toString() == c.trunkSid && url[Text("enabled")].toBool()) urls += url;
  }
  std::stable_sort(urls.begin(), urls.end(), [](const QJsonObject &a, const QJsonObject &b) {
    return a[Text("priority")].toInt() < b[Text("priority")].toInt();
  });
  QStringList hosts;
  for (const QJsonObject &url : std::as_const(urls))
    hosts += url[Text("sip_url")].toString().section(QLatin1Char(':'), 1).section(QLatin1Char(';'), 0, 0);
  const QString call = begin(c, [leg] { leg->endByCallee(); });
  if (hosts.isEmpty()) {
    leg->say({480});
    return finish(call, {480}, 32010);
  }
  tryOrigination(leg, call, hosts);
}

void Voice::tryOrigination(const LegPtr &leg, const QString &call, QStringList hosts)
{
  const QString host = hosts.takeFirst();
  Invite to = toSip(Text("sip:") + leg->invite.user + QLatin1Char('@') + host, leg->invite.from, call);
  const auto out = std::make_shared<Leg>(to);
  out->heard = [this, leg, call, hosts](const SipAnswer &said) {
    const bool refused = said.code < 100 || said.code >= 300;
    if (refused && !hosts.isEmpty() && said.code != 486) return tryOrigination(leg, call, hosts);
    if (said.code == 200) answer(call);
    leg->say(said.code ? said : SipAnswer{503});
    if (refused) finish(call, said.code ? said : SipAnswer{503}, 32011);
  };
  endTogether(*this, call, leg, out);
  leg->typed = [out](QChar key) { out->press(key); };
  network.dial(out);
}

void Voice::termination(const LegPtr &leg)
{
  const Gate gate = [&] {
    const std::lock_guard guard(store.lock);
    return trunkGate(store, leg->invite);
  }();
  if (gate.answer.code && !gate.recorded) return leg->say(gate.answer);
  TwilioCall c;
  c.from = gate.from;
  c.to = leg->invite.user;
  c.direction = "trunking-terminating";
  c.status = "queued";
  c.trunkSid = gate.object;
  c.numberSid = gate.numberSid;
  const auto out =
      std::make_shared<Leg>(Invite{.user = c.to, .host = {}, .from = c.from, .fromHost = {}, .address = {}});
  const QString call = begin(c, [leg, out] {
    out->endByCaller();
    leg->endByCallee();
  });
  if (gate.answer.code) {
    leg->say(gate.answer);
    return finish(call, {gate.answer.code}, gate.answer.twilio);
  }
  out->heard = [this, leg, call](const SipAnswer &said) {
    if (said.code < 200) ring(call);
    if (said.code == 200) answer(call);
    leg->say(said);
    if (said.code >= 300) finish(call, said);
  };
  endTogether(*this, call, leg, out);
  network.dial(out);
}

void Voice::domain(const LegPtr &leg)
{
  const Gate gate = [&] {
    const std::lock_guard guard(store.lock);
    return domainGate(store, leg->invite);
  }();
  if (gate.answer.code) return leg->say(gate.answer);
  TwilioCall c;
  c.from = gate.from;
  c.to = QStringLiteral("sip:%1@%2").arg(leg->invite.user, leg->invite.host);
  c.direction = "inbound";
  c.status = "ringing";
  c.document = gate.url.isEmpty() ? QStringLiteral("https://demo.twilio.com/welcome/voice/") : gate.url;
  const QString call = begin(c, [leg] { leg->endByCallee(); });
  leg->callerGone = [this, call] { finish(call, {487}); };
  read(
      call, leg, [leg] { leg->endByCallee(); }, c.document);
}

} // namespace sandbox
