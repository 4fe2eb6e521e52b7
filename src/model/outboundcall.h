// LiveKit: a call out of a room (livekit_sip.proto, CreateSIPParticipantRequest). It rings until it is answered or
// refused; then it is a participant of the room until somebody hangs up.
#pragma once
#include "core/field.h"

struct OutboundCall {
  QString key;  ///< keyInRoom(room, identity)
  QString room; ///< made with the call where there is none of that name
  QString identity;
  QString trunkId;      ///< the outbound trunk
  QString to;           ///< E.164
  QString from;         ///< one of the trunk's numbers
  qint64 ringing = 30;  ///< seconds after which it is given up
  qint64 longest = 180; ///< seconds; LiveKit ends an answered call then, where its build does so
  QString callId;       ///< SCL_…
  QString status;       ///< "dialing", "ringing", "active", "hangup"
  QJsonObject rest;
};
template <> const Resource &resourceOf<OutboundCall>();
