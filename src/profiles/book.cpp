// The book of profiles as JSON.
#include "profiles/book.h"

#include "profiles/reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace profiles {
namespace {
const QStringList vendorWords{QStringLiteral("twilio"), QStringLiteral("livekit")};
const QStringList serverWords{QStringLiteral("unknown"), QStringLiteral("cloud"), QStringLiteral("self-hosted")};
const QStringList kindWords{QStringLiteral("test"), QStringLiteral("staging"), QStringLiteral("production"),
                            QStringLiteral("sandbox")};
const QStringList secretWords{QStringLiteral("apiKeySecret"), QStringLiteral("authToken"), QStringLiteral("apiSecret")};

Error rejected(const QString &text) { return Error{Error::Rejected, text}; }

Connection readConnection(Reader &in)
{
  Connection c;
  c.id = in.needed(QStringLiteral("id"));
  c.vendor = Connection::Vendor(in.choice(QStringLiteral("vendor"), vendorWords));
  c.name = in.text(QStringLiteral("name"));
  const QStringList saved = in.texts(QStringLiteral("saved"));
  for (const QString &word : saved) {
    const auto at = secretWords.indexOf(word);
    if (at >= 0)
      c.saved.setFlag(Connection::SecretName(1 << at));
    else
      in.blame(QCoreApplication::translate("Profiles", "“%1” should only list: %2.")
                   .arg(in.nameOf(QStringLiteral("saved")), secretWords.join(QLatin1String(", "))));
  }
  c.accountSid = in.text(QStringLiteral("accountSid"));
  c.apiKeySid = in.text(QStringLiteral("apiKeySid"));
  c.region = in.text(QStringLiteral("region"));
  c.url = in.text(QStringLiteral("url"));
  c.apiKey = in.text(QStringLiteral("apiKey"));
  c.kind = Connection::Kind(in.choice(QStringLiteral("kind"), serverWords, 0));
  c.sipHost = in.text(QStringLiteral("sipHost"));
  c.unknown = in.unknown();
  return c;
}

Profile readProfile(Reader &in)
{
  Profile p;
  p.id = in.needed(QStringLiteral("id"));
  p.name = in.text(QStringLiteral("name"));
  p.twilio = in.text(QStringLiteral("twilio"));
  p.livekit = in.text(QStringLiteral("livekit"));
  p.kind = Profile::Kind(in.choice(QStringLiteral("kind"), kindWords, 0));
  p.colour = in.text(QStringLiteral("colour"));
  p.readOnly = in.flag(QStringLiteral("readOnly"));
  p.sipHost = in.text(QStringLiteral("sipHost"));
  p.unknown = in.unknown();
  return p;
}

/// Writes a member unless it is empty: then it is as if it had never been there.
void set(QJsonObject &out, const char *name, const QString &value)
{
  if (!value.isEmpty()) out.insert(QLatin1String(name), value);
}

QJsonObject written(const Connection &c)
{
  QJsonObject out = c.unknown;
  out.insert(QStringLiteral("id"), c.id);
  out.insert(QStringLiteral("vendor"), vendorWords[int(c.vendor)]);
  set(out, "name", c.name);
  QJsonArray saved;
  for (int i = 0; i < secretWords.size(); ++i)
    if (c.saved.testFlag(Connection::SecretName(1 << i))) saved.append(secretWords[i]);
  if (!saved.isEmpty()) out.insert(QStringLiteral("saved"), saved);
  set(out, "accountSid", c.accountSid);
  set(out, "apiKeySid", c.apiKeySid);
  set(out, "region", c.region);
  set(out, "url", c.url);
  set(out, "apiKey", c.apiKey);
  if (c.kind != Connection::Kind::Unknown) out.insert(QStringLiteral("kind"), serverWords[int(c.kind)]);
  set(out, "sipHost", c.sipHost);
  return out;
}

QJsonObject written(const Profile &p)
{
  QJsonObject out = p.unknown;
  out.insert(QStringLiteral("id"), p.id);
  set(out, "name", p.name);
  set(out, "twilio", p.twilio);
  set(out, "livekit", p.livekit);
  out.insert(QStringLiteral("kind"), kindWords[int(p.kind)]);
  set(out, "colour", p.colour);
  if (p.readOnly) out.insert(QStringLiteral("readOnly"), true);
  set(out, "sipHost", p.sipHost);
  return out;
}

/// The fault in a document's version, or an empty text.
QString versionFault(const QJsonValue &value)
{
  const double version = value.toDouble(-1);
  if (version > bookVersion)
    return QCoreApplication::translate("Profiles", "It was written by a later version of Trunkline (format %1; this "
                                                   "one reads format %2). Start that version, or update this one.")
        .arg(version)
        .arg(bookVersion);
  if (version != bookVersion)
    return QCoreApplication::translate("Profiles", "“version” is missing or is no version that Trunkline knows.");
  return {};
}
} // namespace

Result<ProfileBook> readBook(const QByteArray &json)
{
  QJsonParseError parsed;
  const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
  if (!document.isObject())
    return rejected(parsed.error != QJsonParseError::NoError
                        ? QCoreApplication::translate("Profiles", "It is not valid JSON: %1 at byte %2.")
                              .arg(parsed.errorString())
                              .arg(parsed.offset)
                        : QCoreApplication::translate("Profiles", "It should be a JSON object in braces."));
  QJsonObject top = document.object();
  if (const QString fault = versionFault(top.take(QStringLiteral("version"))); !fault.isEmpty()) return rejected(fault);

  ProfileBook book;
  Reader in(top, {});
  QSet<QString> ids;
  const auto finish = [&](Reader &reader, const QString &id) {
    if (!reader.fault().isEmpty())
      in.blame(reader.fault());
    else if (ids.contains(id))
      in.blame(QCoreApplication::translate("Profiles", "“%1” stands twice.").arg(reader.nameOf(QStringLiteral("id"))));
    ids.insert(id);
  };
  in.objects(QStringLiteral("connections"), [&](const QJsonObject &object, const QString &path) {
    Reader reader(object, path);
    book.connections.append(readConnection(reader));
    finish(reader, book.connections.last().id);
  });
  in.objects(QStringLiteral("profiles"), [&](const QJsonObject &object, const QString &path) {
    Reader reader(object, path);
    book.profiles.append(readProfile(reader));
    finish(reader, book.profiles.last().id);
  });
  book.last = in.text(QStringLiteral("last"));
  book.unknown = in.unknown();
  if (!in.fault().isEmpty()) return rejected(in.fault());
  return book;
}

QByteArray writeBook(const ProfileBook &book)
{
  QSet<QString> kept, dropped;
  QJsonArray profiles, connections;
  for (const Profile &each : book.profiles) {
    (each.sessionOnly ? dropped : kept) |= {each.twilio, each.livekit};
    if (!each.sessionOnly) profiles.append(written(each));
  }
  for (const Connection &each : book.connections)
    if (kept.contains(each.id) || !dropped.contains(each.id)) connections.append(written(each));
  QJsonObject top = book.unknown;
  top.insert(QStringLiteral("version"), bookVersion);
  top.insert(QStringLiteral("connections"), connections);
  top.insert(QStringLiteral("profiles"), profiles);
  set(top, "last", book.last);
  return QJsonDocument(top).toJson();
}
} // namespace profiles
