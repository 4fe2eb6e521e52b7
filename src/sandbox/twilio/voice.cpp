// Calls under way: their records, and the phones that are called.
#include "sandbox/twilio/voice.h"

#include "sandbox/twilio/gates.h"
#include "sandbox/twilio/script.h"

#include <QDateTime>
#include <QRegularExpression>

namespace sandbox {

namespace {
using Text = QLatin1String;

constexpr int watchTime = 100;     // milliseconds between two looks at calls that the API ended
constexpr int ringAfter = 1'300;   // until a phone rings
constexpr int pickUpAfter = 3'200; // until somebody answers it
constexpr int refuseAfter = 900;   // until a number that refuses does so
constexpr int talkTime = 120'000;  // until whoever answered hangs up
constexpr int queueTime = 300;     // until a call of the API is placed
constexpr int ratedAfter = 4'000;  // until the price is known
constexpr double perMinute = 0.0085;

QByteArray statusFor(int code)
{
  if (code >= 200 && code < 300) return "completed";
  if (code == 486 || code == 600 || code == 603) return "busy";
  if (code == 408 || code == 480 || code == 487) return "no-answer";
  return "failed";
}

/// The SIP status that the last four figures of a number stand for: 0486 is busy. 0 for all other numbers.
int figuresOf(const QString &number)
{
  const QString end = number.right(4);
  if (!end.startsWith(QLatin1Char('0'))) return 0;
  const int code = end.toInt();
  return code >= 400 && !sipPhrase(code).isEmpty() ? code : 0;
}
} // namespace

void Voice::serve()
{
  network.serve([](const QString &host) { return host.isEmpty(); },
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
  network.serve([](const QString &host) { return trunk.match(host).hasMatch(); },
                [this](const LegPtr &leg) { termination(leg); });
  network.serve([](const QString &host) { return sip.match(host).hasMatch(); },
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

void Voice::changed(const QString &call, const std::function<void(TwilioCall &)> &change)
{
  const std::lock_guard guard(store.lock);
  for (TwilioCall &c : store.calls)
    if (c.sid == call) return change(c);
}

TwilioCall Voice::record(const QString &call) const
{
  const std::lock_guard guard(store.lock);
  for (const TwilioCall &c : std::as_const(store.calls))
    if (c.sid == call) return c;
  return {};
}

QString Voice::begin(TwilioCall call, HangUp hangUp)
{
  {
    const std::lock_guard guard(store.lock);
    if (call.sid.isEmpty()) {
      call.sid = store.dice.sid(Text("CA"));
      call.created = QDateTime::currentSecsSinceEpoch();
      call.start = call.direction.startsWith("outbound") ? 0 : call.created;
      store.calls.prepend(call);
    }
  }
  live[call.sid] = std::move(hangUp);
  if (!std::exchange(watching, true)) watch();
  return call.sid;
}

void Voice::ring(const QString &call)
{
  changed(call, [](TwilioCall &c) {
    if (c.end) return;
    c.status = "ringing";
    if (!c.start) c.start = QDateTime::currentSecsSinceEpoch();
  });
}

void Voice::answer(const QString &call)
{
  changed(call, [](TwilioCall &c) {
    if (c.end) return;
    c.status = "in-progress";
    c.answered = QDateTime::currentSecsSinceEpoch();
    if (!c.start) c.start = c.answered;
  });
}

void Voice::finish(const QString &call, const SipAnswer &last, int complaint)
{
  live.erase(call);
  const auto script = scripts.find(call);
  if (script != scripts.end()) {
    const auto running = script->second;
    scripts.erase(script);
    running->stop();
  }
  changed(call, [&](TwilioCall &c) {
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (!c.start) c.start = now;
    if (!c.end) {
      c.status = c.status == "in-progress" ? QByteArray("completed") : statusFor(last.code == 200 ? 487 : last.code);
      c.end = now;
      c.duration = c.status == "completed" ? int(std::max<qint64>(1, now - c.answered)) : 0;
    }
    if (last.code >= 400 && last.code != 487) c.sipCode = last.code;
    if (complaint) c.complaint = complaint;
  });
  network.after(ratedAfter, [this, call] {
    changed(call, [](TwilioCall &c) {
      const int minutes = (c.duration + 59) / 60;
      c.price = minutes ? "-" + QByteArray::number(minutes * perMinute, 'f', 5) : QByteArray("0");
    });
  });
}

/// Who ended a call through the API hung up its legs.
void Voice::watch()
{
  QStringList ended;
  {
    const std::lock_guard guard(store.lock);
    size_t seen = 0;
    for (const TwilioCall &c : std::as_const(store.calls)) {
      if (seen == live.size()) break;
      const bool ours = live.count(c.sid) > 0;
      seen += ours ? 1 : 0;
      if (ours && c.end) ended += c.sid;
    }
  }
  for (const QString &call : ended) {
    const auto found = live.find(call);
    if (found == live.end()) continue;
    const HangUp hangUp = std::move(found->second);
    live.erase(found);
    hangUp();
    finish(call, {200});
  }
  watching = !live.empty();
  if (watching) network.after(watchTime, [this] { watch(); });
}

LegPtr Voice::dial(const QString &call, const Invite &to, int timeout, const Told &progress, const Told &done)
{
  const auto leg = std::make_shared<Leg>(to);
  const auto talked = std::make_shared<bool>(false);
  leg->heard = [this, call, talked, progress, done](const SipAnswer &said) {
    if (said.code >= 100 && said.code < 200) ring(call);
    *talked = said.code >= 200 && said.code < 300;
    if (*talked) answer(call);
    if (*talked || (said.code >= 100 && said.code < 200)) return progress(said);
    finish(call, said);
    done(said);
  };
  leg->calleeGone = [this, call, done] {
    finish(call, {200});
    done({200});
  };
  network.after(timeout * 1000, [this, leg, call, done, talked] {
    if (*talked || leg->isOver()) return;
    leg->endByCaller();
    finish(call, {487});
    done({408});
  });
  network.dial(leg);
  return leg;
}

Invite sipInvite(const TwilioStore &store, const QString &address, const QString &from, const QString &call)
{
  static const QRegularExpression form(QStringLiteral("^sips?:([^@]+)@([^;:?]+)"));
  const auto parts = form.match(address.trimmed());
  const QString account = store.accounts.isEmpty() ? QString() : store.accounts.first().sid;
  return {.user = parts.captured(1),
          .host = parts.captured(2).toLower(),
          .from = from,
          .fromHost = QStringLiteral("sip.twilio.com"),
          .address = QStringLiteral("54.172.60.1"),
          .headers = {{Text("accountSid"), account}, {Text("callSid"), call}}};
}

Invite Voice::toSip(const QString &address, const QString &from, const QString &call) const
{
  const std::lock_guard guard(store.lock);
  return sipInvite(store, address, from, call);
}

void Voice::run(const QString &call, const LegPtr &up, const HangUp &hangUp, const QString &twiml)
{
  const auto script = std::make_shared<Script>(*this, call, up, hangUp, versesOf(twiml));
  scripts[call] = script;
  script->next();
}

void Voice::read(const QString &call, const LegPtr &up, const HangUp &hangUp, const QString &url)
{
  const TwilioCall c = record(call);
  const HttpReply reply = fetch(url, {{Text("CallSid"), call}, {Text("From"), c.from}, {Text("To"), c.to}});
  if (reply.status == 200) return run(call, up, hangUp, QString::fromUtf8(reply.body));
  changed(call, [](TwilioCall &failed) { failed.complaint = 11200; });
  run(call, up, hangUp,
      QStringLiteral("<Response><Say>We are sorry, an application error has occurred.</Say></Response>"));
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
  out->calleeGone = [this, leg, call] {
    finish(call, {200});
    leg->endByCallee();
  };
  leg->callerGone = [this, out, call] {
    out->endByCaller();
    finish(call, {487});
  };
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
  out->calleeGone = [this, leg, call] {
    finish(call, {200});
    leg->endByCallee();
  };
  leg->callerGone = [this, out, call] {
    out->endByCaller();
    finish(call, {487});
  };
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

void Voice::place(const QString &call, const Invite &to, const QString &twiml, const QString &url, int timeout)
{
  const auto leg = std::make_shared<LegPtr>();
  const HangUp hangUp = [leg] {
    if (*leg) (*leg)->endByCaller();
  };
  network.after(queueTime, [=, this] {
    begin(record(call), hangUp);
    *leg = dial(
        call, to, timeout,
        [=, this](const SipAnswer &said) {
          if (said.code != 200) return;
          if (twiml.isEmpty())
            read(call, {}, hangUp, url);
          else
            run(call, {}, hangUp, twiml);
        },
        [](const SipAnswer &) {});
  });
}

void Voice::invite(const QString &call, const Invite &to, int timeout, const Told &told)
{
  const auto leg = std::make_shared<LegPtr>();
  network.after(queueTime, [=, this] {
    begin(record(call), [leg, told] {
      if (*leg) (*leg)->endByCaller();
      told({0});
    });
    *leg = dial(call, to, timeout, told, [told](const SipAnswer &) { told({0}); });
  });
}

} // namespace sandbox
