// The parts of a record as the journal's columns keep them.
#pragma once
#include "runner/record.h"

#include <functional>

namespace runner {
QString nameOf(StepState);
QString nameOf(Outcome);
std::optional<StepState> stepStateNamed(const QString &);
std::optional<Outcome> outcomeNamed(const QString &);

/// Empty when there is no error.
QByteArray toJson(const std::optional<Error> &);
std::optional<Error> errorFrom(const QByteArray &);
QByteArray toJson(const QStringList &);
QStringList listFrom(const QByteArray &);
QByteArray toJson(const QJsonObject &);
QJsonObject objectFrom(const QByteArray &);
QByteArray toJson(const QHash<QString, QString> &);
QHash<QString, QString> textsFrom(const QByteArray &);
QByteArray toJson(const QList<TheirChange> &);
QList<TheirChange> theirsFrom(const QByteArray &);
QByteArray toJson(const QList<Touched> &);
/// A resource that this version does not know is left out.
QList<Touched> touchedFrom(const QByteArray &, const std::function<const Resource *(QStringView)> &resourceNamed);
} // namespace runner
