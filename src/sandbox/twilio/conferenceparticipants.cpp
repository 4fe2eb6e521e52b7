// Calls in conferences (Twilio: api v2010, Participant), and recordings of conferences.
#include "sandbox/twilio/conferences.h"
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/voice.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace sandbox {

namespace {
using Text = QLatin1String;

/// By its call's SID, or by its label.
QJsonObject *participantOf(TwilioStore &store, const TwilioRequest &r)
{
  const QString wanted = r.names.value(Text("CallSid"));
  for (QJsonObject &p : store.conferenceParticipants)
    if (p[Text("account_sid")] == r.account
        && p[Text("conference_sid")].toString() == r.names.value(Text("ConferenceSid"))
        && (p[Text("call_sid")].toString() == wanted || p[Text("label")].toString() == wanted))
      return &p;
  return nullptr;
}

bool isThere(const TwilioStore &store, const QJsonObject &beside, const QString &call)
{
  return std::any_of(store.conferenceParticipants.begin(), store.conferenceParticipants.end(), [&](const auto &p) {
    return p[Text("conference_sid")] == beside[Text("conference_sid")] && p[Text("call_sid")].toString() == call;
  });
}

HttpReply listParticipants(TwilioStore &store, const TwilioRequest &r)
{
  if (!conferenceOf(store, r)) return twilioNotFound(r);
  const auto is = [&](const QJsonObject &p, Text name, Text member) {
    const auto asked = r.asked(name);
    return !asked || p[member].toBool() == (*asked == Text("true"));
  };
  QJsonArray rows;
  for (const QJsonObject &p : store.conferenceParticipants)
    if (p[Text("conference_sid")].toString() == r.names.value(Text("ConferenceSid"))
        && is(p, Text("Muted"), Text("muted")) && is(p, Text("Hold"), Text("hold"))
        && is(p, Text("Coaching"), Text("coaching")))
      rows.append(p);
  return v2010List(r, Text("participants"), rows);
}

std::optional<HttpReply> coach(const TwilioStore &store, const TwilioRequest &r, QJsonObject &p)
{
  if (const auto call = r.value(Text("CallSidToCoach"))) {
    if (!isThere(store, p, *call))
      return twilioError(400, 20001, Text("CallSidToCoach is not in the conference: ") + *call);
    p[Text("call_sid_to_coach")] = *call;
    p[Text("coaching")] = true;
  }
  if (const auto on = r.value(Text("Coaching"))) p[Text("coaching")] = *on == Text("true");
  if (p[Text("coaching")].toBool() && p[Text("call_sid_to_coach")].isNull())
    return twilioError(400, 20001, QStringLiteral("CallSidToCoach is required when Coaching is true"));
  return {};
}

HttpReply changeParticipant(TwilioStore &store, const TwilioRequest &r)
{
  QJsonObject *participant = participantOf(store, r);
  if (!participant) return twilioNotFound(r);
  if (auto refused = checkConferenceForm(
          r, {Text("Muted"), Text("Hold"), Text("BeepOnExit"), Text("EndConferenceOnExit"), Text("Coaching")},
          {Text("HoldUrl"), Text("AnnounceUrl"), Text("WaitUrl")},
          {Text("HoldMethod"), Text("AnnounceMethod"), Text("WaitMethod")}))
    return *refused;
  QJsonObject changed = *participant;
  for (const auto &[name, member] : {std::pair{"Muted", "muted"}, std::pair{"Hold", "hold"},
                                     std::pair{"EndConferenceOnExit", "end_conference_on_exit"}})
    if (const auto v = r.value(Text(name))) changed[Text(member)] = *v == Text("true");
  if (auto refused = coach(store, r, changed)) return *refused;
  changed[Text("date_updated")] = v2010Date(QDateTime::currentSecsSinceEpoch());
  *participant = changed;
  return twilioReply(changed);
}

/// The call is hung up; with the host, or the last one, the conference ends.
HttpReply kick(TwilioStore &store, const TwilioRequest &r)
{
  const QJsonObject *participant = participantOf(store, r);
  if (!participant) return twilioNotFound(r);
  const QJsonObject gone = *participant;
  const auto conference = gone[Text("conference_sid")];
  const QString call = gone[Text("call_sid")].toString();
  store.conferenceParticipants.removeIf([&](const auto &p) { return p[Text("call_sid")].toString() == call; });
  for (TwilioCall &c : store.calls)
    if (c.sid == call && !c.end) {
      c.end = QDateTime::currentSecsSinceEpoch();
      c.status = c.status == "in-progress" ? "completed" : "canceled";
      c.duration = c.answered ? int(c.end - c.answered) : 0;
    }
  const bool last = std::none_of(store.conferenceParticipants.begin(), store.conferenceParticipants.end(),
                                 [&](const auto &p) { return p[Text("conference_sid")] == conference; });
  QJsonObject *of = conferenceOf(store, r);
  if (of && gone[Text("end_conference_on_exit")].toBool())
    endConference(store, *of, "participant-with-end-conference-on-exit-kicked", call);
  else if (of && last)
    endConference(store, *of, "last-participant-kicked", call);
  return twilioGone();
}

/// What becomes of a call into a conference: its place there. `begins`: people who wait are let in with it.
void tellConference(TwilioStore &store, const QString &call, bool begins, const SipAnswer &said)
{
  const std::lock_guard guard(store.lock);
  const auto isTheirs = [&](const QJsonObject &p) { return p[Text("call_sid")].toString() == call; };
  auto &people = store.conferenceParticipants;
  const auto theirs = std::find_if(people.begin(), people.end(), isTheirs);
  if (theirs == people.end()) return;
  const auto conference = (*theirs)[Text("conference_sid")];
  if (said.code == 0)
    people.erase(theirs);
  else
    (*theirs)[Text("status")] = Text(said.code == 200 ? "connected" : "ringing");
  const bool isEmpty = std::none_of(people.begin(), people.end(),
                                    [&](const QJsonObject &p) { return p[Text("conference_sid")] == conference; });
  for (QJsonObject &c : store.conferences) {
    if (c[Text("sid")] != conference || c[Text("status")].toString() == Text("completed")) continue;
    if (isEmpty) return endConference(store, c, "last-participant-left", call);
    if (said.code == 200 && begins) c[Text("status")] = Text("in-progress");
  }
}

/// Calls somebody into a conference, by its SID, or by its name: then it begins with them.
HttpReply bring(TwilioStore &store, Voice &voice, const TwilioRequest &r)
{
  const QString place = r.names.value(Text("ConferenceSid"));
  static const QRegularExpression sid(QStringLiteral("^CF[0-9a-f]{32}$"));
  const bool isNamed = !sid.match(place).hasMatch();
  const QJsonObject *conference = conferenceOf(store, r);
  if (!isNamed && (!conference || (*conference)[Text("status")].toString() == Text("completed")))
    return twilioNotFound(r);
  const QString to = r.value(Text("To")).value_or(QString()), from = r.value(Text("From")).value_or(QString());
  if (auto refused = checkCallEnds(store, to, from)) return *refused;
  if (auto refused = checkConferenceForm(
          r, {Text("Muted"), Text("EndConferenceOnExit"), Text("StartConferenceOnEnter"), Text("EarlyMedia")}, {}, {}))
    return *refused;
  if (isNamed) conference = &conferenceNamed(store, r.account, place);
  TwilioCall c;
  c.sid = store.dice.sid(Text("CA"));
  c.from = from;
  c.to = to;
  c.direction = "outbound-api";
  c.status = "queued";
  c.created = QDateTime::currentSecsSinceEpoch();
  const auto flag = [&](const char *name, bool usual) {
    return r.value(Text(name)).value_or(Text(usual ? "true" : "false")) == Text("true");
  };
  const auto label = r.value(Text("Label"));
  QJsonObject p{{Text("call_sid"), c.sid},
                {Text("conference_sid"), (*conference)[Text("sid")]},
                {Text("label"), label ? QJsonValue(*label) : QJsonValue()},
                {Text("muted"), flag("Muted", false)},
                {Text("hold"), false},
                {Text("coaching"), false},
                {Text("call_sid_to_coach"), QJsonValue()},
                {Text("end_conference_on_exit"), flag("EndConferenceOnExit", false)},
                {Text("start_conference_on_enter"), flag("StartConferenceOnEnter", true)},
                {Text("status"), Text("queued")},
                {Text("queue_time"), QStringLiteral("0")}};
  stampConferencePart(p, r.account,
                      QStringLiteral("/2010-04-01/Accounts/%1/Conferences/%2/Participants/%3")
                          .arg(r.account, (*conference)[Text("sid")].toString(), c.sid),
                      c.created);
  if (auto refused = coach(store, r, p)) return *refused;
  store.calls.prepend(c);
  store.conferenceParticipants.append(p);
  const int timeout = r.value(Text("Timeout")).value_or(QStringLiteral("60")).toInt();
  voice.invite(c.sid, inviteTo(store, to, from, c.sid, r), timeout + 5,
               [&store, call = c.sid, begins = flag("StartConferenceOnEnter", true)](const SipAnswer &said) {
                 tellConference(store, call, begins, said);
               });
  return twilioReply(p, 201);
}

HttpReply listRecordings(TwilioStore &store, const TwilioRequest &r)
{
  if (!conferenceOf(store, r)) return twilioNotFound(r);
  QJsonArray rows;
  for (const QJsonObject &one : store.conferenceRecordings)
    if (one[Text("conference_sid")].toString() == r.names.value(Text("ConferenceSid"))) rows.append(one);
  return v2010List(r, Text("recordings"), rows);
}

HttpReply readRecording(const TwilioStore &store, const TwilioRequest &r)
{
  for (const QJsonObject &one : store.conferenceRecordings)
    if (one[Text("sid")].toString() == r.names.value(Text("Sid")) && one[Text("account_sid")] == r.account)
      return twilioReply(one);
  return twilioNotFound(r);
}
} // namespace

void addConferenceParticipants(TwilioServer &server, TwilioStore &store, Voice &voice)
{
  const QString path = conferencesPath + QStringLiteral("/{ConferenceSid}/Participants"),
                one = path + Text("/{CallSid}.json");
  server.add({.verb = "GET",
              .product = Text("api"),
              .path = path + Text(".json"),
              .parameters = {Text("Muted"), Text("Hold"), Text("Coaching")},
              .list = true},
             [&store](const TwilioRequest &r) { return listParticipants(store, r); });
  server.add({.verb = "POST",
              .product = Text("api"),
              .path = path + Text(".json"),
              .parameters = {Text("From"), Text("To"), Text("Label"), Text("Muted"), Text("EndConferenceOnExit"),
                             Text("StartConferenceOnEnter"), Text("EarlyMedia"), Text("Timeout"), Text("Beep"),
                             Text("SipAuthUsername"), Text("SipAuthPassword"), Text("CallerId"), Text("CallReason"),
                             Text("TimeLimit"), Text("Coaching"), Text("CallSidToCoach"), Text("StatusCallback*")}},
             [&store, &voice](const TwilioRequest &r) { return bring(store, voice, r); });
  server.add({.verb = "GET", .product = Text("api"), .path = one, .parameters = {}}, [&store](const TwilioRequest &r) {
    const QJsonObject *found = participantOf(store, r);
    return found ? twilioReply(*found) : twilioNotFound(r);
  });
  server.add({.verb = "POST",
              .product = Text("api"),
              .path = one,
              .parameters = {Text("Muted"), Text("Hold"), Text("HoldUrl"), Text("HoldMethod"), Text("AnnounceUrl"),
                             Text("AnnounceMethod"), Text("WaitUrl"), Text("WaitMethod"), Text("BeepOnExit"),
                             Text("EndConferenceOnExit"), Text("Coaching"), Text("CallSidToCoach")}},
             [&store](const TwilioRequest &r) { return changeParticipant(store, r); });
  server.add({.verb = "DELETE", .product = Text("api"), .path = one, .parameters = {}},
             [&store](const TwilioRequest &r) { return kick(store, r); });
}

void addConferenceRecordings(TwilioServer &server, TwilioStore &store)
{
  const QString path = conferencesPath + QStringLiteral("/{ConferenceSid}/Recordings");
  server.add({.verb = "GET",
              .product = Text("api"),
              .path = path + Text(".json"),
              .parameters = {Text("DateCreated*")},
              .list = true},
             [&store](const TwilioRequest &r) { return listRecordings(store, r); });
  server.add({.verb = "GET", .product = Text("api"), .path = path + Text("/{Sid}.json"), .parameters = {}},
             [&store](const TwilioRequest &r) { return readRecording(store, r); });
}

} // namespace sandbox
