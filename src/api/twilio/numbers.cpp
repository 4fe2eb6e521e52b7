// Twilio: owned numbers (api v2010, IncomingPhoneNumbers).
#include "api/twilio/resources.h"
#include "model/phonenumber.h"

namespace twilio {
namespace {
const Place place{&resourceOf<PhoneNumber>(), "api", "/2010-04-01/Accounts/{account}/IncomingPhoneNumbers",
                  "incoming_phone_numbers"};
} // namespace

const Endpoint &numbers()
{
  static const Endpoint e = endpoint<place>();
  return e;
}
} // namespace twilio
