// Twilio: an account that belongs to the one in use (api v2010, Accounts). Only the Auth Token and main keys may list
// them.
#pragma once
#include "core/field.h"

struct Subaccount {
  QString sid; ///< AC…
  QString name;
  OpenEnum status;  ///< active, suspended, closed
  Secret authToken; ///< Twilio returns it: cut off at the boundary
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<Subaccount>();
