// Sorting by integers: each row gets a rank that decides nearly always, and only equal ranks are compared as values.
#include "gui/table/rowsort.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace gui {

namespace {
/// `more` decides where `rank` does not; its last byte is 0 where both together tell everything.
struct Ranked {
  quint64 rank, more;
  int row;
};
constexpr quint64 untold = ~quint64(0);

/// The text's next sixteen characters; one beyond Latin-1 stands above all that are within, and nothing is told of
/// what follows it.
Ranked rankFrom(const QString &text, qsizetype at, int row)
{
  std::array<quint64, 2> ranks{};
  for (int i = 0; i < 16; ++i) {
    const ushort c = at + i < text.size() ? text[at + i].unicode() : 0;
    const int left = 8 * (7 - i % 8);
    quint64 &rank = ranks[size_t(i / 8)];
    if (c < 0xff) {
      rank |= quint64(c) << left;
      continue;
    }
    rank |= left == 56 ? untold : (quint64(1) << (left + 8)) - 1;
    if (i < 8) ranks[1] = untold;
    break;
  }
  return {ranks[0], ranks[1], row};
}

/// Radix sort, byte by byte from the last: equal ranks stay in their order. A byte that all have alike is left out.
void sortByRank(std::vector<Ranked> &all, quint64 Ranked::*rank)
{
  std::array<std::array<size_t, 256>, 8> counts{};
  for (const Ranked &r : all)
    for (size_t byte = 0; byte < 8; ++byte) ++counts[byte][r.*rank >> (8 * byte) & 0xff];
  std::vector<Ranked> other(all.size());
  for (size_t byte = 0; byte < 8; ++byte) {
    auto &places = counts[byte];
    if (std::find(places.begin(), places.end(), all.size()) != places.end()) continue;
    size_t before = 0;
    for (size_t &place : places) before += std::exchange(place, before);
    for (const Ranked &r : all) other[places[r.*rank >> (8 * byte) & 0xff]++] = r;
    all.swap(other);
  }
}

/// `compare` decides between ranks that do not.
template <class F> std::vector<int> ordered(std::vector<Ranked> ranked, Qt::SortOrder direction, F compare)
{
  const bool up = direction == Qt::AscendingOrder;
  const quint64 turned = up ? 0 : untold;
  for (Ranked &r : ranked) {
    r.rank ^= turned;
    r.more ^= turned;
  }
  sortByRank(ranked, &Ranked::more);
  sortByRank(ranked, &Ranked::rank);
  const auto less = [&](const Ranked &a, const Ranked &b) {
    const int by = compare(a.row, b.row);
    return by ? (up ? by < 0 : by > 0) : a.row < b.row;
  };
  for (auto from = ranked.begin(); from != ranked.end();) {
    const auto to =
        std::find_if(from, ranked.end(), [&](const Ranked &r) { return r.rank != from->rank || r.more != from->more; });
    if (to - from > 1 && (from->more ^ turned) & 0xff && !std::is_sorted(from, to, less)) // many are alike
      std::sort(from, to, less);
    from = to;
  }
  std::vector<int> out(ranked.size());
  std::transform(ranked.begin(), ranked.end(), out.begin(), [](const Ranked &r) { return r.row; });
  return out;
}

/// `more`: 0 where the rank tells everything.
template <class F> std::vector<Ranked> ranks(int size, quint64 more, F rankOfRow)
{
  std::vector<Ranked> out(size_t(qMax(0, size)));
  for (int i = 0; i < size; ++i) out[size_t(i)] = {rankOfRow(i), more, i};
  return out;
}

/// What all texts begin with alike tells nothing: ranks are made of what follows. Texts lie scattered in memory, so
/// each is touched once: a text that begins otherwise shortens the beginning, and those before it are ranked again.
std::vector<Ranked> ranksOfTexts(const std::vector<const QString *> &texts)
{
  std::vector<Ranked> out(texts.size());
  if (texts.empty()) return out;
  const QString first = *texts.front();
  qsizetype prefix =
      std::mismatch(first.begin(), first.end(), texts.back()->begin(), texts.back()->end()).first - first.begin();
  for (size_t i = 0; i < texts.size(); ++i) {
    const QString &t = *texts[i];
    const auto same = std::mismatch(first.begin(), first.begin() + prefix, t.begin(), t.end()).first - first.begin();
    if (same < prefix) {
      prefix = same;
      for (size_t before = 0; before < i; ++before) out[before] = rankFrom(*texts[before], prefix, int(before));
    }
    out[i] = rankFrom(t, prefix, int(i));
  }
  return out;
}

using Texts = std::vector<const QString *>;

/// The place of each text among all; equal ones have the same.
std::vector<quint64> placesOf(const Texts &texts)
{
  const auto compare = [&](int a, int b) { return QString::compare(*texts[size_t(a)], *texts[size_t(b)]); };
  std::vector<quint64> places(texts.size());
  quint64 place = 0;
  int before = -1;
  for (const int text : ordered(ranksOfTexts(texts), Qt::AscendingOrder, compare)) {
    if (before >= 0 && compare(before, text) != 0) ++place;
    places[size_t(text)] = place;
    before = text;
  }
  return places;
}

/// Texts that many rows share are ordered, and the rows by their places; nothing: too many are not shared.
std::optional<std::vector<int>> byShared(const Field &f, const Rows &rows, Qt::SortOrder direction)
{
  const int most = rows.size() / 8;
  QHash<std::pair<const QChar *, qsizetype>, int> known;
  Texts texts;
  std::vector<int> ofRow;
  for (int i = 0; i < rows.size(); ++i) {
    const auto *text = static_cast<const QString *>(f.in(rows.at(i)));
    const std::pair shared(text->constData(), text->size());
    auto at = known.constFind(shared);
    if (at == known.constEnd()) {
      if (int(texts.size()) >= most) return {};
      at = known.insert(shared, int(texts.size()));
      texts.push_back(text);
    }
    ofRow.push_back(*at);
  }
  const std::vector<quint64> places = placesOf(texts);
  return ordered(ranks(rows.size(), 0, [&](int i) { return places[size_t(ofRow[size_t(i)])]; }), direction,
                 [](int, int) { return 0; });
}

std::vector<int> byText(const Field &f, const Rows &rows, Qt::SortOrder direction)
{
  if (auto shared = byShared(f, rows, direction)) return *shared;
  Texts texts(size_t(rows.size()));
  for (int i = 0; i < rows.size(); ++i) texts[size_t(i)] = static_cast<const QString *>(f.in(rows.at(i)));
  return ordered(ranksOfTexts(texts), direction,
                 [&](int a, int b) { return QString::compare(*texts[size_t(a)], *texts[size_t(b)]); });
}

/// A figure's rank; nothing stands before a figure.
quint64 rankOfFigure(const QString &text)
{
  bool ok = false;
  const double d = text.toDouble(&ok);
  return ok ? rankOf(d) : 0;
}

/// The operator's language orders words; very many are ordered by their letters, for that is thirty times as fast.
std::vector<int> inOrder(const Column &c, const ColumnTexts &t)
{
  constexpr size_t manyTexts = 5'000;
  const auto byLetters = [&](int a, int b) { return t.folded[size_t(a)].compare(t.folded[size_t(b)]); };
  if (c.kind == cell::Figure || c.kind == cell::QuietFigure)
    return ordered(ranks(int(t.texts.size()), untold, [&](int i) { return rankOfFigure(t.texts[size_t(i)]); }),
                   Qt::AscendingOrder, byLetters);
  std::vector<const QString *> folded(t.folded.size());
  std::transform(t.folded.begin(), t.folded.end(), folded.begin(), [](const QString &text) { return &text; });
  if (t.texts.size() > manyTexts) return ordered(ranksOfTexts(folded), Qt::AscendingOrder, byLetters);
  const QCollator collator;
  std::vector<std::pair<QCollatorSortKey, int>> keys;
  for (size_t i = 0; i < t.texts.size(); ++i) keys.emplace_back(collator.sortKey(t.texts[i]), int(i));
  std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
  std::vector<int> out(keys.size());
  std::transform(keys.begin(), keys.end(), out.begin(), [](const auto &key) { return key.second; });
  return out;
}

/// The place of each different text among all; of a state, how bad it is.
std::vector<quint64> placesOf(const Column &c, const ColumnTexts &t)
{
  std::vector<quint64> places(t.texts.size());
  if (c.verdict) {
    std::transform(t.states.begin(), t.states.end(), places.begin(), [](State s) { return quint64(urgency(s)); });
    return places;
  }
  quint64 place = 0;
  for (const int text : inOrder(c, t)) places[size_t(text)] = place++;
  return places;
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

namespace {
/// The rows behind the first ones.
class LastRows final : public Rows {
public:
  LastRows(const Rows &r, int from) : rows(r), first(from) {}
  int size() const override { return rows.size() - first; }
  const void *at(int i) const override { return rows.at(first + i); }
  void *grow() override { return nullptr; } // nobody does

private:
  const Rows &rows;
  int first;
};
} // namespace

std::vector<int> sortedBy(const Field &f, const Rows &rows, Qt::SortOrder direction, int from)
{
  if (from > 0) {
    std::vector<int> out = sortedBy(f, LastRows(rows, from), direction);
    for (int &row : out) row += from;
    return out;
  }
  if (f.ops == &opsOf<QString>) return byText(f, rows, direction);
  return ordered(ranks(rows.size(), untold, [&](int i) { return f.ops->rank(f.in(rows.at(i))); }), direction,
                 [&](int a, int b) { return f.ops->compare(f.in(rows.at(a)), f.in(rows.at(b))); });
}

std::vector<int> sortedIn(const std::vector<int> &sorted, const Field &f, const Rows &rows, Qt::SortOrder direction,
                          int from)
{
  const auto less = [&](int a, int b) {
    const int by = f.ops->compare(f.in(rows.at(a)), f.in(rows.at(b)));
    return by ? (direction == Qt::AscendingOrder ? by < 0 : by > 0) : a < b;
  };
  std::vector<int> all;
  all.reserve(size_t(rows.size()));
  auto at = sorted.cbegin();
  for (const int row : sortedBy(f, rows, direction, from)) { // few into many: each place is looked for
    const auto place = std::upper_bound(at, sorted.cend(), row, less);
    all.insert(all.end(), at, place);
    all.push_back(row);
    at = place;
  }
  all.insert(all.end(), at, sorted.cend());
  return all;
}

std::vector<int> gathered(const std::vector<int> &sorted, const Rows &rows,
                          const std::function<int(const void *)> &under, bool byFirst)
{
  QHash<int, std::vector<int>> below; // in their order
  for (const int row : sorted)
    if (const int upper = under(rows.at(row)); upper >= 0) below[upper].push_back(row);
  std::vector<int> out;
  std::vector<bool> placed(size_t(rows.size()));
  out.reserve(sorted.size());
  for (const int row : sorted) {
    const int upper = under(rows.at(row)), first = upper < 0 ? row : upper;
    if (placed[size_t(first)] || (upper >= 0 && !byFirst)) continue;
    placed[size_t(first)] = true;
    out.push_back(first);
    const std::vector<int> &others = below[first];
    out.insert(out.end(), others.begin(), others.end());
  }
  return out;
}

std::vector<int> sortedBy(const Column &c, const ColumnTexts &t, Qt::SortOrder direction)
{
  const std::vector<quint64> places = placesOf(c, t);
  return ordered(ranks(int(t.ofRow.size()), 0, [&](int i) { return places[size_t(t.ofRow[size_t(i)])]; }), direction,
                 [](int, int) { return 0; });
}

} // namespace gui
