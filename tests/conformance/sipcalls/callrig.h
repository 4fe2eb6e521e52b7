// CallRig: what the real calls share: trunks and rules made by Trunkline, calls watched as its test calls are, an
// agent.
#pragma once
#include "api/catalogue.h"
#include "core/scope.h"
#include "gui/proof/look.h"
#include "phone.h"
#include "proof/walk.h"
#include "routing/served.h"

#include <QElapsedTimer>
#include <QProcess>

inline constexpr int patience = 30'000; ///< milliseconds
inline constexpr char own[] = "+15105550100", caller[] = "+14155550177", called[] = "+14155550188";
inline const QString user = QStringLiteral("carrier"), testRoom = QStringLiteral("trunkline-test-calls");

/// What sipcalls_test.py says of the servers: "url", "apiKey", "apiSecret", "sipp", "agent", "folder"; empty: nothing.
QString server(const char *member);
Phone aPhone();
QString localAt(quint16 port);

/// Somebody in a room who is heard: the Go program beside this file.
class Agent {
public:
  Agent() = default;
  ~Agent();
  Q_DISABLE_COPY_MOVE(Agent)
  void join(const QString &room, bool mute = false);

private:
  QProcess process;
};

/// Who is on the phone; its room's name is masked in the walk.
RoomParticipant phoneIn(const proof::Sight &);

/// One call at a time, at LiveKit.
struct CallRig {
  void open();
  /// Takes away what was made, rooms too.
  void clear();

  /// Makes it at LiveKit; its key.
  template <class T> QString make(const T &row) { return makeObject(Object::of(row)); }
  QString inboundTrunk(const QString &password = {}, qint64 ringingSeconds = 60);
  /// A room for each call, with a random end.
  QString rule(const QString &trunk, const QString &agent = {}, const QString &pin = {});
  QString outboundTrunk(const QString &address, const QString &password = {}, const char *transport = "UDP");
  /// What Trunkline says before the call.
  routing::Served::Result foretold(const QString &pin = {}, routing::Landing *landing = nullptr);

  /// Somebody calls the number.
  void callIn(Phone &, const QString &password = {});
  /// Begins a call as the program's test calls do; `placed` is its answer.
  void callOut(const QString &trunk);

  /// One look at LiveKit, and at the phone in the place of Twilio's log. True.
  bool look(Phone * = nullptr);
  bool has(proof::Station s, Phone *phone = nullptr) { return look(phone) && walk.of(s).at >= 0; }
  bool isOver(Phone *phone = nullptr) { return look(phone) && walk.isOver(); }
  /// The verdict, and what was said on the line.
  QString story(Phone &) const;
  void judgedProved(Phone &) const;
  void judgedFailed(proof::Party, const QString &code, const QString &says, Phone &) const;

  Account account;
  QElapsedTimer clock;
  proof::Walk walk;
  proof::Sight sight;
  std::optional<Result<>> placed;

private:
  QString makeObject(const Object &);
  void watch(const proof::Test &);

  QList<QPair<const Resource *, QString>> made;
  gui::Look about;
  Scope scope;
};
