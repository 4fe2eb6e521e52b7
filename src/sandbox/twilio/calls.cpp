// Calls (Twilio: api v2010, Call): lists with Twilio's filters, reads, hanging up; what hangs on a call.
#include "sandbox/twilio/calljson.h"
#include "sandbox/twilio/collection.h"
#include "sandbox/twilio/endpoints.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace sandbox {

namespace {
using Text = QLatin1String;

const QString allCalls = QStringLiteral("/2010-04-01/Accounts/{AccountSid}/Calls");

/// A date, which is a day in UTC, or an instant; as the seconds that it covers.
std::optional<std::pair<qint64, qint64>> covered(const QString &text)
{
  if (text.size() == 10) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) return {};
    const qint64 from = day.startOfDay(Qt::UTC).toSecsSinceEpoch();
    return std::pair(from, from + 86'399);
  }
  QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
  if (!time.isValid()) return {};
  if (time.timeSpec() == Qt::LocalTime) time.setTimeSpec(Qt::UTC);
  return std::pair(time.toSecsSinceEpoch(), time.toSecsSinceEpoch());
}

struct Filter {
  std::optional<QString> to, from, parent, status;
  qint64 startLeast = 0, startMost = 0, endLeast = 0, endMost = 0; ///< most 0: open

  bool takes(const TwilioCall &c) const
  {
    const auto within = [](qint64 at, qint64 least, qint64 most) {
      return (!least && !most) || (at && at >= least && (!most || at <= most));
    };
    return (!to || c.to == *to) && (!from || c.from == *from) && (!parent || c.parent == *parent)
           && (!status || c.status == status->toLatin1()) && within(c.start, startLeast, startMost)
           && within(c.end, endLeast, endMost);
  }
};

/// The refusal of a date that is none.
std::optional<HttpReply> readTimes(const TwilioRequest &r, const char *name, qint64 &least, qint64 &most)
{
  for (const char *how : {"", "<", ">"}) {
    const auto text = r.asked(Text(QByteArray(name) + how));
    if (!text) continue;
    const auto time = covered(*text);
    if (!time) return twilioError(400, 20001, QStringLiteral("%1 is not a valid date: %2").arg(Text(name), *text));
    if (*how != '<') least = time->first;
    if (*how != '>') most = time->second;
  }
  return {};
}

HttpReply listCalls(const TwilioStore &store, const TwilioRequest &r)
{
  Filter f{r.asked(Text("To")), r.asked(Text("From")), r.asked(Text("ParentCallSid")), r.asked(Text("Status"))};
  if (auto refused = readTimes(r, "StartTime", f.startLeast, f.startMost)) return *refused;
  if (auto refused = readTimes(r, "EndTime", f.endLeast, f.endMost)) return *refused;
  std::vector<const TwilioCall *> found;
  for (const TwilioCall &c : store.calls)
    if (f.takes(c)) found.push_back(&c);
  const QByteArray account = r.account.toLatin1();
  return v2010Long(r, Text("calls"),
                   {qsizetype(found.size()), [&](qsizetype i) { return found[size_t(i)]->sid; },
                    [&](qsizetype i, QByteArray &out) { writeCall(*found[size_t(i)], account, out); }});
}

/// Of all calls, the newest first.
HttpReply listNotifications(const TwilioStore &store, const TwilioRequest &r)
{
  qint64 least = 0, most = 0;
  if (auto refused = readTimes(r, "MessageDate", least, most)) return *refused;
  const auto log = r.asked(Text("Log"));
  QJsonArray all;
  for (const TwilioCall &c : store.calls) {
    if (!c.complaint || c.start + 1 < least || (most && c.start + 1 > most)) continue;
    for (const auto each : callNotifications(c, r.account))
      if (!log || each[Text("log")].toString() == *log) all += each;
  }
  return v2010List(r, Text("notifications"), all);
}

TwilioCall *findCall(TwilioStore &store, const TwilioRequest &r)
{
  const QString sid = r.names.value(r.names.contains(Text("CallSid")) ? Text("CallSid") : Text("Sid"));
  const auto found =
      std::find_if(store.calls.begin(), store.calls.end(), [&](const TwilioCall &c) { return c.sid == sid; });
  return found == store.calls.end() ? nullptr : &*found;
}

HttpReply answer(const TwilioCall &c, const TwilioRequest &r)
{
  QByteArray body;
  writeCall(c, r.account.toLatin1(), body);
  return {200, "application/json;charset=utf-8", body};
}

void end(TwilioCall &c, const QByteArray &status, qint64 now)
{
  c.status = status;
  c.end = now;
  c.duration = c.start && status == "completed" ? int(now - c.start) : 0;
}

