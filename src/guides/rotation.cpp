// Planning a rotation: new user → LiveKit's trunks → the old user.
#include "guides/rotation.h"

#include "guides/removal.h"
#include "guides/whole.h"
#include "model/credentiallist.h"
#include "model/elastictrunk.h"
#include "model/trunkcredentiallist.h"
#include "routing/terminations.h"

#include <algorithm>

namespace guides {
namespace {
struct RotationText {
  Q_DECLARE_TR_FUNCTIONS(Rotation)
};
const QString newUserStep = QStringLiteral("newuser"), keptUserStep = QStringLiteral("olduser");

QString listOfKey(const QString &credentialKey) { return credentialKey.section(u'/', 0, 0); }

bool hasUser(const Snapshot &s, const QString &listSid, const QString &user)
{
  const auto &all = s.of<Credential>().seen();
  return std::any_of(all.begin(), all.end(),
                     [&](const Credential &c) { return c.listSid == listSid && c.username == user; });
}

/// "livekit-2" after "livekit".
QString nextName(const Snapshot &s, const QString &listSid, const QString &user)
{
  static const QString dash = QStringLiteral("-");
  bool counted = false;
  const int last = user.section(dash, -1).toInt(&counted);
  const QString stem = counted && user.contains(dash) ? user.section(dash, 0, -2) : user;
  for (int i = counted ? last + 1 : 2;; ++i)
    if (const QString name = stem.left(28) + dash + QString::number(i); !hasUser(s, listSid, name)) return name;
}

class RotationPlanner : Planning {
public:
  RotationPlanner(const Snapshot &s, RotationAnswers a)
      : snapshot(s), answers(std::move(a)), listSid(listOfKey(answers.credentialKey))
  {
    if (const auto *c = seenOne<Credential>(s, answers.credentialKey)) old = *c;
    if (old) trunks = trunksSigningIn(s, listSid, old->username);
    for (const OutboundTrunk &t : trunksSigningIn(s, listSid, answers.sipUser)) trunks.push_back(t);
  }

  Proposal make()
  {
    const CredentialList *list = seenOne<CredentialList>(snapshot, listSid);
    listName = list ? list->name : listSid;
    proposal.plan.title = RotationText::tr("Rotate the password of “%1”").arg(old ? old->username : answers.sipUser);
    proposal.plan.sentence = RotationText::tr("What will be done, in this order. No call fails in between.");
    proposal.limits =
        RotationText::tr("Twilio lets in both users as long as the old one lives, so calls go on while LiveKit changes "
                         "over. Calls that have begun are not touched. Whether the new password is the same on both "
                         "sides shows the next call.");
    planUser();
    planTrunks();
    planOld();
    noteOthers();
    return std::move(proposal);
  }

private:
  void planUser()
  {
    std::optional<Credential> existing;
    for (const Credential &c : snapshot.of<Credential>().seen())
      if (c.listSid == listSid && c.username == answers.sipUser) existing = c;
    Credential wanted = existing.value_or(Credential());
    if (!existing) {
      wanted.listSid = listSid;
      wanted.username = answers.sipUser;
      wanted.password = answers.sipPassword;
    }
    Change c = step(newUserStep, existing, wanted);
    c.why = RotationText::tr("A second user beside the old one: both may call until the old one goes.");
    draw(fateOf(c), RotationText::tr("New user of “%1”").arg(listName), answers.sipUser, {});
    add(std::move(c));
  }

  void planTrunks()
  {
    for (const OutboundTrunk &now : trunks) {
      OutboundTrunk wanted = now;
      if (now.authUsername != answers.sipUser) {
        wanted.authUsername = answers.sipUser;
        wanted.authPassword = answers.sipPassword;
      }
      Change c = step(QStringLiteral("signin-") + now.id, std::optional(now), wanted);
      c.why = RotationText::tr("From this step on LiveKit signs in with the new user.");
      draw(fateOf(c), RotationText::tr("LiveKit outbound trunk"), resourceOf<OutboundTrunk>().called(&now),
           RotationText::tr("Signs in as %1").arg(answers.sipUser));
      add(std::move(c));
    }
  }

  void planOld()
  {
    if (!old) return;
    if (answers.removeOld) {
      Change c = removeChange(keptUserStep, Object::of(*old), proposal.plan.secrets);
      c.why = RotationText::tr("Nobody signs in with the old password any more.");
      c.effect = RotationText::tr("Whoever else signs in as “%1” is refused from then on.").arg(old->username);
      draw(Station::Fate::Changes, RotationText::tr("Old user of “%1”").arg(listName), old->username,
           RotationText::tr("Is removed at the end"));
      add(std::move(c));
    } else {
      Change c = adoptedChange(keptUserStep, Object::of(*old), proposal.plan.secrets);
      c.why = RotationText::tr("It stays until you remove it: so long the rotation can be undone.");
      draw(Station::Fate::Stays, RotationText::tr("Old user of “%1”").arg(listName), old->username,
           RotationText::tr("May call until it is removed"));
      add(std::move(c));
    }
  }

