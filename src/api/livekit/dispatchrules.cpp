// LiveKit: dispatch rules.
#include "api/livekit/resources.h"
#include "model/dispatchrule.h"

namespace livekit {
namespace {
constexpr UpdateField updateFields[] = {{"name"}, {"metadata"}, {"rule"}, {"trunk_ids", UpdateField::List}};
const Messages messages{.resource = &resourceOf<DispatchRule>(),
                        .service = "SIP",
                        .list = "ListSIPDispatchRule",
                        .items = "items",
                        .filter = "dispatch_rule_ids",
                        .create = "CreateSIPDispatchRule",
                        .wrapper = "dispatch_rule",
                        .update = "UpdateSIPDispatchRule",
                        .remove = "DeleteSIPDispatchRule",
                        .updateFields = updateFields};
} // namespace

const Endpoint &dispatchRules()
{
  static const Endpoint e = endpoint<messages>();
  return e;
}
} // namespace livekit
