// What the runner asks of two or three objects: the same? as wished? only our own fields changed?
#pragma once
#include "core/codec.h"
#include "runner/record.h"

namespace runner {
/// JSON names of the fields in which two objects differ: a nothing (null, 0, "", {}, or made of nothings) equals any
/// other nothing, for vendors store and answer them as they like. Volatile, derived and key fields do not count.
QStringList differing(const Object &a, const Object &b);

/// Fields that `wanted` changes against `from`, and that `got` does not have as wanted.
QStringList unmet(const Object &from, const Object &wanted, const Object &got);

/// `wanted` sets something that the vendor never gives back: whether it stands there cannot be seen.
bool setsUnseen(const Object &from, const Object &wanted);

/// `base` with the fields `keys` of `source`.
Object withFields(const Object &base, const Object &source, const QStringList &keys);

/// What the operator is shown of the fields `keys`.
QList<TheirChange> theirChanges(const QStringList &keys, const Object &ours, const Object &theirs,
                                const Object &wanted);

/// Every text of the JSON that is an old key replaced by the new one.
QJsonObject withIds(const QJsonObject &json, const QHash<QString, QString> &ids);
/// Whether a text of the JSON is this key; the member `except` does not count.
bool mentions(const QJsonObject &json, const QString &key, const QString &except);
} // namespace runner
