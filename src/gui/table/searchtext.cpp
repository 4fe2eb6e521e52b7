// Folding the texts of rows, and searching them.
#include "gui/table/searchtext.h"

#include <algorithm>
#include <functional>

namespace gui {

namespace {
constexpr int restBefore = 300; ///< milliseconds: a list that still comes in has the time for itself
}

SearchText::SearchText()
{
  constexpr int slice = 4; // milliseconds
  QObject::connect(&idle, &QTimer::timeout, &idle, [this] {
    idle.setInterval(0);
    make(QDeadlineTimer(slice));
  });
}

void SearchText::reset(std::shared_ptr<const Rows> next, std::vector<const Field *> searched)
{
  rows = std::move(next);
  fields = std::move(searched);
  texts.clear();
  ends.clear();
  if (isComplete())
    idle.stop();
  else
    idle.start(restBefore);
}

void SearchText::grow(std::shared_ptr<const Rows> next)
{
  rows = std::move(next);
  if (!isComplete()) idle.start(restBefore);
}

void SearchText::makeOne()
{
  const void *row = rows->at(int(ends.size()));
  QString text;
  for (const Field *f : fields) {
    if (f->ops == &opsOf<QString>)
      text += *static_cast<const QString *>(f->in(row)); // its text is itself: no copy
    else if (f->ops == &opsOf<QStringList>)
      text += static_cast<const QStringList *>(f->in(row))->join(u'\n');
    else
      text += f->text(row);
    text += u'\n'; // no word reaches from one value into the next
  }
  texts += folded(text).toUtf8().toStdString();
  ends.push_back(texts.size());
}

bool SearchText::make(const QDeadlineTimer &end)
{
  while (!isComplete() && !end.hasExpired())
    for (int i = 0; i < 64 && !isComplete(); ++i) makeOne();
  if (isComplete()) idle.stop();
  return isComplete();
}

bool SearchText::fits(int row, const filter::Pattern &pattern) const
{
  const size_t from = row ? ends[size_t(row) - 1] : 0;
  const QString all = QString::fromUtf8(texts.data() + from, qsizetype(ends[size_t(row)] - from));
  const QStringList values = all.split(u'\n');
  return std::any_of(values.begin(), values.end(), [&](const QString &v) { return pattern.fits(v); });
}

std::vector<bool> SearchText::rowsWith(const QString &word)
{
  make(QDeadlineTimer(QDeadlineTimer::Forever));
  std::vector<bool> out(ends.size(), false);
  const std::string wanted = word.toStdString();
  const std::boyer_moore_horspool_searcher searcher(wanted.begin(), wanted.end());
  auto row = ends.cbegin();
  for (auto from = texts.cbegin(); row != ends.cend(); from = texts.cbegin() + qsizetype(*row++)) {
    const auto found = std::search(from, texts.cend(), searcher);
    if (found == texts.cend()) break;
    row = std::upper_bound(row, ends.cend(), size_t(found - texts.cbegin())); // one hit in a row is enough
    out[size_t(row - ends.cbegin())] = true;
  }
  return out;
}

} // namespace gui
