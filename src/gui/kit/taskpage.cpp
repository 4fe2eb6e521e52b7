// Task pages.
#include "gui/kit/taskpage.h"

#include "gui/kit/steps.h"

#include <QApplication>

namespace gui {

TaskPage::TaskPage(const QString &titleText, const QString &sentenceText, QWidget *parent)
    : QWidget(parent), heading(label(QString(), Text::Title)),
      sentence(new ElidedLabel(QString(), Text::Body, Tone::Second)), steps(new StepsView), middle(box<QVBoxLayout>(0)),
      promise(paragraph(QString(), Text::Body, Tone::Second)), actions(box(space::s))
{
  auto *column = box<QVBoxLayout>(0);
  setLayout(column);
  auto *head = box(space::m, {space::m, space::m, 20, space::m});
  auto *back = toolButton(QStringLiteral("chevron-left"), tr("Back to the table"));
  back->setObjectName(QStringLiteral("back"));
  connect(back, &QToolButton::clicked, this, &TaskPage::backRequested);
  head->addWidget(back);
  auto *words = box<QVBoxLayout>(0);
  words->addWidget(heading);
  words->addWidget(sentence);
  head->addLayout(words, 1);
  head->addWidget(steps);
  column->addLayout(head);
  column->addLayout(middle, 1);
  column->addWidget(new HairLine);
  auto *foot = new Panel(Panel::Surface, State::Idle, 0);
  foot->setMinimumHeight(53);
  auto *row = box(space::l, {20, 10, 20, 10});
  foot->setLayout(row);
  row->addWidget(promise, 1);
  row->addLayout(actions);
  column->addWidget(foot);
  steps->hide();
  setTitle(titleText, sentenceText);
}

void TaskPage::setTitle(const QString &titleText, const QString &sentenceText)
{
  heading->setText(titleText);
  sentence->setText(sentenceText);
  sentence->setVisible(!sentenceText.isEmpty());
  setAccessibleName(titleText);
}

void TaskPage::setSteps(const QStringList &names, int current)
{
  steps->setSteps(names, current);
  steps->setVisible(!names.isEmpty());
}

/// Not to a button: the key that pressed the last one may be pressed twice.
void TaskPage::keepFocusFrom(const QWidget *dying)
{
  const QWidget *has = QApplication::focusWidget();
  if (dying && has && (dying == has || dying->isAncestorOf(has))) setFocus(Qt::OtherFocusReason);
}

void TaskPage::setContent(QWidget *content)
{
  keepFocusFrom(inner);
  delete inner;
  inner = content;
  middle->addWidget(inner, 1);
}

void TaskPage::setPromise(const QString &text) { promise->setText(text); }

void TaskPage::setActions(const QList<QPushButton *> &wanted)
{
  for (auto *b : buttons) {
    keepFocusFrom(b);
    b->hide();
    b->deleteLater(); // the action may be the one that is being pressed
  }
  buttons = wanted;
  for (auto *b : buttons) actions->addWidget(b);
}

QPushButton *TaskPage::primary() const
{
  for (auto *b : buttons)
    if (b->property("primary").toBool() || b->property("danger").toBool()) return b;
  return nullptr;
}

} // namespace gui
