// The longest common sequence of lines stays; the rest are pieces that were taken out, put in or exchanged.
#include "gui/tasks/linechanges.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace gui {

namespace {
struct LineText {
  Q_DECLARE_TR_FUNCTIONS(LineChanges)
};
constexpr qsizetype mostLines = 2000; ///< more are compared as one piece

FieldChange piece(const QStringList &out, const QStringList &in, qsizetype firstOut, qsizetype firstIn)
{
  const QStringList &counted = in.isEmpty() ? out : in;
  const qsizetype first = (in.isEmpty() ? firstOut : firstIn) + 1, last = first + counted.size() - 1;
  const QString title =
      first == last ? LineText::tr("Line %1").arg(first) : LineText::tr("Lines %1 to %2").arg(first).arg(last);
  return {title, out.join(u'\n'), in.join(u'\n')};
}

/// length[i][j]: of the longest common sequence of a from i and b from j.
std::vector<std::vector<int>> commonLengths(const QStringList &a, const QStringList &b)
{
  std::vector<std::vector<int>> length(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
  for (qsizetype i = a.size() - 1; i >= 0; --i)
    for (qsizetype j = b.size() - 1; j >= 0; --j) {
      const auto x = size_t(i), y = size_t(j);
      length[x][y] = a[i] == b[j] ? length[x + 1][y + 1] + 1 : std::max(length[x + 1][y], length[x][y + 1]);
    }
  return length;
}
} // namespace

QList<FieldChange> lineChanges(const QString &now, const QString &after)
{
  if (now == after) return {};
  const QStringList a = now.split(u'\n'), b = after.split(u'\n');
  if (a.size() > mostLines || b.size() > mostLines) return {piece(a, b, 0, 0)};
  const auto length = commonLengths(a, b);
  QList<FieldChange> out;
  qsizetype i = 0, j = 0;
  while (i < a.size() || j < b.size()) {
    const qsizetype fromA = i, fromB = j;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a[i] == b[j]) break;
      if (j >= b.size() || (i < a.size() && length[size_t(i) + 1][size_t(j)] >= length[size_t(i)][size_t(j) + 1]))
        ++i;
      else
        ++j;
    }
    if (i > fromA || j > fromB) out << piece(a.mid(fromA, i - fromA), b.mid(fromB, j - fromB), fromA, fromB);
    while (i < a.size() && j < b.size() && a[i] == b[j]) ++i, ++j;
  }
  return out;
}

} // namespace gui
