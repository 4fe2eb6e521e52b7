// What a program that places calls must know, as lines of a .env file: trunk and number for each destination.
#pragma once
#include "model/plan.h"
#include "model/snapshot.h"
#include "routing/remarks.h"

#include <functional>

namespace guides {

struct EnvironmentLine {
  QString name, value; ///< "SIP_TRUNK_ID_BR", "ST_…"
  QString text() const { return name + u'=' + value; }
};

/// Of a plan of the outbound guide that has run. `keyOf` gives the key that a step's object has now. The names end with
/// the destination's ISO code; without one for anywhere.
QList<EnvironmentLine> environmentOf(const Plan &, const std::function<QString(const QString &step)> &keyOf);

/// The file with these lines in place of those of the same names, else at its end; everything else stays.
QByteArray withLines(const QByteArray &file, const QList<EnvironmentLine> &);

/// What is wrong with one line of a .env file.
struct EnvironmentFault {
  int line = 0; ///< from 1
  QString name, text;
  bool certain = true; ///< false: a list could not be read, so it cannot be told
};
/// Checks the lines SIP_TRUNK_ID… and SIP_FROM_NUMBER… against both accounts; no line of others is looked at.
QList<EnvironmentFault> environmentFaults(const QByteArray &file, const Snapshot &);
/// What is said of each such line: the fault, or what it names. Nothing of other lines is in it.
QList<routing::Remark> environmentRemarks(const QByteArray &file, const Snapshot &);
/// How many such lines it has.
int environmentLines(const QByteArray &file);
} // namespace guides
