// LiveKit: somebody in a room: a person, a phone caller, an agent (livekit_models.proto, ParticipantInfo).
#pragma once
#include "core/field.h"

struct RoomParticipant {
  QString key;  ///< keyInRoom(room, identity)
  QString room; ///< its name
  QString sid, identity, name;
  OpenEnum kind, state;
  qint64 joinedMillis = 0; ///< since 1970
  QDateTime joined;
  bool publishes = false;
  StringMap attributes; ///< a phone caller's begin with "sip."
  QString metadata;
  Json tracks;
  QString transferTo;       ///< asks LiveKit to refer the call: "tel:+1…" or "sip:…"
  Json version, permission; ///< LiveKit's own
  qint64 joinedSeconds = 0;
  QJsonObject rest;

  bool isPhone() const { return kind.word == u"SIP"; }
  bool isAgent() const { return kind.word == u"AGENT"; }
  /// "phoneNumber", "trunkID", "ruleID", "callStatus", "twilio.callSid"; empty where it is not said.
  QString sip(QStringView attribute) const { return attributes.value(QStringLiteral("sip.") + attribute.toString()); }
};
template <> const Resource &resourceOf<RoomParticipant>();
