// Twilio: a recording of a conference (api v2010, Conference Recording). Its sound is under the same SID.
#pragma once
#include "core/field.h"

struct ConferenceRecording {
  QString key; ///< "CF…/RE…"
  QString sid, conferenceSid, callSid;
  QString status; ///< "in-progress", "paused", "stopped", "processing", "completed", "absent"
  qint64 seconds = 0;
  qint64 channels = 0;
  QString source;
  QDateTime started, created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<ConferenceRecording>();
