// Connecting two accounts: fields checked when left, a test with a result for each step, and the profile that comes
// out.
#pragma once
#include "profiles/profilestore.h"
#include "profiles/secretstore.h"

#include <optional>

class QWidget;

namespace gui {

/// What the operator connected; stored already, unless `secrets` is a memory store because there is no key store.
struct Connected {
  Profile profile;
  std::optional<Connection> twilio, livekit;
  std::shared_ptr<SecretStore> secrets;
};

/// Runs the dialog. Nothing when the operator cancelled.
std::optional<Connected> connectAccounts(QWidget *parent, ProfileStore &store, std::shared_ptr<SecretStore> keychain);

/// Lists, renames and removes profiles, their kind and colour, read only.
void manageProfiles(QWidget *parent, ProfileStore &store, SecretStore &keychain);

} // namespace gui
