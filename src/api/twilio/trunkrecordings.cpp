// Twilio: whether Elastic SIP trunks record their calls (trunking v1, Recording). The list of trunks says it, too.
#include "api/twilio/resources.h"
#include "model/elastictrunk.h"
#include "model/trunkrecording.h"

namespace twilio {
namespace {
const Place place{.resource = &resourceOf<TrunkRecording>(),
                  .product = "trunking",
                  .path = "/v1/Trunks",
                  .listKey = nullptr,
                  .side = "Recording"};

Task<Listing> ofTrunks(std::shared_ptr<const Rows> trunks)
{
  auto rows = std::make_shared<RowsOf<TrunkRecording>>();
  for (int i = 0; i < trunks->size(); ++i) {
    const auto &t = *static_cast<const ElasticTrunk *>(trunks->at(i));
    rows->list.push_back({t.sid, t.name, t.recordingMode, t.recordingTrim, {}});
  }
  co_return std::shared_ptr<Rows>(rows);
}
} // namespace

const Endpoint &trunkRecordings()
{
  static const Endpoint e = [] {
    Endpoint own = endpoint<place>();
    own.list = nullptr;
    own.source = &resourceOf<ElasticTrunk>();
    own.parentField = "trunk_sid";
    // NOLINTNEXTLINE(performance-unnecessary-value-param): the endpoint's signature
    own.listFrom = [](Account, std::shared_ptr<const Rows> of) { return ofTrunks(std::move(of)); };
    return own;
  }();
  return e;
}
} // namespace twilio
