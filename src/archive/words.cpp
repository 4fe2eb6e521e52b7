// The texts of an archive.
#include "archive/words.h"

#include <algorithm>
#include <functional>

namespace archive {

namespace {
constexpr qsizetype mostRemembered = 300'000, mostGiven = 50'000;
constexpr char lineEnd = '\n';
} // namespace

Result<> Words::load(const sql::Database &db)
{
  const auto swept = db.value(QStringLiteral("SELECT value FROM settings WHERE name = 'sweeps'"));
  if (!swept) return swept.error();
  if (const qint64 now = swept->toLongLong(); now != sweeps) {
    texts.clear();
    entries.clear();
    given.clear();
    folded.clear();
    foldedEnds.clear();
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
  if (const auto known = given.constFind(id); known != given.constEnd()) return *known;
  if (given.size() >= mostGiven) given.clear();
  return *given.insert(id, made(id));
}

QString Words::made(qint64 id) const
{
  const auto found =
      std::lower_bound(entries.begin(), entries.end(), id, [](const Entry &e, qint64 wanted) { return e.id < wanted; });
  if (found == entries.end() || found->id != id) return {};
  return QString::fromUtf8(texts.data() + found->at, found->size);
}

Fitting Words::fitting(TextKind kind, const std::function<bool(const QString &)> &fits) const
{
  std::vector<qint64> fit, others;
  for (const Entry &e : entries)
    if (e.kind == kind) (fits(QString::fromUtf8(texts.data() + e.at, e.size)) ? fit : others).push_back(e.id);
  Fitting out = named(std::move(fit), std::move(others));
  out.nothing = fits(QStringLiteral(""));
  return out;
}

Fitting Words::named(std::vector<qint64> fit, std::vector<qint64> others)
{
  Fitting out;
  out.allBut = others.size() < fit.size();
  out.ids = out.allBut ? std::move(others) : std::move(fit);
  return out;
}

void Words::loadFolded() const
{
  for (size_t i = foldedEnds.size(); i < entries.size(); ++i) {
    const Entry &e = entries[i];
    QByteArray text = QString::fromUtf8(texts.data() + e.at, e.size).toCaseFolded().toUtf8();
    text.replace(lineEnd, ' '); // nobody can type one
    folded.append(text.constData(), size_t(text.size())).push_back(lineEnd);
    foldedEnds.push_back(folded.size());
  }
}

Fitting Words::holding(TextKind kind, const QStringList &pieces) const
{
  loadFolded();
  std::vector<bool> has(entries.size());
  for (const QString &piece : pieces) {
    const std::string wanted = piece.toStdString();
    const std::boyer_moore_horspool_searcher search(wanted.begin(), wanted.end());
    for (auto at = folded.cbegin(); (at = std::search(at, folded.cend(), search)) != folded.cend();) {
      const auto entry = std::upper_bound(foldedEnds.begin(), foldedEnds.end(), size_t(at - folded.cbegin()));
      has[size_t(entry - foldedEnds.begin())] = true;
      at = folded.cbegin() + qint64(*entry);
    }
  }
  std::vector<qint64> fit, others;
  for (size_t i = 0; i < entries.size(); ++i)
    if (entries[i].kind == kind) (has[i] ? fit : others).push_back(entries[i].id);
  return named(std::move(fit), std::move(others));
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
  const QPair<int, QString> key(int(kind), text);
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
