// Journal: every plan that was started, in SQLite, written before and after each change. Holds no secret.
#pragma once
#include "core/result.h"
#include "runner/record.h"

#include <QVariant>

#include <functional>
#include <memory>

namespace sql {
class Database;
}

/// Safe to open from several processes at once. Belongs to the thread that opened it.
class Journal {
public:
  using ResourceNamed = std::function<const Resource *(QStringView)>;

  /// Opens or makes the file; an older schema is brought up to date in one transaction.
  /// Storage: the file cannot be opened or written, or a newer Trunkline wrote it (then it is left untouched).
  static Result<std::unique_ptr<Journal>> open(const QString &path, ResourceNamed resourceNamed);
  ~Journal();
  Q_DISABLE_COPY_MOVE(Journal)

  /// Each is one transaction that is on the disk when the call returns. Storage: disk full, read-only, locked.
  Result<> add(const RunRecord &);
  /// The run's own line and one step.
  Result<> write(const RunRecord &, int step);
  Result<> write(const RunRecord &);
  /// The object `before` is known under `now` from here on.
  Result<> addId(const Resource &, const QString &before, const QString &now, const QString &run);

  /// It is not any more: an undo was itself taken back.
  Result<> dropId(const Resource &, const QString &before);

  /// Newest first. A record that cannot be read is among them, and says so (RunRecord::readable).
  Result<QList<RunRecord>> all() const;
  Result<RunRecord> find(const QString &id) const;
  /// Old key → the key today, chains resolved.
  Result<QHash<QString, QString>> ids() const;
  /// Changes when another process has written.
  qint64 version() const;
  QString path() const;

  /// For tests only: called before (false) and after (true) each transaction's commit.
  static void (*atWrite)(bool written);

private:
  Journal(std::unique_ptr<sql::Database> d, ResourceNamed known);
  Result<> writeRun(const RunRecord &);
  Result<> writeStep(const RunRecord &, int step);
  Result<QList<RunRecord>> read(const QString &where, const QVariantList &values) const;
  Result<> readPlan(RunRecord &, const QJsonObject &plan, const QString &outcome) const;
  Result<> readSteps(RunRecord &) const;
  std::unique_ptr<sql::Database> database;
  ResourceNamed resourceNamed;
};
