// Asking a computed column.
#include "gui/table/columntexts.h"

namespace gui {

bool ColumnTexts::make(const Column &c, const Rows &rows, const QDeadlineTimer &end)
{
  while (int(ofRow.size()) < rows.size()) {
    if (ofRow.size() % 16 == 0 && end.hasExpired()) return false;
    const void *row = rows.at(int(ofRow.size()));
    const Verdict v = c.verdict ? c.verdict(row) : Verdict{State::Unknown, c.text(row)};
    const QString key = c.verdict ? v.word + QChar(char16_t(v.state)) : v.word;
    auto place = places.constFind(key);
    if (place == places.constEnd()) {
      place = places.insert(key, int(texts.size()));
      texts.push_back(v.word);
      folded.push_back(v.word.toCaseFolded());
      states.push_back(v.state);
    }
    ofRow.push_back(*place);
  }
  return true;
}

} // namespace gui
