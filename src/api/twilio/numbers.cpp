// Twilio: owned numbers (api v2010, IncomingPhoneNumbers).
#include "api/numbersearch.h"
#include "api/twilio/resources.h"
#include "model/phonenumber.h"

namespace twilio {
namespace {
const Place place{&resourceOf<PhoneNumber>(), "api", "/2010-04-01/Accounts/{account}/IncomingPhoneNumbers",
                  "incoming_phone_numbers"};
} // namespace

const Endpoint &numbers()
{
  static const Endpoint e = [] {
    Endpoint own = endpoint<place>();
    own.allowed = [](const Account &a) {
      std::vector<AllowedVerb> verbs = allowed(a, place);
      for (AllowedVerb &v : searchVerbs(a)) verbs.push_back(std::move(v));
      return verbs;
    };
    return own;
  }();
  return e;
}
} // namespace twilio
