// TrafficFeed: how the calls of each trunk and number went lately, added up from the kept calls.
#pragma once
#include "archive/callarchive.h"
#include "archive/traffic.h"
#include "core/scope.h"

#include <QTimer>

namespace gui {

/// The calls of a number (E.164) or a trunk (SID) that ended so, in the archive's words: "completed", "failed";
/// nullptr: all.
archive::Question trafficQuestion(const QString &number, const QString &trunk, const char *status);

/// Added up anew when calls came, at most every half minute, and only once somebody has asked.
class TrafficFeed : public QObject {
  Q_OBJECT
public:
  /// The archive outlives it.
  explicit TrafficFeed(CallArchive &, QObject *parent = nullptr);
  /// Adds up with these numbers of the account.
  void want(const QStringList &ours);
  /// Calls came.
  void again();
  /// The first filling of the archive has ended: what was added up meanwhile is not waited with.
  void filled();
  bool isThere() const { return there; }
  /// Of an own number (E.164) or an Elastic SIP trunk (SID); an empty one without calls.
  archive::Traffic ofNumber(const QString &number) const { return numbers.value(number); }
  archive::Traffic ofTrunk(const QString &sid) const { return trunks.value(sid); }
  archive::Traffic whole() const { return all; }
  const QHash<QString, archive::Traffic> &byNumber() const { return numbers; }
  const QHash<QString, archive::Traffic> &byTrunk() const { return trunks; }

Q_SIGNALS:
  void changed();

private:
  struct Sheet {
    QHash<QString, archive::Traffic> numbers, trunks;
    archive::Traffic all;
  };
  void begin();
  Task<Result<Sheet>> addUp(QStringList ours, QDateTime now);

  CallArchive &calls;
  QStringList ours;
  QHash<QString, archive::Traffic> numbers, trunks;
  archive::Traffic all;
  bool there = false, wanted = false, running = false, full = false;
  QTimer rest;
  Scope scope;
};

} // namespace gui
