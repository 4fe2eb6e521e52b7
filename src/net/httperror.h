// What a failed transmission means for the operator: its kind, and a sentence that says what to do.
#pragma once
#include "core/result.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QString>

namespace net {
/// How a transmission ended without a usable answer.
struct Failure {
  QNetworkReply::NetworkError error = QNetworkReply::NoError;
  enum Cause { Transport, Late, TooLarge } cause = Transport;
  QString tls = {};            ///< what is wrong with the server's certificate, if that is it
  QByteArray certificate = {}; ///< SHA-256 of the certificate that was refused
};

/// The request can surely not have reached the server.
bool neverSent(const Failure &failure);
/// The error of a request to `host`; `writes` makes a lost answer Error::Unknown.
Error errorOf(const Failure &failure, const QString &host, bool writes);
} // namespace net
