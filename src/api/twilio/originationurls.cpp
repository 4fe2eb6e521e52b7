// Twilio: origination URLs of Elastic SIP trunks (trunking v1, OriginationUrl).
#include "api/twilio/resources.h"
#include "model/elastictrunk.h"
#include "model/originationurl.h"

namespace twilio {
namespace {
const Place place{.resource = &resourceOf<OriginationUrl>(),
                  .product = "trunking",
                  .path = "/v1/Trunks/{parent}/OriginationUrls",
                  .listKey = "origination_urls",
                  .source = &resourceOf<ElasticTrunk>(),
                  .parent = "trunk_sid"};
} // namespace

const Endpoint &originationUrls()
{
  static const Endpoint e = endpoint<place>();
  return e;
}
} // namespace twilio
