// The field table of an owned number.
#include "model/phonenumber.h"

#include "core/e164.h"
#include "model/address.h"
#include "model/bundle.h"
#include "model/elastictrunk.h"
#include "model/httpmethods.h"
#include "model/twimlapp.h"

#include <QUrl>

namespace {
QString say(const char *text) { return QCoreApplication::translate("phone-number", text); }

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

bool isHandledBy(const PhoneNumber &n, QLatin1String who) { return n.handledBy.word == who; }
template <char Who> bool shownFor(const void *row)
{
  return static_cast<const PhoneNumber *>(row)->handledBy.word.startsWith(QLatin1Char(Who));
}

/// A number that is bought, as it was found.
QString numberProblem(const void *row)
{
  const auto &n = *static_cast<const PhoneNumber *>(row);
  const auto e164 = E164::parse(n.number);
  if (!n.sid.isEmpty() || (e164 && e164->toString() == n.number)) return {};
  return say(QT_TRANSLATE_NOOP("phone-number", "Write the number with + and country code, as the search showed it."));
}

QString trunkProblem(const void *row)
{
  const auto &n = *static_cast<const PhoneNumber *>(row);
  if (!isHandledBy(n, QLatin1String("trunk")) || !n.trunkSid.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("phone-number", "Choose the trunk that takes the calls."));
}

QString appProblem(const void *row)
{
  const auto &n = *static_cast<const PhoneNumber *>(row);
  if (!isHandledBy(n, QLatin1String("application")) || !n.voiceApplicationSid.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("phone-number", "Choose the app that takes the calls."));
}

QString addressProblem(const void *row)
{
  const auto &n = *static_cast<const PhoneNumber *>(row);
  const QString &wanted = n.addressRequirements.word;
  if (!n.sid.isEmpty() || !n.addressSid.isEmpty() || wanted.isEmpty() || wanted == u"none") return {};
  return say(QT_TRANSLATE_NOOP("phone-number", "This number is sold to those with an address only. Choose one."));
}

QString bundleProblem(const void *row)
{
  const auto &n = *static_cast<const PhoneNumber *>(row);
  if (!n.sid.isEmpty() || !n.bundleWanted || !n.bundleSid.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("phone-number", "The country wants papers for such a number. Choose an approved bundle; "
                                               "a new one is handed in in the Twilio Console."));
}

std::vector<Choice> handlers()
{
  return {{QStringLiteral("url"), say(QT_TRANSLATE_NOOP("phone-number", "TwiML document or webhook"))},
          {QStringLiteral("application"), say(QT_TRANSLATE_NOOP("phone-number", "TwiML app"))},
          {QStringLiteral("trunk"), say(QT_TRANSLATE_NOOP("phone-number", "Elastic SIP trunk"))}};
}

std::vector<Choice> types()
{
  return {{QStringLiteral("local"), say(QT_TRANSLATE_NOOP("phone-number", "Local"))},
          {QStringLiteral("mobile"), say(QT_TRANSLATE_NOOP("phone-number", "Mobile"))},
          {QStringLiteral("national"), say(QT_TRANSLATE_NOOP("phone-number", "National"))},
          {QStringLiteral("toll-free"), say(QT_TRANSLATE_NOOP("phone-number", "Toll-free"))}};
}

std::vector<Choice> addressDemands()
{
  return {{QStringLiteral("none"), say(QT_TRANSLATE_NOOP("phone-number", "None"))},
          {QStringLiteral("any"), say(QT_TRANSLATE_NOOP("phone-number", "Anywhere"))},
          {QStringLiteral("local"), say(QT_TRANSLATE_NOOP("phone-number", "In the country or area"))},
          {QStringLiteral("foreign"), say(QT_TRANSLATE_NOOP("phone-number", "Abroad"))}};
}

std::vector<Choice> receiveModes()
{
  return {{QStringLiteral("voice"), QCoreApplication::translate("phone-number", "Voice")},
          {QStringLiteral("fax"), QCoreApplication::translate("phone-number", "Fax")}};
}

using N = PhoneNumber;
constexpr Field fields[] = {
    field<&N::number>("phone_number", QT_TRANSLATE_NOOP("phone-number", "Number"), AtCreation | Required | Strong)
        .checked(numberProblem),
    field<&N::name>("friendly_name", QT_TRANSLATE_NOOP("phone-number", "Name"), Editable).checked(nameProblem),
    field<&N::handledBy>("handled_by", QT_TRANSLATE_NOOP("phone-number", "Calls are handled by"),
                         Derived | Asked | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("phone-number", "One at a time: a trunk goes before an app, an app before a URL."))
        .chosen(handlers),
    field<&N::voiceUrl>("voice_url", QT_TRANSLATE_NOOP("phone-number", "Voice URL"), Editable | Hidden | Mono)
        .withHelp(QT_TRANSLATE_NOOP("phone-number", "Twilio fetches TwiML here when a call comes in."))
        .checked(urlProblemOf<&N::voiceUrl>)
        .shownWhen(shownFor<'u'>),
    field<&N::voiceMethod>("voice_method", QT_TRANSLATE_NOOP("phone-number", "Voice method"), Editable | Hidden)
        .chosen(httpMethods)
        .shownWhen(shownFor<'u'>),
    field<&N::voiceFallbackUrl>("voice_fallback_url", QT_TRANSLATE_NOOP("phone-number", "Fallback URL"),
                                Editable | Hidden | Mono)
        .withHelp(QT_TRANSLATE_NOOP("phone-number", "Fetched when the voice URL fails."))
        .checked(fallbackProblem)
        .shownWhen(shownFor<'u'>),
    field<&N::voiceFallbackMethod>("voice_fallback_method", QT_TRANSLATE_NOOP("phone-number", "Fallback method"),
                                   Editable | Hidden)
        .chosen(httpMethods)
        .shownWhen(shownFor<'u'>),
    field<&N::voiceApplicationSid>("voice_application_sid", QT_TRANSLATE_NOOP("phone-number", "TwiML app"),
                                   Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("phone-number", "The app's URL answers; the number's own is not asked."))
        .checked(appProblem)
        .naming(resourceOf<TwimlApp>)
        .shownWhen(shownFor<'a'>),
    field<&N::trunkSid>("trunk_sid", QT_TRANSLATE_NOOP("phone-number", "Elastic SIP trunk"), Editable | Hidden)
        .withHelp(
            QT_TRANSLATE_NOOP("phone-number", "Its calls go through this trunk; the voice URL is not asked any more."))
        .checked(trunkProblem)
        .naming(resourceOf<ElasticTrunk>)
        .shownWhen(shownFor<'t'>),
    field<&N::addressSid>("address_sid", QT_TRANSLATE_NOOP("phone-number", "Address"), Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("phone-number", "Some countries sell numbers only to those who have one there."))
        .checked(addressProblem)
        .naming(resourceOf<Address>),
    field<&N::bundleSid>("bundle_sid", QT_TRANSLATE_NOOP("phone-number", "Regulatory bundle"), Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("phone-number", "Some countries want papers; Twilio approves them as a bundle."))
        .checked(bundleProblem)
        .naming(resourceOf<Bundle>),
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
    field<&N::voiceCapable>("capabilities/voice", QT_TRANSLATE_NOOP("phone-number", "Voice capable"),
                            Hidden | Volatile),
    field<&N::type>("type", QT_TRANSLATE_NOOP("phone-number", "Kind"), Hidden | Volatile).chosen(types),
    field<&N::addressRequirements>("address_requirements", QT_TRANSLATE_NOOP("phone-number", "Address needed"),
                                   Hidden | Volatile)
        .chosen(addressDemands),
    field<&N::status>("status", QT_TRANSLATE_NOOP("phone-number", "Status"), Hidden | Volatile),
    field<&N::emergencyStatus>("emergency_status", QT_TRANSLATE_NOOP("phone-number", "Emergency calling"), Hidden),
    field<&N::created>("date_created", QT_TRANSLATE_NOOP("phone-number", "Created"), Hidden | Volatile),
    field<&N::changed>("date_updated", QT_TRANSLATE_NOOP("phone-number", "Changed"), Hidden | Volatile),
    field<&N::sid>("sid", QT_TRANSLATE_NOOP("phone-number", "SID"), Key | Hidden | Mono),
};

QString called(const void *row) { return static_cast<const PhoneNumber *>(row)->number; }

void complete(void *row)
{
  auto &n = *static_cast<PhoneNumber *>(row);
  n.handledBy.word = !n.trunkSid.isEmpty()              ? QStringLiteral("trunk")
                     : !n.voiceApplicationSid.isEmpty() ? QStringLiteral("application")
                                                        : QStringLiteral("url");
}

/// The voice URL stays where it is: Twilio keeps it, too, and does not ask it.
void settle(void *row)
{
  auto &n = *static_cast<PhoneNumber *>(row);
  if (!isHandledBy(n, QLatin1String("trunk"))) n.trunkSid.clear();
  if (!isHandledBy(n, QLatin1String("application"))) n.voiceApplicationSid.clear();
}

/// What is switched off when something else takes the calls.
QString switchedOff(const PhoneNumber &was, const PhoneNumber &is)
{
  if (!was.trunkSid.isEmpty() && was.trunkSid != is.trunkSid)
    return say(QT_TRANSLATE_NOOP("phone-number", "The number leaves its Elastic SIP trunk."));
  if (!was.voiceApplicationSid.isEmpty() && was.voiceApplicationSid != is.voiceApplicationSid)
    return say(QT_TRANSLATE_NOOP("phone-number", "The number leaves its TwiML app."));
  if (was.isUnrouted()) return {};
  if (is.voiceUrl != was.voiceUrl || is.handledBy.word != was.handledBy.word)
    return say(QT_TRANSLATE_NOOP("phone-number", "The voice URL %1 is not asked any more.")).arg(was.voiceUrl);
  return {};
}

QString effect(const void *before, const void *after)
{
  PhoneNumber is = *static_cast<const PhoneNumber *>(after);
  complete(&is);
  if (!before) {
    if (is.monthlyPrice.isEmpty()) return {};
    return say(QT_TRANSLATE_NOOP("phone-number", "Twilio charges %1 at once, and again every month until the number is "
                                                 "released."))
        .arg(is.monthlyPrice);
  }
  PhoneNumber was = *static_cast<const PhoneNumber *>(before);
  complete(&was);
  const bool same = was.handledBy.word == is.handledBy.word && was.trunkSid == is.trunkSid
                    && was.voiceApplicationSid == is.voiceApplicationSid;
  if (same && (was.voiceUrl == is.voiceUrl || is.handledBy.word != u"url")) return {};
  const QString off = switchedOff(was, is);
  const QString now = is.isUnrouted()
                          ? say(QT_TRANSLATE_NOOP("phone-number", "Nothing answers calls to it from then on."))
                          : say(QT_TRANSLATE_NOOP("phone-number", "Calls go the new way at once."));
  return off.isEmpty() ? now : off + u' ' + now;
}

constexpr Rented rented{
    QT_TRANSLATE_NOOP("phone-number", "Buy number “%1”"), QT_TRANSLATE_NOOP("phone-number", "Release number “%1”"),
    QT_TRANSLATE_NOOP("phone-number", "Release %1"),
    QT_TRANSLATE_NOOP("phone-number",
                      "Twilio takes the number back and may give it to somebody else. This cannot be undone.")};

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
                              CanCreate | CanChange | CanRemove,
                              fields,
                              makeRowsOf<PhoneNumber>,
                              copyOf<PhoneNumber>,
                              assignOf<PhoneNumber>,
                              restOf<PhoneNumber>,
                              called,
                              page,
                              complete,
                              nullptr,
                              settle,
                              effect,
                              &rented};
  return r;
}
