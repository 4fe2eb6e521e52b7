// Set up a number to receive calls through an Elastic SIP trunk: its questions, and the picture of what they lead to.
#include "gui/pages/guidetask.h"
#include "gui/pages/landingpart.h"
#include "gui/pages/pages.h"
#include "guides/trunkinbound.h"
#include "model/dispatchrule.h"
#include "model/elastictrunk.h"
#include "model/inboundtrunk.h"
#include "model/originationurl.h"

#include <QComboBox>

namespace gui {

namespace {
/// -1 for what is no figure.
int figureIn(const QLineEdit *f)
{
  bool isFigure = false;
  const int n = f->text().trimmed().toInt(&isFigure);
  return isFigure ? n : -1;
}
} // namespace

class TrunkInboundTask : public GuideTask {
  Q_OBJECT
public:
  TrunkInboundTask(Desk &d, const QString &numberSid, QWidget *parent = nullptr)
      : GuideTask(d, tr("Receive calls through a SIP trunk"), tr("Six questions. The picture shows what they lead to."),
                  parent)
  {
    setObjectName(QStringLiteral("trunkInboundTask"));
    given.numberSid = numberSid;
    QWidget *questions = buildQuestions();
    begin(questions, {buildNoHost()},
          {&resourceOf<PhoneNumber>(), &resourceOf<ElasticTrunk>(), &resourceOf<OriginationUrl>(),
           &resourceOf<InboundTrunk>(), &resourceOf<DispatchRule>()});
  }

private:
  QWidget *buildQuestions()
  {
    buildNumber(tr("Which number?"));
    connect(number, &QComboBox::currentIndexChanged, this, [this] {
      given.numberSid = number->currentData().toString();
      touched = false;
      refreshed();
      update();
    });
    trunk = choiceField("trunk");
    name = lineField("name", 320);
    nameRow = question("name", tr("Name of the new trunk"), name);
    landing = new LandingPart(knownAgents(desk.snapshot()));
    knows("room", landing->roomRow);
    knows("pin", landing->pinRow);
    connect(landing, &LandingPart::changed, this, [this] { answered(); });
    auto *through = new QWidget;
    auto *column = box<QVBoxLayout>(space::field);
    column->addWidget(question("trunk", tr("Through which Elastic SIP trunk?"), trunk));
    column->addWidget(nameRow);
    through->setLayout(column);
    QWidget *where = buildWhere(), *lockPart = buildLock();
    for (QComboBox *c : {trunk, region, transport}) watch(c);
    watch(name);
    return questionColumn({numberRow, through, where, lockPart, landing});
  }

  QWidget *buildWhere()
  {
    region = choiceField("region");
    fill(region, regionNames(), {});
    transport = choiceField("transport");
    fill(transport,
         {{QStringLiteral("tcp"), tr("TCP")}, {QStringLiteral("tls"), tr("TLS")}, {QStringLiteral("udp"), tr("UDP")}},
         QStringLiteral("tcp"));
    priority = lineField("priority");
    weight = lineField("weight");
    watch(priority);
    watch(weight);
    regionRow = question("region", tr("LiveKit's region"), region, tr("Another region does not step in."));
    auto *holder = new QWidget;
    auto *column = box<QVBoxLayout>(space::field);
    transportRow = question("transport", tr("How it is signalled"), transport);
    column->addWidget(besides(regionRow, transportRow));
    column->addWidget(
        besides(question("priority", tr("Priority"), priority, tr("The lowest is asked first.")),
                question("weight", tr("Weight"), weight, tr("Shares calls among URLs of one priority."))));
    holder->setLayout(column);
    return holder;
  }

  QWidget *buildLock()
  {
    lock = new OptionPart(tr("Whose calls does LiveKit take?"),
                          {{"anybody", tr("From any address"),
                            tr("Whoever knows the number and the project's SIP host can call in past Twilio.")},
                           {"twilioOnly", tr("From Twilio's addresses alone"), QString()}});
    connect(lock, &OptionPart::picked, this, [this] { answered(); });
    lockHelp = paragraph({}, Text::Small, Tone::Second);
    lockHelp->setObjectName(QStringLiteral("lockHelp"));
    lock->addBelow(lockHelp);
    return lock;
  }

