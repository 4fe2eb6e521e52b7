// CallSums: what the calls that are shown add up to.
#pragma once
#include "archive/callarchive.h"
#include "core/scope.h"

#include <QTimer>

namespace gui {

/// Asked again and again while one types: a worker adds up piece by piece, and the last question counts.
class CallSums : public QObject {
  Q_OBJECT
public:
  /// The archive outlives it.
  explicit CallSums(CallArchive &);

  void ask(const archive::Question &, const archive::Grouping &);
  /// The same once more: the calls may be others.
  void again();
  /// As far as it has come.
  const archive::Sums &now() const { return sums; }
  bool isWhole() const { return whole; }
  /// They answer the last question, perhaps not yet for all calls.
  bool isCurrent() const { return current; }
  const std::optional<Error> &error() const { return trouble; }

Q_SIGNALS:
  void changed();

private:
  void begin();
  void take(const Result<archive::Sums> &);
  CallArchive &archive;
  archive::Question question;
  archive::Grouping grouping;
  archive::Sums sums;
  std::optional<Error> trouble;
  bool whole = false, first = true, current = false;
  QTimer rest; ///< more may be typed
  Scope scope;
};

} // namespace gui
