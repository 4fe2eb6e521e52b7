// Project: one snapshot, prepared so that the paths of a thousand numbers take some milliseconds.
#pragma once
#include "routing/path.h"

#include <QHash>
#include <QSet>

namespace routing {

/// Borrows the snapshot: it must outlive the project. Everything is computed once, in the constructor.
class Project {
public:
  explicit Project(const Snapshot &);
  Project(const Project &) = delete;
  Project &operator=(const Project &) = delete;

  const Snapshot &snapshot() const { return whole; }
  /// In the order of the snapshot's numbers, as far as those are known.
  const std::vector<InboundPath> &paths() const { return list; }
  /// nullptr when the number is not in the snapshot.
  const InboundPath *pathOf(const PhoneNumber &) const;

  const Trunks &trunks() const { return trunkList; } ///< as far as they are known, in the server's order
  const Rules &rules() const { return ruleList; }
  /// Trunks that a call to this number is matched against.
  Trunks trunksForNumber(const QString &called) const { return byNumber.trunksFor(called); }
  /// The document dials a number that no trunk takes, though one takes the number itself: the document is wrong.
  bool dialsStrangeNumber(const InboundPath &) const;
  bool isOwnNumber(const QString &) const; ///< normalised, a number of the account

private:
  InboundPath pathFor(const PhoneNumber &);
  void findBin(InboundPath &) const;
  void readOrigination();
  void findOrigination(InboundPath &) const;
  void findHosted(InboundPath &) const;
  void match(InboundPath &);
  std::optional<bool> namesAny(const InboundPath &) const;
  QStringList listedCallers(const Trunks &) const;
  Served serveCall(const Trunks &, const Call &);
  RuleMatch ruleFor(const InboundTrunk *, const Call &);

  /// The rules that stand for one trunk's calls (nullptr: for those of none), checked once.
  struct RuleSet {
    Rules rules;
    RuleConflict conflict;
  };

  const Snapshot &whole;
  bool trunksKnown, rulesKnown;
  Trunks trunkList;
  TrunkIndex byNumber;
  Rules ruleList;
  const DispatchRule *catchAll = nullptr;
  QHash<QString, const TwimlBin *> bins;
  QHash<QString, const ElasticTrunk *> elasticTrunks;
  QHash<QString, std::vector<Leg>> origination; ///< trunk → its enabled URLs, first asked first
  QHash<QString, qsizetype> askedFirst;
  std::vector<TwimlBin> hosted; ///< documents that Trunkline hosts, as if they were bins
  QHash<const InboundTrunk *, RuleSet> ruleSets;
  QSet<QString> ownNumbers, ruleNumbers;
  std::vector<InboundPath> list;
};

} // namespace routing
