// X-Twilio-Signature: how Twilio proves that a request for TwiML is its own, and how Trunkline reads a TwiML bin.
#pragma once
#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

namespace net {
/// Value of the header for a request to the public address. Form parameters are sorted here, by name and then value.
/// Only the account's auth token signs, no API key. Twilio: security, "Validating requests".
QByteArray twilioSignature(const Secret &authToken, const QUrl &publicUrl,
                           const QList<QPair<QString, QString>> &form = {});
} // namespace net
