// LiveKit: a room in use (livekit_models.proto, Room). Read only in Trunkline.
#pragma once
#include "core/field.h"

struct Room {
  QString sid; ///< RM_…
  QString name;
  qint64 people = 0; ///< lags up to 5 s behind
  qint64 publishers = 0;
  qint64 createdSeconds = 0; ///< Unix time
  QDateTime since;
  QString metadata;
  qint64 emptyTimeout = 0, departureTimeout = 0, maxParticipants = 0; ///< seconds, seconds, 0 = no limit
  bool recording = false;
  Secret turnPassword; ///< secret-like: never shown
  QJsonObject rest;
};
template <> const Resource &resourceOf<Room>();
