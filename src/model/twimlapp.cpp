// The field table of a TwiML app.
#include "model/twimlapp.h"

#include "model/httpmethods.h"

#include <QUrl>

namespace {
QString say(const char *text) { return QCoreApplication::translate("twiml-app", text); }

QString urlProblem(const QString &text)
{
  if (text.isEmpty()) return {};
  const QUrl url(text, QUrl::StrictMode);
  if (url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("twiml-app", "Twilio takes only addresses that begin with https:// or http://."));
}

template <auto M> QString urlProblemOf(const void *row) { return urlProblem(static_cast<const TwimlApp *>(row)->*M); }

QString nameProblem(const void *row)
{
  if (static_cast<const TwimlApp *>(row)->name.size() <= 64) return {};
  return say(QT_TRANSLATE_NOOP("twiml-app", "A name has at most 64 characters."));
}

QString fallbackProblem(const void *row)
{
  const auto &a = *static_cast<const TwimlApp *>(row);
  if (!a.voiceFallbackUrl.isEmpty() && a.voiceUrl.isEmpty())
    return say(QT_TRANSLATE_NOOP("twiml-app", "A fallback URL needs a voice URL."));
  return urlProblem(a.voiceFallbackUrl);
}

QString effect(const void *before, const void *after)
{
  if (!before) return {};
  const auto &was = *static_cast<const TwimlApp *>(before), &is = *static_cast<const TwimlApp *>(after);
  if (was.voiceUrl == is.voiceUrl) return {};
  return is.voiceUrl.isEmpty()
             ? say(QT_TRANSLATE_NOOP("twiml-app", "Calls to the numbers that use this app fail."))
             : say(QT_TRANSLATE_NOOP("twiml-app", "Calls to all numbers that use this app go to the new URL at once."));
}

using A = TwimlApp;
constexpr Field fields[] = {
    field<&A::name>("friendly_name", QT_TRANSLATE_NOOP("twiml-app", "Name"), Editable | Required | Strong)
        .checked(nameProblem),
    field<&A::voiceUrl>("voice_url", QT_TRANSLATE_NOOP("twiml-app", "Voice URL"), Editable | Mono)
        .withHelp(QT_TRANSLATE_NOOP("twiml-app", "Twilio fetches TwiML here when one of the app's numbers is called."))
        .checked(urlProblemOf<&A::voiceUrl>),
    field<&A::voiceMethod>("voice_method", QT_TRANSLATE_NOOP("twiml-app", "Voice method"), Editable | Hidden)
        .chosen(httpMethods),
    field<&A::voiceFallbackUrl>("voice_fallback_url", QT_TRANSLATE_NOOP("twiml-app", "Fallback URL"),
                                Editable | Hidden | Mono)
        .withHelp(QT_TRANSLATE_NOOP("twiml-app", "Fetched when the voice URL fails."))
        .checked(fallbackProblem),
    field<&A::voiceFallbackMethod>("voice_fallback_method", QT_TRANSLATE_NOOP("twiml-app", "Fallback method"),
                                   Editable | Hidden)
        .chosen(httpMethods),
    field<&A::statusCallback>("status_callback", QT_TRANSLATE_NOOP("twiml-app", "Status callback"),
                              Editable | Hidden | Mono)
        .checked(urlProblemOf<&A::statusCallback>),
    field<&A::statusCallbackMethod>("status_callback_method", QT_TRANSLATE_NOOP("twiml-app", "Status callback method"),
                                    Editable | Hidden)
        .chosen(httpMethods),
    field<&A::voiceCallerIdLookup>("voice_caller_id_lookup", QT_TRANSLATE_NOOP("twiml-app", "Caller name look-up"),
                                   Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("twiml-app", "Twilio looks up each caller's name, for a fee.")),
    field<&A::created>("date_created", QT_TRANSLATE_NOOP("twiml-app", "Created"), Hidden | Volatile),
    field<&A::changed>("date_updated", QT_TRANSLATE_NOOP("twiml-app", "Changed"), Hidden | Volatile),
    field<&A::sid>("sid", QT_TRANSLATE_NOOP("twiml-app", "SID"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &a = *static_cast<const TwimlApp *>(row);
  return a.name.isEmpty() ? a.sid : a.name;
}

QString page(const void *row)
{
  return QStringLiteral("https://console.twilio.com/us1/develop/phone-numbers/manage/twiml-apps/%1")
      .arg(static_cast<const TwimlApp *>(row)->sid);
}
} // namespace

template <> const Resource &resourceOf<TwimlApp>()
{
  static constexpr Resource r{"twiml-app",
                              QT_TRANSLATE_NOOP("twiml-app", "TwiML apps"),
                              QT_TRANSLATE_NOOP("twiml-app", "TwiML app"),
                              Vendor::Twilio,
                              CanCreate | CanChange | CanRemove,
                              fields,
                              makeRowsOf<TwimlApp>,
                              copyOf<TwimlApp>,
                              assignOf<TwimlApp>,
                              restOf<TwimlApp>,
                              called,
                              page,
                              nullptr,
                              nullptr,
                              nullptr,
                              effect};
  return r;
}
