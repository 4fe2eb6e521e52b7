// The list of guides.
#include "guides/catalogue.h"

#include "guides/agentonpath.h"
#include "guides/bridge.h"
#include "guides/inbound.h"
#include "guides/livekitnumberpath.h"
#include "guides/outbound.h"
#include "guides/rotation.h"
#include "guides/trunkinbound.h"
#include "model/conference.h"
#include "model/conferenceparticipant.h"
#include "model/livekitnumber.h"

#include <algorithm>

namespace guides {
namespace {
template <class T> QStringList keysOf(const Snapshot &s)
{
  QStringList out;
  for (const T &t : s.of<T>().seen()) out << resourceOf<T>().keyOf(&t);
  return out;
}

template <auto Presets, auto Propose>
Result<Plan> planned(const Snapshot &s, const QString &subject, const QString &user, const Secret &password)
{
  auto a = Presets(s, subject);
  if constexpr (requires { a.sipUser; }) {
    a.sipUser = user;
    a.sipPassword = password;
  }
  auto proposal = Propose(s, a);
  if (!proposal) return proposal.error();
  return std::move(proposal->plan);
}

QString nothingInTheWay(const Snapshot &) { return {}; }

QString noUserInUse(const Snapshot &s)
{
  if (!s.of<Credential>().all() || !s.of<OutboundTrunk>().all() || !usersInUse(s).empty()) return {};
  return QCoreApplication::translate("guides", "LiveKit signs in with no user of this account yet. Set up outbound "
                                               "calls first.");
}

QString noConference(const Snapshot &s)
{
  const auto *all = s.of<Conference>().all();
  if (!all || std::any_of(all->begin(), all->end(), [](const Conference &c) { return !c.isOver(); })) return {};
  return QCoreApplication::translate("guides", "No conference is running. It can be brought into a room only while "
                                               "people are in it.");
}

/// What is for sale is not known here; those that are owned stand for it.
QStringList ownedNumbers(const Snapshot &s)
{
  QStringList out;
  for (const LiveKitNumber &n : s.of<LiveKitNumber>().seen()) out << n.number;
  return out;
}

constexpr Guide guideTable[] = {
    {"inbound-twiml", QT_TRANSLATE_NOOP("guides", "Set up a number…"),
     QT_TRANSLATE_NOOP("guides", "Calls to a Twilio number reach a LiveKit room, handed over by a TwiML document."),
     "bin", keysOf<PhoneNumber>, planned<presets, inboundByBin>, nothingInTheWay},
    {"inbound-trunk", QT_TRANSLATE_NOOP("guides", "Set up a number on a SIP trunk…"),
     QT_TRANSLATE_NOOP("guides",
                       "Calls to a Twilio number reach a LiveKit room through an Elastic SIP trunk, which can "
                       "also transfer calls and call phones."),
     "origination", keysOf<PhoneNumber>, planned<trunkInboundPresets, inboundByTrunk>, nothingInTheWay},
    {"outbound", QT_TRANSLATE_NOOP("guides", "Set up outbound calls…"),
     QT_TRANSLATE_NOOP("guides", "LiveKit calls phones through a Twilio Elastic SIP trunk."), "way",
     keysOf<PhoneNumber>, planned<outboundPresets, outboundByTrunk>, nothingInTheWay},
    {"agent", QT_TRANSLATE_NOOP("guides", "Have an agent answer…"),
     QT_TRANSLATE_NOOP("guides", "The dispatch rule of a number's calls asks an agent by its name."), "agentrule",
     keysOf<PhoneNumber>, planned<agentPresets, agentOnPath>, nothingInTheWay},
    {"bridge", QT_TRANSLATE_NOOP("guides", "Bring a conference into a room…"),
     QT_TRANSLATE_NOOP("guides", "A running Twilio conference calls LiveKit, so that an agent joins its people."),
     "bridge", keysOf<Conference>, planned<bridgePresets, bridge>, noConference},
    {"livekit-number", QT_TRANSLATE_NOOP("guides", "Buy a LiveKit number…"),
     QT_TRANSLATE_NOOP("guides", "A number of LiveKit's own takes calls without Twilio and without a trunk."),
     "livekitnumber", ownedNumbers, planned<livekitNumberPresets, livekitNumberPath>, livekitNumberObstacle},
    {"rotate", QT_TRANSLATE_NOOP("guides", "Rotate a password…"),
     QT_TRANSLATE_NOOP("guides", "LiveKit signs in to Twilio with a new user and password, and no call fails."),
     "newuser", keysOf<Credential>, planned<rotationPresets, rotate>, noUserInUse},
};
} // namespace

std::span<const Guide> catalogue() { return guideTable; }

const Guide *guideOf(const Plan &p)
{
  if (!p.undoes.isEmpty() || !p.finding.isEmpty()) return nullptr;
  for (const Guide &g : guideTable) {
    const QString mark = QLatin1String(g.mark);
    if (std::any_of(p.changes.begin(), p.changes.end(),
                    [&](const Change &c) { return c.step == mark || c.step.startsWith(mark + u'-'); }))
      return &g;
  }
  return nullptr;
}

QString subjectOf(const Plan &p)
{
  for (const Change &c : p.changes)
    if (c.resource == &resourceOf<PhoneNumber>()) return c.key;
  for (const Change &c : p.changes)
    if (c.resource == &resourceOf<ConferenceParticipant>())
      return c.after.value(QStringLiteral("conference_sid")).toString();
  return oldUserOf(p);
}
} // namespace guides
