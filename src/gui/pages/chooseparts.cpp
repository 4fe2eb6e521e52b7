// Which objects belong to another one: a list with marks. Saving only makes a plan, a change for each that differs.
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/pages/pages.h"
#include "gui/table/renameline.h"
#include "gui/table/shown.h"

#include <QListWidget>

#include <algorithm>

namespace gui {

namespace {
class ChooseParts : public TaskPage {
  Q_DECLARE_TR_FUNCTIONS(gui::ChooseParts)
public:
  ChooseParts(Desk &d, const Object &whole, const PartsOf &w)
      : TaskPage({}), desk(d), of(whole), what(w), by(*w.resource->field(QString::fromLatin1(w.field))),
        list(new QListWidget), note(new Banner(State::Advice, tr("Nothing is changed yet.")))
  {
    setObjectName(QStringLiteral("chooseParts"));
    setTitle(tr("%1 of “%2”", "kind of objects, name").arg(what.title, shownName(of)),
             tr("Marked ones belong to it. One that belongs to another is taken from there."));
    auto *filter = new SearchField(tr("Filter"), tr("Filter"), QStringLiteral("filter"));
    filter->setObjectName(QStringLiteral("filterParts"));
    connect(filter, &QLineEdit::textChanged, this, &ChooseParts::hideOthers);
    list->setObjectName(QStringLiteral("parts"));
    list->setAccessibleName(what.title);
    fillList();
    note->hide();
    auto *holder = new QWidget;
    holder->setMaximumWidth(880);
    auto *column = box<QVBoxLayout>(space::m, {space::l, space::m, space::l, space::l});
    column->addWidget(note);
    column->addWidget(filter);
    column->addWidget(list, 1);
    holder->setLayout(column);
    setContent(holder);
    setPromise(tr("Nothing has been written yet."));
    QPushButton *cancel = button(tr("Cancel")), *save = button(tr("Preview plan"), "primary");
    cancel->setObjectName(QStringLiteral("cancelParts"));
    save->setObjectName(QStringLiteral("previewParts"));
    connect(cancel, &QPushButton::clicked, this, &TaskPage::backRequested);
    connect(save, &QPushButton::clicked, this, &ChooseParts::preview);
    setActions({cancel, save});
  }

private:
  QString textOf(const Object &one) const
  {
    QString text = shownName(one);
    if (const Field *name = nameField(one.resource())) // a number is known by its name, too
      if (const QString called = name->text(one.row()); !called.isEmpty() && called != one.called())
        text = tr("%1  %2", "number, name").arg(text, called);
    const QString elsewhere = names(by, one.row(), of.key()) ? QString() : spokenText(by, one.row(), desk.snapshot());
    return elsewhere.isEmpty() ? text : tr("%1, now of “%2”").arg(text, elsewhere);
  }

  void fillList()
  {
    const Part &part = desk.snapshot().part(*what.resource);
    for (int i = 0; i < part.size(); ++i) objects << Object(*what.resource, part.rows->at(i));
    const auto mark = [this](const Object &o) { return names(by, o.row(), of.key()); };
    std::stable_sort(objects.begin(), objects.end(), [&](const Object &a, const Object &b) {
      return mark(a) != mark(b) ? mark(a) : a.called() < b.called(); // what belongs to it stands first
    });
    for (const Object &one : std::as_const(objects)) {
      auto *item = new QListWidgetItem(textOf(one), list);
      item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
      item->setCheckState(mark(one) ? Qt::Checked : Qt::Unchecked);
      item->setSizeHint({0, 28});
    }
  }

  void hideOthers(const QString &wanted)
  {
    const auto bare = [](const QString &text) { return QString(text).remove(u' '); };
    for (int i = 0; i < list->count(); ++i)
      list->setRowHidden(i, !bare(list->item(i)->text()).contains(bare(wanted), Qt::CaseInsensitive));
  }

  void preview()
  {
    Plan plan;
    plan.title = tr("%1 of “%2”", "kind of objects, name").arg(what.title, shownName(of));
    for (int i = 0; i < list->count(); ++i) {
      const bool marked = list->item(i)->checkState() == Qt::Checked;
      if (marked == names(by, objects[i].row(), of.key())) continue;
      Object wanted = objects[i];
      *static_cast<QString *>(by.at(wanted.row())) = marked ? of.key() : QString();
      plan.changes << changeChange(QStringLiteral("part%1").arg(i), objects[i], wanted, plan.secrets);
    }
    note->setVisible(plan.isEmpty());
    if (!plan.isEmpty()) desk.preview(plan);
  }

  Desk &desk;
  Object of;
  PartsOf what;
  const Field &by;
  QListWidget *list;
  Banner *note;
  QList<Object> objects; ///< of the list's lines
};
} // namespace

TaskPage *choosePartsTask(Desk &desk, const Object &whole, const PartsOf &what)
{
  return new ChooseParts(desk, whole, what);
}

} // namespace gui
