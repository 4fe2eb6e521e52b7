// LiveKit: a dispatch rule (livekit_sip.proto, SIPDispatchRuleInfo): which room a call lands in, and who is asked to
// join.
#pragma once
#include "model/roomconfig.h"
#include "model/sipmedia.h"

/// The oneof `rule`. A kind that Trunkline does not know is kept as it came and never rewritten.
struct RoomTarget {
  enum class Kind { None, Direct, Individual, Callee, Unknown };
  Kind kind = Kind::None;
  QString room; ///< direct: the room's name; else the prefix
  QString pin;
  bool random = false; ///< a random end is added to the room's name; individual rooms have it unless told otherwise
  QJsonObject raw;     ///< as it came, for unknown kinds
  bool operator==(const RoomTarget &) const = default;
};
Q_DECLARE_METATYPE(RoomTarget)
template <> struct Value<RoomTarget> {
  static Result<> read(RoomTarget &, const QJsonValue &);
  static QJsonValue write(const RoomTarget &);
  static QString text(const RoomTarget &);
  static int compare(const RoomTarget &, const RoomTarget &);
  static quint64 rank(const RoomTarget &t) { return rankOf(t.room); }
};

struct DispatchRule {
  QString id; ///< SDR_…
  QString name, metadata;
  RoomTarget target;
  QStringList trunkIds;       ///< empty, or holding "": a catch-all rule
  QStringList inboundNumbers; ///< callers; compared as exact text
  QStringList numbers;        ///< called numbers; compared as exact text
  bool hidePhoneNumber = false;
  StringMap attributes;
  QString roomPreset;
  RoomConfig roomConfig;
  SipMedia media;
  bool krispEnabled = false;
  OpenEnum mediaEncryption{QStringLiteral("SIP_MEDIA_ENCRYPT_DISABLE")};
  QDateTime created, changed;
  QJsonObject rest;

  bool isCatchAll() const { return trunkIds.isEmpty() || trunkIds.contains(QString()); }
};
template <> const Resource &resourceOf<DispatchRule>();
