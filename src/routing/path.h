// What is known of an inbound call to one number, as facts: routes put it into words, health rules judge it.
#pragma once
#include "model/elastictrunk.h"
#include "model/phonenumber.h"
#include "model/twimlbin.h"
#include "routing/served.h"
#include "twiml/sipdial.h"

namespace routing {

/// Who answers a call at Twilio: trunk, else application, else voice URL.
enum class Entry { Nothing, Demo, ElasticTrunk, Application, Webhook, Bin };

/// How much of the TwiML that answers a number is known.
enum class Document {
  NotAsked,   ///< not a bin, or nobody read it yet
  Unreadable, ///< no Auth Token, refused, or no answer: see the bin's `reading`
  Missing,    ///< Twilio has no such bin
  Invalid,    ///< not TwiML: `problem` says why
  NoSip,      ///< dials no SIP address
  Dials
};

/// Whose a dialled host is.
enum class Host {
  Ours,    ///< the project's SIP host, or a regional form of it
  Web,     ///< the host of the project's wss:// address, which takes no calls
  Twilio,  ///< a Twilio SIP domain: the call goes in circles or to a registered phone
  Other,   ///< another system
  Unknown, ///< the project's SIP host is not known
  None     ///< the address cannot be read
};

/// One <Sip> of a document, or one origination URL of an Elastic SIP trunk.
struct Leg {
  twiml::SipTarget sip;
  QString user; ///< as LiveKit will see it: {{To}} and {{Called}} are the number
  Host where = Host::None;
};

/// Which trunk and which rule take a call to one number, from any caller that is on no list.
struct InboundPath {
  const PhoneNumber *number = nullptr; ///< borrowed from the snapshot, like all pointers here
  Entry entry = Entry::Nothing;
  Document document = Document::NotAsked;
  const TwimlBin *bin = nullptr;         ///< nullptr: not a bin, or not among those read so far
  Error problem;                         ///< why the document cannot be used
  const ElasticTrunk *elastic = nullptr; ///< nullptr: not on one, or not among those read so far
  bool originationRead = false;          ///< all origination URLs are known; only then do those of the trunk count
  std::vector<Leg> legs;    ///< in the document's order; of a trunk those that are enabled, first asked first
  qsizetype askedFirst = 0; ///< of a trunk: so many of the legs share its calls, the others come when they fail
  int leg = -1;             ///< the one that is followed: the first to this project, else the first
  /// Some trunk or rule of the project names this number or one dialled; nothing: cannot be told.
  std::optional<bool> namedHere;
  bool foreign = false; ///< leads elsewhere, and nothing in this project waits for it
  bool assumed = false; ///< `call` rests on the guess that an unread document dials this number here

  bool reachesLiveKit = false; ///< surely, or (see `assumed`) perhaps; only then do the following members count
  bool trunksKnown = false, rulesKnown = false; ///< all of them were read: "none" may be said
  Call call;                                    ///< as LiveKit will see it; the caller is empty or `onlyListed`
  Served served;
  /// No caller in general gets through, but those on a list do: one of them (`call.caller`).
  bool onlyListedCallers = false;
  /// Two trunks take the number from different addresses, and which one Twilio's calls meet is not known: nothing
  /// behind it is, either.
  bool bySource = false;
  /// A rule without trunks that lets in, on a self-hosted server, what no trunk takes.
  const DispatchRule *catchAll = nullptr;

  const Leg *followed() const { return leg < 0 ? nullptr : &legs[size_t(leg)]; }
  const InboundTrunk *trunk() const { return served.trunk.trunk; }
  const DispatchRule *rule() const { return served.rule.rule; }
};

Host hostKind(const QString &host, const Surroundings &);
Entry entryOf(const PhoneNumber &);
/// Fills `document`, `problem` and `legs` from what is known of the path's bin.
void readDocument(InboundPath &, const Surroundings &);
/// The path certainly leads to this project, with a number that LiveKit can read.
bool leadsHere(const InboundPath &);
/// The caller that stands for everybody who is on no list.
QString anyCaller();

} // namespace routing
