// KeptCalls: the first of the kept calls that fit a filter, and more as one looks further down.
#pragma once
#include "archive/callarchive.h"
#include "core/scope.h"
#include "model/snapshot.h"

namespace gui {

/// Newest first. The rows of before stand until the first of the new ones are there.
class KeptCalls : public QObject {
  Q_OBJECT
public:
  /// The archive outlives it.
  explicit KeptCalls(CallArchive &a) : archive(a) {}

  void ask(const archive::Question &);
  /// Further down; nothing when all are there or on their way.
  void more();
  /// All of them, but not more than `most`.
  void bringAll(int most);
  /// The same question, as far down as was looked; nothing while it reads.
  void again();
  const Part &part() const { return held; }
  bool isReading() const { return reading; }
  bool hasMore() const { return next.has_value(); }

Q_SIGNALS:
  /// Other rows.
  void changed();
  /// The same rows, and more behind them.
  void grew();

private:
  void begin(int most);
  void read(std::optional<qint64> from, int most);
  void take(const Result<archive::CallRows> &, int most);
  CallArchive &archive;
  archive::Question question;
  Part held;
  std::vector<std::shared_ptr<const RowsOf<Call>>> pages;
  int found = 0, wanted = 0;          ///< wanted: of an export
  bool reading = false, first = true; ///< the rows of before are shown
  std::optional<qint64> next;
  Scope scope;
};

} // namespace gui
