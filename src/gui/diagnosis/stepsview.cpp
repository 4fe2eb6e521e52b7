// A diagnosis on the screen: the guilty first, with their buttons; then what was asked besides.
#include "gui/diagnosis/stepsview.h"

#include "gui/kit/banner.h"
#include "gui/overview/findingrow.h"
#include "gui/tasks/taskparts.h"

namespace gui {

using diagnosis::Step;

DiagnosisView::DiagnosisView(Desk &d) : desk(d), column(box<QVBoxLayout>(space::m))
{
  setObjectName(QStringLiteral("diagnosis"));
  setLayout(column);
}

void DiagnosisView::wait()
{
  emptyLayout(column);
  column->addWidget(
      new Banner(State::Running, tr("Looking…"), tr("Twilio is asked for the calls that this is about.")));
}

void DiagnosisView::show(const diagnosis::Diagnosis &d)
{
  emptyLayout(column);
  addHead(d);
  bool first = true;
  for (const Step &s : d.steps) {
    if (s.answer != Step::Guilty) continue;
    addStep(s, first);
    first = false;
  }
  const auto addOthers = [&](const QString &title, Step::Answer answer) {
    bool any = false;
    for (const Step &s : d.steps) {
      if (s.answer != answer) continue;
      if (!std::exchange(any, true)) column->addWidget(label(title, Text::Strong));
      addStep(s, false);
    }
  };
  addOthers(tr("Could not be checked"), Step::CannotTell);
  addOthers(tr("Checked, and in order"), Step::Fine);
}

void DiagnosisView::addHead(const diagnosis::Diagnosis &d)
{
  const Step *guilty = d.guilty();
  const State state = guilty ? State::Broken : d.steps.isEmpty() ? State::Unknown : State::Warning;
  const QString title = guilty ? guilty->findings.first().title : tr("No cause found");
  QStringList text = d.evidence;
  if (!d.understood.isEmpty()) text.prepend(tr("Looked for: %1").arg(d.understood));
  if (!d.advice.isEmpty()) text << d.advice;
  auto *head = new Banner(state, title, text.join(u'\n'));
  head->setObjectName(QStringLiteral("verdict"));
  column->addWidget(head);
}

void DiagnosisView::addStep(const Step &s, bool first)
{
  auto *line = new QWidget;
  line->setObjectName(QStringLiteral("step"));
  auto *row = box(space::s);
  const State mark = s.answer == Step::Guilty ? State::Broken : s.answer == Step::Fine ? State::Ok : State::Unknown;
  row->addWidget(new MarkView(mark, 14), 0, Qt::AlignTop);
  auto *words = box<QVBoxLayout>(2);
  const QString said = s.answer == Step::Guilty ? tr("Yes.") : s.answer == Step::Fine ? tr("No.") : s.missing;
  words->addWidget(paragraph(s.answer == Step::CannotTell ? s.question : s.question + u' ' + said,
                             first ? Text::Strong : Text::Body));
  if (s.answer == Step::CannotTell) words->addWidget(paragraph(said, Text::Small, Tone::Second));
  row->addLayout(words, 1);
  line->setLayout(row);
  column->addWidget(line);
  if (s.findings.isEmpty()) return;
  auto *panel = new Panel;
  auto *rows = box<QVBoxLayout>(0);
  for (const health::Finding &f : s.findings) {
    if (rows->count()) rows->addWidget(new HairLine);
    rows->addWidget(new FindingRow(desk, f));
  }
  panel->setLayout(rows);
  column->addWidget(panel);
}

} // namespace gui
