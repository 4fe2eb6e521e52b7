// Set up calls to phones: what happens with the answers.
#include "gui/pages/outboundtask.h"

#include "gui/pages/pages.h"
#include "gui/tasks/strongsecret.h"
#include "model/credential.h"
#include "model/credentiallist.h"
#include "model/dialingcountry.h"
#include "model/elastictrunk.h"
#include "model/outboundtrunk.h"
#include "model/trunkcredentiallist.h"
#include "model/trunkiplist.h"

#include <QCheckBox>
#include <QComboBox>

namespace gui {

OutboundTask::OutboundTask(Desk &d, const QString &numberSid, QWidget *parent)
    : GuideTask(d, tr("Call phones from a number"), tr("Five questions. The picture shows what they lead to."), parent)
{
  setObjectName(QStringLiteral("outboundTask"));
  given.numberSid = numberSid;
  given.sipUser = strongText(20);
  given.sipPassword = strongSecret(24);
  begin(buildQuestions(), {},
        {&resourceOf<PhoneNumber>(), &resourceOf<ElasticTrunk>(), &resourceOf<OutboundTrunk>(),
         &resourceOf<CredentialList>(), &resourceOf<Credential>(), &resourceOf<TrunkCredentialList>(),
         &resourceOf<TrunkIpList>(), &resourceOf<DialingCountry>()});
}

void OutboundTask::refreshed()
{
  if (given.numberSid.isEmpty()) given.numberSid = freeNumber();
  fillNumbers(given.numberSid);
  fillCountries();
  if (!touched) takePresets();
  fillTrunks();
  showCountries();
}

void OutboundTask::numberChosen()
{
  given.numberSid = number->currentData().toString();
  touched = false;
  refreshed();
  update();
}

void OutboundTask::takePresets()
{
  guides::OutboundAnswers preset = guides::outboundPresets(desk.snapshot(), given.numberSid);
  preset.sipUser = given.sipUser;
  preset.sipPassword = given.sipPassword;
  given = preset;
  const QSignalBlocker a(domain), b(name), c(onTrunk), d(newSignIn);
  domain->setText(given.domain);
  name->setText(given.name);
  onTrunk->setChecked(given.onTrunk);
  newSignIn->setChecked(false);
}

void OutboundTask::readAnswers()
{
  given.trunkSid = trunk->currentData().toString();
  given.domain = domain->text().trimmed();
  given.name = name->text().trimmed();
  given.onTrunk = onTrunk->isChecked();
  given.newSignIn = newSignIn->isChecked() && newSignIn->isVisibleTo(this);
}

void OutboundTask::fillTrunks()
{
  QList<QPair<QString, QString>> wanted{{QString(), tr("A new one")}};
  for (const ElasticTrunk &t : desk.snapshot().of<ElasticTrunk>().seen())
    wanted.append({t.sid, t.domainName.isEmpty()
                              ? tr("%1   no termination domain yet").arg(resourceOf<ElasticTrunk>().called(&t))
                              : QStringLiteral("%1   %2").arg(resourceOf<ElasticTrunk>().called(&t), t.domainName)});
  fill(trunk, wanted, given.trunkSid);
}

void OutboundTask::fillCountries()
{
  std::vector<DialingCountry> all = desk.snapshot().of<DialingCountry>().seen();
  if (country->count() == int(all.size()) + 1) return;
  std::sort(all.begin(), all.end(),
            [](const DialingCountry &a, const DialingCountry &b) { return a.name.localeAwareCompare(b.name) < 0; });
  const QSignalBlocker quiet(country);
  country->clear();
  country->addItem(tr("Add a country…"));
  for (const DialingCountry &c : all)
    country->addItem(QStringLiteral("%1   %2").arg(c.name, c.callingCodes.join(QStringLiteral(", "))), c.code);
}

void OutboundTask::update()
{
  readAnswers();
  const PhoneNumber *chosenNumber = numberOf(given.numberSid);
  numberRow->setHelp(!chosenNumber                ? tr("Nothing is known of this number yet.")
                     : chosenNumber->voiceCapable ? tr("The people called see this number.")
                                                  : QString());
  if (chosenNumber) {
    const bool unrouted = desk.routeOf(*chosenNumber).unrouted;
    onTrunkHelp->setText(todayOf(*chosenNumber)
                         + (unrouted ? QString() : u' ' + tr("The trunk would answer instead.")));
  }
  showTrunk();
  if (isReading()) return showReading();
  const auto proposal = guides::outboundByTrunk(desk.snapshot(), given);
  showResult(guides::complaints(desk.snapshot(), given), proposal);
  if (proposal) showSignIn(proposal->plan);
}

/// Only a trunk without a domain is asked for one.
void OutboundTask::showTrunk()
{
  bool asks = given.trunkSid.isEmpty();
  for (const ElasticTrunk &t : desk.snapshot().of<ElasticTrunk>().seen())
    asks = asks || (t.sid == given.trunkSid && t.domainName.isEmpty());
  domainRow->setVisible(asks);
  domainRow->setHelp(tr("The trunk's address: %1.pstn.twilio.com. The name must be free in all of Twilio.")
                         .arg(given.domain.isEmpty() ? QStringLiteral("…") : given.domain.toLower()));
}

void OutboundTask::showSignIn(const Plan &made)
{
  QString stands;
  bool isNew = false;
  for (const Change &c : made.changes) {
    isNew = isNew || c.resource == &resourceOf<Credential>();
    if (c.resource == &resourceOf<OutboundTrunk>()) stands = c.after.value(QStringLiteral("auth_username")).toString();
  }
  newSignIn->setVisible(!isNew || given.newSignIn);
  signIn->say(
      isNew ? tr("Made at random, the same on both sides. Users that the list has already stay.")
            : tr("Both sides have user “%1” already. Whether the password is the same nobody can see.").arg(stands),
      isNew);
}

TaskPage *outboundTask(Desk &desk, const QString &numberSid) { return new OutboundTask(desk, numberSid); }

} // namespace gui
