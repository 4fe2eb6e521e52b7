// Twilio: a call that the API places (api v2010, "Create a Call resource"). Whoever answers hears the document.
#pragma once
#include "core/field.h"

struct PlacedCall {
  QString sid;  ///< CA…
  QString to;   ///< E.164
  QString from; ///< E.164, a number of the account
  QString twiml;
  qint64 timeout = 30;   ///< seconds for which it rings at most
  qint64 timeLimit = 60; ///< seconds after which Twilio ends it
  QString status;        ///< as a Call's
  QJsonObject rest;
};
template <> const Resource &resourceOf<PlacedCall>();
