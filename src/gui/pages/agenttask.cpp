// Have an agent answer a number: its questions, and what can be seen of the agent.
#include "gui/pages/guideend.h"
#include "gui/pages/guidetask.h"
#include "gui/pages/landingpart.h"
#include "gui/pages/pages.h"
#include "gui/tasks/endview.h"
#include "guides/agentonpath.h"
#include "model/agentdispatch.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"

#include <QComboBox>
#include <QCompleter>

namespace gui {

namespace {
struct AgentWords {
  Q_DECLARE_TR_FUNCTIONS(AgentTask)
};

/// What is known of the agent now, in sentences.
QStringList sightingsOf(const Desk &desk, const QString &agent)
{
  const guides::AgentsSeen seen = guides::agentsSeen(desk.snapshot(), agent);
  if (!seen.known) return {AgentWords::tr("Rooms and dispatches are not read yet.")};
  QStringList out;
  if (seen.inRooms) out << AgentWords::tr("An agent of this name is in %n room(s) now.", nullptr, seen.inRooms);
  if (seen.unanswered)
    out << AgentWords::tr("%n dispatch(es) wait for it, and nobody took them.", nullptr, seen.unanswered);
  if (out.isEmpty())
    out << AgentWords::tr("No agent of this name is in a room now. Whether one is registered LiveKit does not tell.");
  return out;
}
} // namespace

class AgentTask : public GuideTask {
  Q_OBJECT
public:
  AgentTask(Desk &d, const QString &numberSid, QWidget *parent = nullptr)
      : GuideTask(d, tr("Have an agent answer"), tr("The dispatch rule of a number asks an agent to join its calls."),
                  parent)
  {
    setObjectName(QStringLiteral("agentTask"));
    given.numberSid = numberSid;
    begin(buildQuestions(), {buildNoHost()},
          {&resourceOf<PhoneNumber>(), &resourceOf<InboundTrunk>(), &resourceOf<DispatchRule>()},
          {&resourceOf<AgentDispatch>()});
  }

private:
  QWidget *buildQuestions()
  {
    buildNumber(tr("Which number's calls?"));
    connect(number, &QComboBox::currentIndexChanged, this, [this] {
      given.numberSid = number->currentData().toString();
      touched = false;
      refreshed();
      update();
    });
    agent = lineField("agent");
    agent->setCompleter(new QCompleter(knownAgents(desk.snapshot()), agent));
    agentRow = question("agent", tr("Which agent?"), agent);
    metadata = lineField("metadata");
    auto *metadataRow =
        new FieldRow(tr("Metadata for the agent"), metadata, tr("The agent gets this text with the job."));
    shared =
        new OptionPart(tr("The rule serves other calls, too"),
                       {{"ownRule", tr("This number gets a rule of its own"), tr("The other calls stay as they are.")},
                        {"forAll", tr("The agent answers all of them"), tr("The rule is changed for all.")}});
    connect(shared, &OptionPart::picked, this, [this] { answered(); });
    for (QLineEdit *f : {agent, metadata}) watch(f);
    return questionColumn({numberRow, agentRow, metadataRow, shared});
  }

  void refreshed() override
  {
    if (given.numberSid.isEmpty()) given.numberSid = answeredNumber();
    fillNumbers(given.numberSid);
    if (touched) return;
    const guides::AgentAnswers preset = guides::agentPresets(desk.snapshot(), given.numberSid);
    const QSignalBlocker a(agent), m(metadata);
    agent->setText(preset.agent);
    metadata->setText(preset.metadata);
  }

  /// The first number whose calls a rule takes.
  QString answeredNumber() const
  {
    constexpr int most = 100; // each is looked at closely
    int tried = 0;
    for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen()) {
      if (++tried > most) break;
      if (guides::agentOnPath(desk.snapshot(), {n.sid, QStringLiteral("agent"), {}, false})) return n.sid;
    }
    return freeNumber();
  }

  void update() override
  {
    given.agent = agent->text().trimmed();
    given.metadata = metadata->text();
    shared->setVisible(guides::sharesRule(desk.snapshot(), given.numberSid));
    given.forAll = shared->isVisibleTo(this) && shared->chosen() == 1;
    const PhoneNumber *chosen = numberOf(given.numberSid);
    numberRow->setHelp(chosen ? todayOf(*chosen) : tr("Nothing is known of this number yet."));
    agentRow->setHelp(given.agent.isEmpty() ? tr("The name under which it registered.")
                                            : sightingsOf(desk, given.agent).join(u' '));
    if (isReading()) return showReading();
    showResult(guides::complaints(desk.snapshot(), given), guides::agentOnPath(desk.snapshot(), given));
  }

  guides::AgentAnswers given;
  QLineEdit *agent, *metadata;
  FieldRow *agentRow;
  OptionPart *shared;
};

namespace {
/// A number whose calls the rule takes.
Object numberOfRule(Desk &desk, const QString &rule)
{
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen())
    if (n.voiceCapable && desk.routeOf(n).node(routing::NodeKind::DispatchRule).key == rule) return Object::of(n);
  return {};
}
} // namespace

QWidget *agentEnd(Desk &desk, const RunRecord &r)
{
  const QString rule = keysOfSteps(r).value(QStringLiteral("agentrule"));
  desk.sync().want(resourceOf<AgentDispatch>());
  return new EndView(
      desk, AgentWords::tr("Who answers"),
      [&desk, rule] {
        EndState end;
        const Object o = desk.snapshot().find(resourceOf<DispatchRule>(), rule);
        const auto agents = o ? o.as<DispatchRule>().roomConfig.agents() : QList<RoomConfig::Agent>();
        const QString name = agents.isEmpty() ? QString() : agents.first().name;
        if (o)
          end.stations << stationOf(name.isEmpty() ? State::Broken : State::Ok, AgentWords::tr("Dispatch rule"), o,
                                    AgentWords::tr("Asks %1 to join").arg(name));
        const guides::AgentsSeen seen = guides::agentsSeen(desk.snapshot(), name);
        end.state = name.isEmpty() ? State::Broken : seen.unanswered ? State::Warning : State::Ok;
        end.title = name.isEmpty()    ? AgentWords::tr("The rule asks no agent.")
                    : seen.unanswered ? AgentWords::tr("The rule asks %1, and nobody took the last job.").arg(name)
                                      : AgentWords::tr("The rule asks %1 to join each call.").arg(name);
        end.text = sightingsOf(desk, name).join(u' ');
        end.next << AgentWords::tr("Call the number. On the page Rooms a room appears, and the agent in it; “awaited” "
                                   "there means that no agent of this name runs.")
                 << AgentWords::tr("If nobody comes, look at the agent's log: it must connect to this project and "
                                   "register under exactly this name.");
        return end;
      },
      testOfEnd(desk, [&desk, rule] { return numberOfRule(desk, rule); }));
}

TaskPage *agentTask(Desk &desk, const QString &numberSid) { return new AgentTask(desk, numberSid); }

} // namespace gui

#include "agenttask.moc"
