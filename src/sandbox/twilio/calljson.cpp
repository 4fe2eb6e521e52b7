// What the sandbox tells of a call.
#include "sandbox/twilio/calljson.h"

#include "sandbox/company.h"
#include "sandbox/twilio/twilioserver.h"

#include <QJsonDocument>
#include <QtEndian>
#include <QUrl>

#include <cmath>

namespace sandbox {

namespace {
using Text = QLatin1String;

/// "Tue, 31 Aug 2010 20:36:28 +0000", quickly.
QByteArray quickDate(qint64 seconds)
{
  static constexpr const char *days[] = {"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
  static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto time = time_t(seconds);
  tm t = {};
  gmtime_r(&time, &t);
  char text[48];
  std::snprintf(text, sizeof text, "%s, %02d %s %d %02d:%02d:%02d +0000", days[seconds / 86'400 % 7], t.tm_mday,
                months[t.tm_mon], t.tm_year + 1900, t.tm_hour, t.tm_min, t.tm_sec);
  return text;
}

class Writer {
public:
  explicit Writer(QByteArray &o) : out(o) { out += '{'; }
  void add(const char *name, const QByteArray &value)
  {
    if (out.back() != '{') out += ',';
    out += '"';
    out += name;
    out += "\":";
    if (value.isNull()) {
      out += "null";
      return;
    }
    out += '"';
    for (const char c : value) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    out += '"';
  }
  void add(const char *name, const QString &value) { add(name, value.isEmpty() ? QByteArray() : value.toUtf8()); }
  void time(const char *name, qint64 seconds) { add(name, seconds ? quickDate(seconds) : QByteArray()); }

private:
  QByteArray &out;
};

struct Complaint {
  int code;
  bool isError;
  const char *message;
};
constexpr Complaint complaints[] = {
    {11200, true, "Got HTTP 404 response to %1"},
    {13224, false, "Dial: Twilio does not support calling this number or the number is invalid"},
    {13227, false, "Geo Permission configuration is not permitting call"},
    {13254, true, "Dial->Sip: host cannot be resolved or is not a public address"},
    {32009, false, "Your call was terminated: the SIP user is not registered"},
    {32010, true, "No enabled Origination URI on the trunk"},
    {32100, false, "Trial account: the called number is not verified"},
    {32101, false, "Invalid phone number: it is not in E.164"},
    {32204, true, "Caller ID is neither a number of the account nor verified"},
    {32011, false, "Error communicating with your SIP communications infrastructure"},
    {32014, false, "Call is terminated because of no audio received"},
    {32205, true, "Geo Permission configuration is not permitting call"},
};

const Complaint &complaintOf(int code)
{
  for (const Complaint &c : complaints)
    if (c.code == code) return c;
  return complaints[0];
}

QString path(const QString &account) { return Text("/2010-04-01/Accounts/") + account; }
} // namespace

void writeCall(const TwilioCall &c, const QByteArray &account, QByteArray &out)
{
  const QByteArray sid = c.sid.toLatin1(), self = "/2010-04-01/Accounts/" + account + "/Calls/" + sid;
  Writer w(out);
  w.add("sid", sid);
  w.time("date_created", c.created);
  w.time("date_updated", c.end ? c.end : c.created);
  w.add("parent_call_sid", c.parent);
  w.add("account_sid", account);
  w.add("to", c.to.toUtf8());
  w.add("to_formatted", usualFriendlyName(c.to).toUtf8());
  w.add("from", c.from.toUtf8());
  w.add("from_formatted", usualFriendlyName(c.from).toUtf8());
  w.add("phone_number_sid", c.numberSid);
  w.add("status", c.status);
  w.time("start_time", c.start);
  w.time("end_time", c.end);
  w.add("duration", c.end ? QByteArray::number(c.duration) : QByteArray());
  w.add("price", c.price.isEmpty() ? QByteArray() : c.price);
  w.add("price_unit", QByteArray("USD"));
  w.add("direction", c.direction);
  w.add("answered_by", QByteArray());
  w.add("api_version", QByteArray("2010-04-01"));
  w.add("forwarded_from", QByteArray());
  w.add("group_sid", QByteArray());
  w.add("caller_name", QByteArray());
  w.add("queue_time", QByteArray("0"));
  w.add("trunk_sid", c.trunkSid);
  w.add("uri", self + ".json");
  out += ",\"subresource_uris\":";
  Writer subs(out);
  for (const char *name : {"Events", "Notifications", "Payments", "Recordings", "Siprec", "Streams", "Transcriptions",
                           "UserDefinedMessages", "UserDefinedMessageSubscriptions"}) {
    const QByteArray key = QByteArray(name) == "UserDefinedMessages" ? "user_defined_messages"
                           : QByteArray(name) == "UserDefinedMessageSubscriptions"
                               ? "user_defined_message_subscriptions"
                               : QByteArray(name).toLower();
    subs.add(key.constData(), self + '/' + name + ".json");
  }
  out += "}}";
}

QString sidBeside(const TwilioCall &c, QLatin1String prefix) { return prefix + c.sid.mid(2); }

QJsonArray callEvents(const TwilioStore &store, const TwilioCall &c, const QString &account)
{
  QJsonArray out;
  if (c.document.isEmpty()) return out; // a trunk's call asks nobody
  QString twiml;
  for (const TwilioBin &bin : store.bins)
    if (c.document.endsWith(bin.sid)) twiml = bin.twiml;
  static const QRegularExpression password(QStringLiteral("password=\"[^\"]*\""));
  twiml.replace(QStringLiteral("{{To}}"), c.to).replace(password, QStringLiteral("password=\"\""));
  const bool found = !twiml.isEmpty() || !c.document.contains(Text("handler.twilio.com"));
  const QJsonObject asked{{Text("AccountSid"), account},   {Text("CallSid"), c.sid},
                          {Text("From"), c.from},          {Text("To"), c.to},
                          {Text("CallStatus"), "ringing"}, {Text("Direction"), "inbound"}};
  out.append(QJsonObject{
      {Text("request"), QJsonObject{{Text("method"), "POST"}, {Text("url"), c.document}, {Text("parameters"), asked}}},
      {Text("response"), QJsonObject{{Text("response_code"), found ? 200 : 404},
                                     {Text("request_duration"), 40 + int(c.start % 90)},
                                     {Text("content_type"), "text/xml"},
                                     {Text("response_body"), twiml},
                                     {Text("date_created"), v2010Date(c.start)}}}});
  if (!c.sipCode) return out;
  QJsonObject told = asked;
  told[Text("CallStatus")] = QString::fromLatin1(c.status);
  told[Text("SipResponseCode")] = QString::number(c.sipCode);
  out.append(QJsonObject{{Text("request"), QJsonObject{{Text("method"), "POST"},
                                                       {Text("url"), "https://ops.northwind-dental.example/calls"},
                                                       {Text("parameters"), told}}},
                         {Text("response"), QJsonObject{{Text("response_code"), 204},
                                                        {Text("request_duration"), 88},
                                                        {Text("content_type"), "text/plain"},
                                                        {Text("response_body"), ""},
                                                        {Text("date_created"), v2010Date(c.end ? c.end : c.start)}}}});
  return out;
}

QJsonArray callNotifications(const TwilioCall &c, const QString &account)
{
  if (!c.complaint) return {};
  const Complaint &said = complaintOf(c.complaint);
  QString message = Text(said.message);
  message.replace(Text("%1"), c.document);
  const QString code = QString::number(c.complaint), sid = sidBeside(c, Text("NO")), at = v2010Date(c.start + 1);
  const QString packed =
      QStringLiteral("Msg=%1&ErrorCode=%2&LogLevel=%3")
          .arg(QString::fromLatin1(QUrl::toPercentEncoding(message)), code, Text(said.isError ? "ERROR" : "WARN"));
  return {
      QJsonObject{{Text("account_sid"), account},
                  {Text("api_version"), "2010-04-01"},
                  {Text("call_sid"), c.sid},
                  {Text("date_created"), at},
                  {Text("date_updated"), at},
                  {Text("error_code"), code},
                  {Text("log"), said.isError ? "0" : "1"},
                  {Text("message_date"), at},
                  {Text("message_text"), packed},
                  {Text("more_info"), Text("https://www.twilio.com/docs/errors/") + code},
                  {Text("request_method"), c.document.isEmpty() ? "GET" : "POST"},
                  {Text("request_url"), c.document},
                  {Text("sid"), sid},
                  {Text("uri"), QStringLiteral("%1/Calls/%2/Notifications/%3.json").arg(path(account), c.sid, sid)}}};
}

QJsonArray callRecordings(const TwilioCall &c, const QString &account)
{
  if (!c.recorded) return {};
  const QString sid = sidBeside(c, Text("RE"));
  return {QJsonObject{{Text("account_sid"), account},
                      {Text("api_version"), "2010-04-01"},
                      {Text("call_sid"), c.sid},
                      {Text("conference_sid"), QJsonValue()},
                      {Text("date_created"), v2010Date(c.start)},
                      {Text("date_updated"), v2010Date(c.end)},
                      {Text("start_time"), v2010Date(c.start)},
                      {Text("duration"), QString::number(c.duration)},
                      {Text("sid"), sid},
                      {Text("price"), -0.0025},
                      {Text("uri"), QStringLiteral("%1/Calls/%2/Recordings/%3.json").arg(path(account), c.sid, sid)},
                      {Text("encryption_details"), QJsonValue()},
                      {Text("price_unit"), "USD"},
                      {Text("status"), "completed"},
                      {Text("channels"), 1},
                      {Text("source"), c.trunkSid.isEmpty() ? "DialVerb" : "Trunking"},
                      {Text("error_code"), QJsonValue()},
                      {Text("track"), "both"}}};
}

QByteArray ringingTone(int seconds)
{
  constexpr int rate = 8000;
  const int samples = rate * qBound(1, seconds, 10);
  QByteArray out;
  const auto number = [&out](quint32 n, int bytes) {
    const quint32 little = qToLittleEndian(n);
    out.append(reinterpret_cast<const char *>(&little), bytes);
  };
  out += "RIFF";
  number(quint32(36 + samples * 2), 4);
  out += "WAVEfmt ";
  number(16, 4);
  number(1, 2); // PCM
  number(1, 2); // one channel
  number(rate, 4);
  number(rate * 2, 4);
  number(2, 2);
  number(16, 2);
  out += "data";
  number(quint32(samples * 2), 4);
  for (int i = 0; i < samples; ++i) {
    const double t = double(i) / rate;
    const double tone = std::fmod(t, 3) < 1 ? std::sin(2 * M_PI * 440 * t) + std::sin(2 * M_PI * 480 * t) : 0;
    number(quint16(qint16(tone * 6000)), 2);
  }
  return out;
}

} // namespace sandbox
