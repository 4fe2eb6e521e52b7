// Writes the wire log.
#include "sandbox/twilio/wirelog.h"

#include "sandbox/twilio/twiliostore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace sandbox {

namespace {

using Text = QLatin1String;

QString logFile(const QString &folder)
{
  static const auto name =
      QStringLiteral("%1-%2.jsonl").arg(QDateTime::currentMSecsSinceEpoch()).arg(QCoreApplication::applicationPid());
  return QDir(folder).filePath(name);
}

QString withoutSecrets(QByteArray text, const TwilioStore &store)
{
  for (const auto &account : store.accounts) text.replace(account.authToken.toUtf8(), "hidden");
  for (const auto &key : store.keys) text.replace(key.secret.toUtf8(), "hidden");
  return QString::fromUtf8(text);
}

} // namespace

void logExchange(const TwilioRequest &request, const HttpReply &reply, const TwilioStore &store)
{
  const auto folder = qEnvironmentVariable("TRUNKLINE_WIRE_LOG");
  if (folder.isEmpty()) return;
  static std::mutex oneAtATime; // several servers may live in one process
  const std::lock_guard guard(oneAtATime);
  const auto header = [&request](const char *name) {
    return QString::fromUtf8(request.http.header(name).value_or(QByteArray()));
  };
  QJsonObject line{{Text("method"), QString::fromLatin1(request.verb)},
                   {Text("product"), request.product},
                   {Text("path"), request.path},
                   {Text("userAgent"), header("User-Agent")},
                   {Text("type"), header("Content-Type")},
                   {Text("status"), reply.status},
                   {Text("replyType"), QString::fromLatin1(reply.type)}};
  static const QStringList others{Text("handler"), Text("console"), Text("twil.io"), Text("serverless-upload")};
  if (!others.contains(request.product)) { // those have no specification, and hold passwords
    line.insert(Text("query"), withoutSecrets(request.http.query, store));
    line.insert(Text("body"), withoutSecrets(request.http.body, store));
    line.insert(Text("reply"), withoutSecrets(reply.body, store));
  }
  QDir().mkpath(folder);
  QFile file(logFile(folder));
  if (file.open(QIODevice::Append)) file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace sandbox
