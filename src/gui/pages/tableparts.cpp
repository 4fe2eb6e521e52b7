// Shared parts of table pages.
#include "gui/pages/tableparts.h"

#include "gui/reach.h"
#include "guides/copy.h"

namespace gui {

namespace {
struct TableParts {
  Q_DECLARE_TR_FUNCTIONS(TableParts)
};
} // namespace

Column stateColumn(std::function<Verdict(const void *)> verdict)
{
  Column c;
  c.id = QStringLiteral("state");
  c.title = TableParts::tr("State");
  c.width = 128;
  c.verdict = std::move(verdict);
  return c;
}

Column computedColumn(const QString &id, const QString &title, int width, std::function<QString(const void *)> text,
                      int kind)
{
  Column c;
  c.id = id;
  c.title = title;
  c.width = width;
  c.kind = kind;
  c.text = std::move(text);
  return c;
}

std::vector<Column> withFields(Desk &desk, std::vector<Column> first, const Resource &r)
{
  for (Column &c : columnsOf(r)) {
    if (c.field->choices || c.field->refersTo)
      c.text = [&desk, f = c.field](const void *row) { return spokenText(*f, row, desk.snapshot()); };
    first.push_back(std::move(c));
  }
  return first;
}

void countParts(Desk &desk, PageSpec &s, size_t at, const QList<PartsOf> &all)
{
  for (const PartsOf &what : all) {
    if (what.column.isEmpty()) continue;
    const Field &by = *what.resource->field(QString::fromLatin1(what.field));
    const auto count = [&desk, &by, kind = what.resource, whole = s.resource](const void *row) {
      const Part &part = desk.snapshot().part(*kind);
      const QString key = whole->keyOf(row);
      int found = 0;
      for (int i = 0; i < part.size(); ++i) found += names(by, part.rows->at(i), key);
      return found || part.state == Read::Whole ? QString::number(found) : TableParts::tr("?", "not read");
    };
    s.columns.insert(s.columns.begin() + std::ptrdiff_t(at++),
                     computedColumn(QLatin1String(what.resource->name), what.column, 90, count, cell::Figure));
  }
}

Verdict verdictOf(Desk &desk, const Resource &r, const QString &key)
{
  if (!desk.hasRead()) return {State::Unknown, TableParts::tr("Not checked")};
  const QList<health::Finding> findings = desk.report().ofObject(r, key);
  if (findings.isEmpty())
    return desk.isInUse(r, key) ? Verdict{State::Ok, stateWord(State::Ok)}
                                : Verdict{State::Idle, TableParts::tr("No findings")};
  switch (findings.first().severity) {
  case health::Severity::BlocksCalls:
    return {State::Broken, stateWord(State::Broken)};
  case health::Severity::SomeCalls:
    return {State::Warning, stateWord(State::Warning)};
  case health::Severity::Advice:
    break;
  }
  return {State::Advice, stateWord(State::Advice)};
}

PageSpec::RowAction duplicateAction(Desk &desk)
{
  return {QStringLiteral("duplicate"), TableParts::tr("Duplicate…"), QStringLiteral("plus"),
          [&desk](const Object &o) { desk.edit(guides::duplicateOf(o)); }, true};
}

PageSpec::RowAction copyElsewhereAction(Desk &desk)
{
  return {QStringLiteral("copyElsewhere"), TableParts::tr("Copy to another profile…"), QStringLiteral("export"),
          [&desk](const Object &o) { desk.copyElsewhere(o); }};
}

QAction *pageAction(const QString &text, const QString &name, Desk &desk, Vendor vendor, std::function<void()> run)
{
  if (desk.isReadOnly()) return nullptr;
  auto *a = new QAction(text);
  a->setObjectName(name);
  QObject::connect(a, &QAction::triggered, a, std::move(run));
  needs(a, desk, vendor);
  return a;
}

} // namespace gui
