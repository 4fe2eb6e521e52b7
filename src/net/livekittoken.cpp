// Making and hiding tokens.
#include "net/livekittoken.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace {
QByteArray base64Url(const QByteArray &bytes)
{
  return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}
} // namespace

QByteArray net::livekitToken(const QString &apiKey, const Secret &apiSecret, const QJsonObject &grants,
                             qint64 nowUtcSeconds, int lifetimeSeconds)
{
  QJsonObject claims = grants;
  claims[QLatin1String("iss")] = apiKey;
  claims[QLatin1String("sub")] = QStringLiteral("trunkline");
  claims[QLatin1String("nbf")] = nowUtcSeconds;
  claims[QLatin1String("iat")] = nowUtcSeconds;
  claims[QLatin1String("exp")] = nowUtcSeconds + lifetimeSeconds;
  const QByteArray head = base64Url(R"({"alg":"HS256","typ":"JWT"})");
  const QByteArray signedPart = head + '.' + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
  const QByteArray mac = QMessageAuthenticationCode::hash(signedPart, apiSecret.reveal(), QCryptographicHash::Sha256);
  return signedPart + '.' + base64Url(mac);
}

QString net::withoutToken(const QString &text)
{
  // A header in base64 begins with {" = eyJ. The rest may be cut off or broken over a line's end.
  static const QRegularExpression token(QStringLiteral("eyJ[A-Za-z0-9_=-]+(?:\\.[A-Za-z0-9_=-]*){0,4}"));
  return QString(text).replace(token, QStringLiteral("[token]"));
}
