// Twilio: a call in a running conference (api v2010, Participant). Ended conferences list nobody.
#pragma once
#include "core/field.h"

struct ConferenceParticipant {
  QString key; ///< "CF…/CA…"
  QString conferenceSid, callSid;
  QString label;  ///< given by whoever added it; often none
  QString status; ///< "queued", "connecting", "ringing", "connected", "complete", "failed"
  bool muted = false, hold = false;
  bool coaching = false;  ///< heard by one person only:
  QString callSidToCoach; ///< CA…
  // Of one that is called in; Twilio does not tell them afterwards
  QString from, to; ///< to: a number, or "sip:+15105550142@host;transport=tcp"
  QString sipAuthUsername;
  Secret sipAuthPassword;
  bool endsOnExit = false, startsOnEnter = false;
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<ConferenceParticipant>();
