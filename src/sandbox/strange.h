// Strange: vendors of tomorrow, whose answers hold members and words that nobody knows yet.
#pragma once
#include "sandbox/http.h"

namespace sandbox {

/// Adds a member to every object that has an id, and other words to what is chosen from a list, in JSON answers of
/// `inner`. Both are understood when they come back. An object of LiveKit's that is replaced without the member, and a
/// change at Twilio that repeats such a word, are refused with 400: nobody may lose or meddle with what he does not
/// know.
HttpHandler strange(HttpHandler inner);

} // namespace sandbox
