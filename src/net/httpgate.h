// HttpGate: the one way out to both vendors. What is not on its list is not sent, and a write is sent once.
#pragma once
#include "core/result.h"
#include "core/task.h"
#include "net/http.h"
#include "net/requestlog.h"

#include <QDateTime>
#include <QHash>
#include <QSslCertificate>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// One kind of request that may be sent. Whether it reads or writes stands here: a Twirp List is a POST that reads.
struct AllowedVerb {
  QByteArray method;
  QString origin; ///< scheme, host and port if unusual: "https://api.twilio.com", "http://127.0.0.1:7880"
  QString path;   ///< "/2010-04-01/Accounts/{account}/Calls/{sid}.json": {} stands for one piece without a slash
  bool writes = true;
  bool once = false; ///< never sent again after a 429: LiveKit answers a busy callee so, and would dial twice
  QStringList loggedQuery = {}; ///< names in the query whose values may stand in the log ("PageSize")
};

/// When a request is sent again. Only what surely did not happen, or a read, ever is.
struct RetryPolicy {
  std::vector<std::chrono::milliseconds> pauses = {std::chrono::milliseconds(500), std::chrono::milliseconds(1'000),
                                                   std::chrono::milliseconds(2'000)}; ///< plus up to a quarter
  std::chrono::milliseconds longestRetryAfter{30'000}; ///< a vendor that asks for more gets no second try
};

/// What a gate may do, fixed when it is made.
struct GatePolicy {
  std::vector<AllowedVerb> allowed = {};
  bool readOnly = false;
  QHash<QString, QUrl> addresses = {}; ///< public origin -> base on loopback; its path goes in front of the request's
  bool mappedOnly = false; ///< refuse what `addresses` does not know: a sandbox never reaches a real account
  QList<QSslCertificate> authorities = {}; ///< trusted besides the system's
  QHash<QString, QByteArray> pinned = {}; ///< host -> SHA-256 (32 bytes) of the certificate accepted although untrusted
  std::chrono::milliseconds longestDeadline = std::chrono::minutes(10); ///< cuts the deadline of every request
  int budgetPerHost = 6;                                                ///< requests at a time to one server
  qint64 largestAnswer = 64 * 1024 * 1024;                              ///< bytes, after decompression
  RetryPolicy retry = {};
};

/// How hard a server was asked, as far as it said.
struct ServerLoad {
  int mostAtOnce =
      0; ///< requests of the account that Twilio counted at one time (Twilio-Concurrent-Requests), ours and others'
  int tooMany = 0; ///< answers of 429
  QDateTime lastTooMany = {};
};

namespace net {
class GateState;
}

/// A cheap handle; copies share everything. Every running request holds what it needs, so the gate may go before it.
/// Belongs to the thread that made it.
class HttpGate {
public:
  explicit HttpGate(GatePolicy policy = {});

  /// Any answer of the server is a value. Errors:
  /// Rejected: not on the list, or a write of a read-only profile; nothing was sent.
  /// Network: surely not processed, or a read whose answer was lost. Timeout: a read that took too long.
  /// Unknown: a write was sent and its answer lost: look before repeating.
  /// Protocol: a read's answer is larger than allowed or cannot be decompressed.
  Task<Result<HttpReply>> send(HttpRequest request) const;

  std::shared_ptr<RequestLog> log() const;
  /// The server's clock minus ours in milliseconds, exact to about a second; nothing before its first answer.
  std::optional<qint64> clockOffset(const QString &publicHost) const;
  /// Requests on their way, those that wait for their turn not counted.
  int inFlight() const;
  /// Until when the host asked us to wait (429); invalid when it did not or the time is over.
  QDateTime busyUntil(const QString &publicHost) const;
  /// All of this server since the gate was made.
  ServerLoad load(const QString &publicHost) const;
  /// SHA-256 of the certificate that was refused last on this host; empty when none was. For the question whether to
  /// pin it.
  QByteArray refusedCertificate(const QString &publicHost) const;

private:
  std::shared_ptr<net::GateState> state;
};
