// Asking what to export.
#include "gui/table/exportdialog.h"

#include "gui/kit/fields.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QRadioButton>

namespace gui {

namespace {
QRadioButton *choice(const QString &text, const char *name, QButtonGroup *group, QBoxLayout *column)
{
  auto *b = new QRadioButton(text);
  b->setObjectName(QLatin1String(name));
  group->addButton(b);
  column->addWidget(b);
  return b;
}
} // namespace

ExportDialog::ExportDialog(ExportGround g, QWidget *parent) : QDialog(parent), ground(std::move(g))
{
  setObjectName(QStringLiteral("exportDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Export %1").arg(ground.nouns));
  auto *column = box<QVBoxLayout>(space::m, {24, 24, 24, space::l});
  column->addWidget(label(tr("Export %1").arg(ground.nouns), Text::Title));
  column->addWidget(paragraph(tr("A file for spreadsheets or scripts. Passwords are never in it.")));
  const auto part = [&](const QString &title) {
    auto *place = box<QVBoxLayout>(space::xs);
    place->addWidget(label(title, Text::Strong));
    column->addLayout(place);
    return place;
  };
  auto *rows = new QButtonGroup(this), *shown = new QButtonGroup(this), *form = new QButtonGroup(this);
  auto *place = part(tr("Rows"));
  selectedRows = choice(tr("The %n selected", nullptr, int(ground.selected.size())), "selectedRows", rows, place);
  visibleRows = choice(tr("The %n that the filter lets through", nullptr, int(ground.visible.size())), "visibleRows",
                       rows, place);
  allRows = choice(tr("All %n", nullptr, int(ground.all.size())), "allRows", rows, place);
  selectedRows->setVisible(ground.selected.size() > 1);
  visibleRows->setVisible(ground.visible.size() < ground.all.size());
  QRadioButton *usual = visibleRows->isVisibleTo(this) ? visibleRows : allRows;
  usual->setChecked(true);
  place = part(tr("Columns"));
  shownColumns = choice(tr("The %n shown", nullptr, int(ground.shown.size())), "shownColumns", shown, place);
  allColumns = choice(tr("All %n", nullptr, int(ground.columns->size())), "allColumns", shown, place);
  shownColumns->setChecked(true);
  place = part(tr("Format"));
  csv = choice(tr("CSV, for spreadsheets"), "csv", form, place);
  described = new QCheckBox(tr("Say in the first line what this is"));
  described->setObjectName(QStringLiteral("described"));
  auto *indented = box(0, {24, 0, 0, 0});
  indented->addWidget(described);
  place->addLayout(indented);
  json = choice(tr("JSON, for scripts"), "json", form, place);
  csv->setChecked(true);
  unmasked = new QCheckBox(tr("Callers’ numbers in full"));
  unmasked->setObjectName(QStringLiteral("unmasked"));
  column->addWidget(unmasked);
  auto *buttons = new QDialogButtonBox;
  QPushButton *save = button(tr("Choose file…"), "primary");
  save->setObjectName(QStringLiteral("exportFile"));
  buttons->addButton(save, QDialogButtonBox::AcceptRole);
  buttons->addButton(button(tr("Cancel")), QDialogButtonBox::RejectRole);
  column->addSpacing(space::s);
  column->addWidget(buttons);
  setLayout(column);
  usual->setFocus(); // now that it stands in the dialog
  save->setDefault(true);
  connect(save, &QPushButton::clicked, this, &ExportDialog::askFile);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  for (QButtonGroup *group : {shown, form}) connect(group, &QButtonGroup::buttonToggled, this, &ExportDialog::refresh);
  refresh();
}

std::vector<const Column *> ExportDialog::columns() const
{
  if (!allColumns->isChecked()) return ground.shown;
  std::vector<const Column *> out;
  for (const Column &c : *ground.columns) out.push_back(&c);
  return out;
}

void ExportDialog::refresh()
{
  const std::vector<const Column *> wanted = columns();
  unmasked->setVisible(std::any_of(wanted.begin(), wanted.end(), [](const Column *c) { return c->personal; }));
  described->setEnabled(csv->isChecked());
}

ExportWish ExportDialog::wish(const QString &file) const
{
  ExportWish w;
  w.form = csv->isChecked() ? ExportWish::Form::Csv : ExportWish::Form::Json;
  w.file = file;
  w.columns = columns();
  w.rows = ground.rows;
  w.order = selectedRows->isChecked() ? ground.selected : visibleRows->isChecked() ? ground.visible : ground.all;
  w.masked = !unmasked->isChecked();
  w.described = described->isChecked();
  w.table = ground.table;
  w.filter = visibleRows->isChecked() ? ground.filter : QString();
  w.at = QDateTime::currentDateTimeUtc();
  return w;
}

void ExportDialog::askFile()
{
  const QString ending = csv->isChecked() ? QStringLiteral("csv") : QStringLiteral("json");
  QString name = ground.nouns.toLower();
  name.replace(u' ', u'-');
  auto *files = new QFileDialog(this, windowTitle());
  files->setObjectName(QStringLiteral("exportFiles"));
  files->setAttribute(Qt::WA_DeleteOnClose);
  files->setAcceptMode(QFileDialog::AcceptSave);
  files->setDefaultSuffix(ending);
  files->setNameFilters({csv->isChecked() ? tr("CSV (*.csv)") : tr("JSON (*.json)"), tr("All files (*)")});
  files->selectFile(QStringLiteral("%1-%2.%3").arg(name, QDate::currentDate().toString(Qt::ISODate), ending));
  connect(files, &QFileDialog::fileSelected, this, [this](const QString &file) {
    Q_EMIT wished(wish(file));
    accept();
  });
  files->open();
}

} // namespace gui
