// Calls under way: their records, who is dialled, and what they hear.
#include "sandbox/twilio/voice.h"

#include "sandbox/twilio/script.h"

#include <QDateTime>
#include <QRegularExpression>

namespace sandbox {

namespace {
using Text = QLatin1String;

constexpr int watchTime = 100;    // milliseconds between two looks at calls that the API ended
constexpr int queueTime = 300;    // until a call of the API is placed
constexpr int ratedAfter = 4'000; // until the price is known
constexpr int halfSecond = 500, keyTime = 200;
constexpr double perMinute = 0.0085;

QByteArray statusFor(int code)
{
  if (code >= 200 && code < 300) return "completed";
  if (code == 486 || code == 600 || code == 603) return "busy";
  if (code == 408 || code == 480 || code == 487) return "no-answer";
  return "failed";
}
} // namespace

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

void Voice::press(const LegPtr &leg, const QString &digits)
{
  int at = 0;
  for (const QChar key : digits) {
    const bool waits = key.toLower() == QLatin1Char('w');
    at += waits ? (key.isLower() ? halfSecond : 2 * halfSecond) : keyTime;
    if (!waits) network.after(at, [leg, key] { leg->press(key); });
  }
}

void Voice::place(const QString &call, const Invite &to, const Order &order)
{
  const auto leg = std::make_shared<LegPtr>();
  const HangUp hangUp = [leg] {
    if (*leg) (*leg)->endByCaller();
  };
  network.after(queueTime, [=, this] {
    begin(record(call), hangUp);
    *leg = dial(
        call, to, order.timeout,
        [=, this](const SipAnswer &said) {
          if (said.code != 200) return;
          press(*leg, order.digits);
          if (order.twiml.isEmpty())
            read(call, {}, hangUp, order.url);
          else
            run(call, {}, hangUp, order.twiml);
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
