// Columns: in which column of the archive each field of a call stands.
#pragma once
#include "archive/words.h"
#include "model/call.h"

#include <span>

namespace archive {

enum class Holds { Word, Party, Number, Time, Sid };

struct ColumnOf {
  const char *field; ///< of the field table
  const char *column;
  Holds holds;
  QString (*said)(const QString &) = nullptr; ///< what the field says of the column's text
  bool indexed = false;
};
std::span<const ColumnOf> columns();
/// nullptr: the archive has no such column.
const ColumnOf *columnOf(const QString &field);

/// A SID as it is kept, and back.
QVariant keptSid(const QString &sid);
QString sidFrom(const QVariant &);
/// Hundred-millionths of the currency, as they are owed: Twilio's price is negative.
qint64 costOf(const QString &price);

/// What a call's row is bound from and read into, in this order.
QString callColumns();
Result<QVariantList> valuesOf(const Call &, qint64 place, sql::Database &, TextIds &);

/// Reads rows of `callColumns()`.
class CallReader {
public:
  explicit CallReader(const Words &w) : words(w) {}
  void read(const QSqlQuery &row, Call &into);

private:
  QString text(const QVariant &id);
  const Words &words;
  QHash<QString, QString> results, ways; ///< what is said of the vendor's words, made once
};
/// Where a call lies, if its place is free.
qint64 placeFor(const Call &);
} // namespace archive
