// The sentence that opens the overview.
#pragma once
#include "gui/kit/theme.h"
#include "health/report.h"
#include "routing/overview.h"

namespace gui {

/// What the headline is made from; plain data, so that each of its sentences can be tried.
struct OverviewFacts {
  const Snapshot *snapshot = nullptr;
  const routing::RouteMapData *map = nullptr;
  const health::HealthReport *report = nullptr;
  bool hasRead = false; ///< every part was asked for once
  QString reading = {}; ///< "Reading numbers… 14", while the first round runs
  QString missing = {}; ///< a vendor that the profile has no account for
};

struct Headline {
  State state = State::Unknown;
  QString title, second;
  bool empty = false; ///< read, and nothing is set up
  bool operator==(const Headline &) const = default;
};

Headline headlineOf(const OverviewFacts &);
/// The parts that a judgement of calls needs and that could not be read wholly.
QList<const Resource *> unreadParts(const Snapshot &);
/// The sentence of the empty overview: what there is, and that four questions are enough.
QString emptySentence(const Snapshot &);

} // namespace gui
