// Twilio: an IP access list attached to an Elastic SIP trunk (trunking v1, Trunk IpAccessControlList).
#pragma once
#include "core/field.h"

struct TrunkIpList {
  QString key; ///< "TK…/AL…"
  QString sid; ///< of the list
  QString trunkSid;
  QString name; ///< the list's
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<TrunkIpList>();
