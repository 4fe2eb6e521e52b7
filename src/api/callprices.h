// What a minute of a call costs. Reads only.
#pragma once
#include "api/account.h"
#include "core/task.h"

/// "0.0130 USD"; empty: the vendor has no price for it.
namespace twilio {
/// To a phone, through an Elastic SIP trunk (Twilio: Pricing v2, Trunking Numbers).
Task<Result<QString>> trunkPrice(Account account, QString to, QString from);
/// To a number, by the API (Twilio: Pricing v2, Voice Numbers); what the called number costs beside it is not in it.
Task<Result<QString>> voicePrice(Account account, QString to, QString from);
/// For the gate.
std::vector<AllowedVerb> callPriceVerbs();
} // namespace twilio
