// The texts of an archive.
#include "archive/words.h"

#include <algorithm>

namespace archive {

namespace {
constexpr qsizetype mostRemembered = 100'000;
}

Result<> Words::load(const sql::Database &db)
{
  const auto swept = db.value(QStringLiteral("SELECT value FROM settings WHERE name = 'sweeps'"));
  if (!swept) return swept.error();
  if (const qint64 now = swept->toLongLong(); now != sweeps) {
    texts.clear();
    entries.clear();
    sweeps = now;
  }
  auto rows = db.run(QStringLiteral("SELECT id, kind, text FROM texts WHERE id > ? ORDER BY id"),
                     {entries.empty() ? 0 : entries.back().id});
  if (!rows) return rows.error();
  while (rows->next()) {
    const QByteArray text = rows->value(2).toString().toUtf8();
    entries.push_back(
        {rows->value(0).toLongLong(), quint32(texts.size()), quint32(text.size()), TextKind(rows->value(1).toInt())});
    texts.append(text.constData(), size_t(text.size()));
  }
  return db.ended(*rows);
}

QString Words::text(qint64 id) const
{
  const auto found =
      std::lower_bound(entries.begin(), entries.end(), id, [](const Entry &e, qint64 wanted) { return e.id < wanted; });
  if (found == entries.end() || found->id != id) return {};
  return QString::fromUtf8(texts.data() + found->at, found->size);
}

Fitting Words::fitting(TextKind kind, const std::function<bool(const QString &)> &fits) const
{
  Fitting out;
  std::vector<qint64> others;
  for (const Entry &e : entries)
    if (e.kind == kind) (fits(QString::fromUtf8(texts.data() + e.at, e.size)) ? out.ids : others).push_back(e.id);
  out.nothing = fits(QStringLiteral(""));
  if (others.size() < out.ids.size()) {
    out.allBut = true;
    out.ids = std::move(others);
  }
  return out;
}

std::vector<qint64> Words::except(TextKind kind, const std::vector<qint64> &some) const
{
  std::vector<qint64> out;
  for (const Entry &e : entries)
    if (e.kind == kind && !std::binary_search(some.begin(), some.end(), e.id)) out.push_back(e.id);
  return out;
}

Result<QVariant> TextIds::idOf(sql::Database &db, TextKind kind, const QString &text)
{
  if (text.isEmpty()) return QVariant();
  const QPair key(int(kind), text);
  if (const auto found = known.constFind(key); found != known.constEnd()) return QVariant(*found);
  if (known.size() >= mostRemembered) known.clear();
  const auto there = db.value(QStringLiteral("SELECT id FROM texts WHERE kind = ? AND text = ?"), {int(kind), text});
  if (!there) return there.error();
  if (there->isValid()) return QVariant(*known.insert(key, there->toLongLong()));
  auto added = db.run(QStringLiteral("INSERT INTO texts(kind, text) VALUES (?, ?)"), {int(kind), text});
  if (!added) return added.error();
  return QVariant(*known.insert(key, added->lastInsertId().toLongLong()));
}
} // namespace archive
