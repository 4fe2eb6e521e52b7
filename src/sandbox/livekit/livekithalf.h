// The LiveKit half of the sandbox, ready to be served.
#pragma once
#include "sandbox/dice.h"
#include "sandbox/http.h"
#include "sandbox/options.h"

#include <memory>

namespace sandbox {

class Network;

/// Builds the project (empty or the demo company) and what answers for it.
HttpHandler livekitHalf(const Options &options, const Credentials &keys, std::shared_ptr<Network> network = {});

} // namespace sandbox
