// The field table of a LiveKit number.
#include "model/livekitnumber.h"

#include "core/e164.h"
#include "model/dispatchrule.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("livekit-number", text); }

QString numberProblem(const void *row)
{
  const auto &n = *static_cast<const LiveKitNumber *>(row);
  const auto e164 = E164::parse(n.number);
  if (!n.id.isEmpty() || (e164 && e164->toString() == n.number)) return {};
  return say(QT_TRANSLATE_NOOP("livekit-number", "Write the number with + and country code, as the search showed it."));
}

std::vector<Choice> types()
{
  return {{QStringLiteral("PHONE_NUMBER_TYPE_LOCAL"), say(QT_TRANSLATE_NOOP("livekit-number", "Local"))},
          {QStringLiteral("PHONE_NUMBER_TYPE_MOBILE"), say(QT_TRANSLATE_NOOP("livekit-number", "Mobile"))},
          {QStringLiteral("PHONE_NUMBER_TYPE_TOLL_FREE"), say(QT_TRANSLATE_NOOP("livekit-number", "Toll-free"))}};
}

std::vector<Choice> states()
{
  return {{QStringLiteral("PHONE_NUMBER_STATUS_ACTIVE"), say(QT_TRANSLATE_NOOP("livekit-number", "In use"))},
          {QStringLiteral("PHONE_NUMBER_STATUS_PENDING"), say(QT_TRANSLATE_NOOP("livekit-number", "Being set up"))},
          {QStringLiteral("PHONE_NUMBER_STATUS_RELEASED"), say(QT_TRANSLATE_NOOP("livekit-number", "Released"))},
          {QStringLiteral("PHONE_NUMBER_STATUS_OFFLINE"), say(QT_TRANSLATE_NOOP("livekit-number", "No rule"))}};
}

using N = LiveKitNumber;
constexpr Field fields[] = {
    field<&N::number>("e164_format", QT_TRANSLATE_NOOP("livekit-number", "Number"), AtCreation | Required | Strong)
        .checked(numberProblem),
    field<&N::ruleId>("sip_dispatch_rule_id", QT_TRANSLATE_NOOP("livekit-number", "Dispatch rule"), Editable)
        .withHelp(QT_TRANSLATE_NOOP("livekit-number", "Takes the number's calls; no inbound trunk is needed."))
        .naming(resourceOf<DispatchRule>),
    field<&N::status>("status", QT_TRANSLATE_NOOP("livekit-number", "Status"), Volatile).chosen(states),
    field<&N::type>("number_type", QT_TRANSLATE_NOOP("livekit-number", "Kind"), Volatile).chosen(types),
    field<&N::locality>("locality", QT_TRANSLATE_NOOP("livekit-number", "City"), Volatile),
    field<&N::region>("region", QT_TRANSLATE_NOOP("livekit-number", "Region"), Volatile),
    field<&N::countryCode>("country_code", QT_TRANSLATE_NOOP("livekit-number", "Country"), Hidden | Volatile),
    field<&N::areaCode>("area_code", QT_TRANSLATE_NOOP("livekit-number", "Area code"), Hidden | Volatile),
    field<&N::created>("created_at", QT_TRANSLATE_NOOP("livekit-number", "Created"), Hidden | Volatile),
    field<&N::changed>("updated_at", QT_TRANSLATE_NOOP("livekit-number", "Changed"), Hidden | Volatile),
    field<&N::assigned>("assigned_at", QT_TRANSLATE_NOOP("livekit-number", "Rule since"), Hidden | Volatile),
    field<&N::id>("id", QT_TRANSLATE_NOOP("livekit-number", "ID"), Key | Hidden | Mono),
};

QString called(const void *row) { return static_cast<const LiveKitNumber *>(row)->number; }

QString effect(const void *before, const void *after)
{
  const auto &is = *static_cast<const LiveKitNumber *>(after);
  if (!before)
    return say(QT_TRANSLATE_NOOP("livekit-number", "LiveKit charges the number every month until it is "
                                                   "released."));
  if (static_cast<const LiveKitNumber *>(before)->ruleId == is.ruleId) return {};
  return is.ruleId.isEmpty() ? say(QT_TRANSLATE_NOOP("livekit-number", "Nothing answers calls to it from then on."))
                             : say(QT_TRANSLATE_NOOP("livekit-number", "Calls go to the other rule at once."));
}

constexpr Rented rented{
    QT_TRANSLATE_NOOP("livekit-number", "Buy number “%1”"), QT_TRANSLATE_NOOP("livekit-number", "Release number “%1”"),
    QT_TRANSLATE_NOOP("livekit-number", "Release %1"),
    QT_TRANSLATE_NOOP("livekit-number",
                      "LiveKit takes the number back and may give it to somebody else. This cannot be undone.")};
} // namespace

template <> const Resource &resourceOf<LiveKitNumber>()
{
  static constexpr Resource r{
      "livekit-number",
      QT_TRANSLATE_NOOP("livekit-number", "LiveKit numbers"),
      QT_TRANSLATE_NOOP("livekit-number", "LiveKit number"),
      Vendor::LiveKit,
      CanCreate | CanChange | CanRemove,
      fields,
      makeRowsOf<LiveKitNumber>,
      copyOf<LiveKitNumber>,
      assignOf<LiveKitNumber>,
      restOf<LiveKitNumber>,
      called,
      [](const void *) { return QStringLiteral("https://cloud.livekit.io/projects/p_/telephony/phone-numbers"); },
      nullptr,
      nullptr,
      nullptr,
      effect,
      &rented};
  return r;
}
