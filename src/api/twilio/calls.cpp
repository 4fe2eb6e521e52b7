// Twilio: calls (api v2010).
#include "api/twilio/calls.h"

#include "api/twilio/complaints.h"
#include "api/twilio/resources.h"
#include "core/all.h"
#include "core/wait.h"

#include <QJsonDocument>
#include <QSet>
#include <QUrlQuery>

namespace twilio {
namespace {
const Place place{.resource = &resourceOf<Call>(),
                  .product = "api",
                  .path = "/2010-04-01/Accounts/{account}/Calls",
                  .listKey = "calls"};

/// What hangs on a call has lists of its own, which no table shows: they are read with the call.
QUrl partUrl(const Account &account, const QString &sid, const QString &part)
{
  QUrl url = urlOf(account, place, sid + u'/' + part);
  url.setQuery(QStringLiteral("PageSize=1000"));
  return url;
}

QUrl recordingUrl(const Account &account, const QString &sid)
{
  return QUrl(
      QStringLiteral("https://api.twilio.com/2010-04-01/Accounts/%1/Recordings/%2.wav").arg(account.accountSid, sid));
}

QString instant(const QDateTime &t) { return t.toUTC().toString(Qt::ISODate); }

/// A page's callers, lines and states repeat: one text serves all.
class Shared {
public:
  void share(QString &text)
  {
    if (text.isEmpty()) return;
    const auto found = texts.constFind(text);
    if (found != texts.constEnd())
      text = *found;
    else
      texts.insert(text);
  }

private:
  QSet<QString> texts;
};

QDateTime timeOf(const QJsonValue &v)
{
  QDateTime out;
  (void)Value<QDateTime>::read(out, v); // a time that cannot be read is none
  return out;
}

QString textOf(const QJsonObject &o, const char *key)
{
  const QJsonValue v = o.value(QLatin1String(key));
  return v.isDouble() ? QString::number(v.toInteger()) : v.toString();
}

CallEvent eventFrom(const QJsonObject &o)
{
  const QJsonObject request = o.value(QStringLiteral("request")).toObject();
  const QJsonObject response = o.value(QStringLiteral("response")).toObject();
  CallEvent e;
  e.at = timeOf(response.value(QStringLiteral("date_created")));
  e.method = textOf(request, "method");
  e.url = textOf(request, "url");
  e.status = textOf(response, "response_code").toInt();
  e.took = textOf(response, "request_duration").toLongLong();
  e.type = textOf(response, "content_type");
  e.answer = textOf(response, "response_body");
  const QJsonObject told = request.value(QStringLiteral("parameters")).toObject();
  for (const char *name : {"SipResponseCode", "DialSipResponseCode"})
    if (!e.sipCode) e.sipCode = textOf(told, name).toInt();
  return e;
}

CallNotification notificationFrom(const QJsonObject &o)
{
  CallNotification n;
  n.sid = textOf(o, "sid");
  n.code = textOf(o, "error_code");
  n.isError = textOf(o, "log") == u"0";
  n.at = timeOf(o.value(QStringLiteral("message_date")));
  // Twilio packs the text into a query: "Msg=…&ErrorCode=…"
  const QString text = textOf(o, "message_text");
  const QUrlQuery query(QString(text).replace(u'+', QStringLiteral("%20")));
  const QString said = query.queryItemValue(QStringLiteral("Msg"), QUrl::FullyDecoded);
  n.message = said.isEmpty() ? text : said;
  n.url = textOf(o, "request_url");
  n.moreInfo = textOf(o, "more_info");
  return n;
}

CallRecording recordingFrom(const QJsonObject &o)
{
  CallRecording r;
  r.sid = textOf(o, "sid");
  r.status = textOf(o, "status");
  r.started = timeOf(o.value(QStringLiteral("start_time")));
  r.duration = textOf(o, "duration").toLongLong();
  r.channels = o.value(QStringLiteral("channels")).toInteger(1);
  r.source = textOf(o, "source");
  return r;
}

template <class T, class F>
std::optional<Error> take(const Result<QJsonObject> &page, const char *key, QList<T> &into, F from)
{
  if (!page) return page.error();
  for (const QJsonValue v : page->value(QLatin1String(key)).toArray()) into << from(v.toObject());
  return {};
}

Call callFrom(const QJsonObject &o)
{
  Call c;
  (void)decode(resourceOf<Call>(), o, &c); // one that cannot be read has no SID and is not shown
  return c;
}

/// Twilio may answer before the call has ended: it is looked at until it has.
Task<Result<Object>> changeCall(Account account, Object fresh, Object wanted)
{
  auto changing = change(account, &place, fresh, wanted);
  auto now = co_await changing;
  for (int look = 0; look < 10 && now && now->as<Call>().isLive(); ++look) {
    Sleep nap(std::chrono::milliseconds(300));
    co_await nap;
    auto reading = read(account, &place, fresh.key());
    auto again = co_await reading;
    if (!again) break; // what the answer said stands
    now = again;
  }
  co_return now;
}

std::vector<AllowedVerb> allowedOf(const Account &a)
{
  auto verbs = allowed(a, place);
  verbs.front().loggedQuery << QStringLiteral("StartTime>") << QStringLiteral("StartTime<") << QStringLiteral("Status");
  const QString origin = QStringLiteral("https://api.twilio.com");
  for (const char *part : {"Events", "Notifications", "Recordings"})
    verbs.push_back({"GET", origin, partUrl(a, QStringLiteral("{sid}"), QLatin1String(part)).path(), false});
  verbs.push_back({"GET", origin, complaintsUrl(a, {}).path(), false});
  verbs.push_back({"GET", origin, recordingUrl(a, QStringLiteral("{sid}")).path(), false});
  return verbs;
}
} // namespace

const Endpoint &calls()
{
  static const Endpoint e = [] {
    Endpoint out = endpoint<place>();
    out.live = true;
    out.onDemand = true; // there may be millions: the page of calls asks for a stretch of time
    out.change = [](Account a, Object fresh, Object wanted) {
      return changeCall(std::move(a), std::move(fresh), std::move(wanted));
    };
    out.create = nullptr;
    out.remove = nullptr;
    out.allowed = allowedOf;
    return out;
  }();
  return e;
}

QUrl callsUrl(const Account &account, const CallQuery &q, int pageSize)
{
  QUrl url = urlOf(account, place);
  QString query = QStringLiteral("PageSize=%1").arg(pageSize);
  const auto add = [&query](const char *name, const QString &value) {
    if (!value.isEmpty())
      query += u'&' + QLatin1String(name) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
  };
  add("StartTime%3E", q.from.isValid() ? instant(q.from) : QString());
  add("StartTime%3C", q.to.isValid() ? instant(q.to) : QString());
  add("Status", q.status);
  add("From", q.caller);
  add("To", q.called);
  add("ParentCallSid", q.parentSid);
  url.setQuery(query, QUrl::StrictMode);
  return url;
}

Result<CallPage> callPageFrom(const QByteArray &json, const QUrl &url)
{
  QJsonParseError problem;
  const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
  const QJsonObject page = document.object();
  const QJsonValue list = page.value(QLatin1String(place.listKey));
  if (!list.isArray()) return unreadable(url, document.isObject() ? QStringLiteral("no calls") : problem.errorString());
  const QJsonArray items = list.toArray();
  CallPage out{std::make_shared<RowsOf<Call>>(), nextPage(page, url)};
  out.calls->list.reserve(size_t(items.size()));
  Shared shared;
  for (const QJsonValue item : items) {
    Call &c = out.calls->list.emplace_back();
    if (!item.isObject()) return unreadable(url, QStringLiteral("an object was expected"));
    if (const auto read = decode(resourceOf<Call>(), item.toObject(), &c); !read) return read.error();
    if (c.sid.isEmpty()) return unreadable(url, QStringLiteral("an object without a SID"));
    for (QString *text : {&c.from, &c.to, &c.status, &c.result, &c.direction, &c.way, &c.price, &c.priceUnit,
                          &c.trunkSid, &c.phoneNumberSid, &c.callerName})
      shared.share(*text);
  }
  return out;
}

Task<Result<CallPage>> readCallPage(Account account, QUrl url)
{
  auto sending = exchange(account, "GET", url, {});
  const auto reply = co_await sending;
  if (!reply) co_return reply.error();
  auto decoding = onThread([body = reply->body, url] { return callPageFrom(body, url); });
  co_return co_await decoding;
}

Task<Result<CallStory>> readCallStory(Account account, Call c)
{
  std::vector<Task<Result<QJsonObject>>> lists;
  for (const char *part : {"Events", "Notifications", "Recordings"})
    lists.push_back(call(account, "GET", partUrl(account, c.sid, QLatin1String(part)), {}));
  CallQuery legs;
  legs.parentSid = c.sid;
  lists.push_back(call(account, "GET", callsUrl(account, legs), {}));
  if (!c.parentSid.isEmpty()) lists.push_back(call(account, "GET", urlOf(account, place, c.parentSid), {}));
  auto reading = all(std::move(lists), 5);
  const auto read = co_await reading;
  CallStory story;
  story.eventsError = take(read[0], "events", story.events, eventFrom);
  story.notificationsError = take(read[1], "notifications", story.notifications, notificationFrom);
  story.recordingsError = take(read[2], "recordings", story.recordings, recordingFrom);
  story.legsError = take(read[3], "calls", story.children, callFrom);
  if (read.size() > 4 && read[4]) story.parent = callFrom(*read[4]);
  co_return story;
}

Task<Result<QByteArray>> readRecording(Account account, QString sid)
{
  auto sending = exchange(account, "GET", recordingUrl(account, sid), {});
  const auto reply = co_await sending;
  if (!reply) co_return reply.error();
  co_return reply->body;
}
} // namespace twilio
