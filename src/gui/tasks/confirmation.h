// What the operator must type before a plan runs that cannot be taken back, removes much, or opens something.
#pragma once
#include "gui/desk.h"
#include "health/guards.h"

#include <QSet>

namespace gui {

struct Confirmation {
  QString type;     ///< what must be typed; empty: nothing
  QString sentence; ///< above the field
  QString verb;     ///< of the run button, "Remove Twilio calls"; empty: the usual one
};

/// What was typed is what is asked for; a number may be written with spaces or without.
bool confirms(const QString &typed, const Confirmation &);
/// It removes what cannot be brought back.
bool losesForGood(const Plan &);
Confirmation confirmationFor(const Snapshot &, const Plan &, const QList<health::Objection> &);

} // namespace gui