/// Canceled ends what does not talk yet; completed ends everything, and the legs with it.
HttpReply changeCall(TwilioStore &store, const TwilioRequest &r)
{
  TwilioCall *call = findCall(store, r);
  if (!call) return twilioNotFound(r);
  const auto status = r.value(Text("Status"));
  if (status && *status != Text("completed") && *status != Text("canceled"))
    return twilioError(400, 20001, QStringLiteral("Status is not valid: ") + *status);
  if (call->end) return twilioError(400, 21220, QStringLiteral("Call is not in-progress. Cannot redirect."));
  if (!status) return answer(*call, r);
  const bool talks = call->status == "in-progress";
  if (*status == Text("canceled") && talks) return answer(*call, r);
  const qint64 now = QDateTime::currentSecsSinceEpoch();
  end(*call, talks ? "completed" : "canceled", now);
  for (TwilioCall &leg : store.calls)
    if (leg.parent == call->sid && !leg.end) end(leg, leg.status == "in-progress" ? "completed" : "canceled", now);
  return answer(*call, r);
}

HttpReply removeCall(TwilioStore &store, const TwilioRequest &r)
{
  const TwilioCall *call = findCall(store, r);
  if (!call) return twilioNotFound(r);
  if (!call->end) return twilioError(400, 20009, QStringLiteral("Cannot delete a call that has not completed"));
  store.calls.removeAt(call - store.calls.constData());
  return twilioGone();
}

/// Events have no sid of their own: their place serves.
HttpReply eventList(const TwilioStore &store, const TwilioRequest &r, const TwilioCall &c)
{
  const QJsonArray events = callEvents(store, c, r.account);
  return v2010Long(r, Text("events"),
                   {events.size(), [](qsizetype i) { return QStringLiteral("EV%1").arg(i, 32, 16, Text("0")[0]); },
                    [&](qsizetype i, QByteArray &out) {
                      out += QJsonDocument(events[i].toObject()).toJson(QJsonDocument::Compact);
                    }});
}
} // namespace

void addCalls(TwilioServer &server, TwilioStore &store)
{
  const Text api("api");
  const QString one = allCalls + Text("/{Sid}.json");
  server.add({.verb = "GET",
              .product = api,
              .path = allCalls + Text(".json"),
              .parameters = {Text("To"), Text("From"), Text("ParentCallSid"), Text("Status"), Text("StartTime*"),
                             Text("EndTime*")},
              .list = true},
             [&store](const TwilioRequest &r) { return listCalls(store, r); });
  server.add({.verb = "GET", .product = api, .path = one, .parameters = {}}, [&store](const TwilioRequest &r) {
    const TwilioCall *call = findCall(store, r);
    return call ? answer(*call, r) : twilioNotFound(r);
  });
  server.add({.verb = "POST", .product = api, .path = one, .parameters = {Text("Status")}},
             [&store](const TwilioRequest &r) { return changeCall(store, r); });
  server.add({.verb = "DELETE", .product = api, .path = one, .parameters = {}},
             [&store](const TwilioRequest &r) { return removeCall(store, r); });
  const auto part = [&](const char *name, auto give) {
    server.add({.verb = "GET",
                .product = api,
                .path = allCalls + Text("/{CallSid}/") + Text(name) + Text(".json"),
                .parameters = {Text("Log"), Text("MessageDate*"), Text("DateCreated*")},
                .list = true},
               [&store, give](const TwilioRequest &r) {
                 const TwilioCall *call = findCall(store, r);
                 return call ? give(store, r, *call) : twilioNotFound(r);
               });
  };
  part("Events", eventList);
  part("Notifications", [](const TwilioStore &, const TwilioRequest &r, const TwilioCall &c) {
    return v2010List(r, Text("notifications"), callNotifications(c, r.account));
  });
  part("Recordings", [](const TwilioStore &, const TwilioRequest &r, const TwilioCall &c) {
    return v2010List(r, Text("recordings"), callRecordings(c, r.account));
  });
  server.add({.verb = "GET",
              .product = api,
              .path = Text("/2010-04-01/Accounts/{AccountSid}/Notifications.json"),
              .parameters = {Text("Log"), Text("MessageDate*")},
              .list = true},
             [&store](const TwilioRequest &r) { return listNotifications(store, r); });
  server.add({.verb = "GET",
              .product = api,
              .path = Text("/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.wav"),
              .parameters = {}},
             [&store](const TwilioRequest &r) -> HttpReply {
               for (const TwilioCall &c : store.calls)
                 if (c.recorded && sidBeside(c, Text("RE")) == r.names.value(Text("Sid")))
                   return {200, "audio/x-wav", ringingTone(c.duration)};
               for (const QJsonObject &c : store.conferenceRecordings)
                 if (c.value(Text("sid")) == r.names.value(Text("Sid")) && c.value(Text("status")) == Text("completed"))
                   return {200, "audio/x-wav", ringingTone(c.value(Text("duration")).toString().toInt())};
               return twilioNotFound(r);
             });
}

} // namespace sandbox
