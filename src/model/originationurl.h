// Twilio: where an Elastic SIP trunk sends the calls of its numbers (trunking v1, OriginationUrl).
#pragma once
#include "core/field.h"

struct OriginationUrl {
  QString key; ///< "TK…/OU…"
  QString sid, trunkSid;
  QString name;
  QString sipUrl;       ///< "sip:project.sip.livekit.cloud;transport=tcp"
  qint64 priority = 10; ///< 0 to 65535; the lowest is asked first
  qint64 weight = 10;   ///< 1 to 65535; shares the calls among URLs of one priority
  bool enabled = true;
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<OriginationUrl>();
