// The field table of an origination URL.
#include "model/originationurl.h"

#include "model/elastictrunk.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("origination-url", text); }

QString trunkProblem(const void *row)
{
  if (!static_cast<const OriginationUrl *>(row)->trunkSid.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("origination-url", "Choose the trunk whose calls go here."));
}

QString sipProblem(const void *row)
{
  const QString &url = static_cast<const OriginationUrl *>(row)->sipUrl;
  if (!url.startsWith(QStringLiteral("sip:")))
    return say(QT_TRANSLATE_NOOP("origination-url", "Twilio wants an address that begins with sip:."));
  if (url.contains(QStringLiteral(".twilio.com")))
    return say(QT_TRANSLATE_NOOP("origination-url", "That leads back to Twilio: the call would go in a circle."));
  return {};
}

QString priorityProblem(const void *row)
{
  const qint64 n = static_cast<const OriginationUrl *>(row)->priority;
  return n >= 0 && n <= 65535 ? QString() : say(QT_TRANSLATE_NOOP("origination-url", "A priority is 0 to 65535."));
}

QString weightProblem(const void *row)
{
  const qint64 n = static_cast<const OriginationUrl *>(row)->weight;
  return n >= 1 && n <= 65535 ? QString() : say(QT_TRANSLATE_NOOP("origination-url", "A weight is 1 to 65535."));
}

using U = OriginationUrl;
constexpr Field fields[] = {
    field<&U::name>("friendly_name", QT_TRANSLATE_NOOP("origination-url", "Name"), Editable | Required | Strong),
    field<&U::trunkSid>("trunk_sid", QT_TRANSLATE_NOOP("origination-url", "Elastic SIP trunk"), AtCreation)
        .checked(trunkProblem)
        .naming(resourceOf<ElasticTrunk>),
    field<&U::sipUrl>("sip_url", QT_TRANSLATE_NOOP("origination-url", "SIP URL"), Editable | Required | Mono)
        .withHelp(QT_TRANSLATE_NOOP("origination-url",
                                    "sip: and the project's SIP host. Without a user LiveKit sees the called number."))
        .checked(sipProblem),
    field<&U::priority>("priority", QT_TRANSLATE_NOOP("origination-url", "Priority"), Editable | Required | Figure)
        .withHelp(QT_TRANSLATE_NOOP("origination-url", "The lowest is asked first; the next when it does not answer."))
        .checked(priorityProblem),
    field<&U::weight>("weight", QT_TRANSLATE_NOOP("origination-url", "Weight"), Editable | Required | Figure)
        .withHelp(QT_TRANSLATE_NOOP("origination-url", "Shares the calls among URLs of one priority."))
        .checked(weightProblem),
    field<&U::enabled>("enabled", QT_TRANSLATE_NOOP("origination-url", "Enabled"), Editable | Required),
    field<&U::created>("date_created", QT_TRANSLATE_NOOP("origination-url", "Created"), Hidden | Volatile),
    field<&U::changed>("date_updated", QT_TRANSLATE_NOOP("origination-url", "Changed"), Hidden | Volatile),
    field<&U::sid>("sid", QT_TRANSLATE_NOOP("origination-url", "SID"), Hidden | Mono | Volatile),
    field<&U::key>("key", QT_TRANSLATE_NOOP("origination-url", "Key"), Key | Derived | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &u = *static_cast<const OriginationUrl *>(row);
  return u.name.isEmpty() ? u.sipUrl : u.name;
}

/// That of its trunk.
QString page(const void *row)
{
  ElasticTrunk trunk;
  trunk.sid = static_cast<const OriginationUrl *>(row)->trunkSid;
  return resourceOf<ElasticTrunk>().page(&trunk);
}
} // namespace

template <> const Resource &resourceOf<OriginationUrl>()
{
  static constexpr Resource r{"origination-url",
                              QT_TRANSLATE_NOOP("origination-url", "Origination URLs"),
                              QT_TRANSLATE_NOOP("origination-url", "origination URL"),
                              Vendor::Twilio,
                              CanCreate | CanChange | CanRemove,
                              fields,
                              makeRowsOf<OriginationUrl>,
                              copyOf<OriginationUrl>,
                              assignOf<OriginationUrl>,
                              restOf<OriginationUrl>,
                              called,
                              page,
                              completeKey<&U::key, &U::trunkSid, &U::sid>};
  return r;
}
