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

QString Column::shownOf(const void *row, bool masked) const
{
  if (shown) return shown(row, masked);
  const QString plain = textOf(row);
  if (personal && masked) return maskedCallers(plain);
  return field && !text && !verdict ? shownText(*field, plain) : plain;
}

} // namespace gui
