// Twilio: a credential list attached to a SIP domain (api v2010, SIP AuthCallsCredentialListMapping).
#pragma once
#include "core/field.h"

struct DomainCredentialList {
  QString key; ///< "SD…/CL…"
  QString sid; ///< of the list
  QString domainSid;
  QString name; ///< the list's
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<DomainCredentialList>();
