// Checks of what the operator types when connecting: each gives the cleaned value, or a sentence that says what to do.
#pragma once
#include "core/result.h"
#include "profiles/connection.h"

namespace profiles {
/// AC and 32 hex digits. Twilio: api v2010.
Result<QString> accountSid(const QString &typed);
/// SK and 32 hex digits; empty stays empty (signs in with the auth token). Twilio: api v2010, Keys.
Result<QString> apiKeySid(const QString &typed);
/// 32 hex digits; Twilio's auth token. The value is a secret: no error repeats it.
Result<QString> authToken(const QString &typed);
/// https://host[:port] from wss, ws, https, http or a bare host; path and slash at the end are dropped. http stays
/// http.
Result<QString> liveKitUrl(const QString &typed);
/// API and letters or digits in LiveKit Cloud, anything without blanks on a server of one's own.
Result<QString> liveKitApiKey(const QString &typed);
/// host[:port] from a project id (p_…), a SIP URI or a host. Empty stays empty. Cloud wants NAME.sip.livekit.cloud.
Result<QString> sipHost(const QString &typed, Connection::Kind kind);
} // namespace profiles
