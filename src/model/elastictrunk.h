// Twilio: an Elastic SIP trunk (trunking v1, Trunk). Origination: Twilio calls LiveKit; termination: LiveKit calls
// Twilio.
#pragma once
#include "core/field.h"

struct ElasticTrunk {
  QString sid; ///< TK…
  QString name;
  QString domainName;  ///< "name.pstn.twilio.com": the termination URI; empty until it is set
  bool secure = false; ///< TLS and SRTP are demanded both ways
  OpenEnum transferMode{QStringLiteral("disable-all")};
  OpenEnum transferCallerId{QStringLiteral("from-transferee")};
  bool cnamLookup = false;
  bool symmetricRtp = false; ///< set in Twilio's console alone
  QString disasterRecoveryUrl;
  OpenEnum disasterRecoveryMethod{QStringLiteral("POST")};
  OpenEnum recordingMode{QStringLiteral("do-not-record")}, recordingTrim{QStringLiteral("do-not-trim")};
  QString authType; ///< "IP_ACL", "CREDENTIAL_LIST", both with a comma, or empty: then Twilio refuses every call
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<ElasticTrunk>();
