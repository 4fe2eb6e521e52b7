// LiveKit: what a room is made with (livekit_room.proto, RoomConfiguration).
#pragma once
#include "core/field.h"

/// Agents and limits are shown; everything else is kept.
struct RoomConfig {
  struct Agent {
    QString name, metadata;
    bool operator==(const Agent &) const = default;
  };
  enum Limit {
    EmptyTimeout,     ///< seconds that a room stays when nobody ever came
    DepartureTimeout, ///< seconds that it stays after the last one left
    MaxParticipants
  };
  QJsonObject raw; ///< empty = null on the wire
  QList<Agent> agents() const;
  /// Sets name and metadata of the first agent (an empty name removes it); other agents and members stay.
  void setAgent(const Agent &);
  /// These agents and no others; one that was there keeps what else it holds. Those without a name are left out.
  void setAgents(const QList<Agent> &);
  /// 0: LiveKit's own default.
  qint64 limit(Limit) const;
  void setLimit(Limit, qint64);
  bool operator==(const RoomConfig &) const = default;
};
Q_DECLARE_METATYPE(RoomConfig)
template <> struct Value<RoomConfig> {
  static Result<> read(RoomConfig &, const QJsonValue &);
  static QJsonValue write(const RoomConfig &);
  /// The agents' names.
  static QString text(const RoomConfig &);
  static int compare(const RoomConfig &, const RoomConfig &);
  static quint64 rank(const RoomConfig &c) { return rankOf(text(c)); }
};
