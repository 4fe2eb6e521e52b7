// RequestLog: what was sent and how it ended, redacted by a list of what may stand in it. Never bodies, never headers.
#pragma once
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <deque>

/// One transmission. SIDs stay in the path; phone numbers are masked; values of the query only if they were allowed.
struct LoggedRequest {
  QDateTime when; ///< UTC, when it was sent
  QString method;
  QString host;                            ///< the public one
  QString path;                            ///< with the redacted query
  int attempt = 1;                         ///< 0 = refused by the gate, nothing was sent
  int status = 0;                          ///< 0 = no answer
  QString failure = {};                    ///< kind of the error, when there was no usable answer
  qint64 bytesSent = 0, bytesReceived = 0; ///< bodies only
  qint64 milliseconds = 0;
  QString requestId = {}; ///< Twilio-Request-Id and the like
};

/// Keeps the last 2,000.
class RequestLog {
public:
  explicit RequestLog(std::size_t most = 2'000) : capacity(most) {}
  void add(LoggedRequest entry);
  const std::deque<LoggedRequest> &entries() const { return kept; }
  /// One line per entry, oldest first, for a support bundle.
  QString text() const;

private:
  std::size_t capacity;
  std::deque<LoggedRequest> kept;
};

namespace net {
/// Path and query as they may stand in a log: values of the query only for the names in `allowedValues`.
QString redactedPath(const QUrl &url, const QStringList &allowedValues);
} // namespace net
