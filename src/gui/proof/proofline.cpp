// The line of proof.
#include "gui/proof/proofline.h"

#include "gui/pages/pages.h"
#include "gui/proof/testcalls.h"
#include "gui/table/shown.h"
#include "model/elastictrunk.h"
#include "model/livekitnumber.h"
#include "model/outboundtrunk.h"
#include "routing/terminations.h"

namespace gui {

namespace {
struct ProofLineText {
  Q_DECLARE_TR_FUNCTIONS(ProofLine)
};

/// Paths of which test calls can be made, that this object belongs to: a number's, an outbound trunk's; an Elastic SIP
/// trunk's are the way out through it and the way in to its first number.
QList<Object> pathsOf(Desk &desk, const Object &o)
{
  if (&o.resource() == &resourceOf<OutboundTrunk>() || &o.resource() == &resourceOf<LiveKitNumber>()) return {o};
  if (&o.resource() == &resourceOf<PhoneNumber>())
    return o.as<PhoneNumber>().voiceCapable ? QList<Object>{o} : QList<Object>();
  if (&o.resource() != &resourceOf<ElasticTrunk>()) return {};
  QList<Object> out;
  for (const OutboundTrunk &t : desk.snapshot().of<OutboundTrunk>().seen())
    if (out.isEmpty() && routing::leadsTo(t.address, o.as<ElasticTrunk>())) out << Object::of(t);
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen())
    if (n.trunkSid == o.key() && n.voiceCapable) {
      out << Object::of(n);
      break;
    }
  return out;
}

proof::Objects pathOf(Desk &desk, const Object &o)
{
  if (&o.resource() == &resourceOf<OutboundTrunk>()) return proof::outboundObjects(desk.snapshot(), o.key());
  if (&o.resource() == &resourceOf<LiveKitNumber>()) return proof::livekitNumberObjects(desk.snapshot(), o.key());
  return proof::inboundObjects(desk.snapshot(), desk.routeOf(o.as<PhoneNumber>()));
}

State markOfProof(proof::Standing s)
{
  using S = proof::Standing;
  return s == S::Proved ? State::Ok : s == S::Failed ? State::Broken : s == S::Stale ? State::Warning : State::Idle;
}

/// Says anew what stands as soon as a test has ended.
class ProofLine : public QWidget {
public:
  /// `called`: what the path is called, where it is not the shown object's own.
  ProofLine(Desk &d, Object o, const QString &called = {})
      : desk(d), object(std::move(o)), name(called), mark(new MarkView(State::Idle)), text(paragraph({}, Text::Small))
  {
    text->setObjectName(QStringLiteral("proof"));
    text->setAccessibleName(ProofLineText::tr("Proof"));
    auto *row = box(space::s);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    setLayout(row);
    connect(&desk.testCalls(), &TestCalls::provedAnew, this, [this] { say(); });
    say();
  }

private:
  void say()
  {
    const proof::Proof *const found = desk.testCalls().book().of(object.resource(), object.key());
    const auto standing = proofStanding(desk, object);
    mark->setState(markOfProof(standing));
    QString said = proof::standingText(found, standing, QDateTime::currentDateTimeUtc());
    if (!name.isEmpty()) said = ProofLineText::tr("%1: %2", "a path, whether it is proved").arg(name, said);
    if (standing == proof::Standing::Failed) said += u'\n' + found->sentence;
    text->setText(said);
  }
  Desk &desk;
  const Object object;
  const QString name;
  MarkView *mark;
  QLabel *text;
};
} // namespace

proof::Standing proofStanding(Desk &desk, const Object &o)
{
  return desk.testCalls().standing(o.resource(), o.key(), pathOf(desk, o));
}

InspectorTab withProof(InspectorTab tab)
{
  tab.make = [make = std::move(tab.make)](Desk &desk, const Object &object) -> QWidget * {
    QWidget *const rest = make(desk, object);
    const QList<Object> paths = pathsOf(desk, object);
    if (paths.isEmpty()) return rest;
    auto *holder = new QWidget;
    auto *column = box<QVBoxLayout>(space::m);
    for (const Object &path : paths)
      column->addWidget(new ProofLine(desk, path, path.key() == object.key() ? QString() : shownName(path)));
    column->addWidget(rest, 1);
    holder->setLayout(column);
    return holder;
  };
  return tab;
}

PageSpec::RowAction testAction(Desk &desk, const QList<const Resource *> &of)
{
  return {QStringLiteral("testCall"),
          ProofLineText::tr("Test call…"),
          QStringLiteral("test-call"),
          [&desk](const Object &o) {
            const QList<Object> paths = pathsOf(desk, o);
            if (!paths.isEmpty()) desk.show(testTask(desk, paths.first().resource(), paths.first().key()));
          },
          true,
          [&desk, of](const Object &o) { return of.contains(&o.resource()) && !pathsOf(desk, o).isEmpty(); }};
}

} // namespace gui
