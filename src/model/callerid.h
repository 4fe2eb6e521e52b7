// Twilio: a number that somebody else owns and that may be shown to those who are called (api v2010, OutgoingCallerId).
#pragma once
#include "core/field.h"

struct CallerId {
  QString sid;    ///< PN…
  QString number; ///< E.164
  QString name;
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<CallerId>();
