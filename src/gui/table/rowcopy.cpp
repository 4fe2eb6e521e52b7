// Copying rows.
#include "gui/table/rowcopy.h"

#include "gui/table/rowexport.h"
#include "gui/table/shown.h"

#include <QJsonDocument>

namespace gui {

namespace {
/// A cell may hold what separates cells.
QString inLine(QString text, CopyAs as)
{
  if (as == CopyAs::Csv) return text;
  text.replace(u'\t', u' ').replace(u'\n', u' ');
  return as == CopyAs::Markdown ? text.replace(u'|', QStringLiteral("\\|")) : text;
}

QString lineOf(const QStringList &cells, CopyAs as)
{
  if (as == CopyAs::Csv) return csvLine(cells);
  if (as != CopyAs::Markdown) return cells.join(u'\t') + u'\n';
  return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString asJson(const std::vector<const Column *> &columns, const std::vector<const void *> &rows, bool masked)
{
  QJsonArray out;
  for (const void *row : rows) {
    QJsonObject o;
    for (const Column *c : columns) o.insert(c->id, cellAsText(*c, row, masked));
    out.append(o);
  }
  return QString::fromUtf8(QJsonDocument(out).toJson());
}
} // namespace

QString cellAsText(const Column &c, const void *row, bool masked)
{
  const QString text = c.textOf(row);
  return c.personal && masked ? maskedCallers(text) : text;
}

QString rowsAsText(const std::vector<const Column *> &columns, const std::vector<const void *> &rows, CopyAs as,
                   bool masked)
{
  if (as == CopyAs::Json) return asJson(columns, rows, masked);
  QString out;
  QStringList titles, rule;
  for (const Column *c : columns) {
    titles << inLine(c->title, as);
    rule << (c->kind == cell::Figure ? QStringLiteral("--:") : QStringLiteral("---"));
  }
  if (as != CopyAs::Plain) out += lineOf(titles, as);
  if (as == CopyAs::Markdown) out += lineOf(rule, as);
  for (const void *row : rows) {
    QStringList cells;
    for (const Column *c : columns) cells << inLine(cellAsText(*c, row, masked), as);
    out += lineOf(cells, as);
  }
  return as == CopyAs::Plain ? out.chopped(1) : out;
}

} // namespace gui
