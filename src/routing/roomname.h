// The room and the participant that a call becomes.
#pragma once
#include "model/dispatchrule.h"

namespace routing {

struct Landing {
  QString room;        ///< without the random end; with one it ends in "_"
  bool random = false; ///< twelve random characters follow
  QString identity;    ///< "sip_+15105550187"
  QString name;        ///< "Phone +15105550187"
};

/// What LiveKit makes of a call that this rule takes (protocol/sip EvaluateDispatchRule). A rule that hides numbers
/// needs a caller: with an empty one LiveKit's own code fails.
Landing landing(const DispatchRule &, const QString &caller, const QString &called);

/// A room name as it will look: "call-_+15105550123_x9KdPq2LmN4v". The random end is a sample, always the same.
QString exampleRoom(const DispatchRule &, const QString &caller, const QString &called);

} // namespace routing
