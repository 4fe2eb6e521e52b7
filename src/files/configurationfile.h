// A configuration as a file: YAML or JSON, read by one reader, with its secrets left out or under a passphrase.
#pragma once
#include "files/seal.h"
#include "model/configuration.h"

#include <functional>
#include <optional>

namespace files {

inline constexpr int configurationVersion = 1;
inline constexpr qint64 largestConfiguration = 16 * 1024 * 1024; ///< bytes

/// What stands in a file. `sealed` holds the secrets that the configuration's own bag lacks.
struct ConfigurationFile {
  Configuration configuration;
  std::optional<Sealed> sealed;
};

/// Ordered and with a head that explains it; always the same bytes for the same configuration. Secrets are not in it,
/// but as `sealed`.
QByteArray configurationAsYaml(const ConfigurationFile &);
/// The same in JSON, without comments.
QByteArray configurationAsJson(const ConfigurationFile &);

/// Rejected, with the line: no YAML, unknown kinds and fields, values of the wrong type, a later version.
Result<ConfigurationFile> readConfiguration(const QByteArray &,
                                            const std::function<const Resource *(QStringView)> &resourceNamed);

/// The bag as one secret text, and back.
QByteArray secretsToBytes(const SecretBag &);
Result<SecretBag> secretsFromBytes(const QByteArray &);

} // namespace files
