// LiveKit: inbound SIP trunks.
#include "api/livekit/resources.h"
#include "model/inboundtrunk.h"

namespace livekit {
namespace {
// media_encryption is left out: an update copies it into `media` behind the caller's back (livekit-api.md 3.4)
constexpr UpdateField updateFields[] = {{"name"},
                                        {"metadata"},
                                        {"numbers", UpdateField::List},
                                        {"allowed_addresses", UpdateField::List},
                                        {"allowed_numbers", UpdateField::List},
                                        {"auth_username"},
                                        {"auth_password"},
                                        {"auth_realm"}};
const Messages messages{.resource = &resourceOf<InboundTrunk>(),
                        .service = "SIP",
                        .list = "ListSIPInboundTrunk",
                        .items = "items",
                        .filter = "trunk_ids",
                        .create = "CreateSIPInboundTrunk",
                        .wrapper = "trunk",
                        .update = "UpdateSIPInboundTrunk",
                        .remove = "DeleteSIPTrunk",
                        .updateFields = updateFields};
} // namespace

const Endpoint &inboundTrunks()
{
  static const Endpoint e = endpoint<messages>();
  return e;
}
} // namespace livekit
