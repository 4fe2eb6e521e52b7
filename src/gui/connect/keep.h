// Saving a connected profile: its secrets into the key store, then the profile into its file.
#pragma once
#include "core/task.h"
#include "gui/connect/connectinput.h"
#include "profiles/profilestore.h"
#include "profiles/secretstore.h"

namespace gui {

/// The input with `saved` as it now stands.
using Kept = Result<ConnectInput>;

/// Writes each typed secret as an entry of its own, then the profile. When a step fails, entries that this call made
/// new are removed again and the file stays as it was. Errors are the stores' own. `store` outlives the task.
Task<Kept> keep(ConnectInput input, ProfileStore *store, std::shared_ptr<SecretStore> secrets);

/// The profile of this session only, its secrets in memory: those typed, and none else.
ConnectInput keepInMemory(ConnectInput input, MemoryStore &secrets);

/// Both accounts with their secrets, as far as typed or saved; without a gate. A locked key store is its error.
Task<Result<Accounts>> signInWith(ConnectInput input, std::shared_ptr<SecretStore> secrets);

/// Removes the secrets of these connections. The first trouble is given; the others are still removed.
Task<Result<>> forget(QList<Connection> connections, std::shared_ptr<SecretStore> secrets);

} // namespace gui
