// The panel with the result of each step of a connection test.
#include "gui/connect/probeview.h"

#include <algorithm>

namespace gui {

namespace {
State markOf(api::ProbeResult::State state)
{
  switch (state) {
  case api::ProbeResult::Running:
    return State::Running;
  case api::ProbeResult::Ok:
    return State::Ok;
  case api::ProbeResult::Warning:
    return State::Warning;
  case api::ProbeResult::Failed:
    return State::Broken;
  case api::ProbeResult::Unknown:
    return State::Unknown;
  case api::ProbeResult::Waits:
    break;
  }
  return State::Idle;
}
} // namespace

ProbeView::ProbeView(QWidget *parent)
    : Panel(Panel::Window, State::Idle, space::panelRadius, parent), column(box<QVBoxLayout>(space::s)),
      hint(paragraph(tr("Tries both accounts step by step, reading only. Nothing is changed."), Text::Body,
                     Tone::Second)),
      verdict(new StateLabel(State::Idle, QString(), StateLabel::Pill))
{
  setObjectName(QStringLiteral("connectionTest"));
  auto *head = box(space::s);
  head->addWidget(label(tr("Connection test"), Text::Section));
  head->addStretch();
  head->addWidget(verdict);
  verdict->setObjectName(QStringLiteral("verdict"));
  auto *all = box<QVBoxLayout>(space::m, {space::l, space::l, space::l, space::l});
  all->addLayout(head);
  all->addWidget(hint);
  auto *steps = new QWidget(this);
  auto *inner = box<QVBoxLayout>(0);
  inner->addLayout(column);
  inner->addStretch();
  steps->setLayout(inner);
  all->addWidget(scrolling(steps), 1);
  setLayout(all);
  clear();
}

void ProbeView::remove()
{
  for (const Line &line : std::as_const(lines)) delete line.widget;
  lines.clear();
}

void ProbeView::clear()
{
  remove();
  verdict->hide();
  hint->show();
}

void ProbeView::begin(const std::vector<api::ProbeStep> &steps)
{
  remove();
  hint->hide();
  verdict->setState(State::Running, tr("Testing"));
  verdict->show();
  for (const api::ProbeStep step : steps) {
    Line line{new QWidget, new MarkView(State::Idle, 14), paragraph(QString(), Text::Small, Tone::Second)};
    auto *row = box(space::s + 2);
    auto *words = box<QVBoxLayout>(0);
    row->addWidget(line.mark, 0, Qt::AlignTop);
    words->addWidget(label(api::probeName(step)));
    words->addWidget(line.words);
    line.words->hide();
    row->addLayout(words, 1);
    line.widget->setLayout(row);
    line.widget->setObjectName(QStringLiteral("step%1").arg(int(step)));
    line.widget->setAccessibleName(api::probeName(step));
    column->addWidget(line.widget);
    lines.insert(int(step), line);
  }
}

void ProbeView::show(const api::ProbeResult &r)
{
  if (!lines.contains(int(r.step))) return;
  const Line line = lines.value(int(r.step));
  line.mark->setState(markOf(r.state));
  line.words->setText(r.text);
  line.words->setVisible(!r.text.isEmpty());
  line.widget->setAccessibleDescription(QStringLiteral("%1. %2").arg(stateWord(markOf(r.state)), r.text));
}

void ProbeView::end(const api::ProbeResults &all)
{
  const auto count = [&all](api::ProbeResult::State s) {
    return int(std::count_if(all.begin(), all.end(), [s](const api::ProbeResult &r) { return r.state == s; }));
  };
  if (const int failed = count(api::ProbeResult::Failed))
    verdict->setState(State::Broken, tr("%1 of %2 failed").arg(failed).arg(all.size()));
  else if (const int warnings = count(api::ProbeResult::Warning))
    verdict->setState(State::Warning, tr("%n to look at", nullptr, warnings));
  else
    verdict->setState(State::Ok, tr("Connected"));
}

} // namespace gui
