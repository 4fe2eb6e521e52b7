// LiveKit access tokens: short-lived, with only the grants that one request needs.
#pragma once
#include "core/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace net {
/// A JWT (HS256) for server APIs. `grants` are the claims as LiveKit writes them: {"sip":{"admin":true}}.
/// `nowUtcSeconds` is the server's clock: LiveKit allows 60 s of difference. LiveKit: auth/accesstoken.go.
QByteArray livekitToken(const QString &apiKey, const Secret &apiSecret, const QJsonObject &grants, qint64 nowUtcSeconds,
                        int lifetimeSeconds = 120);

/// The text without anything that looks like a JWT: livekit-server repeats the whole token in its "invalid token"
/// answer.
QString withoutToken(const QString &text);
} // namespace net
