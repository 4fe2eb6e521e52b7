// Choosing what is worth a row.
#include "gui/overview/trafficrows.h"

#include "model/elastictrunk.h"
#include "model/phonenumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui {

using namespace archive;

namespace {
struct TrafficRowsText {
  Q_DECLARE_TR_FUNCTIONS(TrafficRows)
};

bool goesIll(const TrafficVerdict &v) { return v.kind == TrafficVerdict::AllFail || v.kind == TrafficVerdict::Worse; }

int percentOf(const Totals &t) { return archive::answerRate(t).value_or(0); }

QString noneAnswered(archive::Window w, int calls)
{
  switch (w) {
  case archive::Window::Hour:
    return TrafficRowsText::tr("none of %n call(s) in the last hour was answered", nullptr, calls);
  case archive::Window::Day:
    return TrafficRowsText::tr("none of %n call(s) in the last day was answered", nullptr, calls);
  case archive::Window::Week:
  case archive::Window::WeekBefore:
    break;
  }
  return TrafficRowsText::tr("none of %n call(s) in the last 7 days was answered", nullptr, calls);
}

QString fewerAnswered(archive::Window w)
{
  switch (w) {
  case archive::Window::Hour:
    return TrafficRowsText::tr("%1 % of the calls in the last hour were answered, %2 % before");
  case archive::Window::Day:
    return TrafficRowsText::tr("%1 % of the calls in the last day were answered, %2 % before");
  case archive::Window::Week:
  case archive::Window::WeekBefore:
    break;
  }
  return TrafficRowsText::tr("%1 % of the calls in the last 7 days were answered, %2 % before");
}
} // namespace

qint64 TrafficTrouble::lost() const
{
  const Totals &t = traffic.in(verdict.since);
  qint64 live = 0;
  for (const char *status : {"queued", "ringing", "in-progress"}) live += t.byStatus.value(QLatin1String(status)).calls;
  return t.all.calls - live - t.answered();
}

QList<TrafficTrouble> trafficTroubles(const Snapshot &s, const TrafficOf &byNumber, const TrafficOf &byTrunk)
{
  QList<TrafficTrouble> out;
  QSet<QString> told; // trunks
  for (const PhoneNumber &n : s.of<PhoneNumber>().seen()) {
    const Traffic t = byNumber.value(n.number);
    const TrafficVerdict v = verdictOf(t);
    if (!goesIll(v)) continue;
    out << TrafficTrouble{&resourceOf<PhoneNumber>(), n.sid, n.number, {}, t, v};
    told << n.trunkSid;
  }
  for (const ElasticTrunk &trunk : s.of<ElasticTrunk>().seen()) {
    const Traffic t = byTrunk.value(trunk.sid);
    const TrafficVerdict v = verdictOf(t);
    if (goesIll(v) && !told.contains(trunk.sid))
      out << TrafficTrouble{&resourceOf<ElasticTrunk>(), trunk.sid, {}, trunk.sid, t, v};
  }
  std::stable_sort(out.begin(), out.end(), [](const TrafficTrouble &a, const TrafficTrouble &b) {
    const bool allA = a.verdict.kind == TrafficVerdict::AllFail, allB = b.verdict.kind == TrafficVerdict::AllFail;
    return allA != allB ? allA : a.lost() > b.lost();
  });
  return out;
}

QList<Object> silentNumbers(const Snapshot &s, const TrafficOf &byNumber)
{
  QList<Object> out;
  for (const PhoneNumber &n : s.of<PhoneNumber>().seen())
    if (n.voiceCapable && byNumber.value(n.number).in(archive::Window::Week).all.calls == 0) out << Object::of(n);
  return out;
}

QString troubleTitle(const TrafficTrouble &t)
{
  const Totals &now = t.traffic.in(t.verdict.since);
  if (t.verdict.kind == TrafficVerdict::AllFail) return noneAnswered(t.verdict.since, int(t.lost()));
  const Totals &before = t.traffic.in(archive::Window::WeekBefore);
  return fewerAnswered(t.verdict.since)
      .arg(percentOf(now))
      .arg(percentOf(before.all.calls ? before : t.traffic.in(archive::Window::Week)));
}

} // namespace gui
