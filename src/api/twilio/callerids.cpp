// Twilio: verified caller ids (api v2010, OutgoingCallerIds), to know which numbers may call.
#include "api/twilio/resources.h"
#include "model/callerid.h"

namespace twilio {
namespace {
const Place place{&resourceOf<CallerId>(), "api", "/2010-04-01/Accounts/{account}/OutgoingCallerIds",
                  "outgoing_caller_ids"};
} // namespace

const Endpoint &callerIds()
{
  static const Endpoint e = [] {
    Endpoint ids = endpoint<place>();
    ids.onDemand = true;
    return ids;
  }();
  return e;
}
} // namespace twilio
