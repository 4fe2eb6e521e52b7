// Twilio: the account itself (api v2010, Accounts). A Standard API key may not read it.
#pragma once
#include "core/field.h"

struct TwilioAccount {
  QString sid; ///< AC…
  QString name;
  OpenEnum status;  ///< active, suspended, closed
  OpenEnum type;    ///< Trial, Full
  QString ownerSid; ///< another account when this one is a subaccount
  Secret authToken; ///< Twilio returns it: cut off at the boundary
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<TwilioAccount>();
