// Twilio: credential lists (api v2010, SIP CredentialList).
#include "api/twilio/resources.h"
#include "model/credentiallist.h"

namespace twilio {
namespace {
const Place place{&resourceOf<CredentialList>(), "api", "/2010-04-01/Accounts/{account}/SIP/CredentialLists",
                  "credential_lists"};
} // namespace

const Endpoint &credentialLists()
{
  static const Endpoint e = endpoint<place>();
  return e;
}
} // namespace twilio
