// Folding the texts of rows.
#include "gui/table/searchtext.h"

#include <QElapsedTimer>

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
  if (rows && rows->size() > 0)
    idle.start();
  else
    idle.stop();
}

void SearchText::makeOne()
{
  const void *row = rows->at(int(texts.size()));
  QString text;
  for (const Field *f : fields) {
    if (f->ops == &opsOf<QString>)
      text += *static_cast<const QString *>(f->in(row)); // its text is itself: no copy
    else
      text += f->text(row);
    text += u'\n'; // no word reaches from one field into the next
  }
  texts.push_back(folded(text));
}

void SearchText::makeSome()
{
  constexpr int slice = 4; // milliseconds
  QElapsedTimer timer;
  timer.start();
  while (int(texts.size()) < rows->size() && timer.elapsed() < slice)
    for (int i = 0; i < 64 && int(texts.size()) < rows->size(); ++i) makeOne();
  if (int(texts.size()) >= rows->size()) idle.stop();
}

bool SearchText::contains(int row, const QString &word)
{
  while (int(texts.size()) <= row) makeOne();
  return texts[size_t(row)].contains(word);
}

} // namespace gui
