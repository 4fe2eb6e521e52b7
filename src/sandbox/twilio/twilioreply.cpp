// Twilio's answers: objects, errors, and both kinds of list with their pages.
#include "sandbox/twilio/twilioserver.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

#include <variant>

namespace sandbox {

namespace {

constexpr int usualPage = 50;
constexpr int largestPage = 1000;

/// One page cut out of a list.
struct Slice {
  int page = 0;
  int size = usualPage;
  qsizetype start = 0, end = 0;
  QString firstPath;
  QString nextPath;     ///< empty on the last page
  QString previousPath; ///< empty on the first page
};

using SidOf = std::function<QString(qsizetype)>;

/// What page tokens name an object by; a call in a conference goes by its call's SID.
QString sidOf(const QJsonValue &item)
{
  for (const char *member : {"sid", "iso_code", "prefix", "call_sid"})
    if (const QJsonValue v = item[QLatin1String(member)]; v.isString()) return v.toString();
  return {};
}

/// The same path and filters with other paging.
QString pagePath(const TwilioRequest &request, int size, int page, const QString &token)
{
  QString out = request.path + QLatin1Char('?');
  for (const auto &[name, value] : request.query) {
    if (name.startsWith(QLatin1String("Page"))) continue;
    out += QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value) + '&');
  }
  out += QStringLiteral("PageSize=%1&Page=%2").arg(size).arg(page);
  return token.isEmpty() ? out : out + QLatin1String("&PageToken=") + token;
}

/// Where a page begins: behind ("PA…") or so many before ("PB…") the object that its token names. -1: a bad token.
qsizetype startOf(qsizetype all, const SidOf &sidAt, int page, int size, const QString &token)
{
  if (token.isEmpty()) return page == 0 ? 0 : -1;
  const bool behind = token.startsWith(QLatin1String("PA"));
  if (!behind && !token.startsWith(QLatin1String("PB"))) return -1;
  for (qsizetype i = 0; i < all; ++i)
    if (sidAt(i) == QStringView(token).mid(2)) return behind ? i + 1 : qMax(qsizetype(0), i - size);
  // The object went meanwhile: go on by position, as nothing better is known.
  return token.size() == 36 ? qMin(all, qsizetype(page) * size) : -1;
}

std::variant<Slice, HttpReply> cut(const TwilioRequest &request, qsizetype all, const SidOf &sidAt)
{
  Slice out;
  bool sizeGood = true;
  bool pageGood = true;
  if (const auto size = request.asked(QLatin1String("PageSize"))) out.size = size->toInt(&sizeGood);
  if (const auto page = request.asked(QLatin1String("Page"))) out.page = page->toInt(&pageGood);
  if (!sizeGood || out.size < 1 || out.size > largestPage)
    return twilioError(400, 20007, QStringLiteral("Page size must be between 1 and 1000"));
  if (!pageGood || out.page < 0) return twilioError(400, 20006, QStringLiteral("Invalid page"));
  out.start = startOf(all, sidAt, out.page, out.size, request.asked(QLatin1String("PageToken")).value_or(QString()));
  if (out.start < 0) return twilioError(400, 21481, QStringLiteral("Invalid PageToken"));
  out.end = qMin(all, out.start + out.size);
  out.firstPath = pagePath(request, out.size, 0, {});
  if (out.end < all) out.nextPath = pagePath(request, out.size, out.page + 1, QLatin1String("PA") + sidAt(out.end - 1));
  if (out.start > 0 && out.page > 0 && out.start < all)
    out.previousPath = pagePath(request, out.size, out.page - 1, QLatin1String("PB") + sidAt(out.start));
  return out;
}

std::variant<Slice, HttpReply> cut(const TwilioRequest &request, const QJsonArray &items)
{
  return cut(request, items.size(), [&items](qsizetype i) { return sidOf(items[i]); });
}

