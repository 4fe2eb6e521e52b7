// The field table of a regulatory bundle.
#include "model/bundle.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("bundle", text); }

std::vector<Choice> states()
{
  return {{QStringLiteral("draft"), say(QT_TRANSLATE_NOOP("bundle", "Draft"))},
          {QStringLiteral("pending-review"), say(QT_TRANSLATE_NOOP("bundle", "Waits for review"))},
          {QStringLiteral("in-review"), say(QT_TRANSLATE_NOOP("bundle", "In review"))},
          {QStringLiteral("twilio-rejected"), say(QT_TRANSLATE_NOOP("bundle", "Rejected"))},
          {QStringLiteral("twilio-approved"), say(QT_TRANSLATE_NOOP("bundle", "Approved"))},
          {QStringLiteral("provisionally-approved"), say(QT_TRANSLATE_NOOP("bundle", "Approved for now"))}};
}

using B = Bundle;
constexpr Field fields[] = {
    field<&B::name>("friendly_name", QT_TRANSLATE_NOOP("bundle", "Name"), Strong),
    field<&B::status>("status", QT_TRANSLATE_NOOP("bundle", "Status"), Volatile).chosen(states),
    field<&B::validUntil>("valid_until", QT_TRANSLATE_NOOP("bundle", "Valid until"), Volatile),
    field<&B::created>("date_created", QT_TRANSLATE_NOOP("bundle", "Created"), Hidden | Volatile),
    field<&B::changed>("date_updated", QT_TRANSLATE_NOOP("bundle", "Changed"), Hidden | Volatile),
    field<&B::sid>("sid", QT_TRANSLATE_NOOP("bundle", "SID"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &b = *static_cast<const Bundle *>(row);
  return b.name.isEmpty() ? b.sid : b.name;
}

QString page(const void *row)
{
  return QStringLiteral("https://console.twilio.com/us1/develop/phone-numbers/regulatory-compliance/bundles/%1")
      .arg(static_cast<const Bundle *>(row)->sid);
}
} // namespace

template <> const Resource &resourceOf<Bundle>()
{
  static constexpr Resource r{"bundle",
                              QT_TRANSLATE_NOOP("bundle", "Regulatory bundles"),
                              QT_TRANSLATE_NOOP("bundle", "regulatory bundle"),
                              Vendor::Twilio,
                              0,
                              fields,
                              makeRowsOf<Bundle>,
                              copyOf<Bundle>,
                              assignOf<Bundle>,
                              restOf<Bundle>,
                              called,
                              page};
  return r;
}
