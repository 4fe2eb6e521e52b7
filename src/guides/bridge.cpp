// Planning the leg from a conference into a room.
#include "guides/bridge.h"

#include "guides/whole.h"
#include "model/conference.h"
#include "model/conferenceparticipant.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/phonenumber.h"
#include "routing/addresses.h"
#include "routing/roomname.h"
#include "routing/served.h"
#include "routing/words.h"

#include <algorithm>

namespace guides {
namespace {
struct BridgeText {
  Q_DECLARE_TR_FUNCTIONS(Bridge)
};

/// What LiveKit does with the leg.
routing::Served servedLeg(const Snapshot &s, const QString &number, const QString &caller)
{
  routing::Call call;
  call.caller = caller;
  call.called = number;
  return routing::serve(routing::pointers(s.of<InboundTrunk>().seen()), routing::pointers(s.of<DispatchRule>().seen()),
                        call, s.about.livekit);
}

bool keepsTwilioOut(const InboundTrunk &t)
{
  const QStringList all = routing::twilioSignalling();
  return !t.allowedAddresses.isEmpty()
         && !std::all_of(all.begin(), all.end(), [&](const QString &net) { return t.allowedAddresses.contains(net); });
}

/// LiveKit Cloud may show a placeholder instead of a password.
bool isShown(const Secret &password)
{
  const QByteArray &bytes = password.reveal();
  return !std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '*'; });
}

/// Why the leg would not come in; empty: it would.
QString whyRefused(const Snapshot &s, const BridgeAnswers &a)
{
  const routing::Served served = servedLeg(s, a.number, a.caller);
  const QString shown = routing::shownNumber(a.number);
  if (served.result == routing::Served::AsksPin)
    return BridgeText::tr("Calls to %1 are asked for a PIN, and nobody in a conference can type it.").arg(shown);
  if (served.result != routing::Served::Accepted || !served.trunk.trunk)
    return BridgeText::tr("No trunk and rule of LiveKit's take calls to %1. Choose another number, or set it up first.")
        .arg(shown);
  const InboundTrunk &t = *served.trunk.trunk;
  const QString name = resourceOf<InboundTrunk>().called(&t);
  if (keepsTwilioOut(t))
    return BridgeText::tr("“%1” lists addresses, and not all of Twilio's are among them: the leg would be refused.")
        .arg(name);
  if (t.challenges() && !isShown(t.authPassword))
    return BridgeText::tr("“%1” asks for a password that LiveKit does not show, so Twilio cannot be told it.")
        .arg(name);
  return {};
}

QString addressOf(const QString &number, const QString &host, const InboundTrunk &t)
{
  const bool encrypted = t.media.encryption() == u"SIP_MEDIA_ENCRYPT_REQUIRE";
  return QStringLiteral("sip:%1@%2;%3")
      .arg(number, host, encrypted ? QStringLiteral("transport=tls;secure=true") : QStringLiteral("transport=tcp"));
}

const Conference *runningConference(const Snapshot &s, const QString &sid)
{
  for (const Conference &c : s.of<Conference>().seen())
    if (!c.isOver() && (sid.isEmpty() || c.sid == sid)) return &c;
  return nullptr;
}
} // namespace

QList<BridgeTarget> bridgeTargets(const Snapshot &s)
{
  QList<BridgeTarget> out;
  for (const InboundTrunk &t : s.of<InboundTrunk>().seen())
    for (const QString &n : t.numbers) {
      const routing::Served served =
          servedLeg(s, n, QStringLiteral("+15105550123")); // a caller who is reserved for fiction
      if (served.result != routing::Served::Accepted || !served.trunk.trunk || served.trunk.trunk->id != t.id) continue;
      out.append({n, resourceOf<InboundTrunk>().called(&t), Value<RoomTarget>::text(served.rule.rule->target)});
    }
  return out;
}

BridgeAnswers bridgePresets(const Snapshot &s, const QString &conferenceSid)
{
  BridgeAnswers a;
  a.conferenceSid = conferenceSid;
  if (const Conference *c = runningConference(s, conferenceSid)) a.conferenceSid = c->sid;
  const QList<BridgeTarget> targets = bridgeTargets(s);
  if (!targets.isEmpty()) a.number = targets.first().number;
  for (const PhoneNumber &n : s.of<PhoneNumber>().seen())
    if (a.caller.isEmpty() && n.voiceCapable && n.number != a.number) a.caller = n.number;
  return a;
}