  static QList<QPair<QString, QString>> regionNames()
  {
    const QHash<QString, QString> names{
        {QStringLiteral("us"), tr("United States")}, {QStringLiteral("canada"), tr("Canada")},
        {QStringLiteral("eu"), tr("Europe")},        {QStringLiteral("uk"), tr("United Kingdom")},
        {QStringLiteral("japan"), tr("Japan")},      {QStringLiteral("india"), tr("India")},
        {QStringLiteral("aus"), tr("Australia")},    {QStringLiteral("sa"), tr("Saudi Arabia")}};
    QList<QPair<QString, QString>> out{{QString(), tr("The nearest")}};
    for (const QString &code : guides::sipRegions()) out.append({code, names.value(code, code)});
    return out;
  }

  void refreshed() override
  {
    if (given.numberSid.isEmpty()) given.numberSid = freeNumber();
    fillNumbers(given.numberSid);
    if (!touched) given = guides::trunkInboundPresets(desk.snapshot(), given.numberSid);
    QList<QPair<QString, QString>> trunks{{QString(), tr("A new one")}};
    for (const ElasticTrunk &t : desk.snapshot().of<ElasticTrunk>().seen())
      trunks.append({t.sid, resourceOf<ElasticTrunk>().called(&t)});
    fill(trunk, trunks, given.trunkSid);
    if (!touched) showPresets();
  }

  void showPresets()
  {
    const QSignalBlocker a(name), b(region), c(transport), d(priority), e(weight);
    name->setText(given.name);
    region->setCurrentIndex(std::max(0, region->findData(given.region)));
    transport->setCurrentIndex(std::max(0, transport->findData(given.transport)));
    priority->setText(QString::number(given.priority));
    weight->setText(QString::number(given.weight));
    lock->setChosen(int(given.lock));
    landing->take(given);
  }

  void readAnswers()
  {
    given.trunkSid = trunk->currentData().toString();
    given.name = name->text().trimmed();
    given.region = region->currentData().toString();
    given.transport = transport->currentData().toString();
    given.priority = figureIn(priority);
    given.weight = figureIn(weight);
    given.lock = guides::TrunkInboundAnswers::Lock(lock->chosen());
    static_cast<guides::Landing &>(given) = landing->landing();
  }

  void update() override
  {
    readAnswers();
    const PhoneNumber *chosen = numberOf(given.numberSid);
    numberRow->setHelp(chosen ? todayOf(*chosen) : tr("Nothing is known of this number yet."));
    landing->showExample(chosen ? chosen->number : QString());
    nameRow->setVisible(given.trunkSid.isEmpty());
    const bool isCloud = desk.snapshot().about.livekit != LiveKitKind::SelfHosted;
    regionRow->setVisible(isCloud);
    showSecure();
    lockHelp->setText(isCloud ? tr("LiveKit must allow such lists for your project first: its support does that. Until "
                                   "then it may refuse the trunk.")
                              : tr("Calls from elsewhere find no trunk. Twilio's eight networks are listed."));
    if (isReading()) return showReading();
    showResult(guides::complaints(desk.snapshot(), given), guides::inboundByTrunk(desk.snapshot(), given));
  }

  void showSecure()
  {
    bool isSecure = false;
    for (const ElasticTrunk &t : desk.snapshot().of<ElasticTrunk>().seen())
      isSecure = isSecure || (t.sid == given.trunkSid && t.secure);
    transport->setEnabled(!isSecure);
    transportRow->setHelp(isSecure ? tr("The trunk is secure: TLS and encrypted sound.")
                                   : tr("LiveKit's guide uses TCP."));
  }

  guides::TrunkInboundAnswers given;
  QComboBox *trunk, *region, *transport;
  QLineEdit *name, *priority, *weight;
  FieldRow *nameRow, *regionRow, *transportRow;
  OptionPart *lock;
  QLabel *lockHelp;
  LandingPart *landing;
};

TaskPage *trunkInboundTask(Desk &desk, const QString &numberSid) { return new TrunkInboundTask(desk, numberSid); }

} // namespace gui

#include "trunkinboundtask.moc"
