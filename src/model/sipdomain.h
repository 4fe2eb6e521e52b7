// Twilio: a SIP domain (api v2010, SipDomain). SIP phones call TwiML through it. It is no way to the telephone network.
#pragma once
#include "core/field.h"

struct SipDomain {
  QString sid; ///< SD…
  QString name;
  QString domainName; ///< "name.sip.twilio.com"
  QString voiceUrl;   ///< TwiML that answers calls
  OpenEnum voiceMethod{QStringLiteral("POST")};
  QString fallbackUrl;
  OpenEnum fallbackMethod{QStringLiteral("POST")};
  QString statusUrl;
  OpenEnum statusMethod{QStringLiteral("POST")};
  bool registration = false; ///< phones may register
  bool emergencyCalling = false;
  bool secure = false;                   ///< TLS and SRTP are demanded
  QString byocTrunkSid, emergencyCaller; ///< BY…, PN…
  QString authType; ///< "IP_ACL", "CREDENTIAL_LIST", both with a comma, or empty: then Twilio refuses every call
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<SipDomain>();
