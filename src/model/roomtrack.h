// LiveKit: what somebody in a room publishes: a microphone, a camera (livekit_models.proto, TrackInfo).
#pragma once
#include "core/field.h"

struct RoomTrack {
  QString key;         ///< "ROOM/IDENTITY/TR_…"
  QString participant; ///< the key of who publishes it
  QString sid, name;
  OpenEnum type, source;
  QString mimeType;
  bool muted = false;
  Json version, codecs, layers; ///< LiveKit's own
  QJsonObject rest;

  bool isMicrophone() const { return source.word == u"MICROPHONE"; }
};
template <> const Resource &resourceOf<RoomTrack>();
