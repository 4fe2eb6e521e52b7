// The sample business as LiveKit's objects.
#include "sandbox/livekit/demoproject.h"

#include "sandbox/livekit/phonenumbers.h"
#include "sandbox/livekit/roompeople.h"
#include "sandbox/livekit/rooms.h"
#include "sandbox/livekit/scalars.h"
#include "sandbox/livekit/twirp.h"

#include <QDateTime>

namespace sandbox {

namespace {

constexpr qint64 daySeconds = 86'400;

struct Loading {
  LivekitStore &store;
  const Company &company;
  QString accountSid;
  QStringList trunkIds = {};
  QStringList ruleIds = {};
};

/// Puts a member in unless it is empty, as a decoded message has it.
void setText(QJsonObject &object, const char *name, const QString &value)
{
  if (!value.isEmpty()) object.insert(QLatin1String(name), value);
}

void setTexts(QJsonObject &object, const char *name, const QStringList &values)
{
  if (!values.isEmpty()) object.insert(QLatin1String(name), QJsonArray::fromStringList(values));
}

/// Times in a Cloud project: made some day of the first year, changed a while later.
void date(Loading &loading, QJsonObject &object)
{
  if (!loading.store.cloud) return;
  auto &dice = loading.store.dice;
  const auto made = loading.company.founded + dice.below(200) * daySeconds + dice.below(30'000);
  setText(object, "created_at", writeTime({made, 0}));
  setText(object, "updated_at", writeTime({made + dice.below(100) * daySeconds, 0}));
}

void addTrunk(Loading &loading, const CompanyTrunk &from)
{
  const auto id = loading.store.dice.id(QLatin1String("ST_"));
  QJsonObject trunk;
  setText(trunk, "sip_trunk_id", id);
  setText(trunk, "name", from.name);
  setTexts(trunk, "numbers", from.numbers);
  setTexts(trunk, "allowed_addresses", from.allowedAddresses);
  setTexts(trunk, "allowed_numbers", from.allowedNumbers);
  setText(trunk, "auth_username", from.authUsername);
  setText(trunk, "auth_password", from.authPassword);
  date(loading, trunk);
  loading.trunkIds += id;
  loading.store.inbound.insert(id, trunk);
}

void addOutboundTrunk(Loading &loading, const CompanyOutbound &from)
{
  const auto id = loading.store.dice.id(QLatin1String("ST_"));
  QJsonObject trunk;
  setText(trunk, "sip_trunk_id", id);
  setText(trunk, "name", from.name);
  setText(trunk, "address", from.address);
  setTexts(trunk, "numbers", from.numbers);
  setText(trunk, "auth_username", from.user);
  setText(trunk, "auth_password", from.password);
  setText(trunk, "destination_country", from.country);
  date(loading, trunk);
  loading.store.outbound.insert(id, trunk);
}

QJsonObject ruleKind(const CompanyRule &from)
{
  QJsonObject inside;
  setText(inside, from.kind == CompanyRule::Direct ? "room_name" : "room_prefix", from.room);
  setText(inside, "pin", from.pin);
  static constexpr const char *kinds[] = {"dispatch_rule_direct", "dispatch_rule_individual", "dispatch_rule_callee"};
  return {{QLatin1String(kinds[from.kind]), inside}};
}

void addRule(Loading &loading, const CompanyRule &from)
{
  const auto id = loading.store.dice.id(QLatin1String("SDR_"));
  QStringList trunks;
  for (const int trunk : from.trunks) trunks += loading.trunkIds.value(trunk);
  if (!from.lostTrunk.isEmpty()) trunks += from.lostTrunk;
  QJsonObject rule{{QStringLiteral("rule"), ruleKind(from)}, {QStringLiteral("media"), QJsonObject()}};
  setText(rule, "sip_dispatch_rule_id", id);
  setText(rule, "name", from.name);
  setTexts(rule, "trunk_ids", trunks);
  setTexts(rule, "numbers", from.numbers);
  setTexts(rule, "inbound_numbers", from.callers);
  if (!from.agent.isEmpty()) {
    QJsonObject agent{{QStringLiteral("agent_name"), from.agent}};
    setText(agent, "metadata", from.agentMetadata);
    rule.insert(QStringLiteral("room_config"), QJsonObject{{QStringLiteral("agents"), QJsonArray{agent}}});
  }
  date(loading, rule);
  loading.ruleIds += id;
  loading.store.rules.insert(id, rule);
}

LiveCall twilioCall(const Company &company, const CompanyRoom &room, const QString &caller)
{
  for (const LiveCall &call : liveCalls(company))
    if (call.room == room.name && call.from == caller) return call;
  return {};
}

QJsonObject caller(Loading &loading, const CompanyRoom &from, const QString &number, qint64 since)
{
  auto &dice = loading.store.dice;
  auto out =
      personInRoom(loading.store, QLatin1String("sip_") + number, "SIP", QLatin1String("Phone ") + number, since);
  QJsonObject attributes;
  setText(attributes, "sip.callID", dice.id(QLatin1String("SCL_")));
  setText(attributes, "sip.callIDFull", dice.sid(QLatin1String()) + QLatin1String("@0.0.0.0"));
  setText(attributes, "sip.callTag", QString::number(10'000'000 + dice.below(80'000'000)));
  setText(attributes, "sip.callStatus", from.agent.isEmpty() ? QStringLiteral("ringing") : QStringLiteral("active"));
  setText(attributes, "sip.trunkID", loading.trunkIds.value(from.trunk));
  setText(attributes, "sip.ruleID", loading.ruleIds.value(from.rule));
  setText(attributes, "sip.trunkPhoneNumber", from.called);
  setText(attributes, "sip.phoneNumber", number);
  setText(attributes, "sip.hostname", QStringLiteral("sip.twilio.com"));
  setText(attributes, "sip.twilio.accountSid", loading.accountSid);
  setText(attributes, "sip.twilio.callSid", twilioCall(loading.company, from, number).leg);
  out.insert(QStringLiteral("attributes"), attributes);
  return out;
}

void addRoom(Loading &loading, const CompanyRoom &from)
{
  // Who calls opens the room a moment after Twilio took the call.
  const qint64 ago = twilioCall(loading.company, from, from.callers.value(0)).secondsAgo - 2;
  const auto since = QDateTime::currentMSecsSinceEpoch() - qMax<qint64>(ago, 1) * 1000;
  const auto settings = objectOf(loading.store.rules.value(loading.ruleIds.value(from.rule)), "room_config");
  auto &room = roomFor(loading.store, from.name, settings);
  room.closesAt = 0;
  room.info.insert(QStringLiteral("creation_time"), QString::number(since / 1000));
  room.info.insert(QStringLiteral("creation_time_ms"), QString::number(since));
  for (const auto &number : from.callers) room.participants.append(caller(loading, from, number, since));
  for (const auto &name : from.people)
    room.participants.append(personInRoom(loading.store, name.toLower(), "STANDARD", name, since + 4'000));
  for (auto &dispatch : room.dispatches)
    if (!from.agent.isEmpty() && textOf(dispatch, "agent_name") == from.agent)
      takeDispatch(loading.store, room, dispatch, since + 900);
    else
      room.declined += textOf(dispatch, "agent_name");
}

} // namespace

void loadCompany(LivekitStore &store, const Company &company, const QString &accountSid)
{
  Loading loading{store, company, accountSid};
  for (const auto &trunk : company.trunks) addTrunk(loading, trunk);
  for (const auto &rule : company.rules) addRule(loading, rule);
  if (!store.cloud) return;
  for (const auto &room : company.rooms) addRoom(loading, room);
  for (const auto &room : company.rooms)
    if (!room.agent.isEmpty() && !store.agents.contains(room.agent)) store.agents += room.agent;
  for (const auto &trunk : company.outbound) addOutboundTrunk(loading, trunk);
  int rule = 0; // the numbers of the project itself: one that is answered, one that nothing answers yet
  for (const auto &number : company.livekitNumbers)
    addNumber(store, number, rule++ ? QString() : loading.ruleIds.value(0));
}

} // namespace sandbox
