// livekit.SIP: outbound trunks.
#include "sandbox/livekit/services.h"
#include "sandbox/livekit/sipchecks.h"
#include "sandbox/livekit/sipmessages.h"

namespace sandbox {

namespace {

const MessageType &outboundUpdate()
{
  static const MessageType type{
      {optional(text("address", 1)), optional(choice("transport", 2, sipTransport())), part("numbers", 3, listUpdate()),
       optional(text("auth_username", 4)), optional(text("auth_password", 5)), optional(text("name", 6)),
       optional(text("metadata", 7)), optional(choice("media_encryption", 8, sipMediaEncryption())),
       optional(text("destination_country", 9)), optional(text("from_host", 10)), part("media", 11, sipMediaConfig())}};
  return type;
}

Refusal checkOutbound(const QJsonObject &trunk)
{
  if (arrayOf(trunk, "numbers").isEmpty()) return invalid(QStringLiteral("no trunk numbers specified"));
  if (textOf(trunk, "address").isEmpty()) return invalid(QStringLiteral("no outbound address specified"));
  if (auto refused = checkHost(textOf(trunk, "address"), QStringLiteral("trunk address"))) return refused;
  if (auto refused = checkHost(textOf(trunk, "from_host"), QStringLiteral("from_host"))) return refused;
  if (auto refused = checkHeaderMaps(trunk)) return refused;
  return checkMedia(objectOf(trunk, "media"));
}

TwirpAnswer keepOutbound(LivekitStore &store, const QString &id, QJsonObject trunk)
{
  trunk.insert(QStringLiteral("sip_trunk_id"), id);
  stamp(trunk, store.outbound.value(id), store.cloud);
  store.outbound.insert(id, trunk);
  return trunk;
}

TwirpAnswer createOutbound(LivekitStore &store, const QJsonObject &request)
{
  if (!request.contains(QLatin1String("trunk"))) return invalid(QStringLiteral("missing trunk"));
  const auto trunk = objectOf(request, "trunk");
  if (!textOf(trunk, "sip_trunk_id").isEmpty()) return invalid(QStringLiteral("trunk id must not be set"));
  if (auto refused = checkOutbound(trunk)) return *refused;
  return keepOutbound(store, store.dice.id(QLatin1String("ST_")), trunk);
}

TwirpAnswer replaceOutbound(LivekitStore &store, const QString &id, const QJsonObject &trunk)
{
  const auto inside = textOf(trunk, "sip_trunk_id");
  if (!inside.isEmpty() && inside != id)
    return invalid(QStringLiteral("trunk id in the info must be empty or match the id in the update"));
  if (auto refused = checkOutbound(trunk)) return *refused;
  if (!store.outbound.contains(id)) return notFound(QStringLiteral("requested sip trunk does not exist"));
  return keepOutbound(store, id, trunk);
}

TwirpAnswer changeOutbound(LivekitStore &store, const QString &id, const QJsonObject &update)
{
  if (auto refused = checkListUpdates(update, {"numbers"})) return *refused;
  if (auto refused = checkMedia(objectOf(update, "media"))) return *refused;
  if (!store.outbound.contains(id)) return notFound(QStringLiteral("requested sip trunk does not exist"));
  auto trunk = store.outbound.value(id);
  applyLists(trunk, update, {"numbers"});
  applySet(trunk, update,
           {"address", "transport", "auth_username", "auth_password", "name", "metadata", "media_encryption",
            "destination_country", "from_host", "media"});
  alignMedia(trunk);
  if (const auto refused = checkOutbound(trunk)) return TwirpError{"unknown", refused->text}; // a plain Go error: 500
  return keepOutbound(store, id, trunk);
}

TwirpAnswer updateOutbound(LivekitStore &store, const QJsonObject &request)
{
  const auto id = textOf(request, "sip_trunk_id");
  if (id.isEmpty()) return invalid(QStringLiteral("trunk id must be set"));
  if (request.contains(QLatin1String("replace"))) return replaceOutbound(store, id, objectOf(request, "replace"));
  if (request.contains(QLatin1String("update"))) return changeOutbound(store, id, objectOf(request, "update"));
  return invalid(QStringLiteral("missing or unsupported update action"));
}

TwirpAnswer getOutbound(const LivekitStore &store, const QJsonObject &request)
{
  const auto id = textOf(request, "sip_trunk_id");
  if (id.isEmpty()) return invalid(QStringLiteral("trunk ID is required"));
  if (!store.outbound.contains(id)) return notFound(QStringLiteral("requested sip trunk does not exist"));
  return QJsonObject{{QStringLiteral("trunk"), store.outbound.value(id)}};
}

TwirpAnswer listOutbound(const LivekitStore &store, const QJsonObject &request)
{
  const auto numbers = textsOf(request, "numbers");
  const auto fits = [&numbers](const QJsonObject &trunk) {
    if (numbers.isEmpty()) return true;
    for (const auto &number : textsOf(trunk, "numbers"))
      if (numbers.contains(number)) return true;
    return false;
  };
  return QJsonObject{{QStringLiteral("items"), pageOf(store.outbound, request, "trunk_ids", fits)}};
}

} // namespace

void addOutboundTrunks(TwirpServer &server, LivekitStore &store)
{
  static const auto creation = wrapped("trunk", 1, sipOutboundTrunkInfo());
  static const auto updating = updateOf("sip_trunk_id", sipOutboundTrunkInfo(), outboundUpdate());
  static const auto items = itemsOf(sipOutboundTrunkInfo());
  server.add({sipService, QLatin1String("CreateSIPOutboundTrunk"), Needs::SipAdmin, creation, sipOutboundTrunkInfo(),
              [&store](const TwirpCall &call) { return createOutbound(store, call.request); }});
  server.add({sipService, QLatin1String("UpdateSIPOutboundTrunk"), Needs::SipAdmin, updating, sipOutboundTrunkInfo(),
              [&store](const TwirpCall &call) { return updateOutbound(store, call.request); }});
  server.add({sipService, QLatin1String("GetSIPOutboundTrunk"), Needs::SipAdmin, trunkIdRequest(), creation,
              [&store](const TwirpCall &call) { return getOutbound(store, call.request); }});
  server.add({sipService, QLatin1String("ListSIPOutboundTrunk"), Needs::SipAdmin, listTrunksRequest(), items,
              [&store](const TwirpCall &call) { return listOutbound(store, call.request); }});
}

} // namespace sandbox
