// Asking openssl for a certificate.
#include "support/testcertificate.h"

#include <QProcess>
#include <QTemporaryDir>

TestCertificate TestCertificate::make()
{
  const QTemporaryDir folder;
  const QString key = folder.filePath(QStringLiteral("key.pem")),
                certificate = folder.filePath(QStringLiteral("c.pem"));
  QProcess openssl;
  openssl.start(QStringLiteral("openssl"),
                {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                 QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                 QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                 QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"), key, QStringLiteral("-out"),
                 certificate});
  if (!openssl.waitForFinished() || openssl.exitCode() != 0) qFatal("openssl made no certificate for the test.");
  QFile file(key);
  if (!file.open(QIODevice::ReadOnly)) qFatal("openssl wrote no key for the test.");
  return {QSslCertificate::fromPath(certificate).value(0), QSslKey(&file, QSsl::Rsa)};
}
