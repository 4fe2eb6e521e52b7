// Twilio: a TwiML app (api v2010, Application): voice URLs that many numbers share.
#pragma once
#include "core/field.h"

struct TwimlApp {
  QString sid;  ///< AP…
  QString name; ///< friendly name, at most 64 characters
  QString voiceUrl;
  OpenEnum voiceMethod{QStringLiteral("POST")};
  QString voiceFallbackUrl;
  OpenEnum voiceFallbackMethod{QStringLiteral("POST")};
  QString statusCallback;
  OpenEnum statusCallbackMethod{QStringLiteral("POST")};
  bool voiceCallerIdLookup = false;
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<TwimlApp>();
