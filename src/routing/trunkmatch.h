// Which inbound trunk takes a call.
#pragma once
#include "model/inboundtrunk.h"
#include "routing/call.h"

#include <QHash>

namespace routing {

/// Objects in the server's order (by id): order decides ties. They are borrowed.
using Trunks = std::vector<const InboundTrunk *>;
Trunks pointers(const std::vector<InboundTrunk> &);

struct TrunkMatch {
  enum Kind {
    Empty,           ///< there are no trunks
    None,            ///< none lets the call in
    Default,         ///< the only wildcard trunk
    Specific,        ///< the only trunk that names the number
    SeveralDefaults, ///< conflict: 503 for the caller
    SeveralSpecific  ///< conflict: 503 for the caller
  };
  Kind kind = Empty;
  const InboundTrunk *trunk = nullptr;
  int defaults = 0;                                       ///< wildcard trunks that let the call in
  const InboundTrunk *first = nullptr, *second = nullptr; ///< of a conflict

  bool isConflict() const { return kind == SeveralDefaults || kind == SeveralSpecific; }
};

/// LiveKit: protocol/sip MatchTrunkDetailed.
TrunkMatch matchTrunk(const Trunks &, const Call &);

/// The trunks that the open-source server looks at for a called number: those that name it, and the wildcards.
Trunks trunksFor(const Trunks &, const QString &called);

/// The same for very many numbers: ten thousand of each are asked in some milliseconds.
class TrunkIndex {
public:
  TrunkIndex() = default;
  explicit TrunkIndex(const Trunks &);
  /// The trunks that name the number, then the wildcards, each in the server's order.
  Trunks trunksFor(const QString &called) const;
  /// Some trunk names the number.
  bool isNamed(const QString &number) const;

private:
  QHash<QString, Trunks> byNumber; ///< normalised
  Trunks wildcards;
};

} // namespace routing
