// Voice: Twilio's calls as they happen: from LiveKit through a trunk, to numbers of the account, from the API.
#pragma once
#include "sandbox/http.h"
#include "sandbox/network.h"
#include "sandbox/twilio/twiliostore.h"

#include <functional>
#include <map>
#include <optional>

namespace sandbox {

class Script;

/// What is done to a call that somebody ends through the API.
using HangUp = std::function<void()>;
/// Hears what a called side says.
using Told = std::function<void(const SipAnswer &)>;

/// Outlives everything that happens on the network's clock. Its functions run there, but for `place`.
class Voice {
public:
  Voice(TwilioStore &held, Network &net) : store(held), network(net) {}
  /// Begins to answer for Twilio's hosts and for telephone numbers.
  void serve();
  /// How Twilio asks for a document: an address and the call's parameters. Set once.
  std::function<HttpReply(const QString &url, const QMap<QString, QString> &form)> fetch;

  /// A call that the API made.
  struct Order {
    QString twiml, url; ///< one of them says what it hears
    QString digits;     ///< keys that are pressed once it was answered; w and W wait for half a second and a whole one
    int timeout = 60;
  };
  /// Puts it through. From any thread.
  void place(const QString &call, const Invite &, const Order &);
  /// The same for a call into a conference; `told` hears how it goes: 180, 200, in the end 0. From any thread.
  void invite(const QString &call, const Invite &, int timeout, const Told &told);

  // For scripts.
  Network &net() { return network; }
  /// Makes a record, newest first; its sid.
  QString begin(TwilioCall call, HangUp hangUp);
  void ring(const QString &call);
  void answer(const QString &call);
  /// Ends a record that lives: by what the other side said, by a hang-up (200 or 487).
  void finish(const QString &call, const SipAnswer &last, int complaint = 0);
  /// The leg to who was dialled, its progress in the record. `done` hears the end: 200 after a talk, else the refusal.
  LegPtr dial(const QString &call, const Invite &, int timeout, const Told &progress, const Told &done);
  /// A call to a SIP address of a document: "sip:user@host;transport=tcp".
  Invite toSip(const QString &address, const QString &from, const QString &call) const;
  TwilioCall record(const QString &call) const;

private:
  void termination(const LegPtr &);
  void domain(const LegPtr &);
  void phone(const LegPtr &);
  void incoming(const LegPtr &, const QJsonObject &number);
  void throughTrunk(const LegPtr &, const QJsonObject &number);
  void tryOrigination(const LegPtr &, const QString &call, QStringList hosts);
  /// Runs a document for a call; `up` is null where the called side hears it.
  void run(const QString &call, const LegPtr &up, const HangUp &hangUp, const QString &twiml);
  void read(const QString &call, const LegPtr &up, const HangUp &hangUp, const QString &url);
  void press(const LegPtr &, const QString &digits);
  void watch();
  void changed(const QString &call, const std::function<void(TwilioCall &)> &);

  TwilioStore &store;
  Network &network;
  std::map<QString, HangUp> live; ///< calls that are under way
  std::map<QString, std::shared_ptr<Script>> scripts;
  bool watching = false;
};

struct TwilioRequest;
/// What Twilio refuses of the two ends of a call; nothing when they are good. The store is locked.
std::optional<HttpReply> checkCallEnds(const TwilioStore &, const QString &to, const QString &from);
/// A call to "sip:user@host;transport=tcp", from the account. The store is locked.
Invite sipInvite(const TwilioStore &, const QString &address, const QString &from, const QString &call);
/// What To, From and the SIP sign-in of a request say. The store is locked.
Invite inviteTo(const TwilioStore &, const QString &to, const QString &from, const QString &call,
                const TwilioRequest &);

} // namespace sandbox
