// The field table of a call that the API places.
#include "model/placedcall.h"

#include "core/e164.h"

namespace {
using C = PlacedCall;
constexpr Field fields[] = {
    field<&C::to>("to", QT_TRANSLATE_NOOP("placed-call", "Number called"), AtCreation | Required | Strong | Personal),
    field<&C::from>("from", QT_TRANSLATE_NOOP("placed-call", "Caller ID"), AtCreation | Required),
    field<&C::twiml>("twiml", QT_TRANSLATE_NOOP("placed-call", "TwiML"), AtCreation | WriteOnly | Mono),
    field<&C::timeout>("timeout", QT_TRANSLATE_NOOP("placed-call", "Rings at most (s)"),
                       AtCreation | WriteOnly | Figure),
    field<&C::timeLimit>("time_limit", QT_TRANSLATE_NOOP("placed-call", "Lasts at most (s)"),
                         AtCreation | WriteOnly | Figure),
    field<&C::status>("status", QT_TRANSLATE_NOOP("placed-call", "State"), Volatile),
    field<&C::sid>("sid", QT_TRANSLATE_NOOP("placed-call", "SID"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto e = E164::parse(static_cast<const C *>(row)->to);
  return e ? e->masked() : static_cast<const C *>(row)->to;
}

QString forGood(const void *, const void *after)
{
  if (after) return {};
  return QCoreApplication::translate(
      "placed-call", QT_TRANSLATE_NOOP("placed-call", "A call that was ended cannot be taken up again."));
}
} // namespace

template <> const Resource &resourceOf<PlacedCall>()
{
  static constexpr Resource r{"placed-call",
                              QT_TRANSLATE_NOOP("placed-call", "Calls by API"),
                              QT_TRANSLATE_NOOP("placed-call", "call"),
                              Vendor::Twilio,
                              CanCreate | CanRemove,
                              fields,
                              makeRowsOf<C>,
                              copyOf<C>,
                              assignOf<C>,
                              restOf<C>,
                              called,
                              nullptr,
                              nullptr,
                              forGood};
  return r;
}
