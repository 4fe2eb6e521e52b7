// Trust, pins and the sentences about certificates.
#include "net/tls.h"

#include <QCoreApplication>
#include <QCryptographicHash>

QSslConfiguration net::trusting(const QList<QSslCertificate> &authorities)
{
  QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
  tls.setProtocol(QSsl::TlsV1_2OrLater);
  if (!authorities.isEmpty()) tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
  return tls;
}

QByteArray net::digest(const QSslCertificate &certificate)
{
  return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256);
}

QString net::fingerprint(const QByteArray &sha256) { return QString::fromLatin1(sha256.toHex(':').toUpper()); }

QString net::certificateText(const QString &host, const QList<QSslError> &errors, const QByteArray &sha256,
                             bool otherPinned)
{
  const QString shown = fingerprint(sha256);
  if (otherPinned)
    return QCoreApplication::translate(
               "net",
               "%1 shows another certificate than the one accepted for this connection, so nothing was sent. If the "
               "server "
               "has a new certificate, compare its SHA-256 fingerprint and accept it: %2")
        .arg(host, shown);
  const auto error = errors.isEmpty() ? QSslError::UnspecifiedError : errors.constFirst().error();
  switch (error) {
  case QSslError::SelfSignedCertificate:
  case QSslError::SelfSignedCertificateInChain:
    return QCoreApplication::translate(
               "net",
               "%1 shows a self-signed certificate, so nothing was sent. If the server is yours, compare the SHA-256 "
               "fingerprint and accept it for this connection: %2")
        .arg(host, shown);
  case QSslError::CertificateExpired:
    return QCoreApplication::translate(
               "net", "The certificate of %1 has expired, so nothing was sent. Renew it on the server, or check this "
                      "computer's clock.")
        .arg(host);
  case QSslError::CertificateNotYetValid:
    return QCoreApplication::translate(
               "net", "The certificate of %1 is not valid yet, so nothing was sent. Check this computer's clock.")
        .arg(host);
  case QSslError::HostNameMismatch:
    return QCoreApplication::translate(
               "net", "The certificate belongs to another host than %1, so nothing was sent. Check the address.")
        .arg(host);
  default:
    return QCoreApplication::translate(
               "net", "The certificate of %1 is not signed by an authority that this computer trusts, so nothing was "
                      "sent. Add "
                      "the "
                      "authority to the connection, or compare the SHA-256 fingerprint and accept it: %2")
        .arg(host, shown);
  }
}
