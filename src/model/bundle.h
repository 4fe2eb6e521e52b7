// Twilio: a regulatory bundle (numbers v2, Bundle): papers that some countries want for a number. Read only.
#pragma once
#include "core/field.h"

struct Bundle {
  QString sid; ///< BU…
  QString name;
  OpenEnum status; ///< "twilio-approved" can be used
  QDateTime validUntil, created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<Bundle>();
