// The form of an owned number: what an update may send, how it is checked and what it changes.
#pragma once
#include "sandbox/twilio/twilioserver.h"

#include <optional>

namespace sandbox {

struct CompanyNumber;
struct TwilioStore;

/// A number as Twilio shows it.
QJsonObject numberObject(const CompanyNumber &number, const QString &sid, const QString &account);

/// The names an update of a number knows (Twilio: api v2010, UpdateIncomingPhoneNumber).
QStringList numberParameters();

/// Changes `number` as the form says; the error that Twilio answers when a value is refused (then nothing counts).
std::optional<HttpReply> changeNumber(const TwilioStore &store, const TwilioRequest &request, QJsonObject &number);

} // namespace sandbox
