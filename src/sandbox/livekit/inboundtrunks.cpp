// livekit.SIP: inbound trunks.
#include "sandbox/livekit/conflicts.h"
#include "sandbox/livekit/services.h"
#include "sandbox/livekit/sipchecks.h"
#include "sandbox/livekit/sipmessages.h"

namespace sandbox {

namespace {

const MessageType &inboundUpdate()
{
  static const MessageType type{{part("numbers", 1, listUpdate()), part("allowed_addresses", 2, listUpdate()),
                                 part("allowed_numbers", 3, listUpdate()), optional(text("auth_username", 4)),
                                 optional(text("auth_password", 5)), optional(text("name", 6)),
                                 optional(text("metadata", 7)),
                                 optional(choice("media_encryption", 8, sipMediaEncryption())),
                                 optional(text("auth_realm", 9)), part("media", 10, sipMediaConfig())}};
  return type;
}

Refusal checkInbound(const QJsonObject &trunk)
{
  const bool restricted = !textOf(trunk, "auth_username").isEmpty() || !textOf(trunk, "auth_password").isEmpty()
                          || !arrayOf(trunk, "allowed_addresses").isEmpty() || !arrayOf(trunk, "numbers").isEmpty();
  if (!restricted)
    return invalid(QStringLiteral("for security, one of the fields must be set: AuthUsername+AuthPassword, "
                                  "AllowedAddresses or Numbers"));
  if (auto refused = checkMedia(objectOf(trunk, "media"))) return refused;
  return checkHeaderMaps(trunk);
}

TwirpAnswer createInbound(LivekitStore &store, const QJsonObject &request)
{
  if (!request.contains(QLatin1String("trunk"))) return invalid(QStringLiteral("missing trunk"));
  auto trunk = objectOf(request, "trunk");
  if (!textOf(trunk, "sip_trunk_id").isEmpty()) return invalid(QStringLiteral("trunk id must not be set"));
  if (auto refused = checkInbound(trunk)) return *refused;
  if (auto refused = trunkConflict(trunksNear(store.inbound, textsOf(trunk, "numbers")) << trunk)) return *refused;
  const auto id = store.dice.id(QLatin1String("ST_"));
  trunk.insert(QStringLiteral("sip_trunk_id"), id);
  stamp(trunk, {}, store.cloud);
  store.inbound.insert(id, trunk);
  return trunk;
}

/// Checks the changed trunk against those that have its new numbers. Its own place among them is taken by the new
/// state, but only if the stored one is there: moving to numbers of another trunk goes unnoticed, as on the server.
TwirpAnswer keepInbound(LivekitStore &store, const QString &id, QJsonObject trunk)
{
  trunk.insert(QStringLiteral("sip_trunk_id"), id);
  auto others = trunksNear(store.inbound, textsOf(trunk, "numbers"));
  for (auto &other : others)
    if (textOf(other, "sip_trunk_id") == id) other = trunk;
  if (auto refused = trunkConflict(others)) return *refused;
  stamp(trunk, store.inbound.value(id), store.cloud);
  store.inbound.insert(id, trunk);
  return trunk;
}

TwirpAnswer replaceInbound(LivekitStore &store, const QString &id, const QJsonObject &trunk)
{
  const auto inside = textOf(trunk, "sip_trunk_id");
  if (!inside.isEmpty() && inside != id)
    return invalid(QStringLiteral("trunk id in the info must be empty or match the id in the update"));
  if (auto refused = checkInbound(trunk)) return *refused;
  if (!store.inbound.contains(id)) return notFound(QStringLiteral("requested sip trunk does not exist"));
  return keepInbound(store, id, trunk);
}

TwirpAnswer changeInbound(LivekitStore &store, const QString &id, const QJsonObject &update)
{
  const auto lists = {"numbers", "allowed_addresses", "allowed_numbers"};
  if (auto refused = checkListUpdates(update, lists)) return *refused;
  if (auto refused = checkMedia(objectOf(update, "media"))) return *refused;
  if (!store.inbound.contains(id)) return notFound(QStringLiteral("requested sip trunk does not exist"));
  auto trunk = store.inbound.value(id);
  applyLists(trunk, update, lists);
  applySet(trunk, update,
           {"auth_username", "auth_password", "auth_realm", "name", "metadata", "media_encryption", "media"});
  alignMedia(trunk);
  if (const auto refused = checkInbound(trunk)) return inner(*refused);
  return keepInbound(store, id, trunk);
}

TwirpAnswer updateInbound(LivekitStore &store, const QJsonObject &request)
{
  const auto id = textOf(request, "sip_trunk_id");
  if (id.isEmpty()) return invalid(QStringLiteral("trunk id must be set"));
  if (request.contains(QLatin1String("replace"))) return replaceInbound(store, id, objectOf(request, "replace"));
  if (request.contains(QLatin1String("update"))) return changeInbound(store, id, objectOf(request, "update"));
  return invalid(QStringLiteral("missing or unsupported update action"));
}

TwirpAnswer getInbound(const LivekitStore &store, const QJsonObject &request)
{
  const auto id = textOf(request, "sip_trunk_id");
  if (id.isEmpty()) return invalid(QStringLiteral("trunk ID is required"));
  if (!store.inbound.contains(id)) return notFound(QStringLiteral("requested sip trunk does not exist"));
  return QJsonObject{{QStringLiteral("trunk"), store.inbound.value(id)}};
}

TwirpAnswer listInbound(const LivekitStore &store, const QJsonObject &request)
{
  QMap<QString, QJsonObject> near;
  for (const auto &trunk : trunksNear(store.inbound, textsOf(request, "numbers")))
    near.insert(textOf(trunk, "sip_trunk_id"), trunk);
  const auto fits = [&near](const QJsonObject &trunk) { return near.contains(textOf(trunk, "sip_trunk_id")); };
  return QJsonObject{{QStringLiteral("items"), pageOf(store.inbound, request, "trunk_ids", fits)}};
}

} // namespace

void addInboundTrunks(TwirpServer &server, LivekitStore &store)
{
  static const auto creation = wrapped("trunk", 1, sipInboundTrunkInfo());
  static const auto updating = updateOf("sip_trunk_id", sipInboundTrunkInfo(), inboundUpdate());
  static const auto items = itemsOf(sipInboundTrunkInfo());
  server.add({sipService, QLatin1String("CreateSIPInboundTrunk"), Needs::SipAdmin, creation, sipInboundTrunkInfo(),
              [&store](const TwirpCall &call) { return createInbound(store, call.request); }});
  server.add({sipService, QLatin1String("UpdateSIPInboundTrunk"), Needs::SipAdmin, updating, sipInboundTrunkInfo(),
              [&store](const TwirpCall &call) { return updateInbound(store, call.request); }});
  server.add({sipService, QLatin1String("GetSIPInboundTrunk"), Needs::SipAdmin, trunkIdRequest(), creation,
              [&store](const TwirpCall &call) { return getInbound(store, call.request); }});
  server.add({sipService, QLatin1String("ListSIPInboundTrunk"), Needs::SipAdmin, listTrunksRequest(), items,
              [&store](const TwirpCall &call) { return listInbound(store, call.request); }});
}

} // namespace sandbox