  /// Other programs may have the old password; what of this project does not follow is told.
  void noteOthers()
  {
    if (!old) return;
    proposal.notes << RotationText::tr("Other systems that sign in as “%1” must get the new user before the old one is "
                                       "removed. Trunkline sees this LiveKit project alone.")
                          .arg(old->username);
    for (const Use &u : usesOf(snapshot, Object::of(*old)))
      if (u.user.resource().vendor == Vendor::LiveKit)
        proposal.notes << RotationText::tr("“%1” names it, too.").arg(u.user.called());
  }

  void draw(Station::Fate fate, const QString &what, const QString &name, const QString &detail)
  {
    proposal.picture << Station{fate, what, name, detail};
  }

  const Snapshot &snapshot;
  RotationAnswers answers;
  QString listSid, listName;
  std::optional<Credential> old; ///< nothing: it was removed
  std::vector<OutboundTrunk> trunks;
};
} // namespace

std::vector<OutboundTrunk> trunksSigningIn(const Snapshot &s, const QString &listSid, const QString &user)
{
  std::vector<OutboundTrunk> out;
  for (const OutboundTrunk &w : s.of<OutboundTrunk>().seen()) {
    const ElasticTrunk *t = routing::terminationOf(s, w);
    if (!t || w.authUsername != user || w.authPassword.isEmpty()) continue;
    const auto &ties = s.of<TrunkCredentialList>().seen();
    if (std::any_of(ties.begin(), ties.end(),
                    [&](const TrunkCredentialList &l) { return l.trunkSid == t->sid && l.sid == listSid; }))
      out.push_back(w);
  }
  return out;
}

std::vector<Credential> usersInUse(const Snapshot &s)
{
  std::vector<Credential> out;
  for (const Credential &c : s.of<Credential>().seen())
    if (!trunksSigningIn(s, c.listSid, c.username).empty()) out.push_back(c);
  return out;
}

RotationAnswers rotationPresets(const Snapshot &s, const QString &subject)
{
  RotationAnswers a;
  for (const Credential &c : usersInUse(s)) {
    const auto trunks = trunksSigningIn(s, c.listSid, c.username);
    const bool meant =
        subject.isEmpty() || c.key == subject || c.listSid == subject
        || std::any_of(trunks.begin(), trunks.end(), [&](const OutboundTrunk &t) { return t.id == subject; });
    if (meant && a.credentialKey.isEmpty()) a.credentialKey = c.key;
  }
  if (a.credentialKey.isEmpty() && subject.contains(u'/')) a.credentialKey = subject;
  if (const Credential *c = seenOne<Credential>(s, a.credentialKey)) a.sipUser = nextName(s, c->listSid, c->username);
  return a;
}

QList<Complaint> complaints(const Snapshot &s, const RotationAnswers &a)
{
  QList<Complaint> out;
  const Credential *old = seenOne<Credential>(s, a.credentialKey);
  const QString listSid = listOfKey(a.credentialKey);
  const bool isDone = !(old && old->username == a.sipUser) && !trunksSigningIn(s, listSid, a.sipUser).empty();
  if (a.credentialKey.isEmpty())
    out.append({QStringLiteral("user"), RotationText::tr("LiveKit signs in with no user of this account's lists, so "
                                                         "there is no password to rotate.")});
  else if (!old && !isDone)
    out.append({QStringLiteral("user"), RotationText::tr("The user is not there any more. Choose another one.")});
  else if (old && !isDone && trunksSigningIn(s, listSid, old->username).empty())
    out.append({QStringLiteral("user"), RotationText::tr("No outbound trunk of LiveKit's signs in as “%1”. Rotate it "
                                                         "where it is used, or remove the user.")
                                            .arg(old->username)});
  if (a.sipUser.trimmed().isEmpty() || a.sipUser.size() > 32)
    out.append({QStringLiteral("newUser"), RotationText::tr("A user has 1 to 32 characters.")});
  else if (!isDone && hasUser(s, listSid, a.sipUser))
    out.append({QStringLiteral("newUser"), RotationText::tr("The list has a user of this name, and nobody can read its "
                                                            "password. Choose another name.")});
  return out;
}

Result<Proposal> rotate(const Snapshot &s, const RotationAnswers &a)
{
  if (const auto read = everyOne<Credential>(s); !read) return read.error();
  if (const auto read = everyOne<TrunkCredentialList>(s); !read) return read.error();
  if (const auto read = everyOne<ElasticTrunk>(s); !read) return read.error();
  if (const auto read = everyOne<OutboundTrunk>(s); !read) return read.error();
  if (const auto wrong = complaints(s, a); !wrong.isEmpty()) return refusal(wrong.first().text);
  return RotationPlanner(s, a).make();
}

QString oldUserOf(const Plan &p)
{
  for (const Change &c : p.changes)
    if (c.step == keptUserStep) return c.key;
  return {};
}
} // namespace guides
