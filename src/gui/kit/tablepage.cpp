// Table pages.
#include "gui/kit/tablepage.h"

#include "gui/kit/fields.h"
#include "gui/kit/skeleton.h"
#include "gui/kit/style.h"

#include <QEvent>

namespace gui {

namespace {
constexpr int inspectorWidth = 376, inspectorLeast = 320, inspectorMost = 560, narrowWindow = 960;

/// Wider than usual where what stands in it would be cut.
class InspectorPanel : public Panel {
public:
  using Panel::Panel;
  QSize minimumSizeHint() const override
  {
    return {qBound(inspectorLeast, Panel::minimumSizeHint().width(), inspectorMost), 120};
  }
};
} // namespace

TablePage::TablePage(const QString &placeholder, QWidget *parent)
    : TablePage(new SearchField(placeholder, tr("Filter"), QStringLiteral("filter")), parent)
{}

TablePage::TablePage(SearchField *filterField, QWidget *parent)
    : QWidget(parent), search(filterField), filterError(paragraph(QString(), Text::Small, Tone::Bad)),
      tools(box(space::s)), stripPlace(box<QVBoxLayout>(0)), head(box(space::s, {space::m, 10, space::m, 10})),
      split(new QSplitter), left(new Panel(Panel::Surface, State::Idle, 0)),
      right(new InspectorPanel(Panel::Surface, State::Idle, 0)),
      count(new ElidedLabel(QString(), Text::Small, Tone::Second))
{
  search->setObjectName(QStringLiteral("filter"));
  search->setMaximumWidth(460);
  auto *column = box<QVBoxLayout>(0);
  setLayout(column);
  head->addWidget(search, 3);
  head->addLayout(tools);
  head->addStretch(1);
  column->addLayout(head);
  filterError->setContentsMargins(space::l, 0, space::l, space::s);
  filterError->hide();
  column->addWidget(filterError);
  column->addLayout(stripPlace);

  auto *leftColumn = box<QVBoxLayout>(0);
  left->setLayout(leftColumn);
  count->setContentsMargins(space::l, 5, space::m, 6);
  count->setObjectName(QStringLiteral("count"));
  leftColumn->addWidget(count);
  right->setLayout(box<QVBoxLayout>(0));
  right->setMaximumWidth(inspectorMost);
  right->hide();
  split->setChildrenCollapsible(false);
  split->setHandleWidth(7);
  split->addWidget(left);
  split->addWidget(right);
  split->setStretchFactor(0, 1);
  split->setStretchFactor(1, 0);
  split->setSizes({1280 - inspectorWidth, inspectorWidth});
  column->addWidget(split, 1);
}

void TablePage::setFilterError(const QString &text)
{
  if (filterError->text() == text && filterError->isHidden() == text.isEmpty()) return;
  filterError->setText(text);
  filterError->setVisible(!text.isEmpty());
  setVariant(search, "invalid", !text.isEmpty());
  search->setAccessibleDescription(text);
}

void TablePage::setOver(QWidget *place)
{
  if (over) over->hide();
  over = place;
  if (over && layout()->indexOf(over) < 0) static_cast<QVBoxLayout *>(layout())->addWidget(over, 1);
  if (over) over->show();
  split->setVisible(!over);
}

void TablePage::addTool(QWidget *tool) { tools->addWidget(tool); }

void TablePage::setPrimary(QPushButton *b)
{
  if (primary) primary->deleteLater();
  primary = b;
  if (primary) head->addWidget(primary);
}

void TablePage::setTable(QTreeView *wanted)
{
  delete view;
  view = wanted;
  static_cast<QVBoxLayout *>(left->layout())->insertWidget(0, view, 1);
  skeleton = new Skeleton(view);
  view->viewport()->installEventFilter(this);
  setTabOrder(search, view);
}

void TablePage::setInspector(QWidget *wanted)
{
  delete inspector;
  inspector = wanted;
  if (inspector) right->layout()->addWidget(inspector);
  right->setVisible(inspector);
  turn();
}

void TablePage::setInspectorVisible(bool visible)
{
  if (!inspector || visible == isInspectorVisible()) return;
  right->setVisible(visible);
  Q_EMIT inspectorToggled(visible);
}

bool TablePage::isInspectorVisible() const { return inspector && !right->isHidden(); }

void TablePage::setStrip(QWidget *wanted)
{
  if (strip == wanted) return;
  if (strip) {
    strip->hide();
    strip->deleteLater(); // its own button may have asked for this
  }
  strip = wanted;
  if (strip) stripPlace->addWidget(strip);
}

void TablePage::setInstead(QWidget *place)
{
  if (instead == place) return;
  if (instead) {
    instead->hide();
    instead->deleteLater();
  }
  instead = place;
  if (!instead || !view) return;
  instead->setParent(view->viewport());
  instead->setAutoFillBackground(true);
  instead->setBackgroundRole(QPalette::Base);
  placeInstead();
  instead->show();
  instead->raise();
}

void TablePage::placeInstead()
{
  if (instead && view) instead->setGeometry(view->viewport()->rect());
}

void TablePage::setLoading(bool loading)
{
  if (skeleton) skeleton->setLoading(loading);
}

void TablePage::setCount(const QString &text) { count->setText(text); }

bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
  if (event->type() == QEvent::Resize) placeInstead();
  return QWidget::eventFilter(watched, event);
}

void TablePage::resizeEvent(QResizeEvent *event)
{
  QWidget::resizeEvent(event);
  turn();
}

/// Puts the inspector beside the table or, in a narrow window, under it at half the height.
void TablePage::turn()
{
  const Qt::Orientation wanted = width() < narrowWindow ? Qt::Vertical : Qt::Horizontal;
  if (split->orientation() == wanted) return;
  split->setOrientation(wanted);
  const bool under = wanted == Qt::Vertical;
  right->setMaximumWidth(under ? QWIDGETSIZE_MAX : inspectorMost);
  split->setSizes(under ? QList<int>{height() / 2, height() / 2}
                        : QList<int>{width() - inspectorWidth, inspectorWidth});
}

} // namespace gui
