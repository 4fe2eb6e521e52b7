// The field table of a call in a conference.
#include "model/conferenceparticipant.h"

#include "model/conference.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("conference-participant", text); }

std::vector<Choice> statuses()
{
  return {{QStringLiteral("queued"), say(QT_TRANSLATE_NOOP("conference-participant", "Queued"))},
          {QStringLiteral("connecting"), say(QT_TRANSLATE_NOOP("conference-participant", "Joining"))},
          {QStringLiteral("ringing"), say(QT_TRANSLATE_NOOP("conference-participant", "Ringing"))},
          {QStringLiteral("connected"), say(QT_TRANSLATE_NOOP("conference-participant", "Connected"))},
          {QStringLiteral("complete"), say(QT_TRANSLATE_NOOP("conference-participant", "Left"))},
          {QStringLiteral("failed"), say(QT_TRANSLATE_NOOP("conference-participant", "Failed"))}};
}

QString coachProblem(const void *row)
{
  const auto &p = *static_cast<const ConferenceParticipant *>(row);
  if (!p.coaching || !p.callSidToCoach.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("conference-participant", "A coach needs somebody to coach."));
}

using P = ConferenceParticipant;
constexpr Field fields[] = {
    field<&P::label>("label", QT_TRANSLATE_NOOP("conference-participant", "Label"), Strong),
    field<&P::status>("status", QT_TRANSLATE_NOOP("conference-participant", "State"), Volatile).chosen(statuses),
    field<&P::muted>("muted", QT_TRANSLATE_NOOP("conference-participant", "Muted"), Editable),
    field<&P::hold>("hold", QT_TRANSLATE_NOOP("conference-participant", "On hold"), Editable),
    field<&P::coaching>("coaching", QT_TRANSLATE_NOOP("conference-participant", "Coaching"), Editable)
        .withHelp(QT_TRANSLATE_NOOP("conference-participant", "A coach is heard only by whom they coach."))
        .checked(coachProblem),
    field<&P::callSidToCoach>("call_sid_to_coach", QT_TRANSLATE_NOOP("conference-participant", "Coaches the call"),
                              Hidden | Mono | Volatile),
    field<&P::endsOnExit>("end_conference_on_exit",
                          QT_TRANSLATE_NOOP("conference-participant", "Conference ends when they leave"), Editable),
    field<&P::startsOnEnter>("start_conference_on_enter",
                             QT_TRANSLATE_NOOP("conference-participant", "Conference starts when they come"), Hidden),
    field<&P::created>("date_created", QT_TRANSLATE_NOOP("conference-participant", "Since"), Volatile),
    field<&P::changed>("date_updated", QT_TRANSLATE_NOOP("conference-participant", "Changed"), Hidden | Volatile),
    field<&P::conferenceSid>("conference_sid", QT_TRANSLATE_NOOP("conference-participant", "Conference"),
                             AtCreation | Hidden)
        .naming(resourceOf<Conference>),
    field<&P::callSid>("call_sid", QT_TRANSLATE_NOOP("conference-participant", "Call SID"), Hidden | Mono),
    field<&P::key>("key", QT_TRANSLATE_NOOP("conference-participant", "Key"), Key | Derived | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &p = *static_cast<const P *>(row);
  return p.label.isEmpty() ? p.callSid : p.label;
}

QString forGood(const void *, const void *after)
{
  if (after) return {};
  return say(QT_TRANSLATE_NOOP("conference-participant", "A call that was removed from a conference is hung up."));
}
} // namespace

template <> const Resource &resourceOf<ConferenceParticipant>()
{
  static constexpr Resource r{"conference-participant",
                              QT_TRANSLATE_NOOP("conference-participant", "People in conferences"),
                              QT_TRANSLATE_NOOP("conference-participant", "participant"),
                              Vendor::Twilio,
                              CanChange | CanRemove,
                              fields,
                              makeRowsOf<P>,
                              copyOf<P>,
                              assignOf<P>,
                              restOf<P>,
                              called,
                              nullptr,
                              completeKey<&P::key, &P::conferenceSid, &P::callSid>,
                              forGood};
  return r;
}
