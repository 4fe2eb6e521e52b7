// Finding, and the panel.
#include "gui/find.h"

#include "gui/kit/cells.h"
#include "gui/kit/fields.h"
#include "gui/table/shown.h"
#include "model/dispatchrule.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStandardItemModel>

namespace gui {

namespace {
/// What was typed, folded; a telephone number is one word of its digits.
QStringList wordsOf(const QString &typed)
{
  static const QRegularExpression phone(QStringLiteral("^\\+?[0-9][0-9 ().-]{2,}$"));
  QString text = typed.simplified().toCaseFolded();
  if (phone.match(text).hasMatch()) text.remove(QRegularExpression(QStringLiteral("[^0-9]")));
  return text.split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QString &text, const QStringList &words)
{
  const QString folded = text.toCaseFolded();
  return std::all_of(words.begin(), words.end(), [&](const QString &w) { return folded.contains(w); });
}

/// Names, numbers, addresses, ids, rooms and agents; never a secret, and no yes, no or time.
bool isFound(const Field &f)
{
  return f.ops
             == &opsOf<
                 QString> || f.ops == &opsOf<QStringList> || f.ops == &opsOf<RoomTarget> || f.ops == &opsOf<RoomConfig>;
}

QString textOf(const Resource &r, const void *row)
{
  QString text;
  for (const Field &f : r.fields)
    if (isFound(f)) text += f.text(row) + u'\n';
  return text;
}

/// What tells two of the same name apart: its numbers, else the first column that says something but what it refers to.
QString secondText(const Resource &r, const void *row)
{
  QString text;
  for (const Field &f : r.fields) {
    if (!isFound(f) || f.refersTo || (f.flags & (Key | Strong | Hidden | Personal)) || f.text(row).isEmpty()) continue;
    if (holdsNumbers(f)) return shownText(f, f.text(row));
    if (text.isEmpty()) text = f.text(row);
  }
  return text;
}

Found foundObject(const Resource &r, const void *row)
{
  Found out;
  out.called = r.called(row);
  out.title = shownNumber(out.called);
  out.second = secondText(r, row);
  out.kind = r.translated(r.one);
  out.resource = &r;
  out.key = r.keyOf(row);
  return out;
}

void addObjects(QList<Found> &out, const Snapshot &s, const QList<const Resource *> &resources,
                const QStringList &words, int most)
{
  for (const Resource *r : resources) {
    const auto rows = s.part(*r).rows;
    for (int i = 0, hits = 0; rows && i < rows->size() && hits < most; ++i) {
      if (!holdsAll(textOf(*r, rows->at(i)), words)) continue;
      out << foundObject(*r, rows->at(i));
      ++hits;
    }
  }
  // What is called so itself stands before what only speaks of it.
  std::stable_partition(out.begin(), out.end(),
                        [&](const Found &f) { return holdsAll(f.called + u'\n' + f.second + u'\n' + f.key, words); });
}

void addActions(QList<Found> &out, const QList<QAction *> &actions, const QString &menu, const QStringList &words)
{
  for (QAction *a : actions) {
    const QString name = QString(a->text()).remove(u'&');
    if (a->menu())
      addActions(out, a->menu()->actions(), name, words);
    else if (!a->isSeparator() && a->isVisible() && a->isEnabled() && holdsAll(menu + u' ' + name, words))
      out << Found{name, menu, a->shortcut().toString(QKeySequence::NativeText), nullptr, {}, {}, a};
  }
}
} // namespace

QList<Found> find(const Snapshot *snapshot, const QList<const Resource *> &resources, const QMenuBar &menus,
                  const QString &typed, int most)
{
  const bool actionsOnly = typed.trimmed().startsWith(u'>');
  const QStringList words = wordsOf(actionsOnly ? typed.trimmed().mid(1) : typed);
  QList<Found> out;
  if (snapshot && !actionsOnly && !words.isEmpty()) addObjects(out, *snapshot, resources, words, most);
  QList<Found> actions;
  addActions(actions, menus.actions(), {}, words);
  std::stable_partition(actions.begin(), actions.end(), // pages first: an Enter too early does no harm
                        [](const Found &f) { return f.action->objectName().startsWith(QStringLiteral("go")); });
  out << actions;
  return out;
}

FindPanel::FindPanel(Desk *d, const QList<const Resource *> &shown, const QMenuBar &bar, QWidget *window)
    : Panel(Surface, State::Idle, space::panelRadius, window), desk(d), resources(shown), menus(bar),
      field(new SearchField(tr("Find a number, bin, trunk, rule or room, or run an action"), tr("Find"))),
      list(newTable(tr("Found"), space::compactRow)), nothing(paragraph({}, Text::Body, Tone::Second)),
      model(new QStandardItemModel(0, 3, this))
{
  setObjectName(QStringLiteral("findPanel"));
  setAccessibleName(tr("Find"));
  field->setObjectName(QStringLiteral("find"));
  list->setObjectName(QStringLiteral("found"));
  list->setModel(model);
  list->setHeaderHidden(true);
  list->setSelectionMode(QAbstractItemView::SingleSelection);
  list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  nothing->setContentsMargins(space::s, space::s, space::s, space::s);
  auto *column = box<QVBoxLayout>(space::s, {space::s, space::s, space::s, space::s});
  column->addWidget(field);
  column->addWidget(list, 1);
  column->addWidget(nothing);
  setLayout(column);
  field->installEventFilter(this);
  window->installEventFilter(this);
  connect(field, &QLineEdit::textChanged, this, &FindPanel::fill);
  connect(list, &QTreeView::clicked, this, [this](const QModelIndex &i) { run(i.row()); });
  connect(list, &QTreeView::activated, this, [this](const QModelIndex &i) { run(i.row()); });
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
    if (isVisible() && now && !isAncestorOf(now)) hide();
  });
  hide();
}

