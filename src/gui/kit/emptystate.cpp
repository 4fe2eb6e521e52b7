// Empty, filtered and failed places.
#include "gui/kit/emptystate.h"

#include <QAccessible>

namespace gui {

namespace {
constexpr int sentenceWidth = 520;

QHBoxLayout *rowOf(const QVBoxLayout *rows, int i) { return static_cast<QHBoxLayout *>(rows->itemAt(i)->layout()); }
} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
{
  build(new IconView(iconName, 44, Ink::Faint), title, sentence);
}

EmptyState::EmptyState(State state, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), alerts(isTrouble(state))
{
  build(new MarkView(state, 28), title, sentence);
}

void EmptyState::build(QWidget *picture, const QString &title, const QString &sentence)
{
  auto *column = box<QVBoxLayout>(space::s, {space::xl, space::xl, space::xl, space::xl});
  setLayout(column);
  column->addStretch(2);
  column->addWidget(picture, 0, Qt::AlignHCenter);
  column->addSpacing(space::s);
  auto *head = paragraph(title, Text::Title);
  head->setAlignment(Qt::AlignCenter);
  column->addWidget(head);
  auto *body = paragraph(sentence, Text::Body, Tone::Second);
  body->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  body->setMaximumWidth(sentenceWidth);
  body->setMinimumWidth(qMin(sentenceWidth, 280));
  // Layouts give a wrapped label one line too few when it is centred: its height at full width is the least.
  body->setMinimumHeight(body->heightForWidth(sentenceWidth));
  auto *middle = box(0);
  middle->addStretch(1);
  middle->addWidget(body, 100);
  middle->addStretch(1);
  column->addLayout(middle);
  column->addSpacing(space::m);
  below = box<QVBoxLayout>(space::s);
  for (int i = 0; i < 2; ++i) { // actions, then links
    auto *row = box(space::s);
    row->addStretch();
    row->addStretch();
    below->addLayout(row);
  }
  column->addLayout(below);
  column->addStretch(3);
  setAccessibleName(title);
  setAccessibleDescription(sentence);
}

QPushButton *EmptyState::setAction(const QString &text, const char *variants, const QString &iconName)
{
  auto *b = button(text, variants, iconName);
  rowOf(below, 0)->insertWidget(1, b);
  return b;
}

QPushButton *EmptyState::setLink(const QString &text, const QString &iconName)
{
  auto *b = button(text, "quiet link", iconName); // not text
  QHBoxLayout *row = rowOf(below, 1);
  row->insertWidget(row->count() - 1, b);
  return b;
}

void EmptyState::showEvent(QShowEvent *event)
{
  QWidget::showEvent(event);
  if (!alerts) return;
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

} // namespace gui
