// Columns from field tables; masking.
#include "gui/table/column.h"

#include "core/e164.h"

#include <QRegularExpression>

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

QString maskedCallers(const QString &text)
{
  static const QRegularExpression number(QStringLiteral("\\+[0-9]{7,15}"));
  QString out = text;
  qsizetype from = 0;
  for (auto m = number.match(out); m.hasMatch(); m = number.match(out, from)) {
    const auto e = E164::parse(m.captured());
    const QString masked = e ? e->masked() : m.captured().left(3) + QStringLiteral(" ••• ") + m.captured().right(2);
    out.replace(m.capturedStart(), m.capturedLength(), masked);
    from = m.capturedStart() + masked.size();
  }
  return out;
}

} // namespace gui
