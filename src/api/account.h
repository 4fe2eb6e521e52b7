// Account: one vendor account, signed in: what every request to it needs. Cheap to copy; coroutines take it by value.
#pragma once
#include "core/field.h"
#include "net/httpgate.h"

#include <QUrl>

#include <optional>

/// The secrets are in memory only. `id` is the connection's, which the runner locks and the journal names.
struct Account {
  Vendor vendor = Vendor::Twilio;
  QString id;
  HttpGate gate;

  // Twilio
  QString accountSid;
  QString user;     ///< the API key's SID, or the account's SID when it signs in with the Auth Token
  Secret password;  ///< the API key's secret, or the Auth Token
  Secret authToken; ///< signs requests for TwiML bins; empty when it is not known

  // LiveKit
  QUrl url; ///< https://…, without path
  QString apiKey;
  Secret apiSecret;
};

/// The two halves of a profile; either may be missing.
struct Accounts {
  std::optional<Account> twilio, livekit;
  const Account *of(Vendor v) const
  {
    const auto &half = v == Vendor::Twilio ? twilio : livekit;
    return half ? &*half : nullptr;
  }
};
