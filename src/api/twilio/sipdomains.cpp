// Twilio: SIP domains, where SIP phones call into Programmable Voice (api v2010, SipDomain).
#include "api/twilio/resources.h"
#include "model/sipdomain.h"

namespace twilio {
namespace {
const Place place{&resourceOf<SipDomain>(), "api", "/2010-04-01/Accounts/{account}/SIP/Domains", "domains"};
} // namespace

const Endpoint &sipDomains()
{
  static const Endpoint e = endpoint<place>();
  return e;
}
} // namespace twilio
