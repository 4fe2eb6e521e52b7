// The file of `trunkline --connect FILE`: accounts for this session only, by the form that the sandbox prints.
#pragma once
#include "core/result.h"
#include "profiles/connection.h"
#include "profiles/secretstore.h"

#include <QHash>
#include <QUrl>

#include <memory>
#include <optional>

/// Where public addresses are really found: origin ("https://trunking.twilio.com") to base
/// ("http://127.0.0.1:1/trunking"), whose path goes in front of the request's. An empty map changes nothing.
using AddressMap = QHash<QString, QUrl>;

/// A profile that is never written down, with its secrets in memory.
struct SessionProfile {
  Profile profile; ///< sessionOnly
  std::optional<Connection> twilio;
  std::optional<Connection> livekit;
  std::shared_ptr<MemoryStore> secrets; ///< under profiles::secretKey
  AddressMap addresses;                 ///< Twilio's public origins to where they are served; empty: the public hosts
  QUrl console;                         ///< where a TwiML bin is made by hand; empty: Twilio's console
};

namespace profiles {
/// The first labels of Twilio's hosts: api, handler, trunking...
QStringList twilioProducts();
/// Reads {"twilio": {base?, console?, accountSid, authToken?, apiKeySid?, apiKeySecret?}, "livekit": {url, apiKey,
/// apiSecret, sipHost?, kind?}, "name"?, "readOnly"?, "profile"? (test, staging, production, sandbox)}; one half may be
/// missing. base holds {product}. kind is cloud or self-hosted. Members that it does not know are ignored.
/// Storage: the file cannot be read. Rejected: it is no such JSON; the text names file and member, never a value.
Result<SessionProfile> readConnectFile(const QString &path);
/// The same from bytes, as the sandbox prints them; source is named in errors.
Result<SessionProfile> readConnectJson(const QByteArray &json, const QString &source);
} // namespace profiles
