// Folding the texts of rows, and searching them.
#include "gui/table/searchtext.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>

namespace gui {

SearchText::SearchText()
{
  idle.setInterval(0);
  QObject::connect(&idle, &QTimer::timeout, &idle, [this] { makeSome(); });
}

void SearchText::reset(std::shared_ptr<const Rows> next, const std::vector<Column> &columns)
{
  rows = std::move(next);
  fields.clear();
  for (const Column &c : columns)
    if (c.field && !c.text && !c.verdict) fields.push_back(c.field);
  texts.clear();
  ends.clear();
  if (isComplete())
    idle.stop();
  else
    idle.start();
}

void SearchText::grow(std::shared_ptr<const Rows> next)
{
  rows = std::move(next);
  if (!isComplete()) idle.start();
}

void SearchText::makeOne()
{
  const void *row = rows->at(int(ends.size()));
  QString text;
  for (const Field *f : fields) {
    if (f->ops == &opsOf<QString>)
      text += *static_cast<const QString *>(f->in(row)); // its text is itself: no copy
    else
      text += f->text(row);
    text += u'\n'; // no word reaches from one field into the next
  }
  texts += folded(text).toUtf8().toStdString();
  ends.push_back(texts.size());
}

void SearchText::makeSome()
{
  constexpr int slice = 4; // milliseconds
  QElapsedTimer timer;
  timer.start();
  while (!isComplete() && timer.elapsed() < slice)
    for (int i = 0; i < 64 && !isComplete(); ++i) makeOne();
  if (isComplete()) idle.stop();
}

std::vector<bool> SearchText::rowsWith(const QString &word)
{
  while (!isComplete()) makeOne();
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
