// TLS of the gate: whom it trusts, and what it says about a certificate that it does not.
#pragma once
#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QString>

namespace net {
/// The system's trust plus these authorities; TLS 1.2 at least.
QSslConfiguration trusting(const QList<QSslCertificate> &authorities);
/// SHA-256 of the certificate (32 bytes), as GatePolicy::pinned holds it.
QByteArray digest(const QSslCertificate &certificate);
/// "AB:CD:…", as people compare certificates.
QString fingerprint(const QByteArray &sha256);
/// A sentence on what is wrong with the certificate of `host` and what to do.
QString certificateText(const QString &host, const QList<QSslError> &errors, const QByteArray &sha256,
                        bool otherPinned);
} // namespace net
