// Buy a LiveKit number: search, where its calls land, and what stands at the end.
#include "api/numbersearch.h"
#include "gui/pages/guideend.h"
#include "gui/pages/guidetask.h"
#include "gui/pages/landingpart.h"
#include "gui/pages/pages.h"
#include "gui/table/shown.h"
#include "gui/tasks/endview.h"
#include "gui/tasks/taskparts.h"
#include "guides/livekitnumberpath.h"
#include "model/dispatchrule.h"
#include "model/livekitnumber.h"

#include <QComboBox>

namespace gui {

class LiveKitNumberTask : public GuideTask {
  Q_OBJECT
public:
  explicit LiveKitNumberTask(Desk &d, QWidget *parent = nullptr)
      : GuideTask(d, tr("Buy a LiveKit number"), tr("It takes calls without Twilio and without a trunk."), parent)
  {
    setObjectName(QStringLiteral("livekitNumberTask"));
    obstacle = new Banner(State::Advice, {});
    obstacle->setObjectName(QStringLiteral("obstacle"));
    begin(buildQuestions(), {obstacle}, {&resourceOf<DispatchRule>(), &resourceOf<LiveKitNumber>()});
    search();
  }

private:
  QWidget *buildQuestions()
  {
    offer = choiceField("offer");
    offerRow =
        question("number", tr("Which number?"), offer, tr("Numbers of the United States that LiveKit sells now."));
    areaCode = lineField("areaCode", 120);
    areaCode->setMaxLength(3);
    again = namedButton(tr("Search"), "search");
    connect(again, &QPushButton::clicked, this, &LiveKitNumberTask::search);
    connect(areaCode, &QLineEdit::returnPressed, this, &LiveKitNumberTask::search);
    auto *look = new QWidget;
    auto *line = box(space::s);
    line->addWidget(new FieldRow(tr("Area code (optional)"), areaCode));
    line->addWidget(again, 0, Qt::AlignBottom);
    line->addStretch(1);
    look->setLayout(line);
    landing = new LandingPart(knownAgents(desk.snapshot()));
    knows("room", landing->roomRow);
    knows("pin", landing->pinRow);
    connect(landing, &LandingPart::changed, this, [this] { answered(); });
    watch(offer);
    return questionColumn({look, offerRow, landing});
  }

  void search()
  {
    const Account *a = desk.sync().accounts().of(Vendor::LiveKit);
    if (!a || !guides::livekitNumberObstacle(desk.snapshot()).isEmpty()) return;
    NumberWish wish;
    wish.country = QStringLiteral("US");
    wish.areaCode = areaCode->text().trimmed();
    offerRow->setHelp(tr("Asking LiveKit what it sells…"));
    searching.cancel();
    searching.start(livekit::searchNumbers(*a, wish), [this](const Result<NumberOffers> &got) { take(got); });
  }

  void take(const Result<NumberOffers> &got)
  {
    QList<QPair<QString, QString>> entries;
    if (got)
      for (const NumberOffer &o : *got)
        entries.append({o.number, o.locality.isEmpty()
                                      ? shownNumber(o.number)
                                      : tr("%1   %2", "number, place").arg(shownNumber(o.number), o.locality)});
    fill(offer, entries, entries.isEmpty() ? QString() : entries.first().first);
    offerRow->setHelp(!got             ? got.error().text
                      : got->isEmpty() ? tr("LiveKit has no such number now. Try another area code.")
                                       : tr("%n number(s) are for sale, and perhaps more.", nullptr, int(got->size())));
    update();
  }

  void refreshed() override {}

  void update() override
  {
    given.number = offer->currentData().toString();
    static_cast<guides::Landing &>(given) = landing->landing();
    landing->showExample(given.number);
    const QString why = guides::livekitNumberObstacle(desk.snapshot());
    obstacle->setVisible(!why.isEmpty());
    obstacle->setMessage(State::Advice, tr("Not with this LiveKit server"), why);
    again->setEnabled(why.isEmpty());
    if (isReading()) return showReading();
    showResult(guides::complaints(desk.snapshot(), given), guides::livekitNumberPath(desk.snapshot(), given));
  }

  guides::LiveKitNumberAnswers given;
  Banner *obstacle;
  QComboBox *offer;
  FieldRow *offerRow;
  QLineEdit *areaCode;
  QPushButton *again;
  LandingPart *landing;
  Scope searching;
};

namespace {
struct LiveKitNumberWords {
  Q_DECLARE_TR_FUNCTIONS(LiveKitNumberEnd)
};
} // namespace

QWidget *livekitNumberEnd(Desk &desk, const RunRecord &r)
{
  const QString key = keysOfSteps(r).value(QStringLiteral("livekitnumber"));
  return new EndView(
      desk, LiveKitNumberWords::tr("The path of a call"),
      [&desk, key] {
        EndState end;
        const Object o = desk.snapshot().find(resourceOf<LiveKitNumber>(), key);
        const QString ruleId = o ? o.as<LiveKitNumber>().ruleId : QString();
        const Object rule = desk.snapshot().find(resourceOf<DispatchRule>(), ruleId);
        if (o) end.stations << stationOf(State::Ok, LiveKitNumberWords::tr("LiveKit number"), o);
        if (rule) end.stations << stationOf(State::Ok, LiveKitNumberWords::tr("Dispatch rule"), rule);
        const bool whole = o && rule;
        end.state = whole ? State::Ok : State::Broken;
        end.title = whole ? LiveKitNumberWords::tr("Calls to %1 reach a room.").arg(shownNumber(o.called()))
                          : LiveKitNumberWords::tr("The number has no rule.");
        end.text = whole ? LiveKitNumberWords::tr("So LiveKit says.") : QString();
        end.next << LiveKitNumberWords::tr("LiveKit charges the number every month until you release it on the page "
                                           "Numbers.");
        return end;
      },
      testOfEnd(desk, [&desk, key] { return desk.snapshot().find(resourceOf<LiveKitNumber>(), key); }));
}

TaskPage *livekitNumberTask(Desk &desk, const QString &) { return new LiveKitNumberTask(desk); }

} // namespace gui

#include "livekitnumbertask.moc"
