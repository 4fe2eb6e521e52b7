// SipVoice: livekit-sip as it behaves: callers in rooms, and calls out of rooms.
#pragma once
#include "sandbox/livekit/twirp.h"
#include "sandbox/network.h"

#include <optional>
#include <vector>

namespace sandbox {

/// How the attempt to call out ended.
using CallEnd = std::function<void(const std::variant<QJsonObject, TwirpError> &)>;

class SipVoice {
public:
  SipVoice(LivekitStore &held, Network &net, QString host) : store(held), network(net), sipHost(std::move(host)) {}
  /// Begins to answer for the project's SIP host.
  void serve();
  /// Puts a participant into the room and calls out. The store is locked; `trunk` as stored, or the request's own.
  TwirpAnswer callOut(const QJsonObject &request, const QJsonObject &trunk);

private:
  /// A caller, or somebody who was called; on the network's clock.
  struct Talk {
    LegPtr leg;
    QString room, identity, call;
    bool waits = false;                 ///< a caller: until somebody can be heard
    std::function<void()> dropped = {}; ///< what becomes of the leg once the participant was removed
  };
  void take(const LegPtr &);
  void askPin(const LegPtr &);
  void pinTyped(const LegPtr &, const QString &pin);
  void enter(const LegPtr &, const QJsonObject &trunk, const QJsonObject &rule);
  void callAgents(const QString &room);
  void watch(const Talk &);
  void look();
  void leaveRoom(const Talk &);
  void setStatus(const Talk &, const char *status);
  QJsonObject *participantOf(const Talk &);

  LivekitStore &store;
  Network &network;
  QString sipHost;
  std::vector<Talk> talks;
  bool watching = false;
};

/// The rules by which a caller is let in (LiveKit: sip.MatchTrunk, sip.MatchDispatchRule).
struct Admission {
  SipAnswer refusal{0};
  QJsonObject trunk = {}, rule = {};
};
/// `pin`: what the caller typed; nothing before they were asked.
Admission admit(const LivekitStore &, const Invite &, const std::optional<QString> &pin = {});
/// The room that a rule gives to a call; `suffix`: what keeps callers apart.
QString roomOf(const QJsonObject &rule, const Invite &, const QString &suffix);
/// What LiveKit's API says of a refused INVITE.
TwirpError refusedCall(const SipAnswer &);

} // namespace sandbox
