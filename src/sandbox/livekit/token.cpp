// Checks tokens in the order of the server: form, key, claims, algorithm, signature, times.
#include "sandbox/livekit/token.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <optional>

namespace sandbox {

namespace {

constexpr qint64 leeway = 60; // seconds

std::optional<QJsonObject> decodedPart(const QByteArray &part)
{
  const auto raw = QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                                            | QByteArray::AbortOnBase64DecodingErrors);
  const auto document = QJsonDocument::fromJson(raw.decoded);
  if (!raw || !document.isObject()) return {};
  return document.object();
}

/// How Go names the kind of a JSON value.
QString goKind(const QJsonValue &value)
{
  if (value.isString()) return QStringLiteral("string");
  if (value.isBool()) return QStringLiteral("bool");
  if (value.isDouble()) return QStringLiteral("number");
  return value.isArray() ? QStringLiteral("array") : QStringLiteral("object");
}

QString mismatch(const QJsonValue &value, const QString &field, const char *wanted)
{
  return QStringLiteral("token is malformed: could not JSON decode claim: json: cannot unmarshal %1 into Go struct "
                        "field %2 of type %3")
      .arg(goKind(value), field, QLatin1String(wanted));
}

/// The complaint about a member of the wrong type in a grant, or an empty text.
QString badMember(const QJsonObject &grant, const QString &structName, const QString &claim, const QStringList &flags,
                  const QStringList &texts)
{
  for (const auto &name : grant.keys()) {
    const auto value = grant.value(name);
    const auto field = QStringLiteral("%1.ClaimGrants.%2.%3").arg(structName, claim, name);
    if (flags.contains(name) && !value.isBool() && !value.isNull()) return mismatch(value, field, "bool");
    if (texts.contains(name) && !value.isString() && !value.isNull()) return mismatch(value, field, "string");
  }
  return {};
}

QString badClaims(const QJsonObject &claims)
{
  static const QStringList sipFlags{QStringLiteral("admin"), QStringLiteral("call")};
  static const auto videoFlags =
      QStringLiteral(
          "roomCreate roomList roomRecord roomAdmin roomJoin canPublish canSubscribe canPublishData "
          "canUpdateOwnMetadata ingressAdmin hidden recorder agent canSubscribeMetrics canManageAgentSession")
          .split(QLatin1Char(' '));
  static const QStringList videoTexts{QStringLiteral("room"), QStringLiteral("destinationRoom")};
  const auto sip = claims.value(QLatin1String("sip"));
  const auto video = claims.value(QLatin1String("video"));
  if (!sip.isObject() && !sip.isNull() && !sip.isUndefined())
    return mismatch(sip, QStringLiteral("ClaimGrants.sip"), "auth.SIPGrant");
  if (!video.isObject() && !video.isNull() && !video.isUndefined())
    return mismatch(video, QStringLiteral("ClaimGrants.video"), "auth.VideoGrant");
  const auto problem = badMember(sip.toObject(), QStringLiteral("SIPGrant"), QStringLiteral("sip"), sipFlags, {});
  if (!problem.isEmpty()) return problem;
  return badMember(video.toObject(), QStringLiteral("VideoGrant"), QStringLiteral("video"), videoFlags, videoTexts);
}

QString badTimes(const QJsonObject &claims)
{
  const auto now = double(QDateTime::currentSecsSinceEpoch());
  const auto expires = claims.value(QLatin1String("exp"));
  const auto begins = claims.value(QLatin1String("nbf"));
  if (expires.isDouble() && now > expires.toDouble() + leeway)
    return QStringLiteral("token has invalid claims: token is expired");
  if (begins.isDouble() && now < begins.toDouble() - leeway)
    return QStringLiteral("token has invalid claims: token is not valid yet");
  return {};
}

QString badSignature(const QList<QByteArray> &parts, const QString &algorithm, const QString &secret)
{
  if (algorithm != QLatin1String("HS256"))
    return QStringLiteral("token signature is invalid: signing method %1 is invalid").arg(algorithm);
  const auto made =
      QMessageAuthenticationCode::hash(parts[0] + '.' + parts[1], secret.toUtf8(), QCryptographicHash::Sha256)
          .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
  return made == parts[2] ? QString() : QStringLiteral("token signature is invalid: signature is invalid");
}

} // namespace

bool Grants::sipAdmin() const { return sip.value(QLatin1String("admin")).toBool(); }
bool Grants::sipCall() const { return sip.value(QLatin1String("call")).toBool(); }
bool Grants::videoAllows(QLatin1String flag) const { return video.value(flag).toBool(); }

bool Grants::adminOf(const QString &room) const
{
  return videoAllows(QLatin1String("roomAdmin")) && video.value(QLatin1String("room")).toString() == room;
}

TokenCheck checkToken(const QByteArray &token, const QString &key, const QString &secret)
{
  const auto undecodable = TokenCheck{{}, QStringLiteral("invalid authorization token")};
  const auto parts = token.split('.');
  if (parts.size() != 3) return undecodable;
  const auto head = decodedPart(parts[0]);
  const auto claims = decodedPart(parts[1]);
  if (!head || !claims) return undecodable;
  const auto issuer = claims->value(QLatin1String("iss")).toString();
  if (issuer != key) return {{}, QStringLiteral("invalid API key: ") + issuer};
  auto problem = badClaims(*claims);
  if (problem.isEmpty()) problem = badSignature(parts, head->value(QLatin1String("alg")).toString(), secret);
  if (problem.isEmpty()) problem = badTimes(*claims);
  if (!problem.isEmpty())
    return {{}, QStringLiteral("invalid token: %1, error: %2").arg(QString::fromLatin1(token), problem)};
  return {{claims->value(QLatin1String("sip")).toObject(), claims->value(QLatin1String("video")).toObject()}, {}};
}

} // namespace sandbox
