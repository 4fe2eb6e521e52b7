// Which inbound trunks and dispatch rules livekit-server holds to be in conflict, with the gaps it has.
#pragma once
#include "sandbox/livekit/twirp.h"

namespace sandbox {

/// Compares the trunks in this order; an object without id is "<new>". The later one of a pair is named first.
Refusal trunkConflict(const QList<QJsonObject> &trunks);
/// Compares the rules in this order; the earlier one of a pair is named.
Refusal ruleConflict(const QList<QJsonObject> &rules);

/// The stored trunks that have one of these numbers or none at all; all of them when `numbers` is empty.
QList<QJsonObject> trunksNear(const QMap<QString, QJsonObject> &stored, const QStringList &numbers);
/// The stored rules for one of these trunks or for all; all of them when `trunkIds` is empty.
QList<QJsonObject> rulesNear(const QMap<QString, QJsonObject> &stored, const QStringList &trunkIds);

} // namespace sandbox
