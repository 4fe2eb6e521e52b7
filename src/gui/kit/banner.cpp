// Banners and strips.
#include "gui/kit/banner.h"

#include <QAccessible>

namespace gui {

Banner::Banner(State state, const QString &title, const QString &text, Form wanted, QWidget *parent)
    : Panel(Tint, state, wanted == Strip ? 0 : space::panelRadius, parent), form(wanted), mark(new MarkView(state, 18)),
      head(paragraph(QString(), Text::Strong)), body(paragraph(QString())), actions(box(space::s))
{
  const bool strip = form == Strip;
  const int air = strip ? 7 : space::m;
  auto *row = box(space::m, {space::l, air, space::m, air});
  setLayout(row);
  row->addWidget(mark, 0, strip ? Qt::AlignVCenter : Qt::AlignTop);
  auto *words = new QBoxLayout(strip ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  words->setSpacing(strip ? space::s : 2);
  words->setContentsMargins({});
  head->setWordWrap(!strip);
  words->addWidget(head);
  words->addWidget(body, strip ? 1 : 0);
  row->addLayout(words, 1);
  if (strip) {
    row->addLayout(actions);
    setMinimumHeight(42);
  } else { // below the words: a narrow inspector has no room beside them
    auto *below = box(0);
    below->addLayout(actions);
    below->addStretch();
    words->addLayout(below);
  }
  setMessage(state, title, text);
}

void Banner::setMessage(State state, const QString &title, const QString &text)
{
  const bool same = state == this->state() && title == head->text() && text == body->text();
  setState(state);
  mark->setState(state);
  head->setText(title);
  body->setText(text);
  body->setVisible(!text.isEmpty());
  setAccessibleName(title);
  setAccessibleDescription(text);
  if (!same && isVisible()) announce();
}

QPushButton *Banner::addAction(const QString &text, const char *variants)
{
  auto *b = button(text, variants);
  addAction(b);
  return b;
}

void Banner::addAction(QPushButton *b)
{
  if (form == Block && actions->isEmpty()) actions->setContentsMargins(0, space::xs + 2, 0, 0);
  actions->addWidget(b);
}

QString Banner::title() const { return head->text(); }
QString Banner::text() const { return body->text(); }

void Banner::showEvent(QShowEvent *event)
{
  Panel::showEvent(event);
  announce();
}

void Banner::announce()
{
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
  Q_EMIT announced();
}

} // namespace gui
