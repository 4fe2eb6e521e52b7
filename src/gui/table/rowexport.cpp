// Writing rows to a file.
#include "gui/table/rowexport.h"

#include "gui/table/rowcopy.h"
#include "gui/table/shown.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QRegularExpression>

namespace gui {

namespace {
constexpr int version = 1;

struct ExportText {
  Q_DECLARE_TR_FUNCTIONS(RowExport)
};

bool isFormula(const QString &text)
{
  static const QRegularExpression figure(QStringLiteral("^-[0-9]+([.,][0-9]+)?$"));
  return !text.isEmpty() && QStringView(u"=+-@\t\r\n").contains(text.front()) && !figure.match(text).hasMatch();
}

QJsonValue maskedValue(const QJsonValue &v)
{
  if (v.isString()) return maskedCallers(v.toString());
  if (!v.isArray()) return v;
  QJsonArray out;
  for (const QJsonValue one : v.toArray()) out << maskedValue(one);
  return out;
}

/// A field as the vendor writes it; a computed column as it says.
QJsonValue jsonCell(const Column &c, const void *row, bool masked)
{
  const FieldAt raw = c.verdict ? FieldAt() : c.fieldAt(row);
  const QJsonValue value = raw.field ? raw.field->ops->write(raw.field->in(raw.object)) : QJsonValue(c.textOf(row));
  return c.personal && masked ? maskedValue(value) : value;
}

QByteArray compact(const QJsonObject &o) { return QJsonDocument(o).toJson(QJsonDocument::Compact); }
} // namespace

QString csvCell(const QString &text)
{
  QString out = isFormula(text) ? u'\'' + text : text;
  const bool quoted = std::any_of(out.begin(), out.end(), [](QChar c) { return QStringView(u"\",\r\n").contains(c); });
  if (!quoted) return out;
  return u'"' + out.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvLine(const QStringList &cells)
{
  QStringList out;
  for (const QString &cell : cells) out << csvCell(cell);
  return out.join(u',') + QStringLiteral("\r\n");
}

RowExport::RowExport(ExportWish w, QObject *parent) : QObject(parent), wish(std::move(w)), file(wish.file)
{
  std::erase_if(wish.columns, [](const Column *c) { return c->field && c->field->isSecret(); });
  turn.setInterval(0);
  connect(&turn, &QTimer::timeout, this, &RowExport::writeSome);
}

void RowExport::start()
{
  if (!file.open(QIODevice::WriteOnly)) {
    const Error e{Error::Storage, ExportText::tr("The file cannot be written. Choose another folder or another name."),
                  file.errorString()};
    QMetaObject::invokeMethod(
        this, [this, e] { Q_EMIT finished(e); }, Qt::QueuedConnection);
    return;
  }
  begin();
  turn.start();
}

void RowExport::begin()
{
  QStringList titles;
  QJsonArray columns;
  for (const Column *c : wish.columns) {
    titles << c->title;
    columns << QJsonObject{{QStringLiteral("id"), c->id}, {QStringLiteral("title"), c->title}};
  }
  const QString at = wish.at.toUTC().toString(Qt::ISODate);
  if (wish.form == ExportWish::Form::Csv) {
    if (wish.described)
      file.write(
          csvLine(
              {wish.filter.isEmpty()
                   ? ExportText::tr("# %1, exported by Trunkline at %2").arg(wish.table, at)
                   : ExportText::tr("# %1, filter %2, exported by Trunkline at %3").arg(wish.table, wish.filter, at)})
              .toUtf8());
    file.write(csvLine(titles).toUtf8());
    return;
  }
  const QByteArray head = compact({{QStringLiteral("version"), version},
                                   {QStringLiteral("table"), wish.table},
                                   {QStringLiteral("filter"), wish.filter},
                                   {QStringLiteral("exported"), at},
                                   {QStringLiteral("masked"), wish.masked},
                                   {QStringLiteral("columns"), columns}});
  file.write(head.chopped(1) + ",\"rows\":[\n");
}

QByteArray RowExport::lineOf(const void *row) const
{
  if (wish.form == ExportWish::Form::Csv) {
    QStringList cells;
    for (const Column *c : wish.columns) cells << cellAsText(*c, row, wish.masked);
    return csvLine(cells).toUtf8();
  }
  QJsonObject o;
  for (const Column *c : wish.columns) o.insert(c->id, jsonCell(*c, row, wish.masked));
  return compact(o) + (next + 1 < wish.order.size() ? ",\n" : "\n");
}

QByteArray RowExport::end() const { return wish.form == ExportWish::Form::Json ? "]}\n" : ""; }

void RowExport::writeSome()
{
  constexpr int slice = 8; // milliseconds
  for (const QDeadlineTimer until(slice); next < wish.order.size() && !until.hasExpired(); ++next)
    file.write(lineOf(wish.rows->at(wish.order[next])));
  if (next < wish.order.size()) return;
  turn.stop();
  file.write(end());
  const bool whole =
      file.flush() && file.error() == QFileDevice::NoError && file.commit(); // commit alone may not notice
  if (whole)
    Q_EMIT finished({});
  else
    Q_EMIT finished(Error{
        Error::Storage, ExportText::tr("The file could not be written whole. Nothing stands there. Is the disk full?"),
        file.errorString()});
}

} // namespace gui
