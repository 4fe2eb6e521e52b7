// GateState: what all copies of a gate share. Turn: a place in the budget of one server.
#pragma once
#include "core/task.h"
#include "net/allowlist.h"
#include "net/httpgate.h"
#include "net/retry.h"
#include "net/tls.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <deque>

namespace net {
class Turn;

class GateState {
public:
  explicit GateState(GatePolicy policy);

  /// The address to connect to for a public one; nothing when it may not be reached.
  std::optional<QUrl> target(const QUrl &publicUrl) const;
  /// Keeps what the answer tells about the server: its clock, and how long it wants to be left alone.
  void learn(const QString &host, const Outcome &outcome, const QDateTime &sent);

  const GatePolicy policy;
  const AllowList allowed;
  const QSslConfiguration tls;
  const std::shared_ptr<QNetworkAccessManager> manager;
  const std::shared_ptr<RequestLog> log = std::make_shared<RequestLog>();

  struct Lane {
    int running = 0;
    std::deque<Turn *> waiting = {};
  };
  QHash<QString, std::shared_ptr<Lane>> lanes = {}; ///< by the origin that is connected to
  QHash<QString, qint64> clockOffsets = {};
  QHash<QString, QDateTime> busyUntil = {};
  QHash<QString, ServerLoad> loads = {};
  QHash<QString, QByteArray> refusedCertificates = {};
};

/// Await it before sending; the place is given back when it is destroyed, also while it still waits. First come, first
/// served.
class Turn : public Waiter {
public:
  Turn(std::shared_ptr<GateState> gate, const QString &origin);
  ~Turn() override;
  void await_resume() const {}

private:
  void arm() override;
  void begin();

  std::shared_ptr<GateState> gate;
  std::shared_ptr<GateState::Lane> lane;
  bool running = false;
};
} // namespace net
