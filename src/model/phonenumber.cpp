// The field table of an owned number.
#include "model/phonenumber.h"

#include "model/elastictrunk.h"
#include "model/httpmethods.h"

#include <QUrl>

namespace {
QString urlProblem(const QString &text)
{
  if (text.isEmpty()) return {};
  const QUrl url(text, QUrl::StrictMode);
  if (url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty()) return {};
  return QCoreApplication::translate("phone-number",
                                     "Twilio takes only addresses that begin with https:// or http://.");
}

template <auto M> QString urlProblemOf(const void *row)
{
  return urlProblem(static_cast<const PhoneNumber *>(row)->*M);
}

QString nameProblem(const void *row)
{
  if (static_cast<const PhoneNumber *>(row)->name.size() <= 64) return {};
  return QCoreApplication::translate("phone-number", "A name has at most 64 characters.");
}

QString fallbackProblem(const void *row)
{
  const auto &n = *static_cast<const PhoneNumber *>(row);
  if (!n.voiceFallbackUrl.isEmpty() && n.voiceUrl.isEmpty())
    return QCoreApplication::translate("phone-number", "A fallback URL needs a voice URL.");
  return urlProblem(n.voiceFallbackUrl);
}

std::vector<Choice> receiveModes()
{
  return {{QStringLiteral("voice"), QCoreApplication::translate("phone-number", "Voice")},
          {QStringLiteral("fax"), QCoreApplication::translate("phone-number", "Fax")}};
}

using N = PhoneNumber;
constexpr Field fields[] = {
    field<&N::number>("phone_number", QT_TRANSLATE_NOOP("phone-number", "Number"), Strong),
    field<&N::name>("friendly_name", QT_TRANSLATE_NOOP("phone-number", "Name"), Editable).checked(nameProblem),
    field<&N::voiceUrl>("voice_url", QT_TRANSLATE_NOOP("phone-number", "Voice URL"), Editable | Hidden | Mono)
        .withHelp(QT_TRANSLATE_NOOP("phone-number", "Twilio fetches TwiML here when a call comes in."))
        .checked(urlProblemOf<&N::voiceUrl>),
    field<&N::voiceMethod>("voice_method", QT_TRANSLATE_NOOP("phone-number", "Voice method"), Editable | Hidden)
        .chosen(httpMethods),
    field<&N::voiceFallbackUrl>("voice_fallback_url", QT_TRANSLATE_NOOP("phone-number", "Fallback URL"),
                                Editable | Hidden | Mono)
        .withHelp(QT_TRANSLATE_NOOP("phone-number", "Fetched when the voice URL fails."))
        .checked(fallbackProblem),
    field<&N::voiceFallbackMethod>("voice_fallback_method", QT_TRANSLATE_NOOP("phone-number", "Fallback method"),
                                   Editable | Hidden)
        .chosen(httpMethods),
    field<&N::voiceApplicationSid>("voice_application_sid", QT_TRANSLATE_NOOP("phone-number", "TwiML app"),
                                   Hidden | Mono),
    field<&N::trunkSid>("trunk_sid", QT_TRANSLATE_NOOP("phone-number", "Elastic SIP trunk"), Editable | Hidden)
        .withHelp(
            QT_TRANSLATE_NOOP("phone-number", "Its calls go through this trunk; the voice URL is not asked any more."))
        .naming(resourceOf<ElasticTrunk>),
    field<&N::statusCallback>("status_callback", QT_TRANSLATE_NOOP("phone-number", "Status callback"),
                              Editable | Hidden | Mono)
        .checked(urlProblemOf<&N::statusCallback>),
    field<&N::statusCallbackMethod>("status_callback_method",
                                    QT_TRANSLATE_NOOP("phone-number", "Status callback method"), Editable | Hidden)
        .chosen(httpMethods),
    field<&N::voiceReceiveMode>("voice_receive_mode", QT_TRANSLATE_NOOP("phone-number", "Receives"), Editable | Hidden)
        .chosen(receiveModes),
    field<&N::voiceCallerIdLookup>("voice_caller_id_lookup", QT_TRANSLATE_NOOP("phone-number", "Caller name look-up"),
                                   Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("phone-number", "Twilio looks up each caller's name, for a fee.")),
    field<&N::voiceCapable>("capabilities/voice", QT_TRANSLATE_NOOP("phone-number", "Voice capable"), Hidden),
    field<&N::status>("status", QT_TRANSLATE_NOOP("phone-number", "Status"), Hidden),
    field<&N::bundleSid>("bundle_sid", QT_TRANSLATE_NOOP("phone-number", "Bundle"), Hidden | Mono),
    field<&N::emergencyStatus>("emergency_status", QT_TRANSLATE_NOOP("phone-number", "Emergency calling"), Hidden),
    field<&N::created>("date_created", QT_TRANSLATE_NOOP("phone-number", "Created"), Hidden | Volatile),
    field<&N::changed>("date_updated", QT_TRANSLATE_NOOP("phone-number", "Changed"), Hidden | Volatile),
    field<&N::sid>("sid", QT_TRANSLATE_NOOP("phone-number", "SID"), Key | Hidden | Mono),
};

QString called(const void *row) { return static_cast<const PhoneNumber *>(row)->number; }

QString page(const void *row)
{
  return QStringLiteral("https://console.twilio.com/us1/develop/phone-numbers/manage/incoming/%1/configure")
      .arg(static_cast<const PhoneNumber *>(row)->sid);
}
} // namespace

bool isDemoUrl(const QString &url) { return QUrl(url).host() == u"demo.twilio.com"; }

bool PhoneNumber::isUnrouted() const
{
  return trunkSid.isEmpty() && voiceApplicationSid.isEmpty() && (voiceUrl.isEmpty() || isDemoUrl(voiceUrl));
}

template <> const Resource &resourceOf<PhoneNumber>()
{
  static constexpr Resource r{"phone-number",
                              QT_TRANSLATE_NOOP("phone-number", "Numbers"),
                              QT_TRANSLATE_NOOP("phone-number", "number"),
                              Vendor::Twilio,
                              CanChange,
                              fields,
                              makeRowsOf<PhoneNumber>,
                              copyOf<PhoneNumber>,
                              assignOf<PhoneNumber>,
                              restOf<PhoneNumber>,
                              called,
                              page};
  return r;
}
