// Twilio: users in credential lists (api v2010, SIP Credential).
#include "api/twilio/resources.h"
#include "model/credential.h"
#include "model/credentiallist.h"

namespace twilio {
namespace {
const Place place{.resource = &resourceOf<Credential>(),
                  .product = "api",
                  .path = "/2010-04-01/Accounts/{account}/SIP/CredentialLists/{parent}/Credentials",
                  .listKey = "credentials",
                  .source = &resourceOf<CredentialList>(),
                  .parent = "credential_list_sid"};
} // namespace

const Endpoint &credentials()
{
  static const Endpoint e = endpoint<place>();
  return e;
}
} // namespace twilio
