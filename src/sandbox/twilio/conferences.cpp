// Conferences (Twilio: api v2010, Conference). They begin with calls; here they can be announced to and ended.
#include "sandbox/twilio/conferences.h"

#include "sandbox/company.h"
#include "sandbox/twilio/endpoints.h"

#include <QDateTime>
#include <QUrl>

namespace sandbox {

namespace {
using Text = QLatin1String;

QString pathOf(const QJsonObject &conference)
{
  return QStringLiteral("/2010-04-01/Accounts/%1/Conferences/%2")
      .arg(conference[Text("account_sid")].toString(), conference[Text("sid")].toString());
}

QJsonObject shownConference(QJsonObject conference)
{
  const QString path = pathOf(conference);
  conference[Text("subresource_uris")] = QJsonObject{{Text("participants"), path + Text("/Participants.json")},
                                                     {Text("recordings"), path + Text("/Recordings.json")}};
  return conference;
}

/// "DateCreated>" and its kin compare days in UTC.
bool isAsked(const TwilioRequest &r, const QJsonObject &conference)
{
  if (const auto status = r.asked(Text("Status")); status && conference[Text("status")].toString() != *status)
    return false;
  if (const auto name = r.asked(Text("FriendlyName")); name && conference[Text("friendly_name")].toString() != *name)
    return false;
  for (const char *date : {"Created", "Updated"}) {
    const QString member = Text(date).compare(Text("Created")) == 0 ? Text("date_created") : Text("date_updated");
    const QDate day = QDateTime::fromString(conference[member].toString(), Qt::RFC2822Date).toUTC().date();
    const QString name = Text("Date") + Text(date);
    const auto asked = [&](const QString &n) { return r.asked(Text(n.toLatin1().constData())); };
    if (const auto on = asked(name); on && day != QDate::fromString(*on, Qt::ISODate)) return false;
    if (const auto from = asked(name + QLatin1Char('>')); from && day < QDate::fromString(*from, Qt::ISODate))
      return false;
    if (const auto to = asked(name + QLatin1Char('<')); to && day > QDate::fromString(*to, Qt::ISODate)) return false;
  }
  return true;
}

HttpReply listConferences(const TwilioStore &store, const TwilioRequest &r)
{
  static const QStringList statuses{Text("init"), Text("in-progress"), Text("completed")};
  if (const auto status = r.asked(Text("Status")); status && !statuses.contains(*status))
    return twilioError(400, 20001, Text("Status is not valid: ") + *status);
  QJsonArray rows;
  for (const QJsonObject &c : store.conferences)
    if (c[Text("account_sid")] == r.account && isAsked(r, c)) rows.append(shownConference(c));
  return v2010List(r, Text("conferences"), rows);
}

HttpReply changeConference(TwilioStore &store, const TwilioRequest &r)
{
  QJsonObject *conference = conferenceOf(store, r, "Sid");
  if (!conference) return twilioNotFound(r);
  const auto status = r.value(Text("Status"));
  if (status && *status != Text("completed")) return twilioError(400, 20001, Text("Status is not valid: ") + *status);
  if (auto refused = checkConferenceForm(r, {}, {Text("AnnounceUrl")}, {Text("AnnounceMethod")})) return *refused;
  const bool over = (*conference)[Text("status")].toString() == Text("completed");
  if (over && r.has(Text("AnnounceUrl"))) return twilioNotFound(r);
  if (status && !over) endConference(store, *conference, "conference-ended-via-api");
  return twilioReply(shownConference(*conference));
}

QJsonObject filledConference(TwilioStore &store, const CompanyConference &from, const QString &account)
{
  const qint64 began = QDateTime::currentSecsSinceEpoch() - from.minutesAgo * 60;
  QJsonObject c{{Text("sid"), store.dice.sid(Text("CF"))},
                {Text("friendly_name"), from.name},
                {Text("region"), from.region},
                {Text("api_version"), Text("2010-04-01")},
                {Text("status"), Text(from.minutes ? "completed"
                                      : from.waits ? "init"
                                                   : "in-progress")},
                {Text("reason_conference_ended"), QJsonValue()},
                {Text("call_sid_ending_conference"), QJsonValue()}};
  if (!from.reasonEnded.isEmpty()) c[Text("reason_conference_ended")] = from.reasonEnded;
  if (from.reasonEnded.contains(Text("participant")))
    c[Text("call_sid_ending_conference")] = store.dice.sid(Text("CA"));
  stampConferencePart(c, account, {}, began);
  if (from.minutes) c[Text("date_updated")] = v2010Date(began + from.minutes * 60);
  return c;
}

void addPeople(TwilioStore &store, const CompanyConference &from, const QJsonObject &conference, const QString &account)
{
  QStringList calls;
  for (qsizetype i = 0; i < from.people.size(); ++i) calls += store.dice.sid(Text("CA"));
  const qint64 began = QDateTime::currentSecsSinceEpoch() - from.minutesAgo * 60;
  for (qsizetype i = 0; i < from.people.size(); ++i) {
    const auto &person = from.people[i];
    QJsonObject p{{Text("call_sid"), calls[i]},
                  {Text("conference_sid"), conference[Text("sid")]},
                  {Text("label"), person.label.isEmpty() ? QJsonValue() : QJsonValue(person.label)},
                  {Text("muted"), person.muted},
                  {Text("hold"), person.hold},
                  {Text("coaching"), person.coach},
                  {Text("call_sid_to_coach"), person.coach ? QJsonValue(calls.value(i + 1)) : QJsonValue()},
                  {Text("end_conference_on_exit"), person.host},
                  {Text("start_conference_on_enter"), !from.waits},
                  {Text("status"), Text("connected")},
                  {Text("queue_time"), QJsonValue()}};
    stampConferencePart(p, account, pathOf(conference) + Text("/Participants/") + calls[i], began + i * 20);
    store.conferenceParticipants.append(p);
  }
}

void addConferenceRecording(TwilioStore &store, const CompanyConference &from, const QJsonObject &conference,
                            const QString &account)
{
  const qint64 began = QDateTime::currentSecsSinceEpoch() - from.minutesAgo * 60 + 5;
  const QString sid = store.dice.sid(Text("RE"));
  const bool over = from.minutes > 0;
  QJsonObject r{
      {Text("sid"), sid},
      {Text("conference_sid"), conference[Text("sid")]},
      {Text("call_sid"), store.dice.sid(Text("CA"))},
      {Text("api_version"), Text("2010-04-01")},
      {Text("status"), Text(over ? "completed" : "in-progress")},
      {Text("duration"), over ? QString::number(from.minutes * 60 - 5) : QStringLiteral("-1")},
      {Text("channels"), 1},
      {Text("source"), Text("Conference")},
      {Text("start_time"), v2010Date(began)},
      {Text("price"), over ? QJsonValue(QStringLiteral("-%1").arg(from.minutes * 0.0025, 0, 'f', 4)) : QJsonValue()},
      {Text("price_unit"), Text("USD")},
      {Text("error_code"), QJsonValue()},
      {Text("encryption_details"), QJsonValue()}};
  stampConferencePart(r, account, pathOf(conference) + Text("/Recordings/") + sid, began);
  store.conferenceRecordings.append(r);
}
} // namespace

QJsonObject *conferenceOf(TwilioStore &store, const TwilioRequest &request, const char *name)
{
  for (QJsonObject &c : store.conferences)
    if (c[Text("sid")].toString() == request.names.value(Text(name)) && c[Text("account_sid")] == request.account)
      return &c;
  return nullptr;
}

QJsonObject &conferenceNamed(TwilioStore &store, const QString &account, const QString &name)
{
  for (QJsonObject &c : store.conferences)
    if (c[Text("friendly_name")].toString() == name && c[Text("account_sid")] == account
        && c[Text("status")].toString() != Text("completed"))
      return c;
  CompanyConference wanted;
  wanted.name = name;
  wanted.waits = true;
  store.conferences.prepend(filledConference(store, wanted, account));
  return store.conferences.first();
}

void endConference(TwilioStore &store, QJsonObject &conference, const char *reason, const QString &call)
{
  const qint64 now = QDateTime::currentSecsSinceEpoch();
  const auto sid = conference[Text("sid")];
  conference[Text("status")] = Text("completed");
  conference[Text("reason_conference_ended")] = Text(reason);
  conference[Text("date_updated")] = v2010Date(now);
  if (!call.isEmpty()) conference[Text("call_sid_ending_conference")] = call;
  store.conferenceParticipants.removeIf([&](const auto &p) { return p[Text("conference_sid")] == sid; });
  for (QJsonObject &r : store.conferenceRecordings) {
    if (r[Text("conference_sid")] != sid || r[Text("status")].toString() != Text("in-progress")) continue;
    const auto began = QDateTime::fromString(r[Text("start_time")].toString(), Qt::RFC2822Date);
    r[Text("status")] = Text("completed");
    r[Text("duration")] = QString::number(now - began.toSecsSinceEpoch());
  }
}

void stampConferencePart(QJsonObject &object, const QString &account, const QString &path, qint64 seconds)
{
  object[Text("account_sid")] = account;
  object[Text("date_created")] = v2010Date(seconds);
  object[Text("date_updated")] = v2010Date(seconds);
  object[Text("uri")] = (path.isEmpty() ? pathOf(object) : path) + Text(".json");
}

std::optional<HttpReply> checkConferenceForm(const TwilioRequest &request, const QStringList &flags,
                                             const QStringList &urls, const QStringList &methods)
{
  const auto value = [&](const QString &name) { return request.value(Text(name.toLatin1().constData())); };
  for (const QString &name : flags)
    if (const auto v = value(name); v && *v != Text("true") && *v != Text("false"))
      return twilioError(400, 20001, name + Text(" must be true or false"));
  for (const QString &name : urls)
    if (const auto v = value(name))
      if (const QUrl url(*v, QUrl::StrictMode); !url.isValid() || !url.scheme().startsWith(Text("http")))
        return twilioError(400, 21402, name + Text(" is not a valid URL: ") + *v);
  for (const QString &name : methods)
    if (const auto v = value(name); v && *v != Text("GET") && *v != Text("POST"))
      return twilioError(400, 21403, name + Text(" is not a valid method: ") + *v);
  return {};
}

void addConferences(TwilioServer &server, TwilioStore &store)
{
  const QString path = conferencesPath, one = path + Text("/{Sid}.json");
  server.add({.verb = "GET",
              .product = Text("api"),
              .path = path + Text(".json"),
              .parameters = {Text("Status"), Text("FriendlyName"), Text("DateCreated*"), Text("DateUpdated*")},
              .list = true},
             [&store](const TwilioRequest &r) { return listConferences(store, r); });
  server.add({.verb = "GET", .product = Text("api"), .path = one, .parameters = {}}, [&store](const TwilioRequest &r) {
    const QJsonObject *found = conferenceOf(store, r, "Sid");
    return found ? twilioReply(shownConference(*found)) : twilioNotFound(r);
  });
  server.add({.verb = "POST",
              .product = Text("api"),
              .path = one,
              .parameters = {Text("Status"), Text("AnnounceUrl"), Text("AnnounceMethod")}},
             [&store](const TwilioRequest &r) { return changeConference(store, r); });
}

void fillConferences(TwilioStore &store, const Company &company, const QString &account)
{
  for (const CompanyConference &from : company.conferences) {
    const QJsonObject conference = filledConference(store, from, account);
    store.conferences.append(conference);
    addPeople(store, from, conference, account);
    if (from.recorded) addConferenceRecording(store, from, conference, account);
  }
}

} // namespace sandbox
