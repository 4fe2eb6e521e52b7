// Events of a call.
#include "calls/timeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace calls {

namespace {
struct TimelineText {
  Q_DECLARE_TR_FUNCTIONS(CallTimeline)
};
constexpr qint64 longWait = 2'000; // milliseconds

Weight weightOf(const QString &status)
{
  if (status == u"completed") return Weight::Good;
  if (status == u"failed") return Weight::Bad;
  return status == u"no-answer" || status == u"busy" ? Weight::Warning : Weight::Neutral;
}

void addLeg(QList<Event> &out, const Call &leg, bool isFirst)
{
  const QString ways = QStringLiteral("%1 → %2").arg(leg.from, leg.to);
  const QString began = !isFirst           ? TimelineText::tr("Leg dialled")
                        : leg.isOutbound() ? TimelineText::tr("Call placed")
                                           : TimelineText::tr("Call arrived");
  if (leg.created.isValid() && leg.started.isValid() && leg.created.msecsTo(leg.started) > longWait)
    out << Event{leg.created, Vendor::Twilio, TimelineText::tr("Call taken into the queue"), {}};
  out << Event{leg.started, Vendor::Twilio, began, ways};
  if (leg.isLive()) return;
  const QString ended = isFirst ? TimelineText::tr("Call ended: %1") : TimelineText::tr("Leg ended: %1");
  const QString length = leg.duration ? TimelineText::tr("after %n second(s)", nullptr, int(leg.duration)) : QString();
  out << Event{leg.ended, Vendor::Twilio, ended.arg(leg.result.toLower()), length, weightOf(leg.status)};
}

QString roomAndTrunk(const Sighting &s)
{
  QStringList out{s.room};
  for (const QString &id : {s.trunk, s.rule})
    if (!id.isEmpty()) out << id;
  return out.join(QStringLiteral(" · "));
}

void addPhone(QList<Event> &out, const Sighting &s)
{
  out << Event{s.joined, Vendor::LiveKit, TimelineText::tr("Phone in the room"), roomAndTrunk(s), Weight::Good};
  const bool answered = s.status == u"active" || s.status == u"hangup" || s.status == u"automation";
  const QString state = answered ? TimelineText::tr("Answered") : TimelineText::tr("Still ringing (%1)").arg(s.status);
  if (!s.status.isEmpty())
    out << Event{s.seen, Vendor::LiveKit, TimelineText::tr("Last seen in the room"),
                 s.agent ? TimelineText::tr("%1, an agent was there").arg(state)
                         : TimelineText::tr("%1, no agent was there").arg(state),
                 answered && s.agent ? Weight::Good : Weight::Warning};
  if (s.left.isValid())
    out << Event{s.left, Vendor::LiveKit, TimelineText::tr("Not in the room any more"),
                 TimelineText::tr("It left between the time above and this one.")};
}
} // namespace

QList<Event> eventsOf(const QList<const Call *> &legs, const Sighting *phone)
{
  QList<Event> out;
  for (const Call *leg : legs) addLeg(out, *leg, leg == legs.first());
  if (phone) addPhone(out, *phone);
  return out;
}

QList<TimelineLine> timeline(QList<Event> events)
{
  events.removeIf([](const Event &e) { return !e.at.isValid(); });
  std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
  QList<TimelineLine> out;
  for (const Event &e : std::as_const(events)) {
    const qint64 offset = events.first().at.msecsTo(e.at);
    const qint64 wait = out.isEmpty() ? 0 : offset - out.last().offset;
    out << TimelineLine{e, offset, wait > longWait ? wait : 0};
  }
  return out;
}

} // namespace calls
