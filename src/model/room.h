// LiveKit: a room in use (livekit_models.proto, Room). LiveKit finds rooms by their names.
#pragma once
#include "core/field.h"

struct Room {
  QString key; ///< the name
  QString sid; ///< RM_…
  QString name;
  qint64 people = 0; ///< lags up to 5 s behind
  qint64 publishers = 0;
  qint64 createdSeconds = 0; ///< Unix time
  QDateTime since;
  QString metadata;
  qint64 emptyTimeout = 0, departureTimeout = 0, maxParticipants = 0; ///< seconds, seconds, 0 = no limit
  QStringList agents;                                                 ///< asked to come when it is made
  bool recording = false;
  qint64 createdMillis = 0;
  Json version;        ///< LiveKit's own
  Secret turnPassword; ///< secret-like: never shown
  QJsonObject rest;
};
template <> const Resource &resourceOf<Room>();

/// The key of what lies in a room, "ROOM/…". A name may hold anything: its '/' and '%' are written as %2F and %25.
QString keyInRoom(const QString &room, const QString &what);
/// The two halves of such a key.
QString roomIn(const QString &key);
QString whatIn(const QString &key);
