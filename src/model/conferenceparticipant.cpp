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

/// Only who is called in has the two.
QString toProblem(const void *row)
{
  const auto &p = *static_cast<const ConferenceParticipant *>(row);
  const bool isAddress = p.to.startsWith(QStringLiteral("sip:")) && p.to.contains(u'@');
  if ((!p.callSid.isEmpty() && p.to.isEmpty()) || isAddress || p.to.startsWith(u'+')) return {};
  return say(QT_TRANSLATE_NOOP("conference-participant", "Write a number with + and country code, or a SIP address."));
}

QString fromProblem(const void *row)
{
  const auto &p = *static_cast<const ConferenceParticipant *>(row);
  if (!p.callSid.isEmpty() || !p.from.isEmpty()) return {};
  return say(QT_TRANSLATE_NOOP("conference-participant", "A call needs a caller."));
}

using P = ConferenceParticipant;
constexpr Field fields[] = {
    field<&P::label>("label", QT_TRANSLATE_NOOP("conference-participant", "Label"), Strong | AtCreation),
    field<&P::to>("to", QT_TRANSLATE_NOOP("conference-participant", "Calls"), AtCreation | WriteOnly | Hidden | Mono)
        .checked(toProblem),
    field<&P::from>("from", QT_TRANSLATE_NOOP("conference-participant", "Shown caller"),
                    AtCreation | WriteOnly | Hidden)
        .checked(fromProblem),
    field<&P::sipAuthUsername>("sip_auth_username", QT_TRANSLATE_NOOP("conference-participant", "SIP user"),
                               AtCreation | WriteOnly | Hidden),
    field<&P::sipAuthPassword>("sip_auth_password", QT_TRANSLATE_NOOP("conference-participant", "SIP password"),
                               AtCreation | WriteOnly | Hidden),
    field<&P::status>("status", QT_TRANSLATE_NOOP("conference-participant", "State"), Volatile).chosen(statuses),
    field<&P::muted>("muted", QT_TRANSLATE_NOOP("conference-participant", "Muted"), Editable),
    field<&P::hold>("hold", QT_TRANSLATE_NOOP("conference-participant", "On hold"), Editable),
    field<&P::coaching>("coaching", QT_TRANSLATE_NOOP("conference-participant", "Coaching"), Editable)
        .withHelp(QT_TRANSLATE_NOOP("conference-participant", "A coach is heard only by whom they coach."))
        .checked(coachProblem),
    field<&P::callSidToCoach>("call_sid_to_coach", QT_TRANSLATE_NOOP("conference-participant", "Coaches the call"),
                              Hidden | Volatile | AtCreation),
    field<&P::endsOnExit>("end_conference_on_exit",
                          QT_TRANSLATE_NOOP("conference-participant", "Conference ends when they leave"), Editable),
    field<&P::startsOnEnter>("start_conference_on_enter",
                             QT_TRANSLATE_NOOP("conference-participant", "Conference starts when they come"), Hidden),
    field<&P::created>("date_created", QT_TRANSLATE_NOOP("conference-participant", "Since"), Volatile),
    field<&P::changed>("date_updated", QT_TRANSLATE_NOOP("conference-participant", "Changed"), Hidden | Volatile),
    field<&P::conferenceSid>("conference_sid", QT_TRANSLATE_NOOP("conference-participant", "Conference"),
                             AtCreation | Hidden)
        .naming(resourceOf<Conference>),
    field<&P::callSid>("call_sid", QT_TRANSLATE_NOOP("conference-participant", "Call SID"), Hidden | Mono | Volatile),
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
                              CanCreate | CanChange | CanRemove,
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
