// Exchange: one transmission through QNetworkAccessManager, with every default of Qt that can hurt an account turned
// off.
#pragma once
#include "core/task.h"
#include "net/http.h"
#include "net/retry.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <memory>

namespace net {
/// How a transmission treats TLS and size.
struct Terms {
  QSslConfiguration tls;
  QByteArray pinned = {}; ///< SHA-256 of the certificate that is accepted although untrusted
  qint64 largestAnswer = 0;
  bool once = true; ///< false: a GET, which Qt may send again by itself
};

/// Awaiting it sends the request; destroying it aborts it.
class Exchange : public Waiter {
public:
  /// `request` with the address to connect to, which may not be the public one.
  Exchange(std::shared_ptr<QNetworkAccessManager> manager, HttpRequest request, Terms terms);
  ~Exchange() override;
  Outcome await_resume() { return std::move(outcome); }

private:
  void arm() override;
  QNetworkRequest prepared() const;
  void send(QNetworkRequest prepared);
  void readMore();
  void judgeCertificate(const QList<QSslError> &errors);
  void finished();
  void stop(Failure::Cause why);

  std::shared_ptr<QNetworkAccessManager> manager;
  HttpRequest request;
  Terms terms;
  QPointer<QNetworkReply> reply;
  Outcome outcome;
  Failure failure;
  bool isOver = false;
  QTimer timer; // the deadline, and receiver of the connections: they end with it
};
} // namespace net
