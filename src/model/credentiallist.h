// Twilio: a list of users who may sign in to trunks and SIP domains (api v2010, SIP CredentialList).
#pragma once
#include "core/field.h"

struct CredentialList {
  QString sid; ///< CL…
  QString name;
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<CredentialList>();
