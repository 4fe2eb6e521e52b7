// Refusals: what a vendor's refusal says about the key and the account.
#pragma once
#include "core/result.h"

namespace api {
/// The permission that a restricted key lacks, as Twilio's Console and key policies name it:
/// "/twilio/voice/sip.trunks/list". Empty when the vendor did not name one. Twilio: error 70051.
QString missingPermission(const Error &);
/// The account itself is suspended or closed: nothing of it can be read until it is active again.
bool isSuspension(const Error &);
} // namespace api
