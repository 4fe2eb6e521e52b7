// The path that will exist, each station with its fate.
#include "gui/tasks/pathpicture.h"

namespace gui {

namespace {
State markOf(guides::Station::Fate fate)
{
  using F = guides::Station::Fate;
  return fate == F::Stays ? State::Ok : fate == F::Changes ? State::Change : State::Create;
}

QString kindOf(const guides::Station &s)
{
  using F = guides::Station::Fate;
  switch (s.fate) {
  case F::Stays:
    return PathPicture::tr("%1 · stays").arg(s.what);
  case F::Changes:
    return PathPicture::tr("%1 · changes").arg(s.what);
  case F::ByHand:
    return PathPicture::tr("%1 · new, made by you").arg(s.what);
  case F::New:
    break;
  }
  return PathPicture::tr("%1 · new").arg(s.what);
}
} // namespace

PathPicture::PathPicture(QWidget *parent)
    : Panel(Surface, State::Idle, space::panelRadius, parent), list(new RouteList),
      nothing(paragraph({}, Text::Body, Tone::Second)), notes(paragraph({}, Text::Small, Tone::Second)),
      limits(paragraph({}, Text::Small, Tone::Second)), summary(new Banner(State::Advice, {}))
{
  setObjectName(QStringLiteral("picture"));
  list->setObjectName(QStringLiteral("path"));
  summary->setObjectName(QStringLiteral("summary"));
  notes->setObjectName(QStringLiteral("notes"));
  limits->setObjectName(QStringLiteral("limits"));
  auto *inner = new QWidget;
  auto *column = box<QVBoxLayout>(space::m);
  column->addWidget(label(tr("The path that will exist"), Text::Section));
  column->addWidget(nothing);
  column->addWidget(list);
  column->addWidget(notes);
  column->addStretch(1);
  column->addWidget(summary);
  column->addWidget(limits);
  inner->setLayout(column);
  auto *frame = box<QVBoxLayout>(0, {20, space::m, 20, space::m});
  frame->addWidget(scrolling(inner));
  setLayout(frame);
}

void PathPicture::show(const guides::Proposal &p)
{
  QList<RouteNode> nodes;
  for (int i = 0; i < p.picture.size(); ++i) {
    const guides::Station &s = p.picture[i];
    RouteNode n;
    n.id = QString::number(i);
    n.column = i;
    n.state = markOf(s.fate);
    n.title = s.name;
    n.subtitle = s.detail;
    n.kind = kindOf(s);
    nodes << n;
  }
  list->setNodes(nodes);
  list->show();
  nothing->hide();
  notes->setText(p.notes.join(u'\n'));
  notes->setVisible(!p.notes.isEmpty());
  limits->setText(p.limits);
  limits->setVisible(!p.limits.isEmpty());
  QStringList said;
  if (!p.reused.isEmpty()) said << tr("Trunkline found and reuses %1.").arg(p.reused.join(tr(", ")));
  if (p.plan.needsPerson()) said << tr("One step is yours: Trunkline writes the TwiML document, you paste it.");
  if (p.plan.isEmpty())
    summary->setMessage(State::Ok, tr("Everything is set up already. Nothing to change."), {});
  else
    summary->setMessage(State::Advice,
                        tr("%1 new, %2 changed, %3 removed").arg(p.created).arg(p.changed).arg(p.removed),
                        said.join(u' '));
  summary->setVisible(true);
}

void PathPicture::showNothing(const QString &why)
{
  list->setNodes({});
  list->hide();
  notes->hide();
  limits->hide();
  summary->setVisible(false);
  nothing->setText(why);
  nothing->show();
}

} // namespace gui
