// LivekitStore: everything the sandbox's LiveKit project holds. Guarded by `lock`, which the server takes for each
// call.
#pragma once
#include "sandbox/dice.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include <mutex>

namespace sandbox {

/// A room with what is in it; the objects are messages as protojson.h describes them.
struct Room {
  QJsonObject info;
  QList<QJsonObject> participants;
  QList<QJsonObject> dispatches;
  QMap<QString, qint64> leaves = {}; ///< who was transferred: identity, and when they go (milliseconds since 1970)
  QStringList declined = {};         ///< names of agents that do not come to this room
  qint64 closesAt = 0;               ///< milliseconds since 1970 when it goes by itself; 0 = never, somebody is in it
};

struct LivekitStore {
  LivekitStore(quint64 seed, bool isCloud) : dice(seed ^ 0x6c69766b6974ULL), cloud(isCloud) {}
  std::mutex lock;
  Dice dice;
  bool cloud;                          ///< false: a self-hosted server without livekit-sip
  QStringList agents;                  ///< names of agents that take a dispatch
  bool anyAgent = false;               ///< an agent of any name comes when somebody calls
  QMap<QString, QJsonObject> inbound;  ///< SIPInboundTrunkInfo by id
  QMap<QString, QJsonObject> outbound; ///< SIPOutboundTrunkInfo by id
  QMap<QString, QJsonObject> rules;    ///< SIPDispatchRuleInfo by id
  QMap<QString, QJsonObject> numbers;  ///< PhoneNumber by id; those that were released stay
  QMap<QString, Room> rooms;           ///< by name
};

} // namespace sandbox
