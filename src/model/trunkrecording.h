// Twilio: whether an Elastic SIP trunk records its calls (trunking v1, Recording). One for each trunk, with its SID.
#pragma once
#include "core/field.h"

struct TrunkRecording {
  QString trunkSid;
  QString trunkName; ///< as far as it is known
  OpenEnum mode{QStringLiteral("do-not-record")};
  OpenEnum trim{QStringLiteral("do-not-trim")};
  QJsonObject rest;
};
template <> const Resource &resourceOf<TrunkRecording>();
