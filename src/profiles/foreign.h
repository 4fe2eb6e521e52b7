// Connections in the files of other tools: LiveKit's lk and Twilio's twilio-cli. Both keep secrets in plain text.
#pragma once
#include "core/result.h"
#include "core/secret.h"
#include "profiles/connection.h"

#include <QHash>
#include <QStringList>

namespace profiles {

/// One project of lk, or one profile of twilio-cli.
struct ForeignConnection {
  QString name; ///< as the tool calls it
  bool isDefault = false;
  Connection connection; ///< with an id of its own; `saved` is empty
  QHash<Connection::SecretName, Secret> secrets;
  QString keychainAccount; ///< twilio-cli of old: its key stands in the system's keychain under this name
  QString problem;         ///< why it cannot be imported as it stands, or empty
};

struct ForeignFile {
  enum class Tool { Lk, TwilioCli };
  Tool tool = Tool::Lk;
  QString path;
  QList<ForeignConnection> connections;
  bool holdsSecrets() const;
};

/// ~/.livekit/cli-config.yaml and ~/.twilio-cli/config.json below this folder, as far as they are there.
QStringList foreignFiles(const QString &home);

/// Rejected: it cannot be understood; Storage: it cannot be read. Both say what to do.
/// Source: `lk` 2.x (cli-config.yaml), twilio-cli 3 to 6 (config.json: "profiles", and "projects" of old).
Result<ForeignFile> readForeign(const QString &path, ForeignFile::Tool tool);

/// Takes these secrets out of the file and leaves every other character as it is; the file is replaced as a whole or
/// not at all, and no copy is made. A link is not followed. What the file holds by now instead of them stays.
Result<> removePlainSecrets(const ForeignFile &file, const QList<Secret> &secrets);

} // namespace profiles
