// What Twilio lets in from SIP: the sign-in of trunks and SIP domains, the caller's number, countries.
#pragma once
#include "sandbox/network.h"
#include "sandbox/twilio/twiliostore.h"

namespace sandbox {

/// The judgement of an INVITE; code 0: it goes on.
struct Gate {
  SipAnswer answer{0};
  bool recorded = false; ///< the refused call stands in the call log
  QString object = {};   ///< sid of the trunk
  QString from = {};     ///< the caller, E.164 where it was a number
  QString numberSid = {};
  QString url = {}; ///< of a SIP domain: its document
};

Gate trunkGate(const TwilioStore &, const Invite &);
Gate domainGate(const TwilioStore &, const Invite &);
/// The account may call this number's country.
bool mayCall(const TwilioStore &, const QString &number);

} // namespace sandbox
