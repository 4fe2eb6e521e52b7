// Twilio: regulatory bundles (numbers v2, Bundle); they are made in the console.
#include "api/twilio/resources.h"
#include "model/bundle.h"

namespace twilio {
namespace {
const Place place{&resourceOf<Bundle>(), "numbers", "/v2/RegulatoryCompliance/Bundles", "results"};
} // namespace

const Endpoint &bundles()
{
  static const Endpoint e = [] {
    Endpoint own = endpoint<place>();
    own.optional = own.onDemand = true; // they matter where numbers are bought only
    own.create = nullptr;
    own.change = nullptr;
    own.remove = nullptr;
    return own;
  }();
  return e;
}
} // namespace twilio
