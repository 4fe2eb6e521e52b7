// Twilio: an IP access control list that calls to a SIP domain are asked for (api v2010,
// AuthCallsIpAccessControlListMapping).
#include "api/twilio/resources.h"
#include "model/domainiplist.h"
#include "model/sipdomain.h"

namespace twilio {
namespace {
const Place place{.resource = &resourceOf<DomainIpList>(),
                  .product = "api",
                  .path = "/2010-04-01/Accounts/{account}/SIP/Domains/{parent}/Auth/Calls/IpAccessControlListMappings",
                  .listKey = "contents",
                  .source = &resourceOf<SipDomain>(),
                  .parent = "domain_sid",
                  .attaches = "IpAccessControlListSid",
                  .mayHold = [](const void *row) {
                    return maySignInBy(static_cast<const SipDomain *>(row)->authType, QLatin1String("IP_ACL"));
                  }};
} // namespace

const Endpoint &domainIpLists()
{
  static const Endpoint e = endpoint<place>();
  return e;
}
} // namespace twilio
