// Twilio: a credential list attached to an Elastic SIP trunk (trunking v1, Trunk CredentialList).
#pragma once
#include "core/field.h"

struct TrunkCredentialList {
  QString key; ///< "TK…/CL…"
  QString sid; ///< of the list
  QString trunkSid;
  QString name; ///< the list's
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<TrunkCredentialList>();
