// Twilio: a phone number that the account owns (api v2010, IncomingPhoneNumbers).
#pragma once
#include "core/field.h"

struct PhoneNumber {
  QString sid;    ///< PN…
  QString number; ///< E.164
  QString name;   ///< friendly name, at most 64 characters
  // Who answers: trunkSid, else voiceApplicationSid, else voiceUrl. Setting one of the first two clears the other.
  OpenEnum handledBy{QStringLiteral("url")}; ///< "trunk", "application" or "url": which of the three that is
  QString trunkSid, voiceApplicationSid, voiceUrl;
  OpenEnum voiceMethod{QStringLiteral("POST")};
  QString voiceFallbackUrl;
  OpenEnum voiceFallbackMethod{QStringLiteral("POST")};
  QString statusCallback;
  OpenEnum statusCallbackMethod{QStringLiteral("POST")};
  OpenEnum voiceReceiveMode; ///< voice or fax; fax blocks calls. Twilio answers null when it was never set
  bool voiceCallerIdLookup = false;
  bool voiceCapable = false;
  OpenEnum type, addressRequirements; ///< "local", "toll-free"; "none", "any", "local" or "foreign"
  QString addressSid, bundleSid;
  // Of a number that is bought, where it was looked up; no members of Twilio's object
  QString monthlyPrice;      ///< "1.15 USD"
  bool bundleWanted = false; ///< the country wants papers
  QString status, emergencyStatus;
  QDateTime created, changed;
  QJsonObject rest;

  /// Nothing answers a call to this number, or only Twilio's demo greeting.
  bool isUnrouted() const;
};
/// Twilio's own greeting, which a freshly bought number points at.
bool isDemoUrl(const QString &url);
template <> const Resource &resourceOf<PhoneNumber>();
