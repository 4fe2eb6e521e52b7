// Rows of a table as a file: CSV (RFC 4180) or JSON, without secrets, callers masked unless asked.
#pragma once
#include "core/result.h"
#include "gui/table/column.h"

#include <QDateTime>
#include <QSaveFile>
#include <QTimer>

#include <memory>

namespace gui {

struct ExportWish {
  enum class Form { Csv, Json };
  Form form = Form::Csv;
  QString file;
  std::vector<const Column *> columns; ///< secrets are left out whatever stands here
  std::shared_ptr<const Rows> rows;
  std::vector<int> order; ///< which rows, in which order
  bool masked = true;
  bool described = false; ///< CSV: the first line says what this is. JSON always does
  QString table, filter;  ///< for the description
  QDateTime at;
};

/// What a spreadsheet would take for a formula gets a `'`; quoted where RFC 4180 wants it.
QString csvCell(const QString &);
/// A line with its end (CR LF).
QString csvLine(const QStringList &cells);

/// Writes a file from the event loop, a few milliseconds at a time; nothing of it stands before it is whole.
class RowExport : public QObject {
  Q_OBJECT
public:
  RowExport(ExportWish, QObject *parent);
  void start();

Q_SIGNALS:
  void finished(const Result<> &);

private:
  void writeSome();
  void begin();
  QByteArray lineOf(const void *row) const;
  QByteArray end() const;
  ExportWish wish;
  QSaveFile file;
  size_t next = 0;
  QTimer turn;
};

} // namespace gui
