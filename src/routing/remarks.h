// What is said of a TwiML document by itself and against the project: beside an editor, and before it is published.
#pragma once
#include "model/snapshot.h"
#include "routing/path.h"

namespace routing {

struct Remark {
  enum Kind { Good, Note, Warning, Error };
  Kind kind = Good;
  QString text; ///< one or two sentences; never a password
  int line = 0; ///< 0: the document as a whole
  bool operator==(const Remark &) const = default;
};

/// Faults first in the order of their lines, then what is right. `numbers` (E.164) are those that the document answers,
/// as far as that is known; they stand for {{To}}.
QList<Remark> remarks(const QByteArray &xml, const Snapshot &, const QStringList &numbers);

/// Twilio refuses the document, or its calls cannot reach the project.
bool hasErrors(const QList<Remark> &);

} // namespace routing
