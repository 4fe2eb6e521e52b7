// Twilio: the beginning of a country's special numbers (voice v1, DialingPermissions HighRiskSpecialPrefix).
#pragma once
#include "core/field.h"

struct SpecialPrefix {
  QString key; ///< "GB/+4490"
  QString country;
  QString prefix; ///< "+4490"
  QJsonObject rest;
};
template <> const Resource &resourceOf<SpecialPrefix>();
