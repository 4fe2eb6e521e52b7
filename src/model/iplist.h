// Twilio: a list of addresses that may call trunks and SIP domains (api v2010, SIP IpAccessControlList).
#pragma once
#include "core/field.h"

struct IpList {
  QString sid; ///< AL…
  QString name;
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<IpList>();
