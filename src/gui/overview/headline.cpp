// The overview's headline: never better than what was read.
#include "gui/overview/headline.h"

#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/phonenumber.h"
#include "model/twimlbin.h"

#include <array>

namespace gui {

namespace {
struct OverviewWords {
  Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString timeOf(const QDateTime &at) { return at.toLocalTime().toString(QStringLiteral("HH:mm:ss")); }

QString countsOf(const OverviewFacts &f)
{
  const Part &part = f.snapshot->part(resourceOf<PhoneNumber>());
  if (part.state == Read::Failed && part.size() == 0)
    return OverviewWords::tr("Tried at %1").arg(timeOf(f.snapshot->takenAt));
  const QString numbers = OverviewWords::tr("%n number(s)", nullptr, f.map->numbers);
  const QString checks =
      OverviewWords::tr("%n check(s) at %1", nullptr, f.report->checks).arg(timeOf(f.snapshot->takenAt));
  return OverviewWords::tr("%1 · %2", "numbers, checks").arg(numbers, checks);
}

/// Why nothing can be said, although nothing is known to be broken; empty: it can.
QString doubtOf(const OverviewFacts &f)
{
  if (!f.missing.isEmpty()) return OverviewWords::tr("Cannot tell: %1 is not connected").arg(f.missing);
  const QList<const Resource *> unread = unreadParts(*f.snapshot);
  if (unread.isEmpty()) return {};
  QStringList names;
  for (const Resource *r : unread) names << r->translated(r->title);
  return OverviewWords::tr("Cannot tell: not all could be read (%1)").arg(names.join(QStringLiteral(", ")));
}

Headline ofPaths(const routing::RouteMapData &m)
{
  if (m.broken)
    return {State::Broken, OverviewWords::tr("%L1 of %n call path(s) are broken", nullptr, m.total).arg(m.broken), {}};
  if (m.unknown)
    return {State::Unknown,
            OverviewWords::tr("Cannot tell about %L1 of %n call path(s)", nullptr, m.total).arg(m.unknown),
            {}};
  if (m.warnings)
    return {State::Warning,
            OverviewWords::tr("%L1 of %n call path(s) work only for some calls", nullptr, m.total).arg(m.warnings),
            {}};
  return {State::Ok, OverviewWords::tr("All %n call path(s) work", nullptr, m.total), {}};
}
} // namespace

/// What a judgement of calls needs.
static std::array<const Resource *, 4> neededParts()
{
  return {&resourceOf<PhoneNumber>(), &resourceOf<TwimlBin>(), &resourceOf<InboundTrunk>(),
          &resourceOf<DispatchRule>()};
}

QList<const Resource *> unreadParts(const Snapshot &s)
{
  QList<const Resource *> out;
  for (const Resource *r : neededParts())
    if (s.part(*r).state == Read::Failed || s.part(*r).state == Read::Partly) out << r;
  return out;
}

Headline headlineOf(const OverviewFacts &f)
{
  if (!f.hasRead) {
    if (f.snapshot && unreadParts(*f.snapshot).size() == qsizetype(neededParts().size()))
      return {State::Unknown, OverviewWords::tr("Nothing can be checked now"),
              OverviewWords::tr("The checks run as soon as both accounts can be read.")};
    if (!f.reading.isEmpty())
      return {State::Running, f.reading, OverviewWords::tr("The checks run when both accounts are read.")};
    return {State::Unknown, OverviewWords::tr("Not checked yet"), {}};
  }
  const QString doubt = doubtOf(f);
  Headline h;
  if (f.map->broken)
    h = ofPaths(*f.map);
  else if (!doubt.isEmpty())
    h = {State::Unknown, doubt, {}};
  else if (f.map->total == 0)
    h = {State::Idle, OverviewWords::tr("Nothing is set up yet"), {}, true};
  else
    h = ofPaths(*f.map);
  h.second = countsOf(f);
  return h;
}

QString emptySentence(const Snapshot &s)
{
  const int numbers = s.part(resourceOf<PhoneNumber>()).size(), trunks = s.part(resourceOf<InboundTrunk>()).size();
  if (numbers == 0)
    return OverviewWords::tr("Trunkline found no phone number. Once you have one, four questions are enough to take "
                             "calls.");
  if (trunks == 0)
    return OverviewWords::tr("Trunkline found %n number(s) and no trunk. Four questions are enough to take calls.",
                             nullptr, numbers);
  return OverviewWords::tr(
      "Trunkline found %n number(s), and none of them leads to LiveKit. Four questions are enough to take calls.",
      nullptr, numbers);
}

} // namespace gui
