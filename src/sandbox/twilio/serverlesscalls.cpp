// https://DOMAIN/PATH: the functions of a service, as calls reach them.
#include "sandbox/twilio/serverlessparts.h"
#include "sandbox/twilio/twimlanswer.h"

#include <QJsonDocument>

namespace sandbox::serverless {

namespace {
using Text = QLatin1String;

/// The document in a program of the one form that the sandbox can run; nothing for any other.
std::optional<QString> twimlIn(const QString &program)
{
  static const QRegularExpression line(QStringLiteral("^const twiml = (\".*\");$"),
                                       QRegularExpression::MultilineOption);
  const auto found = line.match(program);
  if (!found.hasMatch()) return {};
  const auto list = QJsonDocument::fromJson("[" + found.captured(1).toUtf8() + "]").array();
  return list.at(0).isString() ? std::optional(list.at(0).toString()) : std::nullopt;
}

/// https://DOMAIN/PATH, as calls reach it.
HttpReply answerCall(const TwilioStore &store, const TwilioRequest &r)
{
  const QString domain = r.names.value(Text("Domain")), path = QLatin1Char('/') + r.names.value(Text("Path"));
  const HttpReply missing{404, "text/plain; charset=utf-8", "Not found"};
  for (const QJsonObject &e : store.environments) {
    if (e[Text("domain_name")] != domain) continue;
    const QJsonObject *b = objectWith(store.builds, member(e, "build_sid"));
    if (!b) return missing;
    for (const QJsonValue value : (*b)[Text("function_versions")].toArray()) {
      const QJsonObject v = value.toObject();
      if (v[Text("path")] != path || v[Text("visibility")] == Text("private")) continue;
      for (const TwilioAccount &account : store.accounts)
        if (account.sid == member(e, "account_sid") && v[Text("visibility")] == Text("protected")
            && r.http.header("X-Twilio-Signature").value_or(QByteArray())
                   != twilioSignature(r, Text("https://") + domain + path, account.authToken))
          return {403, "text/plain; charset=utf-8", "Forbidden"};
      const QString program = member(v, "content");
      const auto twiml = twimlIn(program);
      if (!twiml) return {500, "text/plain; charset=utf-8", "The sandbox does not run this program"};
      if (program.contains(Text("event.RecordingSid")) && !callParameter(r, Text("RecordingSid")).isEmpty())
        return {200, "text/xml", "<Response><Hangup/></Response>"};
      return {200, "text/xml", renderedTwiml(*twiml, r).toUtf8()};
    }
  }
  return missing;
}

} // namespace

void addTwilIo(TwilioServer &server, TwilioStore &store)
{
  for (const char *verb : {"GET", "POST"})
    server.add({.verb = verb,
                .product = Text("twil.io"),
                .path = Text("/{Domain}/{Path}"),
                .parameters = {Text("*")},
                .open = true},
               [&store](const TwilioRequest &r) { return answerCall(store, r); });
}

} // namespace sandbox::serverless
