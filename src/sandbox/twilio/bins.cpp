// TwiML bins at https://handler.twilio.com/twiml/EH…: answer only requests that the account signed over that address.
// There is no API for them: the console makes them.
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/twilioserver.h"
#include "sandbox/twilio/twiliostore.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <algorithm>

namespace sandbox {

namespace {

using Text = QLatin1String;

/// base64(HMAC-SHA1(token, public address with query + each form name and value, sorted)).
QByteArray signature(const TwilioRequest &request, const QString &token)
{
  auto text = "https://handler.twilio.com" + request.path.toUtf8();
  if (!request.http.query.isEmpty()) text += '?' + request.http.query;
  auto form = request.form;
  std::sort(form.begin(), form.end());
  for (const auto &[name, value] : form) text += name.toUtf8() + value.toUtf8();
  return QMessageAuthenticationCode::hash(text, token.toUtf8(), QCryptographicHash::Sha1).toBase64();
}

QString parameter(const TwilioRequest &request, const QString &name)
{
  for (const auto &[key, value] : request.form + request.query)
    if (key == name) return value;
  return {};
}

/// As Handlebars does: {{Name}} is escaped, {{{Name}}} is not, what was not sent is empty.
QString rendered(const QString &twiml, const TwilioRequest &request)
{
  static const QRegularExpression place(QStringLiteral("\\{\\{\\{\\s*(\\w+)\\s*\\}\\}\\}|\\{\\{\\s*(\\w+)\\s*\\}\\}"));
  QString out;
  qsizetype at = 0;
  for (auto found = place.globalMatch(twiml); found.hasNext();) {
    const auto match = found.next();
    out += twiml.mid(at, match.capturedStart() - at);
    const bool raw = !match.captured(1).isEmpty();
    const auto value = parameter(request, match.captured(raw ? 1 : 2));
    out += raw ? value : value.toHtmlEscaped();
    at = match.capturedEnd();
  }
  return out + twiml.mid(at);
}

HttpReply answerBin(const TwilioStore &store, const TwilioRequest &request)
{
  const auto sent = request.http.header("X-Twilio-Signature").value_or(QByteArray());
  const auto sid = parameter(request, Text("AccountSid"));
  const auto account = std::find_if(store.accounts.begin(), store.accounts.end(),
                                    [&sid](const TwilioAccount &one) { return one.sid == sid; });
  if (account == store.accounts.end() || sent != signature(request, account->authToken))
    return {403, "text/html; charset=utf-8", "<html><body>Forbidden</body></html>\n"};
  for (const auto &bin : store.bins)
    if (bin.sid == request.names.value(Text("Sid")) && bin.account == sid)
      return {200, "text/xml; charset=utf-8", rendered(bin.twiml, request).toUtf8()};
  return {404, "text/html; charset=utf-8", "<html><body>Not found</body></html>\n"};
}

} // namespace

void addBins(TwilioServer &server, TwilioStore &store)
{
  for (const char *verb : {"GET", "POST"})
    server.add({.verb = verb,
                .product = Text("handler"),
                .path = Text("/twiml/{Sid}"),
                .parameters = {Text("*")},
                .open = true},
               [&store](const TwilioRequest &request) { return answerBin(store, request); });
}

} // namespace sandbox