QList<Complaint> complaints(const Snapshot &s, const BridgeAnswers &a)
{
  QList<Complaint> out;
  if (!runningConference(s, a.conferenceSid) || a.conferenceSid.isEmpty())
    out.append({QStringLiteral("conference"),
                BridgeText::tr("The conference does not run any more. A conference can be brought into a room only "
                               "while people are in it.")});
  if (a.number.isEmpty())
    out.append(
        {QStringLiteral("number"), BridgeText::tr("No number of LiveKit's trunks leads to a room yet. Set one up "
                                                  "first.")});
  else if (const QString why = whyRefused(s, a); !why.isEmpty())
    out.append({QStringLiteral("number"), why});
  if (a.caller.isEmpty())
    out.append({QStringLiteral("caller"), BridgeText::tr("Choose the number that LiveKit shall see as the caller.")});
  return out;
}

Result<Proposal> bridge(const Snapshot &s, const BridgeAnswers &a)
{
  if (const auto read = everyOne<Conference>(s); !read) return read.error();
  if (const auto read = everyOne<InboundTrunk>(s); !read) return read.error();
  if (const auto read = everyOne<DispatchRule>(s); !read) return read.error();
  if (const auto read = everyOne<ConferenceParticipant>(s); !read) return read.error();
  if (s.about.sipHost.isEmpty())
    return refusal(BridgeText::tr("The SIP host of the LiveKit project is not known. Enter it in the profile."));
  if (const auto wrong = complaints(s, a); !wrong.isEmpty()) return refusal(wrong.first().text);
  const Conference &conference = *runningConference(s, a.conferenceSid);
  const routing::Served served = servedLeg(s, a.number, a.caller);
  const InboundTrunk &trunk = *served.trunk.trunk;
  const QString shown = routing::shownNumber(a.number);

  ConferenceParticipant wanted;
  wanted.conferenceSid = conference.sid;
  wanted.label = QStringLiteral("LiveKit %1").arg(shown);
  wanted.from = a.caller;
  wanted.to = addressOf(a.number, s.about.sipHost, trunk);
  wanted.endsOnExit = a.endsConference;
  if (trunk.challenges()) {
    wanted.sipAuthUsername = trunk.authUsername;
    wanted.sipAuthPassword = trunk.authPassword;
  }
  Proposal p;
  p.plan.title = BridgeText::tr("Bring conference “%1” into a room").arg(conference.name);
  p.plan.sentence = BridgeText::tr("Twilio calls LiveKit from the conference at once.");
  const auto &people = s.of<ConferenceParticipant>().seen();
  const auto there = std::find_if(people.begin(), people.end(), [&](const ConferenceParticipant &one) {
    return one.conferenceSid == conference.sid && one.label == wanted.label;
  });
  const bool isThere = there != people.end();
  Change c = isThere ? adoptedChange(QStringLiteral("bridge"), Object::of(*there), p.plan.secrets)
                     : createChange(QStringLiteral("bridge"), Object::of(wanted), p.plan.secrets);
  c.why = BridgeText::tr("The leg is one more person in the conference, and a caller in the room.");
  if (!isThere)
    c.effect = BridgeText::tr("The people in the conference hear ringing until somebody in the room publishes audio, "
                              "then a beep. From then on both sides hear each other.");
  p.plan.changes << c;
  (isThere ? p.changed : p.created) = isThere ? 0 : 1;
  if (isThere) p.reused << wanted.label;
  using F = Station::Fate;
  p.picture = {{F::Stays, BridgeText::tr("Twilio conference"), conference.name, conference.region.toUpper()},
               {isThere ? F::Stays : F::New, BridgeText::tr("Call of the conference"), wanted.label,
                BridgeText::tr("From %1 to %2").arg(routing::shownNumber(a.caller), wanted.to)},
               {F::Stays, BridgeText::tr("LiveKit inbound trunk"), resourceOf<InboundTrunk>().called(&trunk),
                trunk.challenges() ? BridgeText::tr("Signs in as %1").arg(trunk.authUsername) : QString()},
               {F::Stays, BridgeText::tr("Dispatch rule"), resourceOf<DispatchRule>().called(served.rule.rule),
                Value<RoomTarget>::text(served.rule.rule->target)},
               {F::New, BridgeText::tr("Room"), routing::exampleRoom(*served.rule.rule, a.caller, a.number), {}}};
  p.notes << BridgeText::tr("If nobody in the room publishes audio, it rings for a minute and the leg goes.");
  if (a.endsConference) p.notes << BridgeText::tr("When the leg leaves, the conference ends for everybody.");
  p.limits = BridgeText::tr("It ends when the room closes, when the leg is removed from the conference, or with the "
                            "conference. Twilio charges it as a SIP call while it lasts.");
  return p;
}
} // namespace guides
