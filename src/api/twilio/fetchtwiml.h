// Fetching a document of the account's own as Twilio does when a call comes in.
#pragma once
#include "api/account.h"
#include "core/task.h"

namespace twilio {

struct TwimlWish {
  QString url; ///< of a bin, or of a function that the account hosts
  QByteArray method = "POST";
  QString from, to; ///< E.164
};

/// What came. A status above 299 is an answer, too.
struct FetchedTwiml {
  int status = 0;
  qint64 milliseconds = 0;
  QString type; ///< Content-Type
  Secret document;
};

/// A bin, or a function's address: nobody else's server is ever called.
bool isFetchable(const QString &url);
/// Signed with the Auth Token, with the parameters that Twilio sends of an inbound call. Rejected: not fetchable, or no
/// Auth Token. Twilio: "Twilio's request to your application"; "Validating requests".
Task<Result<FetchedTwiml>> fetchAsTwilio(Account account, TwimlWish wish);
/// How long Twilio waits for an answer, in milliseconds.
inline constexpr qint64 twilioWaits = 15'000;

} // namespace twilio
