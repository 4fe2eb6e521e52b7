// Checks of TwiML in words, and of what it dials against the project's trunks.
#include "routing/remarks.h"

#include "core/e164.h"
#include "routing/nodes.h"
#include "routing/words.h"
#include "twiml/check.h"
#include "twiml/document.h"

#include <QSet>

#include <algorithm>

namespace routing {
namespace {
struct RemarkText {
  Q_DECLARE_TR_FUNCTIONS(Remarks)
};

class Remarker {
public:
  Remarker(const Snapshot &s, const QStringList &n) : snapshot(s), numbers(n), all(s.of<InboundTrunk>().all())
  {
    if (all) trunks = TrunkIndex(pointers(*all));
  }

  void leg(const twiml::SipTarget &target)
  {
    if (target.uri.isEmpty()) return; // the check of the document says why
    line = target.line;
    const QString &host = target.uri.host;
    switch (hostKind(host, snapshot.about)) {
    case Host::Ours:
      say(Remark::Good, RemarkText::tr("Dials your LiveKit project."));
      toProject(target);
      break;
    case Host::Web:
      say(Remark::Error,
          RemarkText::tr("%1 is the address for apps. Calls go to %2.").arg(host, snapshot.about.sipHost));
      break;
    case Host::Other:
      say(Remark::Note, RemarkText::tr("Dials %1, which is not your LiveKit project.").arg(host));
      break;
    case Host::Unknown:
      say(Remark::Note, RemarkText::tr("Dials %1. Whether that is your LiveKit project cannot be told: its SIP host is "
                                       "not known.")
                            .arg(host));
      break;
    case Host::Twilio: // said by the check of the document
    case Host::None:
      break;
    }
  }

  QList<Remark> list;

private:
  /// Where a document serves several numbers, a fault says which of them it hits.
  void say(Remark::Kind kind, const QString &text)
  {
    const bool ofOne = kind == Remark::Error && !of.isEmpty() && numbers.size() > 1;
    const QString whole =
        ofOne ? RemarkText::tr("Calls to %1: %2", "number, what is wrong").arg(shownNumber(of), text) : text;
    if (!said.contains({line, whole})) list.append({kind, whole, line}); // many numbers are told of alike
    said.insert({line, whole});
  }

  /// Numbers that LiveKit will see; empty when the document leaves them open and nobody uses it yet.
  QStringList calledBy(const QString &user) const
  {
    if (user.contains(QLatin1String("{{"))) return numbers;
    return {user};
  }

  void toProject(const twiml::SipTarget &target)
  {
    if (!all)
      return say(Remark::Note, RemarkText::tr("Whether a trunk takes the call cannot be told: the inbound "
                                              "trunks could not all be read."));
    const QStringList called = calledBy(target.uri.user);
    if (called.isEmpty()) return anyNumber(target);
    for (const QString &number : called) {
      of = number;
      toNumber(target, number);
    }
    of.clear();
  }

  void toNumber(const twiml::SipTarget &target, const QString &number)
  {
    Call call;
    call.called = number;
    call.caller = anyCaller();
    const Trunks able = trunks.trunksFor(number);
    const TrunkMatch match = matchTrunk(able, call);
    if (match.isConflict())
      return say(
          Remark::Error,
          RemarkText::tr("Several inbound trunks take calls to %1, so LiveKit refuses them.").arg(shownNumber(number)));
    const InboundTrunk *trunk = match.trunk ? match.trunk : able.empty() ? nullptr : able.front();
    if (!trunk)
      return say(Remark::Error,
                 RemarkText::tr("No inbound trunk takes calls to %1. Add the number to a trunk, or dial another one.")
                     .arg(shownNumber(number)));
    signedIn(target, *trunk);
  }

  /// Which number will be called is open: the sign-in tells the trunk.
  void anyNumber(const twiml::SipTarget &target)
  {
    for (const InboundTrunk &t : *all)
      if (t.challenges() && t.authUsername == target.username) return signedIn(target, t);
    say(Remark::Note, RemarkText::tr("Which trunk takes the call depends on the number that uses the document."));
  }

  void signedIn(const twiml::SipTarget &target, const InboundTrunk &trunk)
  {
    const QString name = nameOf(trunk);
    Leg leg;
    leg.sip = target;
    switch (signIn(trunk, leg)) {
    case SignIn::NotAsked:
      return say(Remark::Good, RemarkText::tr("Inbound trunk “%1” takes the call and asks for no password.").arg(name));
    case SignIn::Fits:
      return say(Remark::Good, RemarkText::tr("User and password fit inbound trunk “%1”.").arg(name));
    case SignIn::CannotCompare:
      return say(Remark::Note,
                 RemarkText::tr("The user fits inbound trunk “%1”. LiveKit does not show its password, so "
                                "that cannot be compared.")
                     .arg(name));
    case SignIn::NoUser:
    case SignIn::NoPassword:
      return say(Remark::Error, RemarkText::tr("Inbound trunk “%1” asks for a user and a password, and <Sip> has not "
                                               "both. Add username and password.")
                                    .arg(name));
    case SignIn::WrongUser:
      return say(Remark::Error, RemarkText::tr("Inbound trunk “%1” asks for the user “%2”, and <Sip> has “%3”.")
                                    .arg(name, trunk.authUsername, target.username));
    case SignIn::WrongPassword:
      return say(
          Remark::Error,
          RemarkText::tr("The password is not that of inbound trunk “%1”, so LiveKit refuses the call.").arg(name));
    }
  }

  const Snapshot &snapshot;
  const QStringList &numbers;
  const std::vector<InboundTrunk> *all;
  TrunkIndex trunks;
  QSet<QPair<int, QString>> said;
  int line = 0;
  QString of; ///< the number that is looked at
};

Remark::Kind kindOf(twiml::Severity s)
{
  return s == twiml::Severity::Error ? Remark::Error : s == twiml::Severity::Warning ? Remark::Warning : Remark::Note;
}
} // namespace

QList<Remark> remarks(const QByteArray &xml, const Snapshot &snapshot, const QStringList &numbers)
{
  const auto document = twiml::read(xml);
  if (!document) return {{Remark::Error, document.error().text, twiml::faultLine(xml)}};
  QList<Remark> out;
  for (const twiml::Finding &f : twiml::check(*document)) {
    const QString code = QLatin1String(f.vendorCode);
    out.append(
        {kindOf(f.severity), code.isEmpty() ? f.text : RemarkText::tr("%1 (Twilio %2)").arg(f.text, code), f.line});
  }
  Remarker remarker(snapshot, numbers);
  for (const twiml::SipTarget &t : twiml::dialledSip(*document)) remarker.leg(t);
  out += remarker.list;
  std::stable_sort(out.begin(), out.end(), [](const Remark &a, const Remark &b) {
    const bool goodA = a.kind == Remark::Good, goodB = b.kind == Remark::Good;
    return goodA != goodB ? goodB : a.line < b.line;
  });
  if (!hasErrors(out)) out.append({Remark::Good, RemarkText::tr("Twilio can read the document."), 0});
  return out;
}

bool hasErrors(const QList<Remark> &list)
{
  return std::any_of(list.begin(), list.end(), [](const Remark &r) { return r.kind == Remark::Error; });
}

} // namespace routing
