// Asking a SIP address whether a server is there (OPTIONS, RFC 3261 11): whom, with what, and what its answer says.
// Pure; nothing in a request names a phone number.
#pragma once
#include "model/snapshot.h"

#include <QByteArray>

namespace proof {

enum class SipTransport { Udp, Tcp, Tls };
/// "UDP".
QString transportName(SipTransport);

struct SipTarget {
  QString what; ///< "Termination URI"
  QString host; ///< a name, or an address; IPv6 in brackets
  int port = 5060;
  SipTransport transport = SipTransport::Udp;
  QString toString() const; ///< "nd-main.pstn.twilio.com:5060 by UDP"
};

/// Where calls through this object go: the address of an outbound trunk, of an Elastic SIP trunk its termination URI
/// and the hosts of its origination URLs, of an inbound trunk the project's SIP host. Each transport that may be used.
/// Empty: it has no address yet.
QList<SipTarget> sipTargets(const Snapshot &, const Object &);
/// Objects of this kind have addresses.
bool hasSipTargets(const Resource &);

/// The request. `local`: where the answer comes to, "192.0.2.1:5070"; `token`: letters and digits that no other
/// request has.
QByteArray sipOptions(const SipTarget &, const QString &local, const QByteArray &token);

/// What was received, as far as it goes.
struct SipReading {
  enum Kind {
    Incomplete, ///< more must come
    NotOurs,    ///< of another request, or on the way (1xx): wait on behind `used` bytes
    Final,
    NotSip
  } kind = Incomplete;
  int code = 0;
  QString phrase = {}, server = {}; ///< as the server says them, cut to a line
  QString seen = {};                ///< what came instead of SIP, cut to a line
  qsizetype used = 0;
};
/// `stream`: bytes of a connection; else one datagram.
SipReading readSipAnswer(const QByteArray &received, const QByteArray &token, bool stream);

/// How one resolved address, or the name itself, took the question.
struct SipFinding {
  enum Kind { Answered, Silent, Refused, Closed, NotSip, NoName, NotEncrypted, Failed } kind = Failed;
  QString at = {}; ///< the resolved address; empty: the name
  SipReading answer = {};
  qint64 milliseconds = 0;
  QString detail = {}; ///< of the system, in its words
};
/// A SIP server is there and works, as far as OPTIONS can tell: it answers with less than 500.
bool isThere(const SipFinding &);
/// "54.172.60.0 answers 200 OK after 84 ms (Twilio Gateway)."
QString sipHeadline(const SipFinding &, const SipTarget &);
/// What that means, and what to look at next; empty when the headline says it all.
QString sipMeaning(const SipFinding &, const SipTarget &);
/// What asking can say of calls, and what it cannot.
QString sipProbeLimits();

} // namespace proof
