// Sorting and judging in slices.
#include "gui/table/arranging.h"

#include "gui/table/rowsort.h"

#include <algorithm>

namespace gui {

namespace {
/// What a filter may ask of the field beside texts.
filter::Kind filterKind(const Column &c)
{
  if (!c.field || c.verdict) return filter::Kind::Text;
  const ValueOps *ops = c.field->ops;
  return ops == &opsOf<qint64>      ? filter::Kind::Number
         : ops == &opsOf<Duration>  ? filter::Kind::Seconds
         : ops == &opsOf<QDateTime> ? filter::Kind::Time
         : ops == &opsOf<bool>      ? filter::Kind::Truth
                                    : filter::Kind::Text;
}

bool fitsField(const filter::Clause &c, const FieldAt &at)
{
  if (!at.field) return false;
  const Field &f = *at.field;
  const void *value = f.in(at.object);
  switch (c.kind) {
  case filter::Kind::Number:
    return c.fitsNumber(double(*static_cast<const qint64 *>(value)));
  case filter::Kind::Seconds: {
    const auto &d = *static_cast<const Duration *>(value);
    return d.nanos && c.fitsNumber(double(*d.nanos) / 1e9);
  }
  case filter::Kind::Time:
    return c.fitsTime(*static_cast<const QDateTime *>(value));
  case filter::Kind::Truth:
    return *static_cast<const bool *>(value) == c.truth;
  case filter::Kind::Text:
    break;
  }
  if (f.ops == &opsOf<QString>) return c.fitsText(*static_cast<const QString *>(value));
  if (f.ops == &opsOf<QStringList>) {
    const auto &list = *static_cast<const QStringList *>(value);
    if (std::any_of(list.begin(), list.end(), [&](const QString &one) { return c.fitsText(one); })) return true;
  }
  return c.fitsText(f.text(at.object));
}
} // namespace

filter::Names namesOf(const std::vector<Column> &columns, const std::vector<bool> &shown)
{
  filter::Names out;
  for (size_t i = 0; i < columns.size(); ++i) {
    const Column &c = columns[i];
    filter::Name n{c.id, c.title, filterKind(c), i < shown.size() && shown[i]};
    if (n.kind == filter::Kind::Truth)
      n.choices = {Value<bool>::text(true), Value<bool>::text(false)};
    else if (c.field && c.field->choices)
      for (const Choice &choice : c.field->choices())
        if (!choice.label.isEmpty()) n.choices << choice.label;
    out << n;
  }
  return out;
}

Arranging::Arranging(const Resource &r, const std::vector<Column> &c, std::function<int(const void *row)> u)
    : kind(r), columns(c), under(std::move(u))
{
  for (const Column &column : columns) shown.push_back(!column.hidden);
}

void Arranging::resetSearch()
{
  std::vector<const Field *> fields;
  for (size_t i = 0; i < columns.size(); ++i)
    if (shown[i] && columns[i].field && !columns[i].isComputed()) fields.push_back(columns[i].field);
  search.reset(part, std::move(fields));
}

/// Nothing of it is judged yet.
void Arranging::nextClause()
{
  next = first;
  hasHits = false;
  fitting.clear();
}

void Arranging::resetPass()
{
  isDone = false;
  clause = 0;
  first = 0;
  nextClause();
  pass.assign(part ? size_t(part->size()) : 0, 1);
}

void Arranging::setRows(std::shared_ptr<const Rows> rows)
{
  part = std::move(rows);
  computed.clear();
  isSorted = false;
  resetSearch();
  resetPass();
}

void Arranging::grow(std::shared_ptr<const Rows> rows)
{
  const bool wasDone = isDone;
  part = std::move(rows);
  search.grow(part);
  if (!wasDone) { // nothing is known of the rows before
    isSorted = false;
    return resetPass();
  }
  first = pass.size();
  pass.resize(size_t(part->size()), 1);
  clause = 0;
  isDone = false;
  nextClause();
}

void Arranging::setSort(int column, Qt::SortOrder o)
{
  sortColumn = column;
  direction = o;
  isSorted = isDone = false;
}

void Arranging::setQuery(const filter::Query &q)
{
  query = q;
  resetPass();
}

void Arranging::setShown(const std::vector<bool> &now)
{
  if (shown == now) return;
  shown = now;
  resetSearch();
  if (looksForWords()) resetPass();
}

bool Arranging::forgetComputed()
{
  const bool counts = !neededColumns().empty();
  computed.clear();
  if (!counts) return false;
  isSorted = isSorted && !columns[size_t(sortColumn)].isComputed();
  resetPass();
  return true;
}

bool Arranging::looksForWords() const
{
  return std::any_of(query.clauses.begin(), query.clauses.end(), [](const filter::Clause &c) { return c.name < 0; });
}

std::vector<int> Arranging::neededColumns() const
{
  std::vector<int> out;
  const bool words = looksForWords();
  for (int i = 0; i < int(columns.size()); ++i)
    if (columns[size_t(i)].isComputed()
        && (i == sortColumn || (words && shown[size_t(i)])
            || std::any_of(query.clauses.begin(), query.clauses.end(),
                           [i](const filter::Clause &c) { return c.name == i; })))
      out.push_back(i);
  return out;
}

bool Arranging::makeComputed(const QDeadlineTimer &end)
{
  for (const int i : neededColumns())
    if (!computed[i].make(columns[size_t(i)], *part, end)) return false;
  return true;
}

/// Rows that an earlier clause threw out are not asked.
template <class F> bool Arranging::judgeRows(bool without, const QDeadlineTimer &end, F fits)
{
  for (; next < pass.size(); ++next) {
    if (next % 256 == 255 && end.hasExpired()) return false;
    if (pass[next]) pass[next] = fits(int(next)) != without;
  }
  return true;
}

/// There may be as many different texts as rows: they too are judged a few at a time.
bool Arranging::judgeTexts(int column, const filter::Clause &c, const QDeadlineTimer &end)
{
  const std::vector<QString> &texts = computed[column].texts;
  std::vector<char> &fit = fitting[column];
  while (fit.size() < texts.size()) {
    fit.push_back(c.fitsText(texts[fit.size()]));
    if (fit.size() % 256 == 0 && end.hasExpired()) return false;
  }
  return true;
}

bool Arranging::saysSo(int column, int row) const
{
  return fitting.at(column)[size_t(computed.at(column).ofRow[size_t(row)])];
}

/// A word alone: in the fields that are shown, in what computed columns say, or, when it is long, in the key.
bool Arranging::judgeWord(const filter::Clause &c, const QDeadlineTimer &end)
{
  constexpr qsizetype longEnough = 8;
  const QString piece = c.pattern.piece(), digits = c.pattern.digits();
  if (!search.make(end)) return false;
  if (!hasHits) {
    hits = piece.isEmpty() ? std::vector<bool>(pass.size(), true) : search.rowsWith(piece);
    if (!digits.isEmpty() && digits != piece) {
      const std::vector<bool> more =
          c.pattern.isWild() ? std::vector<bool>(pass.size(), true) : search.rowsWith(digits);
      for (size_t i = 0; i < hits.size(); ++i) hits[i] = hits[i] || more[i];
    }
    hasHits = true;
    if (end.hasExpired()) return false;
  }
  std::vector<int> said;
  for (int i = 0; i < int(columns.size()); ++i) {
    if (!shown[size_t(i)] || !columns[size_t(i)].isComputed()) continue;
    if (!judgeTexts(i, c, end)) return false;
    said.push_back(i);
  }
  return judgeRows(c.without, end, [&](int row) {
    if (hits[size_t(row)] && (!c.pattern.isWild() || search.fits(row, c.pattern))) return true;
    for (const int column : said)
      if (saysSo(column, row)) return true;
    return piece.size() >= longEnough && !c.pattern.isWild()
           && kind.keyOf(part->at(row)).contains(piece, Qt::CaseInsensitive);
  });
}

bool Arranging::judge(const filter::Clause &c, const QDeadlineTimer &end)
{
  if (c.name < 0) return judgeWord(c, end);
  const Column &column = columns[size_t(c.name)];
  if (!column.isComputed() || c.kind != filter::Kind::Text)
    return judgeRows(c.without, end, [&](int row) { return fitsField(c, column.fieldAt(part->at(row))); });
  if (!judgeTexts(c.name, c, end)) return false;
  return judgeRows(c.without, end, [&](int row) { // what it says, or what the vendor calls it
    return saysSo(c.name, row) || (column.field && fitsField(c, column.fieldAt(part->at(row))));
  });
}

bool Arranging::go(const QDeadlineTimer &end)
{
  if (isDone) return true;
  if (!part || columns.empty()) {
    sorted.clear();
    passing.clear();
    return isDone = true;
  }
  if (!makeComputed(end)) return false;
  if (!isSorted) {
    const Column &by = columns[size_t(sortColumn)];
    sorted = by.isComputed() ? sortedBy(by, computed[sortColumn], direction) : sortedBy(*by.field, *part, direction);
    if (under) sorted = gathered(sorted, *part, under, bool(by.verdict));
    isSorted = true;
    if (end.hasExpired()) return false;
  } else if (sorted.size() < size_t(part->size())) {
    const Column &by = columns[size_t(sortColumn)];
    sorted = by.isComputed() ? sortedBy(by, computed[sortColumn], direction)
                             : sortedIn(sorted, *by.field, *part, direction, int(sorted.size()));
  }
  for (; clause < query.clauses.size(); ++clause) {
    if (!judge(query.clauses[clause], end)) return false;
    nextClause();
  }
  passing.clear();
  passing.reserve(sorted.size());
  std::copy_if(sorted.begin(), sorted.end(), std::back_inserter(passing),
               [this](int row) { return pass[size_t(row)]; });
  return isDone = true;
}

} // namespace gui
