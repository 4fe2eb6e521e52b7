// Rotate a password: its questions, and what stands at its end.
#include "gui/pages/guideend.h"
#include "gui/pages/guidetask.h"
#include "gui/pages/pages.h"
#include "gui/tasks/endview.h"
#include "gui/tasks/strongsecret.h"
#include "guides/removal.h"
#include "guides/rotation.h"
#include "model/credentiallist.h"
#include "model/elastictrunk.h"
#include "model/trunkcredentiallist.h"

#include <QComboBox>

namespace gui {

class RotationTask : public GuideTask {
  Q_OBJECT
public:
  RotationTask(Desk &d, const QString &asked, QWidget *parent = nullptr)
      : GuideTask(d, tr("Rotate a password"), tr("LiveKit gets a new user and password at Twilio, and no call fails."),
                  parent),
        subject(asked)
  {
    setObjectName(QStringLiteral("rotationTask"));
    given.sipPassword = strongSecret(24);
    begin(buildQuestions(), {},
          {&resourceOf<OutboundTrunk>(), &resourceOf<ElasticTrunk>(), &resourceOf<CredentialList>(),
           &resourceOf<Credential>(), &resourceOf<TrunkCredentialList>()});
  }

private:
  QWidget *buildQuestions()
  {
    user = choiceField("user");
    FieldRow *userRow =
        question("user", tr("Which user's password?"), user,
                 tr("Users that LiveKit signs in with. The password of a TwiML path cannot be rotated so: LiveKit's "
                    "inbound trunk takes one user alone, so calls would fail in between."));
    connect(user, &QComboBox::currentIndexChanged, this, [this] {
      given.credentialKey = user->currentData().toString();
      subject = given.credentialKey;
      touched = false;
      refreshed();
      update();
    });
    newUser = lineField("newUser", 320);
    watch(newUser);
    FieldRow *newRow = question("newUser", tr("Name of the new user"), newUser,
                                tr("A second user is needed: with one alone, calls would fail while the password is "
                                   "changed on one side."));
    old = new OptionPart(
        tr("What becomes of the old user?"),
        {{"keepOld", tr("It stays for now"),
          tr("While it lives the rotation can be undone. Remove it when calls were made.")},
         {"removeOld", tr("It is removed at the end"), tr("This cannot be undone: nobody can read its password.")}});
    connect(old, &OptionPart::picked, this, [this] { answered(); });
    signIn = new SignInPart(tr("How LiveKit will sign in to Twilio"), {}, given.sipPassword);
    return questionColumn({userRow, newRow, old, signIn});
  }

  void refreshed() override
  {
    QList<QPair<QString, QString>> users;
    for (const Credential &c : guides::usersInUse(desk.snapshot())) {
      QStringList trunks;
      for (const OutboundTrunk &t : guides::trunksSigningIn(desk.snapshot(), c.listSid, c.username))
        trunks << resourceOf<OutboundTrunk>().called(&t);
      users.append({c.key, tr("%1   for %2").arg(c.username, trunks.join(QStringLiteral(", ")))});
    }
    if (!touched) {
      const guides::RotationAnswers preset = guides::rotationPresets(desk.snapshot(), subject);
      given.credentialKey = preset.credentialKey;
      const QSignalBlocker quiet(newUser);
      newUser->setText(preset.sipUser);
    }
    fill(user, users, given.credentialKey);
  }

  void update() override
  {
    given.sipUser = newUser->text().trimmed();
    given.removeOld = old->chosen() == 1;
    if (isReading()) return showReading();
    const auto proposal = guides::rotate(desk.snapshot(), given);
    showResult(guides::complaints(desk.snapshot(), given), proposal);
    signIn->say(tr("Made at random, the same on both sides. You never have to type it."), bool(proposal));
    signIn->showUser(given.sipUser);
  }

  guides::RotationAnswers given;
  QString subject;
  QComboBox *user;
  QLineEdit *newUser;
  OptionPart *old;
  SignInPart *signIn;
};

namespace {
struct RotationEnd {
  Q_DECLARE_TR_FUNCTIONS(RotationEnd)
};

EndState rotationEndState(const Desk &desk, const QString &newKey, const QStringList &trunks, const QString &oldKey)
{
  EndState end;
  const Object fresh = desk.snapshot().find(resourceOf<Credential>(), newKey);
  const Object old = desk.snapshot().find(resourceOf<Credential>(), oldKey);
  bool changedOver = bool(fresh);
  if (fresh) end.stations << stationOf(State::Ok, RotationEnd::tr("New user"), fresh);
  for (const QString &id : trunks) {
    const Object t = desk.snapshot().find(resourceOf<OutboundTrunk>(), id);
    const bool good = fresh && t && t.as<OutboundTrunk>().authUsername == fresh.as<Credential>().username;
    changedOver = changedOver && good;
    if (t)
      end.stations << stationOf(good ? State::Ok : State::Broken, RotationEnd::tr("LiveKit outbound trunk"), t,
                                RotationEnd::tr("Signs in as %1").arg(t.as<OutboundTrunk>().authUsername));
  }
  if (old)
    end.stations << stationOf(State::Idle, RotationEnd::tr("Old user"), old,
                              RotationEnd::tr("May call until it is removed"));
  end.state = changedOver ? State::Ok : State::Broken;
  end.title = changedOver ? RotationEnd::tr("LiveKit signs in with the new user.")
                          : RotationEnd::tr("Not every trunk signs in with the new user.");
  end.text = changedOver ? RotationEnd::tr("LiveKit's trunks and Twilio's list were read again, and name it alike.")
                         : RotationEnd::tr("Somebody changed one side meanwhile. Undo the rotation, or begin anew.");
  end.next << RotationEnd::tr("Nobody can read a password at Twilio. Place a call: if it rings, both sides have the "
                              "same.");
  end.next << (old ? RotationEnd::tr("Then remove the old user. From then on the rotation cannot be undone.")
                   : RotationEnd::tr("The old user is gone, so the rotation cannot be undone."));
  return end;
}
} // namespace

QWidget *rotationEnd(Desk &desk, const RunRecord &r)
{
  const QHash<QString, QString> keys = keysOfSteps(r);
  const QString newKey = keys.value(QStringLiteral("newuser")), oldKey = guides::oldUserOf(r.plan);
  QStringList trunks;
  for (const Change &c : r.plan.changes)
    if (c.resource == &resourceOf<OutboundTrunk>()) trunks << c.key;
  QList<EndAction> actions;
  if (!trunks.isEmpty())
    actions =
        testOfEnd(desk, [&desk, id = trunks.first()] { return desk.snapshot().find(resourceOf<OutboundTrunk>(), id); });
  if (!desk.isReadOnly() && desk.snapshot().find(resourceOf<Credential>(), oldKey))
    actions.append({QStringLiteral("removeOldUser"), RotationEnd::tr("Remove the old user…"), [&desk, oldKey] {
                      const Object old = desk.snapshot().find(resourceOf<Credential>(), oldKey);
                      if (old) desk.preview(guides::removalOf(desk.snapshot(), old));
                    }});
  return new EndView(
      desk, RotationEnd::tr("Who signs in"),
      [&desk, newKey, trunks, oldKey] { return rotationEndState(desk, newKey, trunks, oldKey); }, actions);
}

TaskPage *rotationTask(Desk &desk, const QString &subject) { return new RotationTask(desk, subject); }

} // namespace gui

#include "rotationtask.moc"
