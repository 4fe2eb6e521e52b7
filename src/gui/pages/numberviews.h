// What numbers are bought with and answered by: views of the tabs Numbers and TwiML bins.
#pragma once
#include "gui/table/resourcepage.h"

namespace gui {

ResourcePage *twimlApps(Desk &);
ResourcePage *addresses(Desk &);
ResourcePage *bundles(Desk &);

} // namespace gui