void FindPanel::open()
{
  if (!isVisible()) before = QApplication::focusWidget();
  field->clear();
  fill();
  place();
  show();
  raise();
  field->setFocus(Qt::ShortcutFocusReason);
}

void FindPanel::place()
{
  const int width = std::min(640, parentWidget()->width() - 2 * space::xl);
  const int height = std::min(420, parentWidget()->height() - 120);
  setGeometry((parentWidget()->width() - width) / 2, 64, width, height);
  list->setColumnWidth(0, width * 2 / 5);
  list->setColumnWidth(1, width * 2 / 5);
}

void FindPanel::fill()
{
  found = gui::find(desk ? &desk->snapshot() : nullptr, resources, menus, field->text());
  model->setRowCount(int(found.size()));
  for (int row = 0; row < found.size(); ++row) {
    const Found &f = found[row];
    for (int c = 0; c < 3; ++c) {
      const QModelIndex at = model->index(row, c);
      model->setData(at, c == 0 ? f.title : c == 1 ? f.second : f.kind);
      model->setData(at, c == 0 ? cell::Strong : cell::Quiet, cell::KindRole);
    }
  }
  list->setVisible(!found.isEmpty());
  nothing->setVisible(found.isEmpty());
  nothing->setText(tr("Nothing is called “%1”.").arg(field->text().trimmed()));
  step(0);
}

/// The field keeps the keyboard: what is chosen below is said as its description.
void FindPanel::step(int rows)
{
  if (found.isEmpty()) return field->setAccessibleDescription(nothing->text());
  const int now = rows ? list->currentIndex().row() : 0;
  const int row = std::clamp(now + rows, 0, int(found.size()) - 1);
  list->setCurrentIndex(model->index(row, 0));
  const Found &f = found[row];
  field->setAccessibleDescription(tr("%1, %2, %3", "title, second words, kind").arg(f.title, f.second, f.kind));
}

void FindPanel::run(int row)
{
  if (row < 0 || row >= found.size()) return;
  const Found chosen = found[row];
  closeTo(before);
  if (chosen.action)
    chosen.action->trigger();
  else if (chosen.resource && desk)
    desk->open(*chosen.resource, chosen.key);
}

void FindPanel::closeTo(QWidget *w)
{
  hide();
  if (w) w->setFocus(Qt::OtherFocusReason);
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
  if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
  if (watched != field || event->type() != QEvent::KeyPress) return Panel::eventFilter(watched, event);
  const int page = std::max(1, list->viewport()->height() / space::row - 1);
  switch (static_cast<QKeyEvent *>(event)->key()) {
  case Qt::Key_Down:
    step(1);
    return true;
  case Qt::Key_Up:
    step(-1);
    return true;
  case Qt::Key_PageDown:
    step(page);
    return true;
  case Qt::Key_PageUp:
    step(-page);
    return true;
  case Qt::Key_Return:
  case Qt::Key_Enter:
    run(list->currentIndex().row());
    return true;
  case Qt::Key_Escape:
    closeTo(before);
    return true;
  default:
    return Panel::eventFilter(watched, event);
  }
}

} // namespace gui
