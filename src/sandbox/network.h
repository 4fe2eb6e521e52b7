// The telephone network between both halves: a clock, and legs of calls. A leg is an INVITE and what becomes of it.
#pragma once
#include <QMap>
#include <QString>

#include <functional>
#include <memory>

namespace sandbox {

struct Invite {
  QString user;     ///< who is called: a number, or a SIP user
  QString host;     ///< empty: a telephone number of the network
  QString from;     ///< the caller's number
  QString fromHost; ///< the host in From
  QString address;  ///< IPv4 address of who sends it
  QString username = {}, password = {};
  QMap<QString, QString> headers = {};
};

struct SipAnswer {
  int code;            ///< 180, 200, or a refusal; 0: there is no such host
  QString reason = {}; ///< empty: the usual phrase
  int twilio = 0;      ///< of X-Twilio-Error
};

/// The phrase that goes with a SIP status.
QString sipPhrase(int code);

/// Lives on the network's clock: nobody else touches one, and nobody calls it with a store locked.
class Leg {
public:
  explicit Leg(Invite i) : invite(std::move(i)) {}
  const Invite invite;
  std::function<void(const SipAnswer &)> heard; ///< to the caller's side: it rings, was answered, was refused
  std::function<void()> calleeGone;             ///< to the caller's side: an answered call was hung up
  std::function<void()> callerGone;             ///< to the called side: canceled, or hung up

  std::function<void(QChar)> typed; ///< to the called side: the caller pressed a key

  bool isOver() const { return state == Over; }
  bool isAnswered() const { return state == Answered; }
  /// The called side answers. What comes too late is not heard.
  void say(const SipAnswer &);
  /// The caller presses a key of the telephone; heard by who has answered.
  void press(QChar key);
  void endByCaller();
  void endByCallee();

private:
  enum State { Trying, Ringing, Answered, Over };
  State state = Trying;
  void forget();
};
using LegPtr = std::shared_ptr<Leg>;

class Network {
public:
  /// `speed`: how much faster than in life time passes for calls.
  explicit Network(double speed = 1);
  ~Network();
  Network(const Network &) = delete;
  Network &operator=(const Network &) = delete;

  /// Does it on the clock's thread, so many milliseconds of a call's time from now. From any thread.
  void after(int milliseconds, std::function<void()> what);
  /// Answers every INVITE that is its own: by the host (empty: a telephone number). Who served last is asked first:
  /// LiveKit's numbers are no other telephones.
  void serve(std::function<bool(const Invite &)> owns, std::function<void(const LegPtr &)> take);
  /// Sends the INVITE. A host that nobody serves stays silent, or does not exist.
  void dial(const LegPtr &);

private:
  struct Inside;
  std::unique_ptr<Inside> inside;
};

/// An IPv4 address lies in a network ("203.0.113.0/24") or is that address.
bool liesIn(const QString &address, const QString &network);

} // namespace sandbox
