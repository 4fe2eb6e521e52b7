// LiveKit: outbound SIP trunks.
#include "api/livekit/resources.h"
#include "model/outboundtrunk.h"

namespace livekit {
namespace {
// media_encryption is left out, as with inbound trunks: an update copies it into `media` (livekit-api.md 3.4)
constexpr UpdateField updateFields[] = {{"name"},
                                        {"metadata"},
                                        {"address"},
                                        {"transport"},
                                        {"numbers", UpdateField::List},
                                        {"auth_username"},
                                        {"auth_password"},
                                        {"destination_country"},
                                        {"from_host"}};
const Messages messages{.resource = &resourceOf<OutboundTrunk>(),
                        .service = "SIP",
                        .list = "ListSIPOutboundTrunk",
                        .items = "items",
                        .filter = "trunk_ids",
                        .create = "CreateSIPOutboundTrunk",
                        .wrapper = "trunk",
                        .update = "UpdateSIPOutboundTrunk",
                        .remove = "DeleteSIPTrunk",
                        .updateFields = updateFields};
} // namespace

const Endpoint &outboundTrunks()
{
  static const Endpoint e = endpoint<messages>();
  return e;
}
} // namespace livekit
