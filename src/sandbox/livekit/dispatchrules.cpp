// livekit.SIP: dispatch rules.
#include "sandbox/livekit/conflicts.h"
#include "sandbox/livekit/roommessages.h"
#include "sandbox/livekit/services.h"
#include "sandbox/livekit/sipchecks.h"
#include "sandbox/livekit/sipmessages.h"

namespace sandbox {

namespace {

/// The wrapper, and beside it the deprecated flat form.
const MessageType &ruleCreation()
{
  static const MessageType type{
      {part("rule", 1, sipDispatchRule()), many(text("trunk_ids", 2)), boolean("hide_phone_number", 3), text("name", 4),
       text("metadata", 5), many(text("inbound_numbers", 6)), map("attributes", 7), text("room_preset", 8),
       part("room_config", 9, roomConfiguration()), part("dispatch_rule", 10, sipDispatchRuleInfo())}};
  return type;
}

const MessageType &ruleUpdate()
{
  static const MessageType type{{part("trunk_ids", 1, listUpdate()), part("rule", 2, sipDispatchRule()),
                                 optional(text("name", 3)), optional(text("metadata", 4)), map("attributes", 5),
                                 optional(choice("media_encryption", 6, sipMediaEncryption())),
                                 part("media", 7, sipMediaConfig())}};
  return type;
}

Refusal checkRule(const QJsonObject &rule)
{
  if (!rule.contains(QLatin1String("rule"))) return invalid(QStringLiteral("missing rule"));
  return checkMedia(objectOf(rule, "media"));
}

/// The rules in the order of their ids with the new one among them, which has none yet: chance decides its place.
QList<QJsonObject> withNew(QList<QJsonObject> rules, const QJsonObject &rule, const QString &id)
{
  const auto place = std::find_if(rules.begin(), rules.end(), [&id](const QJsonObject &other) {
    return textOf(other, "sip_dispatch_rule_id") > id;
  });
  rules.insert(place, rule);
  return rules;
}

TwirpAnswer createRule(LivekitStore &store, const QJsonObject &request)
{
  const bool isFlat = !request.contains(QLatin1String("dispatch_rule"));
  auto rule = isFlat ? request : objectOf(request, "dispatch_rule");
  if (!textOf(rule, "sip_dispatch_rule_id").isEmpty()) return invalid(QStringLiteral("rule id must not be set"));
  if (auto refused = checkRule(rule)) return *refused;
  if (!isFlat) alignMedia(rule);
  // The flat form looks at the rules of its own trunks only, the other one at all.
  const auto others = rulesNear(store.rules, isFlat ? textsOf(rule, "trunk_ids") : QStringList());
  const auto id = store.dice.id(QLatin1String("SDR_"));
  if (auto refused = ruleConflict(withNew(others, rule, id))) return *refused;
  rule.insert(QStringLiteral("sip_dispatch_rule_id"), id);
  stamp(rule, {}, store.cloud);
  store.rules.insert(id, rule);
  return rule;
}

/// As for trunks: the new state counts only if the stored rule is among those that serve its new trunks.
TwirpAnswer keepRule(LivekitStore &store, const QString &id, QJsonObject rule)
{
  rule.insert(QStringLiteral("sip_dispatch_rule_id"), id);
  auto others = rulesNear(store.rules, textsOf(rule, "trunk_ids"));
  for (auto &other : others)
    if (textOf(other, "sip_dispatch_rule_id") == id) other = rule;
  if (objectOf(rule, "rule").isEmpty()) others = {rule}; // an unsupported rule is refused whatever it meets
  if (auto refused = ruleConflict(others)) return *refused;
  stamp(rule, store.rules.value(id), store.cloud);
  store.rules.insert(id, rule);
  return rule;
}

TwirpAnswer replaceRule(LivekitStore &store, const QString &id, const QJsonObject &rule)
{
  const auto inside = textOf(rule, "sip_dispatch_rule_id");
  if (!inside.isEmpty() && inside != id)
    return invalid(QStringLiteral("rule id in the info must be empty or match the id in the update"));
  if (auto refused = checkRule(rule)) return *refused;
  if (!store.rules.contains(id)) return notFound(QStringLiteral("requested sip dispatch rule does not exist"));
  return keepRule(store, id, rule);
}

TwirpAnswer changeRule(LivekitStore &store, const QString &id, const QJsonObject &update)
{
  if (auto refused = checkListUpdates(update, {"trunk_ids"})) return *refused;
  if (auto refused = checkMedia(objectOf(update, "media"))) return *refused;
  if (!store.rules.contains(id)) return notFound(QStringLiteral("requested sip dispatch rule does not exist"));
  auto rule = store.rules.value(id);
  applyLists(rule, update, {"trunk_ids"});
  applySet(rule, update, {"rule", "name", "metadata", "media_encryption", "media"});
  rule.insert(QStringLiteral("attributes"), patchedMap(objectOf(rule, "attributes"), objectOf(update, "attributes")));
  alignMedia(rule);
  return keepRule(store, id, rule);
}

TwirpAnswer updateRule(LivekitStore &store, const QJsonObject &request)
{
  const auto id = textOf(request, "sip_dispatch_rule_id");
  if (id.isEmpty()) return invalid(QStringLiteral("rule id must be set"));
  if (request.contains(QLatin1String("replace"))) return replaceRule(store, id, objectOf(request, "replace"));
  if (request.contains(QLatin1String("update"))) return changeRule(store, id, objectOf(request, "update"));
  return invalid(QStringLiteral("missing or unsupported update action"));
}

TwirpAnswer listRules(const LivekitStore &store, const QJsonObject &request)
{
  const auto trunks = textsOf(request, "trunk_ids");
  const auto fits = [&trunks](const QJsonObject &rule) {
    const auto own = textsOf(rule, "trunk_ids");
    return trunks.isEmpty() || own.isEmpty()
           || std::any_of(own.begin(), own.end(), [&trunks](const QString &id) { return trunks.contains(id); });
  };
  return QJsonObject{{QStringLiteral("items"), pageOf(store.rules, request, "dispatch_rule_ids", fits)}};
}

TwirpAnswer deleteRule(LivekitStore &store, const QJsonObject &request)
{
  const auto id = textOf(request, "sip_dispatch_rule_id");
  if (id.isEmpty()) return invalid(QStringLiteral("dispatch rule ID is required"));
  if (!store.rules.contains(id)) return notFound(QStringLiteral("requested sip dispatch rule does not exist"));
  return store.rules.take(id);
}

} // namespace

void addDispatchRules(TwirpServer &server, LivekitStore &store)
{
  static const auto updating = updateOf("sip_dispatch_rule_id", sipDispatchRuleInfo(), ruleUpdate());
  static const auto items = itemsOf(sipDispatchRuleInfo());
  static const MessageType listing{
      {part("page", 3, pagination()), many(text("dispatch_rule_ids", 1)), many(text("trunk_ids", 2))}};
  static const MessageType byId{{text("sip_dispatch_rule_id", 1)}};
  server.add({sipService, QLatin1String("CreateSIPDispatchRule"), Needs::SipAdmin, ruleCreation(),
              sipDispatchRuleInfo(), [&store](const TwirpCall &call) { return createRule(store, call.request); }});
  server.add({sipService, QLatin1String("UpdateSIPDispatchRule"), Needs::SipAdmin, updating, sipDispatchRuleInfo(),
              [&store](const TwirpCall &call) { return updateRule(store, call.request); }});
  server.add({sipService, QLatin1String("ListSIPDispatchRule"), Needs::SipAdmin, listing, items,
              [&store](const TwirpCall &call) { return listRules(store, call.request); }});
  server.add({sipService, QLatin1String("DeleteSIPDispatchRule"), Needs::SipAdmin, byId, sipDispatchRuleInfo(),
              [&store](const TwirpCall &call) { return deleteRule(store, call.request); }});
}

} // namespace sandbox
