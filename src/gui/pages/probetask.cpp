// Probe address: does a SIP server answer where calls go, and what that says.
#include "gui/pages/probetask.h"

#include "diagnosis/codes.h"
#include "gui/kit/banner.h"
#include "gui/proof/addressprobe.h"
#include "gui/tasks/taskparts.h"
#include "model/inboundtrunk.h"

namespace gui {

using proof::SipFinding;
using proof::SipTarget;

namespace {
State stateOf(const SipFinding &f)
{
  if (proof::isThere(f)) return State::Ok;
  return f.kind == SipFinding::Silent || f.kind == SipFinding::Answered ? State::Warning : State::Broken;
}

/// Twilio's own addresses, as far as a name tells it.
diagnosis::Asked askedOf(const SipTarget &t)
{
  return t.host.endsWith(u".twilio.com") ? diagnosis::Asked::Twilio : diagnosis::Asked::LiveKit;
}

class ProbeTask : public TaskPage {
  Q_DECLARE_TR_FUNCTIONS(gui::ProbeTask)
public:
  ProbeTask(Desk &d, Object o) : TaskPage({}, {}), desk(d), object(std::move(o)), column(box<QVBoxLayout>(space::m))
  {
    setObjectName(QStringLiteral("probeTask"));
    setTitle(tr("Probe address: %1").arg(object.called()),
             tr("Asks the SIP servers where calls go whether they are there. No call is placed, no number is named."));
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    auto *holder = new QWidget;
    holder->setMaximumWidth(880);
    holder->setLayout(column);
    setContent(scrolling(holder));
    escapeGoesBack(this);
    QPushButton *close = namedButton(tr("Close"), "closeProbe");
    connect(close, &QPushButton::clicked, this, &TaskPage::backRequested);
    again = namedButton(tr("Probe again"), "probeAgain", "", QStringLiteral("refresh"));
    connect(again, &QPushButton::clicked, this, [this] { begin(); });
    setActions({close, again});
    connect(&probe, &AddressProbe::changed, this, [this] { show(); });
    begin();
  }

private:
  void begin()
  {
    const QList<SipTarget> all = proof::sipTargets(desk.snapshot(), object);
    madeUp.clear();
    QList<SipTarget> real;
    for (const SipTarget &t : all) (mayBeAsked(t) ? real : madeUp) << t;
    probe.ask(real);
  }

  /// The sample company's names may be somebody's in the world.
  bool mayBeAsked(const SipTarget &t) const
  {
    if (!isSandbox()) return true;
    const QHostAddress address(t.host);
    return !address.isNull() && address.isLoopback();
  }

  /// Also where its accounts come from a --connect file: no Cloud is on this computer.
  bool isSandbox() const
  {
    if (desk.profile().kind == Profile::Kind::Sandbox) return true;
    const Account *livekit = desk.sync().accounts().of(Vendor::LiveKit);
    return livekit && desk.snapshot().about.livekit == LiveKitKind::Cloud
           && QHostAddress(livekit->url.host()).isLoopback();
  }

  void show()
  {
    emptyLayout(column);
    again->setEnabled(!probe.isAsking());
    if (probe.targets().isEmpty() && madeUp.isEmpty())
      column->addWidget(new Banner(State::Idle, tr("There is no address to ask"), nothingText()));
    for (qsizetype i = 0; i < probe.targets().size(); ++i)
      column->addWidget(panelOf(probe.targets()[i], probe.findings(i)));
    if (!madeUp.isEmpty()) {
      QStringList names;
      for (const SipTarget &t : madeUp) names << t.toString();
      auto *banner = new Banner(State::Idle, tr("The sandbox’s addresses are made up, so nobody was asked"),
                                tr("In the world such a name may be somebody else’s. With your own accounts these "
                                   "would be asked: %1.")
                                    .arg(names.join(QStringLiteral("; "))));
      banner->setObjectName(QStringLiteral("probeMadeUp"));
      column->addWidget(banner);
    }
    column->addWidget(label(tr("What this can say, and what it cannot"), Text::Section));
    column->addWidget(paragraph(proof::sipProbeLimits(), Text::Body, Tone::Second));
    column->addStretch(1);
  }

  QString nothingText() const
  {
    if (&object.resource() == &resourceOf<InboundTrunk>())
      return tr("The project’s SIP host is not known. Enter it in the profile: Project settings, SIP URI in LiveKit "
                "Cloud.");
    return tr("Nothing that is set here says where calls go, or it is no SIP address.");
  }

  QWidget *panelOf(const SipTarget &target, const QList<SipFinding> &found)
  {
    auto *lines = box<QVBoxLayout>(space::s, {space::l, space::m, space::l, space::m});
    lines->addWidget(label(target.what, Text::Small, Tone::Second));
    auto *name = new ElidedLabel(target.toString(), Text::Strong);
    name->setElideMode(Qt::ElideMiddle);
    lines->addWidget(name);
    if (found.isEmpty()) lines->addLayout(line(State::Running, tr("Asking…"), {}));
    for (const SipFinding &f : found) lines->addLayout(lineOf(target, f));
    auto *panel = new Panel;
    panel->setObjectName(QStringLiteral("probe.%1.%2").arg(target.host, proof::transportName(target.transport)));
    panel->setLayout(lines);
    return panel;
  }

  QLayout *lineOf(const SipTarget &target, const SipFinding &f)
  {
    QString meaning = proof::sipMeaning(f, target);
    if (f.kind == SipFinding::Answered && f.answer.code >= 400) {
      const QString ofCalls = diagnosis::sipMeaning(f.answer.code, askedOf(target));
      if (!ofCalls.isEmpty()) meaning += u' ' + tr("To a call this answer would mean: %1").arg(ofCalls);
    }
    return line(stateOf(f), proof::sipHeadline(f, target), meaning);
  }

  static QLayout *line(State state, const QString &head, const QString &text)
  {
    auto *words = box<QVBoxLayout>(2);
    QLabel *said = paragraph(head);
    said->setObjectName(QStringLiteral("probeAnswer"));
    said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    said->setAccessibleName(head);
    words->addWidget(said);
    if (!text.isEmpty()) words->addWidget(paragraph(text, Text::Small, Tone::Second));
    auto *row = box(space::s);
    row->addWidget(new MarkView(state), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
  }

  Desk &desk;
  const Object object;
  QVBoxLayout *column;
  QPushButton *again;
  QList<SipTarget> madeUp;
  AddressProbe probe;
};
} // namespace

TaskPage *probeTask(Desk &desk, const Object &object) { return new ProbeTask(desk, object); }

PageSpec::RowAction probeAction(Desk &desk, const QList<const Resource *> &of)
{
  return {QStringLiteral("probeAddress"),
          ProbeTask::tr("Probe address…"),
          QStringLiteral("globe"),
          [&desk](const Object &o) { desk.show(probeTask(desk, o)); },
          false,
          [of](const Object &o) { return of.contains(&o.resource()) && proof::hasSipTargets(o.resource()); }};
}

} // namespace gui
