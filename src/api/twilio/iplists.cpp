// Twilio: IP access control lists (api v2010, SIP IpAccessControlList).
#include "api/twilio/resources.h"
#include "model/iplist.h"

namespace twilio {
namespace {
const Place place{&resourceOf<IpList>(), "api", "/2010-04-01/Accounts/{account}/SIP/IpAccessControlLists",
                  "ip_access_control_lists"};
} // namespace

const Endpoint &ipLists()
{
  static const Endpoint e = endpoint<place>();
  return e;
}
} // namespace twilio
