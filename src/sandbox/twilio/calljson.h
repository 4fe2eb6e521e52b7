// A call of the sandbox as Twilio shows it, and what hangs on it.
#pragma once
#include "sandbox/twilio/twiliostore.h"

#include <QJsonArray>

namespace sandbox {

/// Appends the call as JSON: written by hand, for a page has a thousand.
void writeCall(const TwilioCall &, const QByteArray &account, QByteArray &out);
/// Requests that were made for it, its complaints, its recordings.
QJsonArray callEvents(const TwilioStore &, const TwilioCall &, const QString &account);
QJsonArray callNotifications(const TwilioCall &, const QString &account);
QJsonArray callRecordings(const TwilioCall &, const QString &account);
/// The sid of what belongs to a call: the same every time.
QString sidBeside(const TwilioCall &, QLatin1String prefix);
/// One second of a ringing tone for each of at most ten seconds: WAV, 8 kHz, 16 bit, mono.
QByteArray ringingTone(int seconds);

} // namespace sandbox
