// What the desktop's secret service says of itself: why the keychain gave no secret.
#pragma once
#include "core/task.h"

#include <QString>

#include <chrono>

namespace profiles {
enum class KeyringState {
  Unknown,   ///< not asked (another system than Linux), or an answer that says nothing
  NoBus,     ///< there is no D-Bus session
  NoService, ///< nobody offers org.freedesktop.secrets
  NoKeyring, ///< the service has no default keyring
  Locked,
  Open,
  Refused, ///< the service denies access
  Hanging  ///< no answer in time
};

/// Asks the Secret Service on the session bus; ends within `limit`. Never unlocks, never asks the operator.
Task<KeyringState> keyringState(std::chrono::milliseconds limit);
} // namespace profiles
