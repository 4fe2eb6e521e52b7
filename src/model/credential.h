// Twilio: a user in a credential list (api v2010, SIP Credential). The password goes in and never comes out.
#pragma once
#include "core/field.h"

struct Credential {
  QString key; ///< "CL…/CR…"
  QString sid, listSid;
  QString username; ///< at most 32 characters; cannot be changed
  Secret password;  ///< 12 characters or more, with a digit, a lower and an upper case letter
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<Credential>();
