// The inspector's frame and the parts that every resource has.
#include "gui/table/inspector.h"

#include "gui/kit/routelist.h"
#include "gui/routes.h"
#include "gui/table/shown.h"
#include "model/phonenumber.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QPlainTextEdit>

namespace gui {

namespace {
struct Parts {
  Q_DECLARE_TR_FUNCTIONS(Inspector)
};

void clear(QLayout *layout)
{
  while (QLayoutItem *item = layout->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
}

/// Of a list as long as ten thousand numbers, the beginning; JSON has all.
QString someOf(const QString &list)
{
  constexpr qsizetype most = 100;
  const QString comma = QStringLiteral(", ");
  const QStringList all = list.split(comma);
  if (all.size() <= most) return list;
  return Parts::tr("%1 and %n more", nullptr, int(all.size() - most)).arg(all.mid(0, most).join(comma));
}

QString shown(const Desk &desk, const Field &f, const void *row)
{
  if (f.isSecret()) return static_cast<const Secret *>(f.in(row))->isEmpty() ? Parts::tr("not set") : Parts::tr("set");
  const QString text =
      f.ops == &opsOf<QStringList> ? someOf(spokenText(f, row, desk.snapshot())) : spokenText(f, row, desk.snapshot());
  return f.is(Personal) && !desk.showsCallers() ? maskedCallers(text) : shownText(f, text);
}

/// Below the name: what people call a number, else the kind of the object.
QString secondOf(const Object &o)
{
  if (&o.resource() == &resourceOf<PhoneNumber>() && !o.as<PhoneNumber>().name.isEmpty())
    return o.as<PhoneNumber>().name;
  QString kind = o.resource().translated(o.resource().one);
  if (!kind.isEmpty()) kind[0] = kind[0].toUpper();
  return kind;
}

/// The fields for which `isWanted`, as they are in the object.
template <class F> QWidget *fieldList(Desk &desk, const Object &object, F isWanted)
{
  const Resource &r = object.resource();
  auto *list = new QWidget;
  auto *column = box<QVBoxLayout>(space::m, {0, 0, 0, space::l});
  for (const Field &f : r.fields) {
    const QString text = shown(desk, f, object.row());
    if (text.isEmpty() || !isWanted(f)) continue;
    auto *pair = box<QVBoxLayout>(2);
    pair->addWidget(label(r.translated(f.label), Text::Small, Tone::Second));
    QLabel *value = paragraph(text, f.is(Mono) ? Text::Mono : Text::Body);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(r.translated(f.label) + QStringLiteral(": ") + text);
    value->setObjectName(QStringLiteral("value.") + QLatin1String(f.key));
    pair->addWidget(value);
    column->addLayout(pair);
  }
  column->addStretch();
  list->setLayout(column);
  return list;
}

QWidget *details(Desk &desk, const Object &object)
{
  return fieldList(desk, object, [](const Field &) { return true; });
}

/// What is the same in all.
QWidget *shared(Desk &desk, const QList<Object> &all)
{
  const void *first = all.first().row();
  return fieldList(desk, all.first(), [&](const Field &f) {
    return !(f.flags & (Key | Derived)) && std::all_of(all.begin(), all.end(), [&](const Object &o) {
      return f.ops->compare(f.in(o.row()), f.in(first)) == 0;
    });
  });
}

/// Texts, alone or in a list.
QJsonValue maskedJson(const QJsonValue &v)
{
  if (v.isString()) return maskedCallers(v.toString());
  if (!v.isArray()) return v;
  QJsonArray out;
  for (const QJsonValue each : v.toArray()) out << maskedJson(each);
  return out;
}

QWidget *rawJson(Desk &desk, const Object &object)
{
  SecretBag dropped;
  QJsonObject json = toPlan(object, QStringLiteral("masked"), dropped);
  for (const Field &f : object.resource().fields)
    if (f.isSecret() && json.value(QLatin1String(f.key)).toString().startsWith(QStringLiteral("${secret:")))
      json.insert(QLatin1String(f.key), QStringLiteral("••••••••"));
    else if (f.is(Personal) && !desk.showsCallers())
      json.insert(QLatin1String(f.key), maskedJson(json.value(QLatin1String(f.key))));
  auto *view = new QPlainTextEdit(QString::fromUtf8(QJsonDocument(json).toJson()));
  view->setReadOnly(true);
  view->setFont(font(Text::Mono));
  view->setAccessibleName(Parts::tr("The vendor’s object as JSON"));
  view->setObjectName(QStringLiteral("json"));
  view->setMinimumHeight(360);
  view->setLineWrapMode(QPlainTextEdit::NoWrap);
  return view;
}

QWidget *path(Desk &desk, const Object &object)
{
  const routing::Route route = desk.routeOf(object.key(), object.called());
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::m, {0, 0, 0, space::l});
  auto *list = new RouteList;
  list->setObjectName(QStringLiteral("path"));
  list->setNodes(stationsOf(desk, route));
  QObject::connect(list, &RouteList::nodeOpened, list,
                   [&desk, route](const QString &id) { openNode(desk, route.nodes.value(id.toInt())); });
  QObject::connect(list, &RouteList::fixRequested, list,
                   [&desk, route](const QString &id) { fixNode(desk, route.number, route.nodes.value(id.toInt())); });
  column->addWidget(list);
  column->addStretch();
  holder->setLayout(column);
  return holder;
}

} // namespace

Inspector::Inspector(Desk &d, std::vector<InspectorTab> tabs, QWidget *parent)
    : QWidget(parent), desk(d), parts(std::move(tabs))
{
  setObjectName(QStringLiteral("inspector"));
  auto *name = new ElidedLabel({}, Text::Title);
  name->setElideMode(Qt::ElideMiddle); // SIDs and rooms differ at both ends
  name->setBreaks();
  title = name;
  second = new ElidedLabel({}, Text::Body, Tone::Second);
  pill = new StateLabel(State::Idle, {}, StateLabel::Pill);
  buttons = box(space::s);
  QStringList names;
  for (const InspectorTab &t : parts) names << t.title;
  segments = new Segments(names);
  segments->setAccessibleName(tr("Parts of the inspector"));
  segments->setObjectName(QStringLiteral("inspectorParts"));
  connect(segments, &QTabBar::currentChanged, this, [this](int part) {
    if (object && !fits(parts[size_t(part)])) return offerParts(); // a screen reader may press what is hidden
    wanted = parts[size_t(part)].name;
    fill();
  });

  auto *head = box(space::s);
  head->addWidget(title, 1);
  head->addWidget(pill, 0, Qt::AlignTop);
  auto *column = box<QVBoxLayout>(space::m, {20, space::l, space::l, 0});
  auto *called = box<QVBoxLayout>(2);
  called->addLayout(head);
  called->addWidget(second);
  column->addLayout(called);
  column->addLayout(buttons);
  auto *row = box(0);
  row->addWidget(segments);
  row->addStretch();
  column->addLayout(row);
  auto *inner = new QWidget;
  place = box<QVBoxLayout>(0);
  inner->setLayout(place);
  column->addWidget(scrolling(inner), 1);
  setLayout(column);
}

void Inspector::show(const Object &o, State state, const QString &word, const QList<QAction *> &actions,
                     const QString &kind)
{
  object = o;
  many.clear();
  const bool one = bool(o);
  title->setText(one ? shownName(o, desk) : tr("Nothing is selected"));
  second->setText(!one ? tr("Choose a row to see it here.") : kind.isEmpty() ? secondOf(o) : kind);
  pill->setVisible(one && !word.isEmpty());
  pill->setState(state, word);
  offerParts();
  showActions(one ? actions : QList<QAction *>());
  fill();
}

bool Inspector::fits(const InspectorTab &t) const { return object && (!t.only || t.only == &object.resource()); }

/// The chosen part stays chosen where the object has it; else its first one is shown.
void Inspector::offerParts()
{
  const QSignalBlocker quiet(segments);
  int shown = 0, first = -1, chosen = -1;
  for (int i = 0; i < int(parts.size()); ++i) {
    const bool fit = fits(parts[size_t(i)]);
    if (segments->isTabVisible(i) != fit) segments->setTabVisible(i, fit); // Qt 6.4 forgets the others else
    if (!fit) continue;
    ++shown;
    if (first < 0) first = i;
    if (parts[size_t(i)].name == wanted) chosen = i;
  }
  segments->updateGeometry();
  segments->setVisible(shown > 1);
  if (shown) segments->setCurrentIndex(chosen < 0 ? first : chosen);
}

void Inspector::showMany(const QList<Object> &all, const QString &counted, const QList<QAction *> &actions)
{
  object = {};
  many = all;
  title->setText(counted);
  const bool alike =
      std::all_of(all.begin(), all.end(), [&](const Object &o) { return &o.resource() == &all.first().resource(); });
  if (!alike) many.clear();
  second->setText(all.isEmpty() ? QString()
                  : alike       ? tr("What they have in common")
                                : tr("They are of different kinds."));
  pill->hide();
  segments->hide();
  showActions(actions);
  fill();
}

void Inspector::showActions(const QList<QAction *> &actions)
{
  offered = actions;
  placed = -1;
  placeActions();
}

/// Two buttons, or one where two would be cut; the others are in a menu.
void Inspector::placeActions()
{
  QList<QPushButton *> made;
  for (QAction *a : offered.mid(0, 2)) {
    made << button(a->text());
    made.last()->setIcon(a->icon());
    made.last()->setObjectName(a->objectName() + QStringLiteral("Here"));
    follow(made.last(), a);
  }
  constexpr int moreRoom = 44;
  const QMargins around = layout()->contentsMargins();
  const int room = width() - around.left() - around.right() - moreRoom;
  const bool both = made.size() == 2 && made[0]->sizeHint().width() + made[1]->sizeHint().width() + space::s <= room;
  if (made.size() == 2 && !both) delete made.takeLast();
  if (placed == made.size()) return qDeleteAll(made);
  placed = int(made.size());
  clear(buttons);
  for (QPushButton *b : std::as_const(made)) buttons->addWidget(b);
  buttons->addStretch();
  if (offered.size() <= placed) return;
  QToolButton *rest = toolButton(QStringLiteral("more"), tr("More actions"));
  rest->setObjectName(QStringLiteral("moreActions"));
  rest->setPopupMode(QToolButton::InstantPopup);
  auto *menu = new QMenu(rest);
  menu->setToolTipsVisible(true);
  menu->addActions(offered.mid(placed));
  rest->setMenu(menu);
  buttons->addWidget(rest);
}

void Inspector::resizeEvent(QResizeEvent *event)
{
  QWidget::resizeEvent(event);
  if (offered.size() > 1) placeActions();
}

void Inspector::fill()
{
  clear(place);
  content = nullptr;
  if (!many.isEmpty()) {
    content = shared(desk, many);
    place->addWidget(content);
    return;
  }
  const int part = std::max(0, segments->currentIndex());
  if (!object || size_t(part) >= parts.size() || !fits(parts[size_t(part)])) return;
  content = parts[size_t(part)].make(desk, object);
  place->addWidget(content);
}

InspectorTab detailsTab() { return {QStringLiteral("details"), Parts::tr("Details"), details}; }
InspectorTab jsonTab() { return {QStringLiteral("json"), Parts::tr("JSON"), rawJson}; }
InspectorTab pathTab() { return {QStringLiteral("path"), Parts::tr("Path"), path}; }

} // namespace gui
