// Whether a TwiML bin that a person made says what the plan asked for.
#pragma once
#include "api/endpoint.h"
#include "core/secretbag.h"
#include "model/plan.h"

/// Fetches {"url"} as Twilio would and compares it with what was agreed. Rejected, with the sentence for the step: no
/// such address, no TwiML, or it says something else. Without the Auth Token nothing can be fetched: the address alone
/// is checked and the step counts as done, not verified.
Task<Result<>> verifyBin(Account account, Change change, QHash<QString, QString> values, SecretBag secrets);
