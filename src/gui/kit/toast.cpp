// Toasts.
#include "gui/kit/toast.h"

#include <QAccessible>
#include <QEvent>

namespace gui {

namespace {
constexpr int widthOfProblems = 560; ///< sentences that break
}

Toast *Toast::over(QWidget *page, const QString &text, const QString &actionText, State state)
{
  for (auto *older : page->findChildren<Toast *>(Qt::FindDirectChildrenOnly)) delete older;
  return new Toast(page, text, actionText, state);
}

Toast::Toast(QWidget *page, const QString &text, const QString &actionText, State state)
    : Panel(Surface, state, 8, page)
{
  setObjectName(QStringLiteral("toast"));
  setAccessibleName(text);
  auto *row = box(space::m, {space::l, space::s, space::m, space::s});
  setLayout(row);
  row->addWidget(new MarkView(state, 16), 0, state == State::Ok ? Qt::AlignVCenter : Qt::AlignTop);
  row->addWidget(state == State::Ok ? new ElidedLabel(text) : paragraph(text), 1);
  if (!actionText.isEmpty()) {
    auto *act = button(actionText, "small");
    act->setObjectName(QStringLiteral("toastAction"));
    row->addWidget(act);
    connect(act, &QPushButton::clicked, this, [this] {
      Q_EMIT acted();
      deleteLater();
    });
    act->installEventFilter(this);
  }
  life.setSingleShot(true);
  life.setInterval(lifetimeMs);
  connect(&life, &QTimer::timeout, this, &QObject::deleteLater);
  page->installEventFilter(this);
  place();
  show();
  raise();
  life.start();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
  const QWidget *page = parentWidget();
  const QSize wanted = sizeHint();
  const int broad = state() == State::Ok ? wanted.width() : widthOfProblems;
  const int width = qMin(qMax(broad, 240), page->width() - 2 * space::l);
  const int height = hasHeightForWidth() ? heightForWidth(width) : wanted.height();
  setGeometry((page->width() - width) / 2, page->height() - height - space::l, width, height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
  if (watched == parentWidget()) {
    if (event->type() == QEvent::Resize) place();
  } else if (event->type() == QEvent::FocusIn) {
    life.stop();
  } else if (event->type() == QEvent::FocusOut) {
    life.start();
  }
  return Panel::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
  life.stop();
  Panel::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
  life.start();
  Panel::leaveEvent(event);
}

} // namespace gui
