// The field table of a conference.
#include "model/conference.h"

#include "model/httpmethods.h"

#include <QUrl>

namespace {
QString say(const char *text) { return QCoreApplication::translate("conference", text); }

/// Only the first can be set.
std::vector<Choice> statuses()
{
  return {{QStringLiteral("completed"), say(QT_TRANSLATE_NOOP("conference", "Ended"))},
          {QStringLiteral("in-progress"), say(QT_TRANSLATE_NOOP("conference", "Running"))},
          {QStringLiteral("init"), say(QT_TRANSLATE_NOOP("conference", "Waiting"))}};
}

std::vector<Choice> reasons()
{
  return {{QStringLiteral("conference-ended-via-api"), say(QT_TRANSLATE_NOOP("conference", "Ended by an operator"))},
          {QStringLiteral("participant-with-end-conference-on-exit-left"),
           say(QT_TRANSLATE_NOOP("conference", "The host left"))},
          {QStringLiteral("participant-with-end-conference-on-exit-kicked"),
           say(QT_TRANSLATE_NOOP("conference", "The host was removed"))},
          {QStringLiteral("last-participant-kicked"), say(QT_TRANSLATE_NOOP("conference", "The last one was removed"))},
          {QStringLiteral("last-participant-left"), say(QT_TRANSLATE_NOOP("conference", "The last one left"))}};
}

QString announceProblem(const void *row)
{
  const QString &text = static_cast<const Conference *>(row)->announceUrl;
  const QUrl url(text, QUrl::StrictMode);
  if (text.isEmpty() || (url.isValid() && !url.host().isEmpty() && url.scheme().startsWith(u"http"))) return {};
  return say(QT_TRANSLATE_NOOP("conference", "The address of TwiML or of a sound begins with https://."));
}

using C = Conference;
constexpr Field fields[] = {
    field<&C::name>("friendly_name", QT_TRANSLATE_NOOP("conference", "Name"), Strong),
    field<&C::created>("date_created", QT_TRANSLATE_NOOP("conference", "Since"), Volatile),
    field<&C::region>("region", QT_TRANSLATE_NOOP("conference", "Region"), 0),
    field<&C::announceUrl>("announce_url", QT_TRANSLATE_NOOP("conference", "Announcement"),
                           Editable | Hidden | WriteOnly | Mono)
        .withHelp(QT_TRANSLATE_NOOP("conference", "The address of TwiML, or of a sound, that everybody hears once."))
        .checked(announceProblem),
    field<&C::announceMethod>("announce_method", QT_TRANSLATE_NOOP("conference", "Announcement method"),
                              Editable | Hidden | WriteOnly)
        .chosen(httpMethods),
    field<&C::status>("status", QT_TRANSLATE_NOOP("conference", "Status"), Editable | Hidden).chosen(statuses),
    field<&C::reasonEnded>("reason_conference_ended", QT_TRANSLATE_NOOP("conference", "Why it ended"),
                           Hidden | Volatile)
        .chosen(reasons),
    field<&C::endedBy>("call_sid_ending_conference", QT_TRANSLATE_NOOP("conference", "Call that ended it"),
                       Hidden | Mono | Volatile),
    field<&C::changed>("date_updated", QT_TRANSLATE_NOOP("conference", "Changed"), Hidden | Volatile),
    field<&C::sid>("sid", QT_TRANSLATE_NOOP("conference", "SID"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &c = *static_cast<const C *>(row);
  return c.name.isEmpty() ? c.sid : c.name;
}

QString forGood(const void *before, const void *after)
{
  if (!after) return {};
  const auto &was = *static_cast<const C *>(before), &wanted = *static_cast<const C *>(after);
  if (wanted.isOver() && !was.isOver())
    return say(QT_TRANSLATE_NOOP("conference", "Ending a conference hangs up on everybody in it."));
  if (!wanted.announceUrl.isEmpty()) return say(QT_TRANSLATE_NOOP("conference", "What was said cannot be unsaid."));
  return {};
}
} // namespace

template <> const Resource &resourceOf<Conference>()
{
  static constexpr Resource r{
      "conference",
      QT_TRANSLATE_NOOP("conference", "Conferences"),
      QT_TRANSLATE_NOOP("conference", "conference"),
      Vendor::Twilio,
      CanChange,
      fields,
      makeRowsOf<C>,
      copyOf<C>,
      assignOf<C>,
      restOf<C>,
      called,
      [](const void *) { return QStringLiteral("https://console.twilio.com/us1/monitor/logs/conferences"); },
      nullptr,
      forGood};
  return r;
}
