// Columns from field tables.
#include "gui/table/column.h"

#include "gui/table/shown.h"

namespace gui {

std::vector<Column> columnsOf(const Resource &r)
{
  std::vector<Column> out;
  for (const Field &f : r.fields) {
    Column c;
    c.id = QLatin1String(f.key);
    c.title = r.translated(f.label);
    c.kind = f.is(Strong) ? cell::Strong : f.is(Mono) ? cell::Mono : f.is(Figure) ? cell::Figure : cell::Plain;
    c.hidden = f.is(Hidden);
    c.field = &f;
    c.personal = f.is(Personal);
    out.push_back(std::move(c));
  }
  return out;
}

/// A cell shows its beginning alone; ten thousand numbers in one take long to measure.
static QString beginningOf(const QString &text)
{
  constexpr qsizetype most = 600;
  return text.size() <= most ? text : text.left(most) + QStringLiteral("…");
}

QString Column::shownOf(const void *row, bool masked) const
{
  if (shown) return shown(row, masked);
  const QString plain = beginningOf(textOf(row));
  if (personal && masked) return maskedCallers(plain);
  if (kind == cell::Figure || kind == cell::QuietFigure) return withSeparators(plain);
  return field && !text && !verdict ? shownText(*field, plain) : plain;
}

} // namespace gui
