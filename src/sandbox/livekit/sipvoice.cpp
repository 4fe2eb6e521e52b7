// Callers and called in rooms.
#include "sandbox/livekit/sipvoice.h"

#include "sandbox/livekit/phonenumbers.h"
#include "sandbox/livekit/roompeople.h"
#include "sandbox/livekit/rooms.h"
#include "sandbox/livekit/scalars.h"
#include "sandbox/livekit/sipchecks.h"

#include <QDateTime>

#include <algorithm>
#include <future>

namespace sandbox {

namespace {
constexpr int lookTime = 100;         // milliseconds between two looks at who was removed and who can be heard
constexpr int usualRinging = 180'000; // a call rings so long by itself
constexpr int apiPatience = 80'000;   // the API waits so long for an answer
constexpr int agentTime = 700;        // until an agent takes its job
constexpr int wrongPinTime = 2'000;   // of the announcement
constexpr int longestPin = 16;
constexpr char ownAddress[] = "143.223.88.10";

int millisecondsOf(const QJsonObject &object, const char *member, int usual)
{
  const auto given = readDuration(textOf(object, member));
  const qint64 time = given ? given->seconds * 1000 + given->nanos / 1'000'000 : 0;
  return time > 0 ? int(std::min<qint64>(time, 86'400'000)) : usual;
}

/// Agents do not stay alone.
void dismissAgents(Room &room)
{
  QStringList agents;
  for (const QJsonObject &one : std::as_const(room.participants))
    if (textOf(one, "kind") == QLatin1String("AGENT")) agents += textOf(one, "identity");
  if (agents.size() < room.participants.size()) return;
  for (const QString &identity : std::as_const(agents)) leave(room, identity);
}

QString withPlus(const QString &number, const QString &host)
{
  const bool bare = host.endsWith(QLatin1String("twilio.com")) && !number.startsWith(QLatin1Char('+'));
  return bare ? QLatin1Char('+') + number : number;
}
} // namespace

void SipVoice::serve()
{
  const QString project = sipHost.section(QLatin1Char('.'), 0, 0);
  network.serve(
      [this](const Invite &invite) {
        const std::lock_guard guard(store.lock);
        return invite.host.isEmpty() && livekitNumber(store, invite.user);
      },
      [this](const LegPtr &leg) { take(leg); });
  network.serve([](const Invite &invite) { return invite.host.endsWith(QLatin1String(".sip.livekit.cloud")); },
                [this, project](const LegPtr &leg) {
                  if (leg->invite.host.section(QLatin1Char('.'), 0, 0) == project) return take(leg);
                  leg->say({404, QStringLiteral("No trunk found")}); // somebody else's project
                });
}

QJsonObject *SipVoice::participantOf(const Talk &talk)
{
  const auto room = store.rooms.find(talk.room);
  if (room == store.rooms.end()) return nullptr;
  for (QJsonObject &one : room->participants)
    if (textOf(objectOf(one, "attributes"), "sip.callID") == talk.call) return &one;
  return nullptr;
}

void SipVoice::setStatus(const Talk &talk, const char *status)
{
  const std::lock_guard guard(store.lock);
  QJsonObject *const one = participantOf(talk);
  if (!one) return;
  auto attributes = objectOf(*one, "attributes");
  attributes.insert(QStringLiteral("sip.callStatus"), QLatin1String(status));
  if (qstrcmp(status, "active") == 0 && !attributes.contains(QLatin1String("sip.callIDFull"))) {
    attributes.insert(QStringLiteral("sip.callIDFull"),
                      QString(store.dice.sid(QLatin1String()) + QLatin1String("@0.0.0.0")));
    attributes.insert(QStringLiteral("sip.callTag"), QString::number(10'000'000 + store.dice.below(80'000'000)));
  }
  one->insert(QStringLiteral("attributes"), attributes);
}

void SipVoice::leaveRoom(const Talk &talk)
{
  const std::lock_guard guard(store.lock);
  if (participantOf(talk)) leave(store.rooms[talk.room], talk.identity);
  const auto room = store.rooms.find(talk.room);
  if (room != store.rooms.end()) dismissAgents(*room);
}

void SipVoice::watch(const Talk &talk)
{
  talks.push_back(talk);
  if (!std::exchange(watching, true)) look();
}

/// Whoever was removed is hung up; who rings is let in as soon as somebody else's audio is there.
void SipVoice::look()
{
  std::vector<Talk> removed, heard;
  {
    const std::lock_guard guard(store.lock);
    closeEmptyRooms(store);
    for (Talk &talk : talks) {
      if (talk.leg->isOver()) continue;
      const QJsonObject *const one = participantOf(talk);
      if (!one) removed.push_back(talk);
      if (!one || !talk.waits) continue;
      const auto &all = store.rooms[talk.room].participants;
      talk.waits = std::none_of(all.begin(), all.end(), [&](const QJsonObject &other) {
        return textOf(other, "identity") != talk.identity && !arrayOf(other, "tracks").isEmpty();
      });
      if (!talk.waits) heard.push_back(talk);
    }
  }
  for (const Talk &talk : heard) {
    setStatus(talk, "active");
    talk.leg->say({200});
  }
  for (const Talk &talk : removed) {
    leaveRoom(talk);
    talk.dropped();
  }
  talks.erase(std::remove_if(talks.begin(), talks.end(), [](const Talk &talk) { return talk.leg->isOver(); }),
              talks.end());
  watching = !talks.empty();
  if (watching) network.after(lookTime, [this] { look(); });
}

void SipVoice::callAgents(const QString &name)
{
  const std::lock_guard guard(store.lock);
  const auto room = store.rooms.find(name);
  if (room == store.rooms.end()) return;
  for (QJsonObject &dispatch : room->dispatches)
    if (store.anyAgent && arrayOf(objectOf(dispatch, "state"), "jobs").isEmpty())
      takeDispatch(store, *room, dispatch, QDateTime::currentMSecsSinceEpoch());
}

void SipVoice::take(const LegPtr &leg)
{
  const Admission in = [&] {
    const std::lock_guard guard(store.lock);
    return admit(store, leg->invite);
  }();
  if (in.refusal.code == 404) leg->say({180});
  if (in.refusal.code) return leg->say(in.refusal);
  const QJsonObject kinds = objectOf(in.rule, "rule");
  const QString pin = textOf(kinds.isEmpty() ? QJsonObject() : kinds.begin()->toObject(), "pin");
  if (!pin.isEmpty()) return askPin(leg);
  enter(leg, in.trunk, in.rule);
}

/// The call is answered, and nobody sees it; who types nothing stays on the line.
void SipVoice::askPin(const LegPtr &leg)
{
  const auto keys = std::make_shared<QString>();
  leg->typed = [this, leg, keys](QChar key) {
    if (key != QLatin1Char('#')) keys->append(key);
    if (key != QLatin1Char('#') && keys->size() < longestPin) return;
    leg->typed = {}; // one attempt
    network.after(0, [this, leg, pin = *keys] { pinTyped(leg, pin); });
  };
  leg->say({180});
  leg->say({200});
}

void SipVoice::pinTyped(const LegPtr &leg, const QString &pin)
{
  if (leg->isOver()) return;
  const Admission in = [&] {
    const std::lock_guard guard(store.lock);
    return admit(store, leg->invite, pin);
  }();
  if (!in.refusal.code) return enter(leg, in.trunk, in.rule);
  network.after(wrongPinTime, [leg] { leg->endByCallee(); });
}

void SipVoice::enter(const LegPtr &leg, const QJsonObject &trunk, const QJsonObject &rule)
{
  const bool answered = leg->isAnswered(); // it was asked for a PIN
  Talk talk{leg, {}, QLatin1String("sip_") + leg->invite.from, {}, !answered};
  {
    const std::lock_guard guard(store.lock);
    talk.room = roomOf(rule, leg->invite, store.dice.id(QLatin1String()));
    talk.call = store.dice.id(QLatin1String("SCL_"));
    if (!talk.room.isEmpty()) {
      auto &room = roomFor(store, talk.room, objectOf(rule, "room_config"));
      if (std::any_of(room.participants.begin(), room.participants.end(),
                      [&](const QJsonObject &one) { return textOf(one, "identity") == talk.identity; }))
        leave(room, QString(talk.identity)); // the same caller again: the first one goes
      auto one = personInRoom(store, talk.identity, "SIP", QLatin1String("Phone ") + leg->invite.from,
                              QDateTime::currentMSecsSinceEpoch());
      if (const auto metadata = textOf(rule, "metadata"); !metadata.isEmpty())
        one.insert(QStringLiteral("metadata"), metadata);
      auto attributes = objectOf(rule, "attributes");
      const QList<std::pair<const char *, QString>> known{
          {"sip.callID", talk.call},
          {"sip.callIDFull", store.dice.sid(QLatin1String()) + QLatin1String("@0.0.0.0")},
          {"sip.callTag", QString::number(10'000'000 + store.dice.below(80'000'000))},
          {"sip.callStatus", answered ? QStringLiteral("active") : QStringLiteral("ringing")},
          {"sip.trunkID", textOf(trunk, "sip_trunk_id")},
          {"sip.ruleID", textOf(rule, "sip_dispatch_rule_id")},
          {"sip.trunkPhoneNumber", leg->invite.user},
          {"sip.phoneNumber", leg->invite.from},
          {"sip.hostname", leg->invite.fromHost},
          {"sip.twilio.accountSid", leg->invite.headers.value(QStringLiteral("accountSid"))},
          {"sip.twilio.callSid", leg->invite.headers.value(QStringLiteral("callSid"))}};
      for (const auto &[name, value] : known)
        if (!value.isEmpty()) attributes.insert(QLatin1String(name), value);
      one.insert(QStringLiteral("attributes"), attributes);
      room.participants.append(one);
      room.closesAt = 0;
    }
  }
  leg->say({180});
  if (talk.room.isEmpty()) return answered ? leg->endByCallee() : leg->say({486, QStringLiteral("Rejected")});
  leg->callerGone = [this, talk] { leaveRoom(talk); };
  talk.dropped = [leg] { leg->isAnswered() ? leg->endByCallee() : leg->say({486, QStringLiteral("Rejected")}); };
  network.after(agentTime, [this, room = talk.room] { callAgents(room); });
  network.after(millisecondsOf(trunk, "ringing_timeout", usualRinging), [this, talk] {
    if (talk.leg->isOver() || talk.leg->isAnswered()) return;
    leaveRoom(talk);
    talk.leg->say({486, QStringLiteral("Rejected")});
  });
  if (const int longest = millisecondsOf(trunk, "max_call_duration", 0))
    network.after(longest, [this, talk] {
      if (talk.leg->isOver()) return;
      leaveRoom(talk);
      talk.leg->endByCallee();
    });
  watch(talk);
}

TwirpAnswer SipVoice::callOut(const QJsonObject &request, const QJsonObject &trunk)
{
  const QString host = textOf(trunk, trunk.contains(QLatin1String("hostname")) ? "hostname" : "address");
  const QStringList numbers = textsOf(trunk, "numbers");
  const QString given = textOf(request, "sip_number"), to = textOf(request, "sip_call_to");
  if (given.isEmpty() && numbers.isEmpty())
    return inner({"failed_precondition", QStringLiteral("no numbers on outbound trunk")});
  const QString from = given.isEmpty() ? numbers[store.dice.below(int(numbers.size()))] : given;
  Talk talk{
      {}, textOf(request, "room_name"), textOf(request, "participant_identity"), store.dice.id(QLatin1String("SCL_"))};
  if (talk.identity.isEmpty()) talk.identity = QLatin1String("sip_") + to;
  auto &room = roomFor(store, talk.room, {});
  leave(room, QString(talk.identity));
  auto one = personInRoom(store, talk.identity, "SIP", textOf(request, "participant_name"),
                          QDateTime::currentMSecsSinceEpoch());
  if (const auto metadata = textOf(request, "participant_metadata"); !metadata.isEmpty())
    one.insert(QStringLiteral("metadata"), metadata);
  auto attributes = objectOf(request, "participant_attributes");
  attributes.insert(QStringLiteral("sip.callID"), talk.call);
  attributes.insert(QStringLiteral("sip.callStatus"), QStringLiteral("dialing"));
  if (const auto id = textOf(trunk, "sip_trunk_id"); !id.isEmpty())
    attributes.insert(QStringLiteral("sip.trunkID"), id);
  if (!request.value(QLatin1String("hide_phone_number")).toBool()) {
    attributes.insert(QStringLiteral("sip.hostname"), host);
    attributes.insert(QStringLiteral("sip.phoneNumber"), to);
    attributes.insert(QStringLiteral("sip.trunkPhoneNumber"), from);
  }
  one.insert(QStringLiteral("attributes"), attributes);
  room.participants.append(one);
  room.closesAt = 0;
  const QJsonObject made{{QStringLiteral("participant_id"), textOf(one, "sid")},
                         {QStringLiteral("participant_identity"), talk.identity},
                         {QStringLiteral("room_name"), talk.room},
                         {QStringLiteral("sip_call_id"), talk.call}};

  const Invite invite{.user = to,
                      .host = host.section(QLatin1Char(':'), 0, 0).toLower(),
                      .from = withPlus(from, host),
                      .fromHost = textOf(trunk, "from_host").isEmpty() ? sipHost : textOf(trunk, "from_host"),
                      .address = QLatin1String(ownAddress),
                      .username = textOf(trunk, "auth_username"),
                      .password = textOf(trunk, "auth_password")};
  talk.leg = std::make_shared<Leg>(invite);
  using Answer = std::variant<QJsonObject, TwirpError>;
  const auto promise = std::make_shared<std::promise<Answer>>();
  const auto told = std::make_shared<bool>(false);
  const auto tell = [promise, told](const Answer &answer) {
    if (!std::exchange(*told, true)) promise->set_value(answer);
  };
  const TwirpError timedOut = inner({"canceled", QStringLiteral("sip request timed out")});
  const bool waits = request.value(QLatin1String("wait_until_answered")).toBool();
  const int patience = millisecondsOf(request, "ringing_timeout", usualRinging);
  talk.dropped = [leg = talk.leg, tell, timedOut] {
    leg->endByCaller();
    tell(timedOut);
  };
  network.after(0, [=, this] {
    talk.leg->heard = [=, this](const SipAnswer &said) {
      if (said.code >= 100 && said.code < 200) return setStatus(talk, "ringing");
      if (said.code == 200) {
        setStatus(talk, "active");
        return tell(made);
      }
      leaveRoom(talk);
      tell(refusedCall(said));
    };
    talk.leg->calleeGone = [this, talk] { leaveRoom(talk); };
    network.dial(talk.leg);
    watch(talk);
  });
  const auto giveUp = [=, this](const TwirpError &error) {
    if (talk.leg->isAnswered() || *told) return;
    leaveRoom(talk);
    talk.leg->endByCaller();
    tell(error);
  };
  network.after(patience, [giveUp, timedOut] { giveUp(timedOut); });
  if (!waits) return made;
  network.after(apiPatience, [giveUp] { giveUp(inner({"deadline_exceeded", QStringLiteral("request timed out")})); });
  const auto future = promise->get_future().share();
  return TwirpLater{[future] { return future.get(); }};
}

} // namespace sandbox
