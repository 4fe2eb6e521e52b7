// What other programs put into the system's keychain by keytar: twilio-cli of old.
#pragma once
#include "core/result.h"
#include "core/secret.h"
#include "core/task.h"

#include <chrono>

namespace profiles {
/// The secret that stands there for a service and an account. NotFound: none, or the keyring is locked; the text says
/// what to do. Ends within `limit`.
Task<Result<Secret>> keytarSecret(QString service, QString account,
                                  std::chrono::milliseconds limit = std::chrono::seconds(3));
} // namespace profiles
