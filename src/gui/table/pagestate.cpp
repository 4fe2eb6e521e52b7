// What a table page keeps of itself: filter, views, columns.
#include "gui/table/columnchooser.h"
#include "gui/table/columnlayout.h"
#include "gui/table/resourcepage.h"

#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QThreadPool>

namespace gui {

namespace {
/// A filter with a telephone number in it is not written to disk by itself: it may be a caller's.
bool mayBeKept(const QString &filterText)
{
  static const QRegularExpression number(QStringLiteral("[0-9][0-9 ().-]{5,}[0-9]"));
  return !number.match(filterText).hasMatch();
}

QStringList keepable(QStringList filters)
{
  filters.removeIf([](const QString &f) { return !mayBeKept(f); });
  return filters;
}
} // namespace

QString ResourcePage::group() const { return QStringLiteral("profile/%1/%2/").arg(desk.profile().id, spec.name); }

/// What cannot be understood is called so when the operator rests.
void ResourcePage::setFilter(const QString &text)
{
  problem = model->setFilter(text);
  if (problem.isEmpty()) {
    saying.stop();
    showProblem();
  } else {
    saying.start();
  }
  source->setFilter(text, model->names());
  views->setFilter(text);
  keeping.start();
}

void ResourcePage::showProblem() { frame->setFilterError(problem); }

void ResourcePage::columnsChanged()
{
  std::vector<bool> seen;
  for (int i = 0; i < model->columnCount(); ++i) seen.push_back(!view->header()->isSectionHidden(i));
  model->setShown(seen);
  source->setFilter(filter->text(), model->names());
  keeping.start();
}

void ResourcePage::addChooser()
{
  QToolButton *chooser = toolButton(QStringLiteral("columns"), tr("Columns"));
  chooser->setObjectName(spec.name + QStringLiteral("Columns"));
  connect(chooser, &QToolButton::clicked, this, [this, chooser] {
    QList<ColumnChoice> all; // the first column always stands
    for (int i = 1; i < int(spec.columns.size()); ++i)
      all.append({i, spec.columns[size_t(i)].title, !view->header()->isSectionHidden(i)});
    auto *list = new ColumnChooser(all, this);
    connect(list, &ColumnChooser::toggled, this, [this](int column, bool on) {
      view->header()->setSectionHidden(column, !on);
      columnsChanged();
    });
    list->openBelow(chooser);
  });
  frame->addTool(chooser);
}

void ResourcePage::addViews()
{
  views = new ViewsButton(tr("All %1").arg(spec.nouns), spec.views, group(), [this] {
    return NamedView{{}, filter->text().trimmed(), layoutOf(*view->header(), spec.columns)};
  });
  views->setObjectName(spec.name + QStringLiteral("Views"));
  connect(views, &ViewsButton::chosen, this, qOverload<const NamedView &>(&ResourcePage::take));
  frame->addTool(views);
  filter->setSources([this] { return model->names(); },
                     [this](int column) {
                       const bool hidden = spec.columns[size_t(column)].personal && !desk.showsCallers();
                       return hidden ? QStringList() : model->someTexts(column, 200);
                     });
  connect(filter, &FilterField::historyChanged, &keeping, qOverload<>(&QTimer::start));
}

void ResourcePage::take(const NamedView &v)
{
  if (applyLayout(*view->header(), spec.columns, v.layout)) columnsChanged();
  filter->setText(v.filter);
}

/// The cell under the mouse, or the current one.
void ResourcePage::addFilterActions(QMenu *menu, const QPoint &at)
{
  const QModelIndex i = view->indexAt(at).isValid() ? view->indexAt(at) : view->currentIndex();
  if (!i.isValid()) return;
  const Column &c = spec.columns[size_t(i.column())];
  const QString value = cellAsText(c, model->rowAt(i.row()), !desk.showsCallers());
  const filter::Name name = model->names()[i.column()];
  menu->addSeparator();
  const auto add = [&](const QString &text, const char *id, bool without) {
    QAction *a = menu->addAction(icon(QStringLiteral("filter")), text);
    a->setObjectName(spec.name + u'.' + QLatin1String(id));
    connect(a, &QAction::triggered, this,
            [this, name, value, without] { filter->setText(filter::with(filter->text(), name, value, without)); });
  };
  const QString shown = value.isEmpty() ? tr("nothing") : value.size() > 32 ? value.left(30) + u'…' : value;
  add(tr("Filter by this: %1").arg(shown), "filterBy", false);
  add(tr("Filter without this"), "filterWithout", true);
}

void ResourcePage::restoreLayout()
{
  const QSettings settings;
  laidOut = applyLayout(*view->header(), spec.columns, settings.value(group() + QStringLiteral("layout")).toMap());
  if (laidOut) columnsChanged();
  filter->setHistory(settings.value(group() + QStringLiteral("filters")).toStringList());
  filter->setText(settings.value(group() + QStringLiteral("filter")).toString());
  keeping.stop();
}

/// A page that is laid out resizes its columns many times, and writing a file takes longer than a frame.
void ResourcePage::keepLayout() const
{
  const QString kept = problem.isEmpty() && mayBeKept(filter->text()) ? filter->text().trimmed() : QString();
  const auto write = [path = group(), layout = layoutOf(*view->header(), spec.columns), kept,
                      history = keepable(filter->history())] {
    QSettings settings;
    settings.setValue(path + QStringLiteral("layout"), layout);
    settings.setValue(path + QStringLiteral("filter"), kept);
    settings.setValue(path + QStringLiteral("filters"), history);
  };
  if (keeping.isActive())
    write();
  else
    QThreadPool::globalInstance()->start(write);
}

} // namespace gui
