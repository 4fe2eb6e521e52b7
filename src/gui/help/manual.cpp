// The manual's window: pages and a search at the left, the page at the right.
#include "gui/help/manual.h"

#include "gui/help/manualpages.h"
#include "gui/help/manualview.h"
#include "gui/kit/fields.h"

#include <QListWidget>
#include <QShortcut>

#include <algorithm>

namespace gui {

namespace {
constexpr int pageRole = Qt::UserRole;

QString headingOf(const QString &page)
{
  return manualText(page).section(u'\n', 0, 0).remove(QStringLiteral("# ")).trimmed();
}
} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), view(new ManualView), list(new QListWidget),
      field(new SearchField(tr("Search the manual"), tr("Search the manual"))),
      nothing(paragraph({}, Text::Small, Tone::Second)), back(toolButton(QStringLiteral("chevron-left"), tr("Back"))),
      forward(toolButton(QStringLiteral("chevron-right"), tr("Forward")))
{
  setObjectName(QStringLiteral("manual"));
  view->setObjectName(QStringLiteral("manualPage"));
  auto *row = box(0);
  buildLeft(row);
  row->addWidget(new HairLine(Qt::Vertical));
  row->addWidget(view, 1);
  setLayout(row);
  resize(1020, 760);
  setMinimumSize(560, 360);
  connect(view, &ManualView::pageShown, this, &ManualWindow::follow);
  connect(view, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
  connect(view, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
  connect(back, &QToolButton::clicked, view, &QTextBrowser::backward);
  connect(forward, &QToolButton::clicked, view, &QTextBrowser::forward);
  connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, view, &QTextBrowser::backward);
  connect(new QShortcut(QKeySequence::Forward, this), &QShortcut::activated, view, &QTextBrowser::forward);
  connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, field, [this] { field->setFocus(); });
  connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
  connect(new QShortcut(Qt::Key_Escape, view, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
          &QWidget::close);
  connect(field, &SearchField::left, this, &QWidget::close);
}

void ManualWindow::buildLeft(QLayout *row)
{
  list->setObjectName(QStringLiteral("manualPages"));
  list->setAccessibleName(tr("Pages of the manual"));
  for (const QString &page : manualPages()) {
    auto *item = new QListWidgetItem(headingOf(page), list);
    item->setData(pageRole, page);
    item->setSizeHint({0, space::compactRow});
  }
  list->setFrameShape(QFrame::NoFrame);
  field->setObjectName(QStringLiteral("manualSearch"));
  nothing->setObjectName(QStringLiteral("manualNothing"));
  nothing->hide();
  back->setObjectName(QStringLiteral("manualBack"));
  forward->setObjectName(QStringLiteral("manualForward"));
  back->setEnabled(false);
  forward->setEnabled(false);
  auto *ways = box(space::xs);
  ways->addWidget(back);
  ways->addWidget(forward);
  ways->addWidget(field, 1);
  auto *column = box<QVBoxLayout>(space::s, {space::m, space::m, space::m, space::m});
  column->addLayout(ways);
  column->addWidget(nothing);
  column->addWidget(list, 1);
  auto *left = new QWidget;
  left->setFixedWidth(290);
  left->setLayout(column);
  row->addWidget(left);
  connect(list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
    if (item && item->data(pageRole).toString() != page()) view->openPage(item->data(pageRole).toString());
  });
  connect(field, &QLineEdit::textChanged, this, &ManualWindow::search);
  connect(field, &QLineEdit::returnPressed, this, &ManualWindow::goOn);
}

void ManualWindow::open(const QString &page)
{
  field->clear();
  view->openPage(manualPages().contains(page) ? page : manualPages().first());
  show();
  raise();
  activateWindow();
  view->setFocus(Qt::OtherFocusReason);
}

QString ManualWindow::page() const { return view->page(); }

/// What is shown is chosen in the list, and gives the window its name.
void ManualWindow::follow()
{
  for (int i = 0; i < list->count(); ++i)
    if (list->item(i)->data(pageRole).toString() == page()) list->setCurrentRow(i);
  const QString heading = headingOf(page());
  setWindowTitle(tr("%1 – Trunkline manual").arg(heading));
  view->setAccessibleName(heading);
}

QStringList ManualWindow::words() const { return field->text().simplified().split(u' ', Qt::SkipEmptyParts); }

/// Only the pages that have every word stay in the list.
void ManualWindow::search()
{
  const QStringList wanted = words();
  QListWidgetItem *first = nullptr;
  bool isHere = false;
  for (int i = 0; i < list->count(); ++i) {
    QListWidgetItem *item = list->item(i);
    const QString text = manualText(item->data(pageRole).toString());
    const bool fits = std::all_of(wanted.begin(), wanted.end(),
                                  [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    item->setHidden(!fits);
    if (fits && !first) first = item;
    isHere |= fits && item == list->currentItem();
  }
  nothing->setVisible(!first);
  nothing->setText(first ? QString() : tr("No page has “%1”.").arg(field->text().simplified()));
  if (first && !isHere) list->setCurrentItem(first);
  view->mark(first ? wanted : QStringList());
}

/// The next place on this page; after the last one, the next page that has some.
void ManualWindow::goOn()
{
  if (words().isEmpty() || view->showNext()) return;
  const int here = list->currentRow();
  for (int i = 1; i <= list->count(); ++i) {
    QListWidgetItem *item = list->item((here + i) % list->count());
    if (item->isHidden()) continue;
    list->setCurrentItem(item);
    return view->mark(words());
  }
}

} // namespace gui
