// Sync: fills the snapshot from both accounts side by side and keeps it fresh.
#pragma once
#include "api/catalogue.h"
#include "core/scope.h"
#include "model/snapshot.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

/// Each part arrives by itself and replaces the old one; a part that is refused or times out keeps its old rows and
/// says so. Lives in the GUI thread.
class Sync : public QObject {
  Q_OBJECT
public:
  Sync(Accounts accounts, Surroundings about, QObject *parent = nullptr);

  const Snapshot &snapshot() const { return held; }
  const Accounts &accounts() const { return who; }

  /// Reads everything again. While a round runs this does nothing: its answers are new enough. It waits for parts that
  /// are read by themselves.
  void refresh();
  /// Reads a resource that is read on demand, and again with every refresh from now on. Wanting it twice reads once.
  void want(const Resource &);
  /// Reads what lies in one object, once; the part is known in part then.
  void wantIn(const Resource &, const QString &parent);
  /// It belongs to a refresh: it is not on demand, or was wanted.
  bool wants(const Endpoint &) const;
  /// Shows these parts until they are read: what was kept from the last start. A part that was read stays.
  void show(const Snapshot &last);
  /// What is shown of it is from the last start: nothing may be concluded from it, and nothing written on it.
  bool isKept(const Resource &r) const { return kept.contains(&r); }
  /// Reads one resource again, and what is found through it.
  void refreshPart(const Resource &);
  /// A refresh by itself this long after the last one; 0 = only by hand.
  void setInterval(std::chrono::seconds);

  bool isReading() const { return !reading.isEmpty(); }
  bool isReading(const Resource &r) const { return reading.contains(&r); }
  /// Objects read so far by the running round.
  int soFar(const Resource &r) const { return counts.value(&r); }

  /// Takes the answer of a write into the snapshot; an empty object means that it is gone.
  void patch(const Resource &, const QString &key, const Object &);
  /// When the SIP host, or the Auth Token's presence, becomes known.
  void setSurroundings(const Surroundings &);
  /// Another key for an account, for example with the Auth Token.
  void setAccounts(const Accounts &);

Q_SIGNALS:
  void changed(const Resource *);
  void progress(const Resource *, int soFar);
  /// Every part has arrived or failed.
  void finished();

private:
  Task<Result<>> fill(const Endpoint *);
  Task<Listing> listOf(const Endpoint *);
  void begin(const Endpoint *);
  void take(const Resource &, Listing);
  void readDependents(const Resource &);
  void forgetChildren(const Endpoint &, const QString &parent);
  Task<Result<>> readAround(const Endpoint *parents, QString key);
  Task<Result<>> readIn(const Endpoint *, QString parent);

  Accounts who;
  Snapshot held;
  QSet<const Resource *> reading;
  QSet<const Resource *> wanted; ///< of those on demand
  QSet<QPair<const Resource *, QString>> wantedIn;
  QSet<const Resource *> kept; ///< not read since the last start
  QHash<const Resource *, int> counts;
  QHash<const Resource *, int> writes; ///< how often a part, or its source, was patched: a list begun before is older
  bool whole = false;                  ///< everything is being read, not a part by itself
  bool again = false;                  ///< another round follows the running one
  QTimer timer;
  Scope scope;
};
