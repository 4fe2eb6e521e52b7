// Twilio: an IP access list attached to a SIP domain (api v2010, SIP AuthCallsIpAccessControlListMapping).
#pragma once
#include "core/field.h"

struct DomainIpList {
  QString key; ///< "SD…/AL…"
  QString sid; ///< of the list
  QString domainSid;
  QString name; ///< the list's
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<DomainIpList>();
