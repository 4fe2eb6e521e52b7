// The field table of a conference's recording.
#include "model/conferencerecording.h"

#include "model/conference.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("conference-recording", text); }

std::vector<Choice> statuses()
{
  return {{QStringLiteral("in-progress"), say(QT_TRANSLATE_NOOP("conference-recording", "Recording"))},
          {QStringLiteral("paused"), say(QT_TRANSLATE_NOOP("conference-recording", "Paused"))},
          {QStringLiteral("stopped"), say(QT_TRANSLATE_NOOP("conference-recording", "Stopped"))},
          {QStringLiteral("processing"), say(QT_TRANSLATE_NOOP("conference-recording", "Is being made"))},
          {QStringLiteral("completed"), say(QT_TRANSLATE_NOOP("conference-recording", "Ready"))},
          {QStringLiteral("absent"), say(QT_TRANSLATE_NOOP("conference-recording", "Missing"))}};
}

using R = ConferenceRecording;
constexpr Field fields[] = {
    field<&R::started>("start_time", QT_TRANSLATE_NOOP("conference-recording", "Began"), Volatile),
    field<&R::status>("status", QT_TRANSLATE_NOOP("conference-recording", "State"), Strong).chosen(statuses),
    field<&R::seconds>("duration", QT_TRANSLATE_NOOP("conference-recording", "Seconds"), Figure),
    field<&R::channels>("channels", QT_TRANSLATE_NOOP("conference-recording", "Channels"), Figure | Hidden),
    field<&R::source>("source", QT_TRANSLATE_NOOP("conference-recording", "Made by"), Hidden),
    field<&R::conferenceSid>("conference_sid", QT_TRANSLATE_NOOP("conference-recording", "Conference"),
                             AtCreation | Hidden)
        .naming(resourceOf<Conference>),
    field<&R::callSid>("call_sid", QT_TRANSLATE_NOOP("conference-recording", "Call SID"), Hidden | Mono),
    field<&R::created>("date_created", QT_TRANSLATE_NOOP("conference-recording", "Created"), Hidden | Volatile),
    field<&R::changed>("date_updated", QT_TRANSLATE_NOOP("conference-recording", "Changed"), Hidden | Volatile),
    field<&R::sid>("sid", QT_TRANSLATE_NOOP("conference-recording", "SID"), Mono),
    field<&R::key>("key", QT_TRANSLATE_NOOP("conference-recording", "Key"), Key | Derived | Hidden | Mono),
};

QString called(const void *row) { return static_cast<const R *>(row)->sid; }
} // namespace

template <> const Resource &resourceOf<ConferenceRecording>()
{
  static constexpr Resource r{"conference-recording",
                              QT_TRANSLATE_NOOP("conference-recording", "Conference recordings"),
                              QT_TRANSLATE_NOOP("conference-recording", "conference recording"),
                              Vendor::Twilio,
                              0,
                              fields,
                              makeRowsOf<R>,
                              copyOf<R>,
                              assignOf<R>,
                              restOf<R>,
                              called,
                              nullptr,
                              completeKey<&R::key, &R::conferenceSid, &R::sid>};
  return r;
}