QJsonArray itemsOf(const Slice &slice, const QJsonArray &all)
{
  QJsonArray out;
  for (auto i = slice.start; i < slice.end; ++i) out.append(all[i]);
  return out;
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonObject v2010Frame(const TwilioRequest &request, const Slice &slice)
{
  const auto token = request.asked(QLatin1String("PageToken")).value_or(QString());
  return {{QStringLiteral("first_page_uri"), slice.firstPath},
          {QStringLiteral("next_page_uri"), orNull(slice.nextPath)},
          {QStringLiteral("previous_page_uri"), orNull(slice.previousPath)},
          {QStringLiteral("uri"), pagePath(request, slice.size, slice.page, token)},
          {QStringLiteral("page"), slice.page},
          {QStringLiteral("page_size"), slice.size},
          {QStringLiteral("start"), slice.start},
          {QStringLiteral("end"), qMax(slice.start, slice.end - 1)}};
}

} // namespace

HttpReply twilioReply(const QJsonObject &object, int status)
{
  return {status, "application/json;charset=utf-8", QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpReply twilioError(int status, int code, const QString &message)
{
  return twilioReply({{QStringLiteral("code"), code},
                      {QStringLiteral("message"), message},
                      {QStringLiteral("more_info"), QStringLiteral("https://www.twilio.com/docs/errors/%1").arg(code)},
                      {QStringLiteral("status"), status}},
                     status);
}

HttpReply twilioNotFound(const TwilioRequest &request)
{
  return twilioError(404, 20404, QStringLiteral("The requested resource %1 was not found").arg(request.path));
}

HttpReply twilioGone() { return {204, {}, {}}; }

HttpReply v2010List(const TwilioRequest &request, const QString &key, const QJsonArray &items)
{
  const auto sliced = cut(request, items);
  if (const auto *refused = std::get_if<HttpReply>(&sliced)) return *refused;
  const auto &slice = std::get<Slice>(sliced);
  QJsonObject page = v2010Frame(request, slice);
  page[key] = itemsOf(slice, items);
  return twilioReply(page);
}

HttpReply v2010Long(const TwilioRequest &request, const QString &key, const LongList &list)
{
  const auto sliced = cut(request, list.size, list.sid);
  if (const auto *refused = std::get_if<HttpReply>(&sliced)) return *refused;
  const auto &slice = std::get<Slice>(sliced);
  HttpReply reply = twilioReply(v2010Frame(request, slice));
  reply.body.chop(1);
  reply.body += ",\"" + key.toUtf8() + "\":[";
  reply.body.reserve(reply.body.size() + (slice.end - slice.start) * 2'200);
  for (auto i = slice.start; i < slice.end; ++i) {
    if (i > slice.start) reply.body += ',';
    list.write(i, reply.body);
  }
  reply.body += "]}";
  return reply;
}

HttpReply productList(const TwilioRequest &request, const QString &key, const QJsonArray &items)
{
  const auto sliced = cut(request, items);
  if (const auto *refused = std::get_if<HttpReply>(&sliced)) return *refused;
  const auto &slice = std::get<Slice>(sliced);
  const auto host = QStringLiteral("https://%1.twilio.com").arg(request.product);
  const auto token = request.asked(QLatin1String("PageToken")).value_or(QString());
  const auto absolute = [&host](const QString &path) { return orNull(path.isEmpty() ? path : host + path); };
  const QJsonObject meta{{QStringLiteral("key"), key},
                         {QStringLiteral("url"), absolute(pagePath(request, slice.size, slice.page, token))},
                         {QStringLiteral("first_page_url"), absolute(slice.firstPath)},
                         {QStringLiteral("next_page_url"), absolute(slice.nextPath)},
                         {QStringLiteral("previous_page_url"), absolute(slice.previousPath)},
                         {QStringLiteral("page"), slice.page},
                         {QStringLiteral("page_size"), slice.size}};
  return twilioReply({{key, itemsOf(slice, items)}, {QStringLiteral("meta"), meta}});
}

QString v2010Date(qint64 seconds)
{
  const auto time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
  return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")) + QLatin1String(" +0000");
}

QString productDate(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate); }

} // namespace sandbox
