// What test calls have shown, kept by path: "proved 3 days ago", until the path changes.
#pragma once
#include "model/snapshot.h"
#include "proof/walk.h"
#include "routing/route.h"

#include <QDateTime>

namespace proof {

/// How the last test of a path ended. Numbers in it are masked.
struct Proof {
  const Resource *resource = nullptr; ///< of the object that the path belongs to: a number, an outbound trunk
  QString key;
  QDateTime at;
  Outcome outcome = Outcome::Running;
  Party guilty = Party::Nobody;
  QString sentence, code;
  QByteArray fingerprint; ///< of the path as it was then
};

/// The newest proof of each path.
class Book {
public:
  void keep(const Proof &);
  /// nullptr: this path was never tested.
  const Proof *of(const Resource &, const QString &key) const;
  bool isEmpty() const { return all.isEmpty(); }
  /// Version 1.
  QByteArray toBytes() const;
  /// Rejected: damaged, or of another version. Proofs of resources that are not known are left out.
  static Result<Book> fromBytes(const QByteArray &, const std::function<const Resource *(QStringView)> &resourceNamed);

private:
  QList<Proof> all;
};

/// The objects that a call on the path passes.
using Objects = QList<QPair<const Resource *, QString>>;
Objects outboundObjects(const Snapshot &, const QString &trunkId);
Objects inboundObjects(const Snapshot &, const routing::Route &);
/// Of a number of LiveKit's own.
Objects livekitNumberObjects(const Snapshot &, const QString &numberId);
/// Changes when one of the objects does, comes or goes. Secrets are not in it, but the time of their change is, where
/// the vendor tells it.
QByteArray fingerprintOf(const Snapshot &, const Objects &);

enum class Standing { Never, Proved, Stale, Failed };
Standing standingOf(const Proof *, const QByteArray &fingerprintNow);
/// "Proved 3 days ago", "Proved 3 days ago, changed since", "The last test call failed 2 hours ago".
QString standingText(const Proof *, Standing, const QDateTime &now);

} // namespace proof
