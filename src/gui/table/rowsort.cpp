// Sorting by integers: each row gets a rank that decides nearly always, and only equal ranks are compared as values.
#include "gui/table/rowsort.h"

#include <algorithm>

namespace gui {

namespace {
struct Ranked {
  quint64 rank;
  int row;
};

/// What all texts begin with alike tells nothing: ranks are made of what follows.
qsizetype commonPrefix(const std::vector<const QString *> &texts)
{
  if (texts.empty()) return 0;
  const QString &first = *texts.front();
  qsizetype length = first.size();
  for (const QString *t : texts) {
    const auto [a, b] = std::mismatch(first.cbegin(), first.cbegin() + length, t->cbegin(), t->cend());
    length = a - first.cbegin();
  }
  return length;
}

/// The text's next eight characters; one beyond Latin-1 ends the rank and stands above all that are within.
quint64 rankFrom(const QString &text, qsizetype at)
{
  quint64 rank = 0;
  for (int i = 0; i < 8; ++i) {
    const ushort c = at + i < text.size() ? text[at + i].unicode() : 0;
    if (c >= 0xff) return (rank << 8 | 0xff) << (8 * (7 - i));
    rank = rank << 8 | c;
  }
  return rank;
}

template <class F> std::vector<int> ordered(std::vector<Ranked> ranked, Qt::SortOrder direction, F compare)
{
  const auto less = [&](const Ranked &a, const Ranked &b) {
    if (a.rank != b.rank) return direction == Qt::AscendingOrder ? a.rank < b.rank : a.rank > b.rank;
    const int by = compare(a.row, b.row);
    if (by) return direction == Qt::AscendingOrder ? by < 0 : by > 0;
    return a.row < b.row;
  };
  std::sort(ranked.begin(), ranked.end(), less);
  std::vector<int> out(ranked.size());
  std::transform(ranked.begin(), ranked.end(), out.begin(), [](const Ranked &r) { return r.row; });
  return out;
}

template <class F> std::vector<Ranked> ranks(int size, F rankOfRow)
{
  std::vector<Ranked> out(size_t(qMax(0, size)));
  for (int i = 0; i < size; ++i) out[size_t(i)] = {rankOfRow(i), i};
  return out;
}

std::vector<int> byText(const Column &c, const Rows &rows, Qt::SortOrder direction)
{
  std::vector<const QString *> texts(size_t(rows.size()));
  for (int i = 0; i < rows.size(); ++i) texts[size_t(i)] = static_cast<const QString *>(c.field->in(rows.at(i)));
  const qsizetype prefix = commonPrefix(texts);
  return ordered(ranks(rows.size(), [&](int i) { return rankFrom(*texts[size_t(i)], prefix); }), direction,
                 [&](int a, int b) { return QString::compare(*texts[size_t(a)], *texts[size_t(b)]); });
}

std::vector<int> byComputedText(const Column &c, const Rows &rows, Qt::SortOrder direction)
{
  std::vector<QString> texts(size_t(rows.size()));
  for (int i = 0; i < rows.size(); ++i) texts[size_t(i)] = c.text(rows.at(i));
  return ordered(ranks(rows.size(), [](int) { return quint64(0); }), direction,
                 [&](int a, int b) { return texts[size_t(a)].localeAwareCompare(texts[size_t(b)]); });
}
} // namespace

int urgency(State s)
{
  switch (s) {
  case State::Broken:
    return 0;
  case State::Warning:
    return 1;
  case State::Unknown:
    return 2;
  case State::Running:
    return 3;
  case State::Advice:
    return 4;
  case State::Ok:
    return 5;
  default:
    return 6;
  }
}

std::vector<int> sortedBy(const Column &c, const Rows &rows, Qt::SortOrder direction)
{
  const auto never = [](int, int) { return 0; };
  if (c.verdict)
    return ordered(ranks(rows.size(), [&](int i) { return quint64(urgency(c.verdict(rows.at(i)).state)); }), direction,
                   never);
  if (c.text) return byComputedText(c, rows, direction);
  if (c.field->ops == &opsOf<QString>) return byText(c, rows, direction);
  const Field &f = *c.field;
  return ordered(ranks(rows.size(), [&](int i) { return f.ops->rank(f.in(rows.at(i))); }), direction,
                 [&](int a, int b) { return f.ops->compare(f.in(rows.at(a)), f.in(rows.at(b))); });
}

} // namespace gui
