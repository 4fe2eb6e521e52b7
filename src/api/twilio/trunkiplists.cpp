// Twilio: an IP access list attached to an Elastic SIP trunk (trunking v1, Trunk IpAccessControlList).
#include "api/twilio/resources.h"
#include "model/elastictrunk.h"
#include "model/trunkiplist.h"

namespace twilio {
namespace {
const Place place{.resource = &resourceOf<TrunkIpList>(),
                  .product = "trunking",
                  .path = "/v1/Trunks/{parent}/IpAccessControlLists",
                  .listKey = "ip_access_control_lists",
                  .source = &resourceOf<ElasticTrunk>(),
                  .parent = "trunk_sid",
                  .attaches = "IpAccessControlListSid",
                  .mayHold = [](const void *row) {
                    return maySignInBy(static_cast<const ElasticTrunk *>(row)->authType, QLatin1String("IP_ACL"));
                  }};
} // namespace

const Endpoint &trunkIpLists()
{
  static const Endpoint e = endpoint<place>();
  return e;
}
} // namespace twilio
