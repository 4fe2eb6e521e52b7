// Identifiers of both vendors: what one looks like, and where a TwiML bin's hides.
#pragma once
#include <QStringView>

#include <optional>

/// True for a Twilio SID: \a prefix (two capitals, "AC", "PN") and 32 hexadecimal digits.
bool isSid(QStringView text, const char *prefix);

/// True for a LiveKit id: \a prefix ("ST_" trunk, "SDR_" dispatch rule, "RM_" room) and 1 to 64 ASCII letters or
/// digits.
bool isLivekitId(QStringView text, const char *prefix);

/// The SID (EH...) of the TwiML bin that \a url leads to, or nothing: https://handler.twilio.com/twiml/EH..., a query
/// allowed (Twilio: TwiML bins; nothing may be appended to the path).
std::optional<QString> binSid(QStringView url);

/// The address under which Twilio serves the bin \a sid (EH...).
QString binUrl(QStringView sid);
