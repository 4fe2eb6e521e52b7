// Numbers that a vendor has to sell, and what they cost. Reads only: a number is bought by a plan.
#pragma once
#include "api/account.h"
#include "core/task.h"

struct NumberCountry {
  QString code, name; ///< ISO 3166, two letters; as the vendor calls it
  QStringList types;  ///< "local", "mobile", "toll-free", …: what is sold there
};

/// What is looked for. What is empty or false does not matter. Numbers that take no calls are never asked for.
struct NumberWish {
  QString country, type;
  QString areaCode; ///< United States and Canada
  QString digits;   ///< in the number; letters, '*' and '%' as the vendor takes them
  QString locality, region;
  bool sms = false, mms = false;
  int most = 50;
};

/// A number for sale. It is not reserved: somebody else may be quicker.
struct NumberOffer {
  QString number; ///< E.164
  QString country, type, locality, region;
  QString addressRequirements; ///< "none", "any", "local", "foreign"
  bool voice = true, sms = false, mms = false;
};

using NumberCountries = QList<NumberCountry>;
using NumberOffers = QList<NumberOffer>;
using NumberPrices = QHash<QString, QString>; ///< by type: "1.15 USD" for a month

namespace twilio {
Task<Result<NumberCountries>> numberCountries(Account account);
Task<Result<NumberOffers>> searchNumbers(Account account, NumberWish wish);
Task<Result<NumberPrices>> numberPrices(Account account, QString country);
/// The country wants papers for this type: only an approved bundle buys it.
Task<Result<bool>> wantsBundle(Account account, QString country, QString type);
/// "12.40 USD". A subaccount has none of its own.
Task<Result<QString>> balance(Account account);
/// For the gate.
std::vector<AllowedVerb> searchVerbs(const Account &);
} // namespace twilio

namespace livekit {
/// LiveKit sells numbers of the United States only.
Task<Result<NumberOffers>> searchNumbers(Account account, NumberWish wish);
} // namespace livekit
