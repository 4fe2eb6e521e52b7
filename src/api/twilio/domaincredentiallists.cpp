// Twilio: a credential list that calls to a SIP domain are asked for (api v2010, AuthCallsCredentialListMapping).
#include "api/twilio/resources.h"
#include "model/domaincredentiallist.h"
#include "model/sipdomain.h"

namespace twilio {
namespace {
const Place place{.resource = &resourceOf<DomainCredentialList>(),
                  .product = "api",
                  .path = "/2010-04-01/Accounts/{account}/SIP/Domains/{parent}/Auth/Calls/CredentialListMappings",
                  .listKey = "contents",
                  .source = &resourceOf<SipDomain>(),
                  .parent = "domain_sid",
                  .attaches = "CredentialListSid",
                  .mayHold = [](const void *row) {
                    return maySignInBy(static_cast<const SipDomain *>(row)->authType, QLatin1String("CREDENTIAL_LIST"));
                  }};
} // namespace

const Endpoint &domainCredentialLists()
{
  static const Endpoint e = endpoint<place>();
  return e;
}
} // namespace twilio
