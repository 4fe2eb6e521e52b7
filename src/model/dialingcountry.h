// Twilio: whether an account may call a country (voice v1, DialingPermissions Country). Changed by DialingPermissions.
#pragma once
#include "core/field.h"

struct DialingCountry {
  QString code; ///< ISO 3166, two letters; US stands for Canada, too
  QString name;
  QString continent;        ///< "NORTH_AMERICA"
  QStringList callingCodes; ///< "+49"
  bool ordinary = false;    ///< low-risk numbers
  bool special = false;     ///< premium and special services: high-risk
  bool tollFraud = false;   ///< ranges known for toll fraud: high-risk
  QJsonObject rest;
};
template <> const Resource &resourceOf<DialingCountry>();

/// The row that a country belongs to, by its ISO code in upper case: Canada has none of its own. nullptr: none.
const DialingCountry *countryOf(const std::vector<DialingCountry> &, const QString &code);
