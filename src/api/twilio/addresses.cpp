// Twilio: addresses (api v2010, Address).
#include "api/twilio/resources.h"
#include "model/address.h"

namespace twilio {
namespace {
const Place place{&resourceOf<Address>(), "api", "/2010-04-01/Accounts/{account}/Addresses", "addresses"};
} // namespace

const Endpoint &addresses()
{
  static const Endpoint e = [] {
    Endpoint own = endpoint<place>();
    own.optional = own.onDemand = true; // they matter where numbers are bought only
    return own;
  }();
  return e;
}
} // namespace twilio
