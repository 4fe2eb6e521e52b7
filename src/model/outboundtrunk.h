// LiveKit: an outbound SIP trunk (livekit_sip.proto, SIPOutboundTrunkInfo).
#pragma once
#include "model/sipmedia.h"

struct OutboundTrunk {
  QString id; ///< ST_…
  QString name, metadata;
  QString address; ///< host or host:port, never a SIP URI
  OpenEnum transport{QStringLiteral("SIP_TRANSPORT_AUTO")};
  QStringList numbers; ///< caller ids, one of them by chance for each call; "*": any, given with each call
  QString authUsername;
  Secret authPassword;
  QString destinationCountry; ///< two letters; Cloud calls from the region near it
  QString fromHost;           ///< host of the From header; empty: the project's
  StringMap headers, headersToAttributes, attributesToHeaders;
  OpenEnum includeHeaders{QStringLiteral("SIP_NO_HEADERS")};
  OpenEnum mediaEncryption{
      QStringLiteral("SIP_MEDIA_ENCRYPT_DISABLE")}; ///< deprecated by the vendor in favour of media
  SipMedia media;
  QDateTime created, changed; ///< Cloud only; never sent
  QJsonObject rest;
};
template <> const Resource &resourceOf<OutboundTrunk>();
