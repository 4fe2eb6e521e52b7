// Twilio: what may be called in some countries, as one object, for the API changes many in one request (voice v1,
// DialingPermissions BulkCountryUpdate).
#pragma once
#include "model/dialingcountry.h"

struct DialingPermissions {
  QString countries;                        ///< which it is about, ISO codes in their order: "DE,FR"
  QString names;                            ///< theirs, for people
  QStringList ordinary, special, tollFraud; ///< those of them where it is allowed, in the order of the codes
  QJsonObject rest;
};
template <> const Resource &resourceOf<DialingPermissions>();

DialingPermissions permissionsOf(const std::vector<DialingCountry> &);
