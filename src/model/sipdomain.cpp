// The field table of a SIP domain.
#include "model/sipdomain.h"

#include "model/httpmethods.h"

#include <QRegularExpression>

namespace {
QString say(const char *text) { return QCoreApplication::translate("sip-domain", text); }

QString nameProblem(const void *row)
{
  if (static_cast<const SipDomain *>(row)->name.size() <= 64) return {};
  return say(QT_TRANSLATE_NOOP("sip-domain", "A name has at most 64 characters."));
}

QString domainProblem(const void *row)
{
  static const QRegularExpression whole(QStringLiteral("^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.sip\\.twilio\\.com$"));
  if (whole.match(static_cast<const SipDomain *>(row)->domainName).hasMatch()) return {};
  return say(QT_TRANSLATE_NOOP("sip-domain", "A SIP domain ends in .sip.twilio.com; before that it has letters, digits "
                                             "and hyphens."));
}

template <QString SipDomain::*Url> QString urlProblem(const void *row)
{
  const QString &url = static_cast<const SipDomain *>(row)->*Url;
  if (url.isEmpty() || url.startsWith(QStringLiteral("https://")) || url.startsWith(QStringLiteral("http://")))
    return {};
  return say(QT_TRANSLATE_NOOP("sip-domain", "Twilio takes only addresses that begin with https:// or http://."));
}

using D = SipDomain;
constexpr Field fields[] = {
    field<&D::name>("friendly_name", QT_TRANSLATE_NOOP("sip-domain", "Name"), Editable | Strong).checked(nameProblem),
    field<&D::domainName>("domain_name", QT_TRANSLATE_NOOP("sip-domain", "Domain"), Editable | Required | Mono)
        .withHelp(QT_TRANSLATE_NOOP("sip-domain",
                                    "SIP phones call in through it: name.sip.twilio.com. It leads to TwiML, not to "
                                    "phones. The name must be free in all of Twilio."))
        .checked(domainProblem),
    field<&D::authType>("auth_type", QT_TRANSLATE_NOOP("sip-domain", "Signs in with"), Volatile),
    field<&D::voiceUrl>("voice_url", QT_TRANSLATE_NOOP("sip-domain", "Voice URL"), Editable | Mono)
        .withHelp(QT_TRANSLATE_NOOP("sip-domain", "TwiML that answers calls to the domain."))
        .checked(urlProblem<&D::voiceUrl>),
    field<&D::voiceMethod>("voice_method", QT_TRANSLATE_NOOP("sip-domain", "Voice method"), Editable | Hidden)
        .chosen(httpMethods),
    field<&D::fallbackUrl>("voice_fallback_url", QT_TRANSLATE_NOOP("sip-domain", "Fallback URL"),
                           Editable | Hidden | Mono)
        .checked(urlProblem<&D::fallbackUrl>),
    field<&D::fallbackMethod>("voice_fallback_method", QT_TRANSLATE_NOOP("sip-domain", "Fallback method"),
                              Editable | Hidden)
        .chosen(httpMethods),
    field<&D::statusUrl>("voice_status_callback_url", QT_TRANSLATE_NOOP("sip-domain", "Status callback"),
                         Editable | Hidden | Mono)
        .checked(urlProblem<&D::statusUrl>),
    field<&D::statusMethod>("voice_status_callback_method", QT_TRANSLATE_NOOP("sip-domain", "Status callback method"),
                            Editable | Hidden)
        .chosen(httpMethods),
    field<&D::registration>("sip_registration", QT_TRANSLATE_NOOP("sip-domain", "Phones may register"), Editable),
    field<&D::secure>("secure", QT_TRANSLATE_NOOP("sip-domain", "Secure"), Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("sip-domain", "TLS and SRTP both ways; calls without them are refused.")),
    field<&D::emergencyCalling>("emergency_calling_enabled", QT_TRANSLATE_NOOP("sip-domain", "Emergency calls"),
                                Editable | Hidden),
    field<&D::emergencyCaller>("emergency_caller_sid", QT_TRANSLATE_NOOP("sip-domain", "Number of emergency calls"),
                               Hidden | Mono | Volatile),
    field<&D::byocTrunkSid>("byoc_trunk_sid", QT_TRANSLATE_NOOP("sip-domain", "BYOC trunk"), Hidden | Mono | Volatile),
    field<&D::created>("date_created", QT_TRANSLATE_NOOP("sip-domain", "Created"), Hidden | Volatile),
    field<&D::changed>("date_updated", QT_TRANSLATE_NOOP("sip-domain", "Changed"), Hidden | Volatile),
    field<&D::sid>("sid", QT_TRANSLATE_NOOP("sip-domain", "SID"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &d = *static_cast<const SipDomain *>(row);
  return !d.name.isEmpty() ? d.name : !d.domainName.isEmpty() ? d.domainName : d.sid;
}

QString page(const void *row)
{
  return QStringLiteral("https://console.twilio.com/us1/develop/voice/manage/sip-domains?frameUrl=/console/voice/sip/"
                        "endpoints/%1")
      .arg(static_cast<const SipDomain *>(row)->sid);
}
} // namespace

template <> const Resource &resourceOf<SipDomain>()
{
  static constexpr Resource r{"sip-domain",
                              QT_TRANSLATE_NOOP("sip-domain", "SIP domains"),
                              QT_TRANSLATE_NOOP("sip-domain", "SIP domain"),
                              Vendor::Twilio,
                              CanCreate | CanChange | CanRemove,
                              fields,
                              makeRowsOf<SipDomain>,
                              copyOf<SipDomain>,
                              assignOf<SipDomain>,
                              restOf<SipDomain>,
                              called,
                              page};
  return r;
}
