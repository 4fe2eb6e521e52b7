// Codes: what the numbers mean that Twilio and SIP give as a reason, in an operator's words.
#pragma once
#include <QString>

namespace diagnosis {

/// What the code says and what to do about it; empty when it is not known. Source: Twilio's error dictionary.
QString twilioMeaning(int code);
/// "Twilio 32201: …", or "Twilio 99999" when nothing is known of it.
QString twilioExplained(int code);
/// Twilio's own page about the code.
QString twilioPage(int code);

/// Whose answer it is: of a SIP code, what it means depends on who was called.
enum class Asked { LiveKit, Twilio };
/// Empty when there is nothing to say beyond the number.
QString sipMeaning(int code, Asked);

} // namespace diagnosis
