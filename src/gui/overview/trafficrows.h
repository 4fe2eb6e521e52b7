// What the overview says of traffic: whose calls go ill now, and who has none. Pure.
#pragma once
#include "archive/traffic.h"
#include "model/snapshot.h"

namespace gui {

/// A number or a trunk whose calls go worse than before.
struct TrafficTrouble {
  const Resource *resource = nullptr;
  QString key;
  QString number, trunk; ///< by which its calls are found: E.164, or a SID
  archive::Traffic traffic;
  archive::TrafficVerdict verdict;
  /// Calls of the time that the verdict is of, which are over and were not answered.
  qint64 lost() const;
};

using TrafficOf = QHash<QString, archive::Traffic>;
/// Those of which no call is answered first, then by what is lost. A trunk is left out where one of its numbers says
/// it.
QList<TrafficTrouble> trafficTroubles(const Snapshot &, const TrafficOf &byNumber, const TrafficOf &byTrunk);
/// Numbers that can be called and had no call in a week.
QList<Object> silentNumbers(const Snapshot &, const TrafficOf &byNumber);

/// "No call of the last day was answered", "40 % of the calls …".
QString troubleTitle(const TrafficTrouble &);

} // namespace gui
