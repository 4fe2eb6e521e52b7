// Reading the file of `trunkline --connect FILE`.
#include "profiles/connectfile.h"

#include "profiles/checks.h"
#include "profiles/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QUuid>

namespace profiles {
namespace {
struct ConnectFileText {
  Q_DECLARE_TR_FUNCTIONS(ConnectFile)
};

constexpr qint64 largestFile = 1024 * 1024;

QString member(const char *name) { return QString::fromLatin1(name); }

/// The cleaned value, or a fault that names the member and says what a good one looks like.
template <class Check> QString checked(Reader &in, const char *name, const QString &value, Check check)
{
  const Result<QString> cleaned = check(value);
  if (cleaned) return *cleaned;
  in.blame(ConnectFileText::tr("“%1”: %2").arg(in.nameOf(member(name)), cleaned.error().text));
  return {};
}

void keep(SessionProfile &session, Connection &connection, Connection::SecretName name, const QString &secret)
{
  if (secret.isEmpty()) return;
  connection.saved.setFlag(name);
  session.secrets->put(secretKey(connection.id, name), Secret(secret.toUtf8()));
}

bool isLoopback(const QUrl &url)
{
  return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

/// An address that a password may be sent to: https, or http on this computer.
QUrl safeUrl(Reader &in, const char *name, const QString &text)
{
  QUrl url(text, QUrl::StrictMode);
  const bool http = url.scheme() == QLatin1String("http"), https = url.scheme() == QLatin1String("https");
  if (!url.isValid() || url.host().isEmpty() || (!http && !https) || !url.userInfo().isEmpty() || url.hasQuery()
      || url.hasFragment())
    in.blame(ConnectFileText::tr("“%1” should be an address such as https://host.").arg(in.nameOf(member(name))));
  else if (http && !isLoopback(url))
    in.blame(ConnectFileText::tr(
                 "“%1” is not encrypted and leads to another computer. Use https, or an address of this computer.")
                 .arg(in.nameOf(member(name))));
  return url;
}

AddressMap readBase(Reader &in)
{
  AddressMap map;
  const QString base = in.text(member("base"));
  if (base.isEmpty()) return map;
  const QString hole = QStringLiteral("{product}");
  if (base.count(hole) != 1) {
    in.blame(ConnectFileText::tr("“%1” should hold {product} once, in the place of Twilio's product.")
                 .arg(in.nameOf(member("base"))));
    return map;
  }
  const auto put = [&](const QString &origin, const QString &place) {
    QString filled = base;
    filled.replace(hole, place);
    while (filled.endsWith(u'/')) filled.chop(1);
    map.insert(origin, safeUrl(in, "base", filled));
  };
  for (const QString &product : twilioProducts()) put(QStringLiteral("https://%1.twilio.com").arg(product), product);
  put(QStringLiteral("https://*.twil.io"), QStringLiteral("twil.io")); // where functions answer calls
  return map;
}

/// The same account has the same id whenever the file is opened: the journal finds its unfinished plans by it.
QString sameId(const QString &account)
{
  static const QUuid trunkline(QStringLiteral("{6f1c0f0e-7c0b-4d7e-9d52-7b6f2f7a6c11}"));
  return QUuid::createUuidV5(trunkline, account).toString(QUuid::WithoutBraces);
}

void readTwilio(Reader &in, SessionProfile &session)
{
  Connection c;
  c.vendor = Connection::Vendor::Twilio;
  c.name = QStringLiteral("Twilio");
  session.addresses = readBase(in);
  if (const QString console = in.text(member("console")); !console.isEmpty())
    session.console = safeUrl(in, "console", console);
  c.accountSid = checked(in, "accountSid", in.needed(member("accountSid")), accountSid);
  c.id = sameId(c.accountSid + session.addresses.value(QStringLiteral("https://api.twilio.com")).toString());
  c.apiKeySid = checked(in, "apiKeySid", in.text(member("apiKeySid")), apiKeySid);
  c.region = in.text(member("region"));
  const QString token = in.text(member("authToken")), secret = in.text(member("apiKeySecret"));
  if (!c.apiKeySid.isEmpty() && secret.isEmpty())
    in.blame(
        ConnectFileText::tr("“%1” is missing: an API key needs its secret.").arg(in.nameOf(member("apiKeySecret"))));
  if (c.apiKeySid.isEmpty() && !secret.isEmpty())
    in.blame(
        ConnectFileText::tr("“%1” is missing: the secret belongs to an API key.").arg(in.nameOf(member("apiKeySid"))));
  if (secret.isEmpty() && token.isEmpty())
    in.blame(ConnectFileText::tr("“%1” or “%2” is needed to sign in to Twilio.")
                 .arg(in.nameOf(member("authToken")), in.nameOf(member("apiKeySid"))));
  keep(session, c, Connection::AuthToken, token);
  keep(session, c, Connection::ApiKeySecret, secret);
  session.twilio = c;
  session.profile.twilio = c.id;
}

void readLiveKit(Reader &in, SessionProfile &session)
{
  Connection c;
  c.vendor = Connection::Vendor::LiveKit;
  c.name = QStringLiteral("LiveKit");
  c.url = checked(in, "url", in.needed(member("url")), liveKitUrl);
  c.apiKey = checked(in, "apiKey", in.needed(member("apiKey")), liveKitApiKey);
  c.id = sameId(c.url + c.apiKey);
  const QString host = in.text(member("sipHost"));
  const QStringList words{QStringLiteral("unknown"), QStringLiteral("cloud"), QStringLiteral("self-hosted")};
  c.kind = Connection::Kind(in.choice(member("kind"), words, 0));
  c.sipHost = checked(in, "sipHost", host, [&c](const QString &text) { return sipHost(text, c.kind); });
  if (c.kind == Connection::Kind::Unknown) c.kind = kindOf(c.url, c.sipHost);
  keep(session, c, Connection::ApiSecret, in.needed(member("apiSecret")));
  session.livekit = c;
  session.profile.livekit = c.id;
}

/// Reads one half if it is there.
template <class Read>
void readHalf(Reader &top, const QJsonObject &all, const char *name, SessionProfile &session, Read read)
{
  const QJsonValue value = all.value(QLatin1String(name));
  if (value.isUndefined()) return;
  if (!value.isObject()) return top.blame(ConnectFileText::tr("“%1” should be an object in braces.").arg(member(name)));
  Reader in(value.toObject(), member(name));
  read(in, session);
  if (!in.fault().isEmpty()) top.blame(in.fault());
}

Error faulty(const QString &source, const QString &why)
{
  return Error{Error::Rejected, ConnectFileText::tr("%1 cannot be used to connect. %2").arg(source, why)};
}
} // namespace

QStringList twilioProducts()
{
  return {QStringLiteral("api"),
          QStringLiteral("handler"),
          QStringLiteral("trunking"),
          QStringLiteral("voice"),
          QStringLiteral("numbers"),
          QStringLiteral("serverless"),
          QStringLiteral("serverless-upload"),
          QStringLiteral("monitor"),
          QStringLiteral("insights"),
          QStringLiteral("pricing")};
}

Result<SessionProfile> readConnectJson(const QByteArray &json, const QString &source)
{
  QJsonParseError parsed;
  const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
  if (parsed.error != QJsonParseError::NoError)
    return faulty(
        source,
        ConnectFileText::tr("It is not valid JSON: %1 at byte %2.").arg(parsed.errorString()).arg(parsed.offset));
  if (!document.isObject()) return faulty(source, ConnectFileText::tr("It should be a JSON object in braces."));
  const QJsonObject all = document.object();
  SessionProfile session;
  session.secrets = std::make_shared<MemoryStore>();
  session.profile.sessionOnly = true;
  Reader top(all, {});
  session.profile.name = top.text(member("name"));
  session.profile.readOnly = top.flag(member("readOnly"));
  const QStringList kinds{QStringLiteral("test"), QStringLiteral("staging"), QStringLiteral("production"),
                          QStringLiteral("sandbox")};
  session.profile.kind = Profile::Kind(top.choice(member("profile"), kinds, 0));
  readHalf(top, all, "twilio", session, readTwilio);
  readHalf(top, all, "livekit", session, readLiveKit);
  if (!session.twilio && !session.livekit) top.blame(ConnectFileText::tr("It holds neither “twilio” nor “livekit”."));
  if (!top.fault().isEmpty()) return faulty(source, top.fault());
  session.profile.id = sameId((session.twilio ? session.twilio->accountSid : QString())
                              + (session.livekit ? session.livekit->apiKey : QString()));
  if (session.profile.name.isEmpty()) session.profile.name = ConnectFileText::tr("This session");
  return session;
}

Result<SessionProfile> readConnectFile(const QString &path)
{
  QFile in(path);
  const auto unreadable = [&](const QString &why) {
    return Error{Error::Storage, ConnectFileText::tr("%1 cannot be read: %2.").arg(path, why)};
  };
  if (!in.open(QIODevice::ReadOnly)) return unreadable(in.errorString());
  const QByteArray bytes = in.read(largestFile + 1);
  if (in.error() != QFileDevice::NoError) return unreadable(in.errorString());
  if (bytes.size() > largestFile) return unreadable(ConnectFileText::tr("it is larger than 1 MB"));
  return readConnectJson(bytes, path);
}
} // namespace profiles
