// Twilio: an address in an IP access list (api v2010, SIP IpAddress).
#pragma once
#include "core/field.h"

struct IpAddressEntry {
  QString key; ///< "AL…/IP…"
  QString sid, listSid;
  QString name;
  QString address;          ///< IPv4
  qint64 prefixLength = 32; ///< 0 to 32: how many of its bits count
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<IpAddressEntry>();
