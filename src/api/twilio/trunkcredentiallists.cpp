// Twilio: a credential list attached to an Elastic SIP trunk (trunking v1, Trunk CredentialList).
#include "api/twilio/resources.h"
#include "model/elastictrunk.h"
#include "model/trunkcredentiallist.h"

namespace twilio {
namespace {
const Place place{.resource = &resourceOf<TrunkCredentialList>(),
                  .product = "trunking",
                  .path = "/v1/Trunks/{parent}/CredentialLists",
                  .listKey = "credential_lists",
                  .source = &resourceOf<ElasticTrunk>(),
                  .parent = "trunk_sid",
                  .attaches = "CredentialListSid",
                  .mayHold = [](const void *row) {
                    return maySignInBy(static_cast<const ElasticTrunk *>(row)->authType,
                                       QLatin1String("CREDENTIAL_LIST"));
                  }};
} // namespace

const Endpoint &trunkCredentialLists()
{
  static const Endpoint e = endpoint<place>();
  return e;
}
} // namespace twilio
