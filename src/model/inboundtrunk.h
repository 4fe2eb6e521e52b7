// LiveKit: an inbound SIP trunk (livekit_sip.proto, SIPInboundTrunkInfo).
#pragma once
#include "model/sipmedia.h"

struct InboundTrunk {
  QString id; ///< ST_…
  QString name, metadata;
  QStringList numbers;          ///< called numbers; empty = any
  QStringList allowedAddresses; ///< source address, CIDR or From host; empty = all
  QStringList allowedNumbers;   ///< caller numbers; empty = all
  QString authUsername;
  Secret authPassword; ///< a caller is challenged only when user and password are both set
  QString authRealm;
  StringMap headers, headersToAttributes, attributesToHeaders;
  OpenEnum includeHeaders{QStringLiteral("SIP_NO_HEADERS")};
  Duration ringingTimeout, maxCallDuration;
  bool krispEnabled = false;
  OpenEnum mediaEncryption{
      QStringLiteral("SIP_MEDIA_ENCRYPT_DISABLE")}; ///< deprecated by the vendor in favour of media
  SipMedia media;
  QDateTime created, changed; ///< Cloud only; a self-hosted server gives back what it was sent, so they are never sent
  QJsonObject rest;

  /// Callers are asked for a password: only when both halves are set (LiveKit: real calls).
  bool challenges() const { return !authUsername.isEmpty() && !authPassword.isEmpty(); }
};
template <> const Resource &resourceOf<InboundTrunk>();
