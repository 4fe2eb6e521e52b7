// What an object is made of, or what uses it: objects of another kind that name it.
#include "core/editable.h"
#include "gui/pages/pages.h"
#include "gui/reach.h"
#include "gui/table/inspector.h"
#include "gui/table/shown.h"
#include "guides/removal.h"

#include <QMenu>

namespace gui {

namespace {
struct PartsText {
  Q_DECLARE_TR_FUNCTIONS(PartsOfObject)
};

/// What its other columns say, in one line.
QString restOf(Desk &desk, const Object &part, const Field &by, const QString &called)
{
  QStringList out;
  for (const Field &f : part.resource().fields) {
    if (&f == &by || (f.flags & (Strong | Hidden | Key | Volatile)) || f.isSecret()) continue;
    const QString text = spokenText(f, part.row(), desk.snapshot());
    if (text.isEmpty() || text == called) continue;
    const QString name = part.resource().translated(f.label).toLower();
    if (f.ops == &opsOf<bool>)
      out << (*static_cast<const bool *>(f.in(part.row())) ? name : PartsText::tr("not %1", "enabled").arg(name));
    else
      out << (f.is(Figure) ? PartsText::tr("%1 %2", "label and value").arg(name, text) : shownText(f, text));
  }
  return out.join(QStringLiteral(", "));
}

/// The page makes its inspector anew when the connection comes or goes.
void offerOnline(QPushButton *b, const Desk &desk, Vendor vendor)
{
  const QString why = whyUnreachable(desk, vendor);
  b->setEnabled(why.isEmpty());
  b->setToolTip(why);
}

/// The same object without a name in this field.
Plan takingOff(const Object &part, const Field &by)
{
  Object without = part;
  static_cast<QString *>(by.at(without.row()))->clear();
  Plan plan;
  plan.title = PartsText::tr("Take off “%1”").arg(shownName(part));
  plan.changes << changeChange(QStringLiteral("off"), part, without, plan.secrets);
  return plan;
}

QToolButton *actionsOf(Desk &desk, const Object &part, const Field &by, const PartsOf &what, QWidget *parent)
{
  const Resource &r = part.resource();
  QToolButton *more = toolButton(QStringLiteral("more"), PartsText::tr("Actions for %1").arg(shownName(part)));
  more->setPopupMode(QToolButton::InstantPopup);
  auto *menu = new QMenu(parent);
  if (isEditable(r) && what.choose.isEmpty())
    QObject::connect(menu->addAction(PartsText::tr("Edit…")), &QAction::triggered, parent,
                     [&desk, part] { desk.edit(part); });
  if (what.act)
    QObject::connect(menu->addAction(what.actText), &QAction::triggered, parent,
                     [&desk, part, act = what.act] { act(desk, part); });
  if (!what.choose.isEmpty()) {
    QObject::connect(menu->addAction(PartsText::tr("Open")), &QAction::triggered, parent,
                     [&desk, part] { desk.open(part.resource(), part.key()); });
    QObject::connect(menu->addAction(PartsText::tr("Take off…")), &QAction::triggered, parent,
                     [&desk, part, &by] { desk.preview(takingOff(part, by)); });
  } else if (r.can(CanRemove))
    QObject::connect(menu->addAction(PartsText::tr("Remove…")), &QAction::triggered, parent,
                     [&desk, part] { desk.preview(guides::removalOf(desk.snapshot(), part)); });
  more->setMenu(menu);
  return more;
}

QWidget *lineOf(Desk &desk, const Object &part, const Field &by, const PartsOf &what)
{
  const QString called = what.calledBy ? spokenText(*part.resource().field(QString::fromLatin1(what.calledBy)),
                                                    part.row(), desk.snapshot())
                                       : shownName(part);
  auto *line = new QWidget;
  auto *words = box<QVBoxLayout>(2);
  words->addWidget(label(called, Text::Strong));
  if (const QString rest = restOf(desk, part, by, called); !rest.isEmpty())
    words->addWidget(paragraph(rest, Text::Small, Tone::Second));
  auto *row = box(space::s);
  row->addLayout(words, 1);
  if (!desk.isReadOnly()) row->addWidget(actionsOf(desk, part, by, what, line), 0, Qt::AlignTop);
  line->setLayout(row);
  return line;
}
} // namespace

static void addParts(QVBoxLayout *column, Desk &desk, const Object &whole, const PartsOf &what)
{
  const Resource &r = *what.resource;
  const Field &by = *r.field(QString::fromLatin1(what.field));
  auto *head = box(space::s);
  head->addWidget(paragraph(what.title, Text::Section), 1);
  if (!what.add.isEmpty() && !desk.isReadOnly()) {
    QPushButton *add = button(what.add, "small");
    add->setObjectName(QLatin1String("add.") + QLatin1String(r.name));
    QObject::connect(add, &QPushButton::clicked, add, [&desk, &r, &by, key = whole.key()] {
      Object part(r);
      *static_cast<QString *>(by.at(part.row())) = key;
      desk.edit(part);
    });
    head->addWidget(add);
    offerOnline(add, desk, r.vendor);
  }
  if (!what.choose.isEmpty() && !desk.isReadOnly()) {
    QPushButton *choose = button(what.choose, "small");
    choose->setObjectName(QLatin1String("choose.") + QLatin1String(r.name));
    QObject::connect(choose, &QPushButton::clicked, choose,
                     [&desk, whole, what] { desk.show(choosePartsTask(desk, whole, what)); });
    head->addWidget(choose);
    offerOnline(choose, desk, r.vendor);
  }
  column->addLayout(head);
  const Part &part = desk.snapshot().part(r);
  int found = 0;
  for (int i = 0; i < part.size(); ++i) {
    if (!names(by, part.rows->at(i), whole.key())) continue;
    column->addWidget(lineOf(desk, Object(r, part.rows->at(i)), by, what));
    ++found;
  }
  if (part.state != Read::Whole)
    column->addWidget(paragraph(PartsText::tr("Not all could be read."), Text::Body, Tone::Second));
  else if (!found)
    column->addWidget(paragraph(what.none, Text::Body, Tone::Second));
}

InspectorTab partsTab(const QString &name, const QString &title, const QList<PartsOf> &all)
{
  return {name, title, [all](Desk &desk, const Object &whole) -> QWidget * {
            auto *holder = new QWidget;
            auto *column = box<QVBoxLayout>(space::m, {0, 0, 0, space::l});
            for (const PartsOf &what : all) {
              if (&what != &all.first()) column->addWidget(new HairLine);
              addParts(column, desk, whole, what);
            }
            column->addStretch();
            holder->setLayout(column);
            return holder;
          }};
}

} // namespace gui
