// Twilio: Elastic SIP trunks (trunking v1, Trunk).
#include "api/twilio/resources.h"
#include "model/elastictrunk.h"

namespace twilio {
namespace {
const Place place{&resourceOf<ElasticTrunk>(), "trunking", "/v1/Trunks", "trunks"};
} // namespace

const Endpoint &elasticTrunks()
{
  static const Endpoint e = endpoint<place>();
  return e;
}
} // namespace twilio
