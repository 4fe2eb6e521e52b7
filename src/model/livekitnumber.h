// LiveKit: a phone number of a Cloud project (PhoneNumberService). It takes calls without an inbound trunk.
#pragma once
#include "core/field.h"

struct LiveKitNumber {
  QString id;     ///< PN_…
  QString number; ///< E.164
  QString ruleId; ///< the dispatch rule that takes its calls; empty: nothing does
  OpenEnum type, status;
  QString countryCode, areaCode, locality, region;
  QString monthlyPrice; ///< of one that is bought, where it is known; not a member of LiveKit's object
  QDateTime created, changed, assigned;
  QJsonObject rest;
};
template <> const Resource &resourceOf<LiveKitNumber>();
