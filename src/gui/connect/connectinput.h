// What the operator typed to connect two accounts, cleaned, and what becomes of it.
#pragma once
#include "api/account.h"
#include "profiles/connection.h"

#include <QHash>

#include <optional>

namespace gui {

/// A profile with its connections as the form gives them. A secret that was not typed is missing: the saved one stays.
struct ConnectInput {
  Profile profile;
  std::optional<Connection> twilio, livekit;
  QHash<QString, Secret> typed; ///< by profiles::secretKey

  /// The connection's secret if it was typed.
  Secret secret(const Connection &c, Connection::SecretName name) const
  {
    return typed.value(profiles::secretKey(c.id, name));
  }
};

/// NAME=value lines as LiveKit Cloud and Twilio's documents give them: LIVEKIT_URL, LIVEKIT_API_KEY,
/// LIVEKIT_API_SECRET, TWILIO_ACCOUNT_SID, TWILIO_API_KEY(_SID), TWILIO_API_SECRET, TWILIO_AUTH_TOKEN. Gives them by
/// the object names of the form's fields; empty when the text is no such block.
QHash<QString, QString> readEnvironment(const QString &text);

} // namespace gui
