// Twilio: addresses in IP access lists (api v2010, SIP IpAddress).
#include "api/twilio/resources.h"
#include "model/ipaddressentry.h"
#include "model/iplist.h"

namespace twilio {
namespace {
const Place place{.resource = &resourceOf<IpAddressEntry>(),
                  .product = "api",
                  .path = "/2010-04-01/Accounts/{account}/SIP/IpAccessControlLists/{parent}/IpAddresses",
                  .listKey = "ip_addresses",
                  .source = &resourceOf<IpList>(),
                  .parent = "ip_access_control_list_sid"};
} // namespace

const Endpoint &ipAddresses()
{
  static const Endpoint e = endpoint<place>();
  return e;
}
} // namespace twilio
