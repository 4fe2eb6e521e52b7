// The account's own sign-in, for what keys may not read.
#pragma once
#include "api/account.h"

namespace twilio {
/// Signed in with the Auth Token where it is known: Standard keys may not read accounts and keys.
inline Account asOwner(Account account)
{
  if (account.authToken.isEmpty()) return account;
  account.user = account.accountSid;
  account.password = account.authToken;
  return account;
}
} // namespace twilio
