// The field table of a call out of a room.
#include "model/outboundcall.h"

#include "core/e164.h"
#include "model/outboundtrunk.h"
#include "model/room.h"

namespace {
using C = OutboundCall;
constexpr Field fields[] = {
    field<&C::to>("sip_call_to", QT_TRANSLATE_NOOP("outbound-call", "Number called"),
                  AtCreation | Required | Strong | Personal),
    field<&C::from>("sip_number", QT_TRANSLATE_NOOP("outbound-call", "Caller ID"), AtCreation),
    field<&C::trunkId>("sip_trunk_id", QT_TRANSLATE_NOOP("outbound-call", "Outbound trunk"),
                       AtCreation | Required | Mono)
        .naming(resourceOf<OutboundTrunk>),
    field<&C::room>("room_name", QT_TRANSLATE_NOOP("outbound-call", "Room"), AtCreation | Required),
    field<&C::identity>("participant_identity", QT_TRANSLATE_NOOP("outbound-call", "Identity in the room"),
                        AtCreation | Hidden | Mono),
    field<&C::ringing>("ringing_seconds", QT_TRANSLATE_NOOP("outbound-call", "Rings at most (s)"),
                       AtCreation | WriteOnly | Figure),
    field<&C::longest>("longest_seconds", QT_TRANSLATE_NOOP("outbound-call", "Lasts at most (s)"),
                       AtCreation | WriteOnly | Figure),
    field<&C::status>("status", QT_TRANSLATE_NOOP("outbound-call", "State"), Volatile),
    field<&C::callId>("sip_call_id", QT_TRANSLATE_NOOP("outbound-call", "Call ID"), Hidden | Mono | Volatile),
    field<&C::key>("key", QT_TRANSLATE_NOOP("outbound-call", "Key"), Key | Derived | Hidden | Mono),
};

QString called(const void *row)
{
  const auto e = E164::parse(static_cast<const C *>(row)->to);
  return e ? e->masked() : static_cast<const C *>(row)->to;
}

void complete(void *row)
{
  auto &c = *static_cast<C *>(row);
  if (!c.room.isEmpty() && !c.identity.isEmpty()) c.key = keyInRoom(c.room, c.identity);
}

QString forGood(const void *, const void *after)
{
  if (after) return {};
  return QCoreApplication::translate(
      "outbound-call", QT_TRANSLATE_NOOP("outbound-call", "A call that was ended cannot be taken up again."));
}
} // namespace

template <> const Resource &resourceOf<OutboundCall>()
{
  static constexpr Resource r{"outbound-call",
                              QT_TRANSLATE_NOOP("outbound-call", "Calls out of rooms"),
                              QT_TRANSLATE_NOOP("outbound-call", "call"),
                              Vendor::LiveKit,
                              CanCreate | CanRemove,
                              fields,
                              makeRowsOf<C>,
                              copyOf<C>,
                              assignOf<C>,
                              restOf<C>,
                              called,
                              nullptr,
                              complete,
                              forGood};
  return r;
}
