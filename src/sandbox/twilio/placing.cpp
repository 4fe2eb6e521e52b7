// Calls that the API makes (Twilio: api v2010, "Create a Call resource").
#include "sandbox/twilio/calljson.h"
#include "sandbox/twilio/endpoints.h"
#include "sandbox/twilio/gates.h"
#include "sandbox/twilio/twilioserver.h"
#include "sandbox/twilio/voice.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUrl>

namespace sandbox {

namespace {
using Text = QLatin1String;

constexpr int usualTimeout = 60, longestTimeout = 600; // seconds
constexpr int longestDocument = 4000;                  // characters of the parameter Twiml

const QJsonObject *ownNumber(const TwilioStore &store, const QString &number)
{
  for (const QJsonObject &n : store.numbers)
    if (n[Text("phone_number")].toString() == number) return &n;
  return nullptr;
}

bool isNumber(const QString &text)
{
  static const QRegularExpression form(QStringLiteral("^\\+[1-9][0-9]{6,14}$"));
  return form.match(text).hasMatch();
}

HttpReply createCall(TwilioStore &store, Voice &voice, const TwilioRequest &r)
{
  const QString to = r.value(Text("To")).value_or(QString()).trimmed(),
                from = r.value(Text("From")).value_or(QString()).trimmed();
  if (auto refused = checkCallEnds(store, to, from)) return *refused;
  QString url = r.value(Text("Url")).value_or(QString());
  const QString twiml = r.value(Text("Twiml")).value_or(QString());
  if (const auto app = r.value(Text("ApplicationSid"))) {
    for (const QJsonObject &one : store.applications)
      if (one[Text("sid")].toString() == *app) url = one[Text("voice_url")].toString();
    if (url.isEmpty()) return twilioError(400, 21218, QStringLiteral("Invalid ApplicationSid: ") + *app);
  }
  if (url.isEmpty() && twiml.isEmpty()) return twilioError(400, 21205, QStringLiteral("Url parameter is required."));
  if (!url.isEmpty() && !QUrl(url, QUrl::StrictMode).scheme().startsWith(Text("http")))
    return twilioError(400, 21205, QStringLiteral("Url is not a valid URL: ") + url);
  if (twiml.size() > longestDocument) return twilioError(400, 32018, QStringLiteral("Twiml parameter is too long"));
  bool good = true;
  const int timeout = r.value(Text("Timeout")).value_or(QString::number(usualTimeout)).toInt(&good);
  if (!good || timeout < 1 || timeout > longestTimeout)
    return twilioError(400, 20001, QStringLiteral("Timeout must be between 1 and 600"));
  static const QRegularExpression keys(QStringLiteral("^[0-9A-D*#wW]*$"));
  if (!keys.match(r.value(Text("SendDigits")).value_or(QString())).hasMatch())
    return twilioError(400, 20001, QStringLiteral("SendDigits is not valid"));
  if (r.has(Text("SipAuthPassword")) && !r.has(Text("SipAuthUsername")))
    return twilioError(400, 21225, QStringLiteral("SipAuthUsername is required when SipAuthPassword is given"));

  TwilioCall c;
  c.sid = store.dice.sid(Text("CA"));
  c.from = from;
  c.to = to;
  c.direction = "outbound-api";
  c.status = "queued";
  c.created = QDateTime::currentSecsSinceEpoch();
  c.document = url;
  if (const QJsonObject *number = ownNumber(store, from)) c.numberSid = (*number)[Text("sid")].toString();
  store.calls.prepend(c);
  voice.place(
      c.sid, inviteTo(store, to, from, c.sid, r),
      {.twiml = twiml, .url = url, .digits = r.value(Text("SendDigits")).value_or(QString()), .timeout = timeout + 5});
  QByteArray body;
  writeCall(c, r.account.toLatin1(), body);
  return {201, "application/json;charset=utf-8", body};
}
} // namespace

std::optional<HttpReply> checkCallEnds(const TwilioStore &store, const QString &to, const QString &from)
{
  const bool sip = to.startsWith(Text("sip:"));
  if (to.isEmpty()) return twilioError(400, 21201, QStringLiteral("No 'To' number is specified"));
  if (from.isEmpty()) return twilioError(400, 21213, QStringLiteral("'From' phone number is required"));
  if (sip && !to.contains(QLatin1Char('@'))) return twilioError(400, 21224, QStringLiteral("Invalid SIP URI"));
  if (sip) return {};
  if (!isNumber(to)) return twilioError(400, 21211, QStringLiteral("Invalid 'To' Phone Number: ") + to);
  if (!isNumber(from)) return twilioError(400, 21212, QStringLiteral("Invalid 'From' Phone Number: ") + from);
  if (!ownNumber(store, from))
    return twilioError(400, 21210,
                       QStringLiteral("'From' phone number not verified. The source phone number provided, %1, is not "
                                      "yet verified for your account.")
                           .arg(from));
  if (ownNumber(store, to)) return {};
  if (!mayCall(store, to))
    return twilioError(400, 21215,
                       QStringLiteral("Account not authorized to call %1. Perhaps you need to enable some "
                                      "international permissions.")
                           .arg(to));
  if (!store.accounts.isEmpty() && store.accounts.first().type == Text("Trial"))
    return twilioError(400, 21219,
                       QStringLiteral("The number %1 is unverified. Trial accounts may only make calls to verified "
                                      "numbers.")
                           .arg(to));
  return {};
}

Invite inviteTo(const TwilioStore &store, const QString &to, const QString &from, const QString &call,
                const TwilioRequest &r)
{
  Invite out{.user = to, .host = {}, .from = from, .fromHost = {}, .address = {}};
  if (to.startsWith(Text("sip:"))) out = sipInvite(store, to, from, call);
  out.username = r.value(Text("SipAuthUsername")).value_or(QString());
  out.password = r.value(Text("SipAuthPassword")).value_or(QString());
  return out;
}

void addPlacing(TwilioServer &server, TwilioStore &store, Voice &voice)
{
  server.add({.verb = "POST",
              .product = Text("api"),
              .path = Text("/2010-04-01/Accounts/{AccountSid}/Calls.json"),
              .parameters = {Text("To"), Text("From"), Text("Url"), Text("Twiml"), Text("ApplicationSid"),
                             Text("Method"), Text("Timeout"), Text("TimeLimit"), Text("SipAuthUsername"),
                             Text("SipAuthPassword"), Text("StatusCallback*"), Text("CallReason"), Text("CallerId"),
                             Text("Record*"), Text("MachineDetection*"), Text("Fallback*"), Text("SendDigits")}},
             [&store, &voice](const TwilioRequest &r) { return createCall(store, voice, r); });
}

} // namespace sandbox
