// livekit.SIP: what serves both kinds of trunk, in the deprecated common shape.
#include "sandbox/livekit/roommessages.h"
#include "sandbox/livekit/services.h"
#include "sandbox/livekit/sipchecks.h"
#include "sandbox/livekit/sipmessages.h"

namespace sandbox {

namespace {

const MessageType &sipTrunkInfo()
{
  static const EnumType kinds{{0, "TRUNK_LEGACY"}, {1, "TRUNK_INBOUND"}, {2, "TRUNK_OUTBOUND"}};
  static const MessageType type{{text("sip_trunk_id", 1), choice("kind", 14, kinds), many(text("inbound_addresses", 2)),
                                 text("outbound_address", 3), text("outbound_number", 4),
                                 choice("transport", 13, sipTransport()), many(text("inbound_numbers_regex", 5)),
                                 many(text("inbound_numbers", 10)), text("inbound_username", 6),
                                 text("inbound_password", 7), text("outbound_username", 8),
                                 text("outbound_password", 9), text("name", 11), text("metadata", 12)}};
  return type;
}

/// A copy of `from` under other names, without what is not set.
QJsonObject renamed(const QJsonObject &from, const QList<std::pair<const char *, const char *>> &names)
{
  QJsonObject out;
  for (const auto &[old, now] : names)
    if (from.contains(QLatin1String(old))) out.insert(QLatin1String(now), from.value(QLatin1String(old)));
  out.insert(QStringLiteral("outbound_number"), arrayOf(from, "numbers").first().toString());
  return out;
}

QJsonObject legacyInbound(const QJsonObject &trunk)
{
  auto out = renamed(trunk, {{"sip_trunk_id", "sip_trunk_id"},
                             {"name", "name"},
                             {"metadata", "metadata"},
                             {"allowed_addresses", "inbound_addresses"},
                             {"allowed_numbers", "inbound_numbers"},
                             {"auth_username", "inbound_username"},
                             {"auth_password", "inbound_password"}});
  out.insert(QStringLiteral("kind"), QStringLiteral("TRUNK_INBOUND"));
  return out;
}

QJsonObject legacyOutbound(const QJsonObject &trunk)
{
  auto out = renamed(trunk, {{"sip_trunk_id", "sip_trunk_id"},
                             {"name", "name"},
                             {"metadata", "metadata"},
                             {"address", "outbound_address"},
                             {"transport", "transport"},
                             {"auth_username", "outbound_username"},
                             {"auth_password", "outbound_password"}});
  out.insert(QStringLiteral("kind"), QStringLiteral("TRUNK_OUTBOUND"));
  return out;
}

TwirpAnswer listLegacy(const LivekitStore &store, const QJsonObject &request)
{
  QMap<QString, QJsonObject> all;
  for (auto trunk = store.inbound.begin(); trunk != store.inbound.end(); ++trunk)
    all.insert(trunk.key(), legacyInbound(*trunk));
  for (auto trunk = store.outbound.begin(); trunk != store.outbound.end(); ++trunk)
    all.insert(trunk.key(), legacyOutbound(*trunk));
  const auto any = [](const QJsonObject &) { return true; };
  return QJsonObject{{QStringLiteral("items"), pageOf(all, request, "", any)}};
}

TwirpAnswer deleteTrunk(LivekitStore &store, const QJsonObject &request)
{
  const auto id = textOf(request, "sip_trunk_id");
  if (id.isEmpty()) return invalid(QStringLiteral("trunk ID is required"));
  store.inbound.remove(id);
  store.outbound.remove(id);
  return QJsonObject{{QStringLiteral("sip_trunk_id"), id}};
}

} // namespace

void addSipTrunks(TwirpServer &server, LivekitStore &store)
{
  static const auto paged = wrapped("page", 1, pagination());
  static const auto items = itemsOf(sipTrunkInfo());
  server.add({sipService, QLatin1String("ListSIPTrunk"), Needs::SipAdmin, paged, items,
              [&store](const TwirpCall &call) { return listLegacy(store, call.request); }});
  server.add({sipService, QLatin1String("DeleteSIPTrunk"), Needs::SipAdmin, trunkIdRequest(), sipTrunkInfo(),
              [&store](const TwirpCall &call) { return deleteTrunk(store, call.request); }});
}

} // namespace sandbox
