// Kinds and sentences of failed transmissions.
#include "net/httperror.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace {
QString unsentText(const net::Failure &failure, const QString &host)
{
  switch (failure.error) {
  case QNetworkReply::ConnectionRefusedError:
    return QCoreApplication::translate("net", "%1 refused the connection, so nothing was sent. Check the address and "
                                              "its port, and whether the server runs.")
        .arg(host);
  case QNetworkReply::HostNotFoundError:
    return QCoreApplication::translate(
               "net", "There is no host named %1, or this computer is offline. Check the address and the network.")
        .arg(host);
  case QNetworkReply::SslHandshakeFailedError:
    if (!failure.tls.isEmpty()) return failure.tls;
    return QCoreApplication::translate("net", "No secure connection to %1 could be made, so nothing was sent. Check "
                                              "that the address and port belong to a TLS server.")
        .arg(host);
  case QNetworkReply::ProtocolUnknownError:
    return QCoreApplication::translate("net", "The address of %1 must begin with https:// or http://.").arg(host);
  case QNetworkReply::ProxyAuthenticationRequiredError:
    return QCoreApplication::translate("net", "The system's proxy wants a sign-in before it lets Trunkline reach %1. "
                                              "Sign in to the proxy, then try again.")
        .arg(host);
  default:
    return QCoreApplication::translate("net", "The system's proxy cannot be reached, so nothing was sent to %1. Check "
                                              "the proxy in the system settings.")
        .arg(host);
  }
}

QString lostText(const net::Failure &failure, const QString &host, bool writes)
{
  if (writes)
    return QCoreApplication::translate(
               "net",
               "The request was sent to %1, but its answer was lost. It may have been carried out: refresh and look "
               "before "
               "sending it again.")
        .arg(host);
  if (failure.cause == net::Failure::TooLarge)
    return QCoreApplication::translate(
               "net", "The answer of %1 is larger than Trunkline accepts. Ask for fewer objects at a time.")
        .arg(host);
  if (failure.cause == net::Failure::Late)
    return QCoreApplication::translate("net", "%1 did not answer in time. Check the network, then try again.")
        .arg(host);
  if (failure.error == QNetworkReply::UnknownContentError)
    return QCoreApplication::translate(
               "net", "The answer of %1 cannot be read: its compression is broken or hides an oversized body.")
        .arg(host);
  return QCoreApplication::translate(
             "net", "The connection to %1 was lost before the whole answer came. Check the network, then try again.")
      .arg(host);
}

Error::Kind lostKind(const net::Failure &failure, bool writes)
{
  if (writes) return Error::Unknown;
  if (failure.cause == net::Failure::Late) return Error::Timeout;
  const bool unreadable =
      failure.cause == net::Failure::TooLarge || failure.error == QNetworkReply::UnknownContentError;
  return unreadable ? Error::Protocol : Error::Network;
}
} // namespace

bool net::neverSent(const Failure &failure)
{
  switch (failure.error) {
  case QNetworkReply::ConnectionRefusedError:
  case QNetworkReply::HostNotFoundError:
  case QNetworkReply::SslHandshakeFailedError:
  case QNetworkReply::ProtocolUnknownError:
  case QNetworkReply::ProxyConnectionRefusedError:
  case QNetworkReply::ProxyNotFoundError:
  case QNetworkReply::ProxyAuthenticationRequiredError:
    return true;
  default:
    return false;
  }
}

Error net::errorOf(const Failure &failure, const QString &host, bool writes)
{
  const bool unsent = neverSent(failure);
  Error error;
  error.kind = unsent ? Error::Network : lostKind(failure, writes);
  error.text = unsent ? unsentText(failure, host) : lostText(failure, host, writes);
  error.detail = QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(failure.error));
  if (failure.cause == Failure::Late) error.detail += QStringLiteral(" (deadline)");
  if (failure.cause == Failure::TooLarge) error.detail += QStringLiteral(" (size limit)");
  return error;
}
