// Twilio: an address of the account (api v2010, Address), which some countries want for a number.
#pragma once
#include "core/field.h"

struct Address {
  QString sid;          ///< AD…
  QString name;         ///< friendly name, at most 64 characters
  QString customerName; ///< who lives there
  QString street, streetSecondary, city, region, postalCode;
  QString country; ///< ISO 3166, two letters
  bool validated = false, verified = false;
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<Address>();
