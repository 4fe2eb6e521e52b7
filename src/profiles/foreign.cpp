// Reading and emptying the files of other tools.
#include "profiles/foreign.h"

#include "profiles/checks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <yaml-cpp/yaml.h>

namespace profiles {
namespace {
struct ForeignText {
  Q_DECLARE_TR_FUNCTIONS(Foreign)
};

constexpr qint64 largestForeignFile = 1024 * 1024;
constexpr int mostForeign = 200;

Error foreignTrouble(const QString &path, const QString &why, Error::Kind kind = Error::Rejected)
{
  return {kind, ForeignText::tr("%1 cannot be imported. %2").arg(QDir::toNativeSeparators(path), why)};
}

Result<QByteArray> foreignBytes(const QString &path)
{
  const QFileInfo there(path);
  if (!there.isFile()) return foreignTrouble(path, ForeignText::tr("It is no ordinary file."), Error::Storage);
  if (there.size() > largestForeignFile)
    return foreignTrouble(path, ForeignText::tr("It is larger than 1 MB, so it is no such file."));
  QFile in(path);
  if (!in.open(QIODevice::ReadOnly)) return foreignTrouble(path, in.errorString(), Error::Storage);
  return in.read(largestForeignFile);
}

QString textOf(const YAML::Node &map, const char *name)
{
  if (!map.IsMap()) return {};
  const YAML::Node n = map[name];
  return n && n.IsScalar() && n.Tag() != "!!binary" ? QString::fromStdString(n.Scalar()) : QString();
}

/// Takes a checked value, or says what is wrong with it.
template <class Check> QString cleanedBy(ForeignConnection &c, const QString &value, Check check)
{
  const Result<QString> cleaned = check(value);
  if (cleaned) return *cleaned;
  if (c.problem.isEmpty()) c.problem = cleaned.error().text;
  return {};
}

void keepSecret(ForeignConnection &c, Connection::SecretName name, const QString &text)
{
  if (!text.isEmpty()) c.secrets.insert(name, Secret(text.toUtf8()));
}

ForeignConnection lkProject(const YAML::Node &project, const QString &byDefault)
{
  ForeignConnection c;
  c.name = textOf(project, "name");
  c.isDefault = !c.name.isEmpty() && c.name == byDefault;
  c.connection.id = newId();
  c.connection.vendor = Connection::Vendor::LiveKit;
  c.connection.name = QStringLiteral("LiveKit");
  c.connection.url = cleanedBy(c, textOf(project, "url"), liveKitUrl);
  c.connection.apiKey = cleanedBy(c, textOf(project, "api_key"), liveKitApiKey);
  const QString id = textOf(project, "project_id");
  const bool isCloud = QUrl(c.connection.url).host().endsWith(QStringLiteral(".livekit.cloud"));
  if (isCloud && id.startsWith(QStringLiteral("p_")))
    if (const auto host = sipHost(id, Connection::Kind::Cloud)) c.connection.sipHost = *host;
  c.connection.kind = kindOf(c.connection.url, c.connection.sipHost);
  keepSecret(c, Connection::ApiSecret, textOf(project, "api_secret"));
  if (c.secrets.isEmpty() && c.problem.isEmpty()) c.problem = ForeignText::tr("Its secret is not in the file.");
  return c;
}

ForeignConnection twilioProfile(const YAML::Node &profile, const QString &name, const QString &active)
{
  ForeignConnection c;
  c.name = name;
  c.isDefault = name == active;
  c.connection.id = newId();
  c.connection.vendor = Connection::Vendor::Twilio;
  c.connection.name = QStringLiteral("Twilio");
  c.connection.accountSid = cleanedBy(c, textOf(profile, "accountSid"), accountSid);
  c.connection.region = textOf(profile, "region");
  const QString key = textOf(profile, "apiKey");
  if (key.isEmpty()) {
    c.keychainAccount = name;
    return c;
  }
  c.connection.apiKeySid = cleanedBy(c, key, apiKeySid);
  keepSecret(c, Connection::ApiKeySecret, textOf(profile, "apiSecret"));
  if (c.secrets.isEmpty() && c.problem.isEmpty()) c.problem = ForeignText::tr("Its secret is not in the file.");
  return c;
}

QList<ForeignConnection> lkProjects(const YAML::Node &top)
{
  QList<ForeignConnection> out;
  const QString byDefault = textOf(top, "default_project");
  const YAML::Node projects = top["projects"];
  if (projects && projects.IsSequence())
    for (const auto &project : projects)
      if (project.IsMap() && out.size() < mostForeign) out << lkProject(project, byDefault);
  return out;
}

QList<ForeignConnection> twilioProfiles(const YAML::Node &top)
{
  QList<ForeignConnection> out;
  QString active = textOf(top, "activeProfile");
  if (active.isEmpty()) active = textOf(top, "activeProject");
  const YAML::Node named = top["profiles"], old = top["projects"];
  if (named && named.IsMap())
    for (const auto &pair : named)
      if (pair.second.IsMap() && pair.first.IsScalar() && out.size() < mostForeign)
        out << twilioProfile(pair.second, QString::fromStdString(pair.first.Scalar()), active);
  if (old && old.IsSequence())
    for (const auto &project : old)
      if (project.IsMap() && out.size() < mostForeign) out << twilioProfile(project, textOf(project, "id"), active);
  return out;
}

/// Every text of the file. False when there are too many: aliases make a small file very large.
bool eachText(const YAML::Node &n, int &left, const std::function<void(const YAML::Node &)> &f)
{
  if (--left < 0) return false;
  bool all = true;
  if (n.IsScalar()) f(n);
  if (n.IsSequence())
    for (const auto &item : n) all = all && eachText(item, left, f);
  if (n.IsMap())
    for (const auto &pair : n) all = all && eachText(pair.second, left, f);
  return all;
}

/// How many bytes the text takes that begins here, with its quotes; 0 when it is written in another way.
qsizetype lengthAt(const QByteArray &bytes, qsizetype at, const QByteArray &value)
{
  if (at < 0 || at >= bytes.size()) return 0;
  const char quote = bytes[at];
  if (quote != '"' && quote != '\'') return bytes.mid(at, value.size()) == value ? value.size() : 0;
  for (qsizetype i = at + 1; i < bytes.size(); ++i) {
    if (quote == '"' && bytes[i] == '\\') {
      ++i;
    } else if (bytes[i] == quote) {
      if (quote == '"' || i + 1 >= bytes.size() || bytes[i + 1] != quote) return i + 1 - at;
      ++i;
    }
  }
  return 0;
}

struct Piece {
  qsizetype at, length;
};

/// Where the secrets stand; nothing when one of them is written in a way that cannot be cut.
std::optional<QList<Piece>> piecesOf(const QByteArray &bytes, const QList<Secret> &secrets)
{
  QList<Piece> out;
  bool whole = true;
  int left = 100'000;
  const bool all =
      eachText(YAML::Load(std::string(bytes.constData(), size_t(bytes.size()))), left, [&](const YAML::Node &n) {
        const Secret text(QByteArray::fromStdString(n.Scalar()));
        if (text.isEmpty() || !secrets.contains(text)) return;
        const qsizetype length = lengthAt(bytes, n.Mark().pos, text.reveal());
        whole &= length > 0;
        out << Piece{n.Mark().pos, length};
      });
  if (!whole || !all) return {};
  std::sort(out.begin(), out.end(), [](const Piece &a, const Piece &b) { return a.at > b.at; });
  return out;
}

bool holdsAny(const QByteArray &bytes, const QList<Secret> &secrets)
{
  constexpr qsizetype telling = 8; // what is shorter stands everywhere by chance
  return std::any_of(secrets.begin(), secrets.end(),
                     [&](const Secret &s) { return s.size() >= telling && bytes.contains(s.reveal()); });
}
} // namespace

bool ForeignFile::holdsSecrets() const
{
  return std::any_of(connections.begin(), connections.end(),
                     [](const ForeignConnection &c) { return !c.secrets.isEmpty(); });
}

QStringList foreignFiles(const QString &home)
{
  QStringList out;
  for (const char *path : {"/.livekit/cli-config.yaml", "/.twilio-cli/config.json"})
    if (QFileInfo::exists(home + QLatin1String(path))) out << home + QLatin1String(path);
  return out;
}

Result<ForeignFile> readForeign(const QString &path, ForeignFile::Tool tool)
{
  const auto bytes = foreignBytes(path);
  if (!bytes) return bytes.error();
  ForeignFile out{tool, path, {}};
  try {
    const YAML::Node top = YAML::Load(std::string(bytes->constData(), size_t(bytes->size())));
    if (!top.IsMap())
      return foreignTrouble(path, ForeignText::tr("It does not hold what such a file holds. Enter the keys by hand."));
    out.connections = tool == ForeignFile::Tool::Lk ? lkProjects(top) : twilioProfiles(top);
  } catch (const YAML::Exception &e) { // of the library; nothing of ours throws
    return foreignTrouble(path,
                          ForeignText::tr("Line %1 cannot be read. Enter the keys by hand.").arg(e.mark.line + 1));
  }
  return out;
}

Result<> removePlainSecrets(const ForeignFile &file, const QList<Secret> &secrets)
{
  const QString shown = QDir::toNativeSeparators(file.path);
  const auto byHand = [&](const QString &why) {
    return Error{Error::Storage,
                 ForeignText::tr("The secrets are still in %1. %2 Remove them by hand.").arg(shown, why)};
  };
  const QFileInfo there(file.path);
  if (there.isSymLink())
    return byHand(ForeignText::tr("It is a link to %1.").arg(QDir::toNativeSeparators(there.symLinkTarget())));
  const auto bytes = foreignBytes(file.path);
  if (!bytes) return bytes.error();
  QByteArray left = *bytes;
  try {
    const auto pieces = piecesOf(left, secrets);
    if (!pieces) return byHand(ForeignText::tr("They are written in a way that Trunkline does not edit."));
    for (const Piece &p : *pieces) left.replace(p.at, p.length, "\"\"");
    (void)YAML::Load(std::string(left.constData(), size_t(left.size()))); // it must still be such a file
  } catch (const YAML::Exception &) {                                     // of the library; nothing of ours throws
    return byHand(ForeignText::tr("It cannot be read any more."));
  }
  if (holdsAny(left, secrets)) return byHand(ForeignText::tr("They stand in it at another place, too."));
  const auto permissions = there.permissions();
  QSaveFile out(file.path);
  out.setDirectWriteFallback(false);
  const bool done = out.open(QIODevice::WriteOnly) && out.setPermissions(permissions) && out.write(left) == left.size()
                    && out.flush() && out.commit();
  if (!done) return byHand(out.errorString());
  return {};
}

} // namespace profiles
