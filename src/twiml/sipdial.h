// The heart of an inbound path by TwiML: <Dial><Sip>. What a document dials, the document to paste, and whether a bin
// says what was agreed.
#pragma once
#include "core/secret.h"
#include "core/sipuri.h"
#include "twiml/document.h"

#include <QStringList>

namespace twiml {

/// One SIP address that a document dials.
struct SipTarget {
  SipUri uri = {};     ///< empty when rawUri cannot be read
  QString rawUri = {}; ///< as written, without blanks around it; never show it, it may hold a password
  QString username = {};
  Secret password = {};    ///< empty: the document has none
  int timeoutSeconds = 30; ///< of <Dial>; 30 = Twilio's default, also for what is no number
  bool answerOnBridge = false;
  QString callerId = {};  ///< of <Dial>; empty: the caller's own number
  bool hasAction = false; ///< <Dial action>: Twilio asks there what comes next
  bool verbAfter = false; ///< something stands after <Dial> that is run when the call ends
  int line = 0;
};

/// Every <Dial><Sip> (and <Sip><Uri>) that a call can reach: not those after a verb that ends the document (<Redirect>,
/// <Hangup>, <Reject>, <Leave>, <Dial action>).
std::vector<SipTarget> dialledSip(const Document &);

/// What the document to paste must say.
struct SipDial {
  QString user = {}; ///< called number in E.164, or a placeholder such as {{To}}
  QString host = {}; ///< the project's SIP host, with a port if need be
  QString username = {};
  Secret password = {};       ///< or `${secret:NAME}`, for a plan
  int timeoutSeconds = 30;    ///< Twilio gives up after it
  bool answerOnBridge = true; ///< the caller hears ringing until LiveKit answers, and a failed call costs nothing
  QString transport = QStringLiteral("tcp"); ///< as in LiveKit's guide; empty = Twilio's default, UDP
};

/// The document that sends a call to LiveKit (LiveKit: docs, "Twilio Voice integration"). Fails with Rejected when the
/// parts make no SIP URI, when the password has no user name, or when something cannot be written in XML.
Result<QByteArray> sipDialDocument(const SipDial &);

/// True when a call to \a host reaches the project whose SIP host is \a projectHost: the same host, or one of LiveKit
/// Cloud's regional forms of it (abc.eu.sip.livekit.cloud for abc.sip.livekit.cloud).
bool isHostOf(QStringView host, QStringView projectHost);

/// What was agreed with the operator about a bin.
struct Agreed {
  QString user = {}; ///< the called number, E.164
  QString host = {}; ///< the project's SIP host, with a port if need be
  QString username = {};
  Secret password = {};
};

/// What \a found, a bin as Twilio renders it, says otherwise than agreed, in sentences for the operator; empty when it
/// says what was agreed. A placeholder {{To}} counts as the number. Passwords are compared and never shown.
QStringList disagreements(const Document &found, const Agreed &agreed);

} // namespace twiml
