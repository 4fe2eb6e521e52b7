// Probe: tries two accounts step by step and says of each step what was found and what to do.
#pragma once
#include "api/account.h"
#include "core/task.h"

#include <functional>

namespace api {
/// In the order in which they are tried.
enum class ProbeStep {
  Servers,
  Encryption,
  Clock,
  TwilioSignIn,
  TwilioPermissions,
  TwimlBins,
  LiveKitSignIn,
  LiveKitSip,
  SipHost
};

struct ProbeResult {
  ProbeStep step = ProbeStep::Servers;
  enum State {
    Running,
    Ok,
    Warning, ///< works, but something should be put right
    Failed,
    Waits,  ///< a step before it failed, so it was not tried
    Unknown ///< no request can tell
  } state = Running;
  QString text = {}; ///< for the operator: what was found, and what to do; empty while it runs
};

/// What is tried. A half that is missing is left out of the steps. The gates need `probePolicy`.
struct ProbeQuestion {
  Accounts accounts;
  QString sipHost = {};                ///< of the LiveKit project; empty: not known
  QHash<QString, QUrl> addresses = {}; ///< as in GatePolicy: what is served on this computer is not encrypted
};

using ProbeResults = std::vector<ProbeResult>;

/// "Sign in to Twilio"
QString probeName(ProbeStep step);
/// The steps that `probe` will try.
std::vector<ProbeStep> probeSteps(const ProbeQuestion &question);
/// Reads only, each sent once, answered within 10 s. `base` has what is particular: addresses, authorities.
GatePolicy probePolicy(const Accounts &accounts, GatePolicy base = {});
/// Tries all steps. `tell` hears each result as it comes, Running before; it must not end the task. Gives one result
/// for each step. Nothing is written anywhere.
Task<ProbeResults> probe(ProbeQuestion question, std::function<void(ProbeResult)> tell);
} // namespace api
