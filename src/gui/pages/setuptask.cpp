// Set up a number to receive calls by a TwiML document.
#include "gui/pages/setuptask.h"

#include "gui/pages/asktoken.h"
#include "gui/pages/landingpart.h"
#include "gui/pages/pages.h"
#include "gui/tasks/strongsecret.h"
#include "model/dispatchrule.h"
#include "model/hostedtwiml.h"
#include "model/inboundtrunk.h"

#include <QComboBox>

namespace gui {

SetUpTask::SetUpTask(Desk &d, const QString &numberSid, QWidget *parent)
    : GuideTask(d, tr("Receive calls on a number"), tr("Five questions. The picture shows what they lead to."), parent)
{
  setObjectName(QStringLiteral("setUpTask"));
  given.numberSid = numberSid;
  given.sipUser = strongText(20);
  given.sipPassword = strongSecret(24);
  const QList<Banner *> banners = buildBanners();
  begin(buildQuestions(), banners,
        {&resourceOf<PhoneNumber>(), &resourceOf<InboundTrunk>(), &resourceOf<DispatchRule>()},
        {&resourceOf<HostedTwiml>()});
}

QList<Banner *> SetUpTask::buildBanners()
{
  noToken = new Banner(State::Advice, tr("The account’s Auth Token is not known."),
                       tr("Bins cannot be read without it, so the new bin will be not verified, and one that fits "
                          "already is not found."));
  noToken->setObjectName(QStringLiteral("noToken"));
  QPushButton *token = noToken->addAction(tr("Enter Auth Token…"));
  token->setObjectName(QStringLiteral("enterAuthToken"));
  connect(token, &QPushButton::clicked, this, [this] { askForAuthToken(desk); });
  return {buildNoHost(), noToken};
}

QWidget *SetUpTask::buildQuestions()
{
  buildNumber(tr("Which number?"));
  connect(number, &QComboBox::currentIndexChanged, this, &SetUpTask::numberChosen);
  landing = new LandingPart(knownAgents(desk.snapshot()));
  knows("room", landing->roomRow);
  knows("pin", landing->pinRow);
  connect(landing, &LandingPart::changed, this, [this] { answered(); });
  hosting = new OptionPart(tr("Who keeps the TwiML?"),
                           {{"inBin", tr("A TwiML bin"),
                             tr("One that fits is used. A new one you paste in the Twilio Console: no API makes it.")},
                            {"published", tr("Trunkline publishes it"),
                             tr("As a function at Twilio that answers your account alone. Nothing to paste.")}});
  connect(hosting, &OptionPart::picked, this, [this] { answered(); });
  signIn = new SignInPart(tr("How Twilio signs in to LiveKit"), given.sipUser, given.sipPassword);
  return questionColumn({numberRow, hosting, landing, signIn});
}

void SetUpTask::refreshed()
{
  if (given.numberSid.isEmpty()) given.numberSid = freeNumber();
  fillNumbers(given.numberSid);
  if (!touched) takePresets();
}

void SetUpTask::numberChosen()
{
  given.numberSid = number->currentData().toString();
  touched = false;
  takePresets();
  update();
}

void SetUpTask::takePresets()
{
  const guides::InboundAnswers preset = guides::presets(desk.snapshot(), given.numberSid);
  hosting->setChosen(int(preset.hosting));
  landing->take(preset);
}

void SetUpTask::update()
{
  static_cast<guides::Landing &>(given) = landing->landing();
  given.hosting = guides::InboundAnswers::Hosting(hosting->chosen());
  const PhoneNumber *chosen = numberOf(given.numberSid);
  numberRow->setHelp(chosen ? todayOf(*chosen) : tr("Nothing is known of this number yet."));
  landing->showExample(chosen ? chosen->number : QString());
  noToken->setVisible(given.hosting == guides::InboundAnswers::Hosting::Bin && !desk.snapshot().about.hasAuthToken
                      && desk.sync().accounts().of(Vendor::Twilio));
  if (isReading()) return showReading();
  const auto proposal = guides::inboundByBin(desk.snapshot(), given);
  showResult(guides::complaints(desk.snapshot(), given), proposal);
  if (proposal) showSignIn(proposal->plan);
}

void SetUpTask::showSignIn(const Plan &made)
{
  QString kept; // the user of a sign-in that the path has already
  bool isNew = false;
  for (const Change &c : made.changes) {
    if (c.step == u"trunk") kept = c.after.value(QStringLiteral("auth_username")).toString();
    isNew = isNew || kept == given.sipUser;
  }
  signIn->say(isNew || kept.isEmpty() ? tr("Made at random, the same on both sides. You never have to type them.")
                                      : tr("The trunk has user “%1” and a password already. They stay.").arg(kept),
              isNew);
}

TaskPage *setUpTask(Desk &desk, const QString &numberSid) { return new SetUpTask(desk, numberSid); }

} // namespace gui
