// One step of a plan, field by field.
#include "gui/tasks/stepdetail.h"

#include "twiml/secretcut.h"

namespace gui {

StepDetail::StepDetail(QWidget *parent)
    : QWidget(parent), title(paragraph({}, Text::Section)), place(paragraph({}, Text::Small, Tone::Second)),
      why(paragraph({}, Text::Body, Tone::Second)), difference(new DifferenceView),
      more(button({}, "quiet link small")), document(new XmlView(tr("TwiML document")))
{
  difference->setObjectName(QStringLiteral("difference"));
  difference->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
  more->setObjectName(QStringLiteral("allFields"));
  document->setObjectName(QStringLiteral("document"));
  connect(more, &QPushButton::clicked, this, [this] {
    all = !all;
    fill();
  });
  auto *column = box<QVBoxLayout>(space::s);
  for (QWidget *w : {static_cast<QWidget *>(title), static_cast<QWidget *>(place)}) column->addWidget(w);
  column->addWidget(difference);
  column->addWidget(more);
  column->addWidget(document);
  column->addWidget(why);
  column->addStretch(1);
  setLayout(column);
}

void StepDetail::show(const Plan &p, int index)
{
  plan = p;
  step = index;
  all = false;
  fill();
}

void StepDetail::setReader(const PlanReader &wanted)
{
  reader = wanted;
  fill();
}

void StepDetail::fill()
{
  if (step < 0 || step >= plan.changes.size()) return;
  const Change &c = plan.changes[step];
  const bool manual = c.kind == Change::Kind::Manual && !c.adopted;
  title->setText(changeTitle(c));
  place->setText(c.key.isEmpty() ? changePlace(c) : tr("%1, %2").arg(changePlace(c), c.key));
  const QList<FieldChange> whole = fieldChanges(plan, step, true, reader);
  const QList<FieldChange> changed = fieldChanges(plan, step, false, reader);
  difference->setVisible(!manual && !(all ? whole : changed).isEmpty());
  difference->setChanges(all ? whole : changed);
  more->setVisible(!manual && whole.size() > changed.size());
  more->setText(all ? tr("Show changes only") : tr("Show all %n field(s)", nullptr, int(whole.size())));
  const QByteArray written = documentOf(plan, step);
  document->setVisible(!written.isEmpty());
  if (!written.isEmpty()) {
    document->setPlainText(QString::fromUtf8(twiml::masked(written)).trimmed());
    document->setFixedHeight(document->heightForLines(4, 14));
  }
  why->setText(c.why.isEmpty() ? QString() : tr("Why: %1").arg(c.why));
  why->setVisible(!c.why.isEmpty());
}

void StepDetail::resizeEvent(QResizeEvent *event)
{
  QWidget::resizeEvent(event);
  difference->updateGeometry(); // its rows wrap with its width
}

} // namespace gui
