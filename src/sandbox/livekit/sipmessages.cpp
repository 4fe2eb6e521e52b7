// The tables of livekit.SIP's messages.
#include "sandbox/livekit/sipmessages.h"

#include "sandbox/livekit/roommessages.h"

namespace sandbox {

const EnumType &sipTransport()
{
  static const EnumType names{
      {0, "SIP_TRANSPORT_AUTO"}, {1, "SIP_TRANSPORT_UDP"}, {2, "SIP_TRANSPORT_TCP"}, {3, "SIP_TRANSPORT_TLS"}};
  return names;
}

const EnumType &sipHeaderOptions()
{
  static const EnumType names{{0, "SIP_NO_HEADERS"}, {1, "SIP_X_HEADERS"}, {2, "SIP_ALL_HEADERS"}};
  return names;
}

const EnumType &sipMediaEncryption()
{
  static const EnumType names{
      {0, "SIP_MEDIA_ENCRYPT_DISABLE"}, {1, "SIP_MEDIA_ENCRYPT_ALLOW"}, {2, "SIP_MEDIA_ENCRYPT_REQUIRE"}};
  return names;
}

const MessageType &sipMediaConfig()
{
  static const MessageType codec{{text("name", 1), uint32("rate", 2)}};
  static const MessageType type{{boolean("only_listed_codecs", 1), many(part("codecs", 2, codec)),
                                 optional(choice("encryption", 3, sipMediaEncryption())),
                                 optional(duration("media_timeout", 4))}};
  return type;
}

const MessageType &listUpdate()
{
  static const MessageType type{
      {many(text("set", 1)), many(text("add", 2)), many(text("remove", 3)), boolean("clear", 4)}};
  return type;
}

const MessageType &sipInboundTrunkInfo()
{
  static const MessageType type{{text("sip_trunk_id", 1),
                                 text("name", 2),
                                 text("metadata", 3),
                                 many(text("numbers", 4)),
                                 many(text("allowed_addresses", 5)),
                                 many(text("allowed_numbers", 6)),
                                 text("auth_username", 7),
                                 text("auth_password", 8),
                                 text("auth_realm", 19),
                                 map("headers", 9),
                                 map("headers_to_attributes", 10),
                                 map("attributes_to_headers", 14),
                                 choice("include_headers", 15, sipHeaderOptions()),
                                 duration("ringing_timeout", 11),
                                 duration("max_call_duration", 12),
                                 boolean("krisp_enabled", 13),
                                 choice("media_encryption", 16, sipMediaEncryption()),
                                 part("media", 20, sipMediaConfig()),
                                 timestamp("created_at", 17),
                                 timestamp("updated_at", 18)}};
  return type;
}

const MessageType &sipOutboundTrunkInfo()
{
  static const MessageType type{
      {text("sip_trunk_id", 1), text("name", 2), text("metadata", 3), text("address", 4),
       text("destination_country", 14), choice("transport", 5, sipTransport()), many(text("numbers", 6)),
       text("auth_username", 7), text("auth_password", 8), map("headers", 9), map("headers_to_attributes", 10),
       map("attributes_to_headers", 11), choice("include_headers", 12, sipHeaderOptions()),
       choice("media_encryption", 13, sipMediaEncryption()), part("media", 18, sipMediaConfig()), text("from_host", 15),
       timestamp("created_at", 16), timestamp("updated_at", 17)}};
  return type;
}

const MessageType &sipDispatchRule()
{
  static const MessageType direct{{text("room_name", 1), text("pin", 2)}};
  static const MessageType individual{{text("room_prefix", 1), text("pin", 2), boolean("no_randomness", 3)}};
  static const MessageType callee{{text("room_prefix", 1), text("pin", 2), boolean("randomize", 3)}};
  static const MessageType type{{oneOf("rule", part("dispatch_rule_direct", 1, direct)),
                                 oneOf("rule", part("dispatch_rule_individual", 2, individual)),
                                 oneOf("rule", part("dispatch_rule_callee", 3, callee))}};
  return type;
}

const MessageType &sipDispatchRuleInfo()
{
  static const MessageType type{
      {text("sip_dispatch_rule_id", 1), part("rule", 2, sipDispatchRule()), many(text("trunk_ids", 3)),
       boolean("hide_phone_number", 4), many(text("inbound_numbers", 7)), many(text("numbers", 13)), text("name", 5),
       text("metadata", 6), map("attributes", 8), text("room_preset", 9), part("room_config", 10, roomConfiguration()),
       part("media", 16, sipMediaConfig()), boolean("krisp_enabled", 11),
       choice("media_encryption", 12, sipMediaEncryption()), timestamp("created_at", 14), timestamp("updated_at", 15)}};
  return type;
}

const MessageType &emptyMessage()
{
  static const MessageType type{};
  return type;
}

const MessageType &trunkIdRequest()
{
  static const MessageType type{{text("sip_trunk_id", 1)}};
  return type;
}

const MessageType &listTrunksRequest()
{
  static const MessageType type{{part("page", 3, pagination()), many(text("trunk_ids", 1)), many(text("numbers", 2))}};
  return type;
}

MessageType itemsOf(const MessageType &item) { return {{many(part("items", 1, item))}}; }

MessageType wrapped(const char *name, int number, const MessageType &type) { return {{part(name, number, type)}}; }

MessageType updateOf(const char *id, const MessageType &info, const MessageType &changes)
{
  return {{text(id, 1), oneOf("action", part("replace", 2, info)), oneOf("action", part("update", 3, changes))}};
}

} // namespace sandbox
