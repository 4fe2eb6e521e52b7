// Twilio: TwiML apps (api v2010, Application).
#include "api/twilio/resources.h"
#include "model/twimlapp.h"

namespace twilio {
namespace {
const Place place{&resourceOf<TwimlApp>(), "api", "/2010-04-01/Accounts/{account}/Applications", "applications"};
} // namespace

const Endpoint &twimlApps()
{
  static const Endpoint e = endpoint<place>();
  return e;
}
} // namespace twilio
