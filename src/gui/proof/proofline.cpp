// The line of proof.
#include "gui/proof/proofline.h"

#include "gui/pages/pages.h"
#include "gui/proof/testcalls.h"
#include "model/outboundtrunk.h"

namespace gui {

namespace {
struct ProofLineText {
  Q_DECLARE_TR_FUNCTIONS(ProofLine)
};

/// A path of which test calls can be made begins at this object.
bool hasPath(const Resource &r) { return &r == &resourceOf<PhoneNumber>() || &r == &resourceOf<OutboundTrunk>(); }

bool canBeCalled(const Object &o)
{
  return hasPath(o.resource()) && (&o.resource() != &resourceOf<PhoneNumber>() || o.as<PhoneNumber>().voiceCapable);
}

proof::Objects pathOf(Desk &desk, const Object &o)
{
  if (&o.resource() == &resourceOf<OutboundTrunk>()) return proof::outboundObjects(desk.snapshot(), o.key());
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
  ProofLine(Desk &d, Object o)
      : desk(d), object(std::move(o)), mark(new MarkView(State::Idle)), text(paragraph({}, Text::Small))
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
    const auto standing = desk.testCalls().standing(object.resource(), object.key(), pathOf(desk, object));
    mark->setState(markOfProof(standing));
    QString said = proof::standingText(found, standing, QDateTime::currentDateTimeUtc());
    if (standing == proof::Standing::Failed) said += u'\n' + found->sentence;
    text->setText(said);
  }
  Desk &desk;
  Object object;
  MarkView *mark;
  QLabel *text;
};
} // namespace

InspectorTab withProof(InspectorTab tab)
{
  tab.make = [make = std::move(tab.make)](Desk &desk, const Object &object) -> QWidget * {
    QWidget *const rest = make(desk, object);
    if (!canBeCalled(object)) return rest;
    auto *holder = new QWidget;
    auto *column = box<QVBoxLayout>(space::m);
    column->addWidget(new ProofLine(desk, object));
    column->addWidget(rest, 1);
    holder->setLayout(column);
    return holder;
  };
  return tab;
}

PageSpec::RowAction testAction(Desk &desk, const Resource &r)
{
  return {QStringLiteral("testCall"),
          ProofLineText::tr("Test call…"),
          QStringLiteral("test-call"),
          [&desk](const Object &o) { desk.show(testTask(desk, o.resource(), o.key())); },
          true,
          [&r](const Object &o) { return &o.resource() == &r && canBeCalled(o); }};
}

} // namespace gui
