// LiveKit: numbers of a Cloud project (PhoneNumberService). A self-hosted server has no such service.
#include "api/livekit/resources.h"
#include "api/numbersearch.h"
#include "model/livekitnumber.h"

#include <QCoreApplication>
#include <QSet>

namespace livekit {
namespace {
QString method(const char *name) { return QStringLiteral("PhoneNumberService/") + QLatin1String(name); }

/// Self-hosted servers and Cloud write members in different cases.
QJsonValue memberOf(const QJsonObject &answer, const char *snake, const char *camel)
{
  const QString key = QLatin1String(snake);
  return answer.contains(key) ? answer.value(key) : answer.value(QLatin1String(camel));
}

Error noNumber(const QString &of)
{
  return {Error::Protocol, QCoreApplication::translate("livekit-number", "LiveKit answered without the number."), of};
}

/// The newer member names the rules in a list, of which a number has one.
void takeRule(LiveKitNumber &n)
{
  for (const char *key : {"sip_dispatch_rule_ids", "sipDispatchRuleIds"}) {
    const QJsonArray rules = n.rest.value(QLatin1String(key)).toArray();
    if (rules.size() > 1) continue;
    n.rest.remove(QLatin1String(key));
    if (n.ruleId.isEmpty()) n.ruleId = rules.first().toString();
  }
}

Result<Object> numberIn(const QJsonValue &json, const QString &of)
{
  Object object(resourceOf<LiveKitNumber>());
  if (!json.isObject()) return noNumber(of);
  if (const auto read = decode(object.resource(), json.toObject(), object.row()); !read) return read.error();
  if (object.key().isEmpty()) return noNumber(of);
  takeRule(object.as<LiveKitNumber>());
  return object;
}

/// What a write was answered with; after a success that cannot be read it may have happened.
Result<Object> writtenNumber(const QJsonValue &json, const QString &of)
{
  const auto object = numberIn(json, of);
  if (object) return object;
  Error e = object.error();
  e.kind = Error::Unknown;
  return e;
}

Error afterWriting(Error e)
{
  if (e.kind == Error::Protocol) e.kind = Error::Unknown;
  return e;
}

bool isReleased(const Object &o) { return o.as<LiveKitNumber>().status.word == u"PHONE_NUMBER_STATUS_RELEASED"; }

/// The token of the next page, or nothing.
QString nextToken(const QJsonObject &page)
{
  return memberOf(page, "next_page_token", "nextPageToken").toObject().value(QStringLiteral("token")).toString();
}

QJsonObject pageAt(const QString &token)
{
  return {{QStringLiteral("page_token"), QJsonObject{{QStringLiteral("token"), token}}}};
}

Task<Listing> listNumbers(Account account, Progress progress)
{
  std::shared_ptr<Rows> rows = resourceOf<LiveKitNumber>().makeRows();
  QSet<QString> been;
  QString token;
  for (;;) {
    auto calling =
        call(account, method("ListPhoneNumbers"), sipAdmin(), token.isEmpty() ? QJsonObject() : pageAt(token));
    const auto page = co_await calling;
    if (!page) co_return page.error();
    const auto items = listIn(*page, "items", method("ListPhoneNumbers"));
    if (!items) co_return items.error();
    for (const QJsonValue item : *items) {
      if (item.isNull()) continue;
      const auto object = numberIn(item, method("ListPhoneNumbers"));
      if (!object) co_return object.error();
      if (!isReleased(*object)) object->resource().assign(rows->grow(), object->row());
    }
    if (progress) {
      Tell tell([progress, n = rows->size()] { progress(n); });
      co_await tell;
    }
    token = nextToken(*page);
    if (token.isEmpty() || been.contains(token)) break; // pages that lead in a circle end
    been.insert(token);
  }
  co_return rows;
}

Task<Result<Object>> readNumber(Account account, QString key)
{
  const QString name = method("GetPhoneNumber");
  auto calling = call(account, name, sipAdmin(), QJsonObject{{QStringLiteral("id"), key}});
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  const QJsonValue number = memberOf(*answer, "phone_number", "phoneNumber");
  const auto object = numberIn(number, name);
  if (object && isReleased(*object))
    co_return Error{
        Error::NotFound, QCoreApplication::translate("livekit-number", "This number was released."), name, {}, 404};
  co_return object;
}

Task<Result<Object>> buyNumber(Account account, Object wanted)
{
  const QString name = method("PurchasePhoneNumber");
  const auto &n = wanted.as<LiveKitNumber>();
  QJsonObject request{{QStringLiteral("phone_numbers"), QJsonArray{n.number}}};
  if (!n.ruleId.isEmpty()) request.insert(QStringLiteral("sip_dispatch_rule_id"), n.ruleId);
  auto calling = call(account, name, sipAdmin(), request);
  const auto answer = co_await calling;
  if (!answer) co_return afterWriting(answer.error());
  const QJsonValue bought = memberOf(*answer, "phone_numbers", "phoneNumbers");
  co_return writtenNumber(bought.toArray().first(), name);
}

Task<Result<Object>> changeNumber(Account account, Object fresh, Object wanted)
{
  const QString name = method("UpdatePhoneNumber");
  const auto &n = wanted.as<LiveKitNumber>();
  if (difference(fresh, wanted).empty()) co_return fresh;
  auto calling =
      call(account, name, sipAdmin(),
           QJsonObject{{QStringLiteral("id"), fresh.key()}, {QStringLiteral("sip_dispatch_rule_id"), n.ruleId}});
  const auto answer = co_await calling;
  if (!answer) co_return afterWriting(answer.error());
  const QJsonValue number = memberOf(*answer, "phone_number", "phoneNumber");
  co_return writtenNumber(number, name);
}

Task<Result<>> releaseNumber(Account account, QString key)
{
  auto calling =
      call(account, method("ReleasePhoneNumbers"), sipAdmin(), QJsonObject{{QStringLiteral("ids"), QJsonArray{key}}});
  const auto done = co_await calling;
  if (!done && done.error().kind != Error::NotFound) co_return afterWriting(done.error());
  co_return Result<>();
}

std::vector<AllowedVerb> allowedOf(const Account &a)
{
  std::vector<AllowedVerb> verbs;
  for (const char *name : {"ListPhoneNumbers", "GetPhoneNumber", "SearchPhoneNumbers"})
    verbs.push_back(verb(a, method(name), false));
  for (const char *name : {"PurchasePhoneNumber", "UpdatePhoneNumber", "ReleasePhoneNumbers"})
    verbs.push_back(verb(a, method(name), true));
  return verbs;
}
} // namespace

Task<Result<NumberOffers>> searchNumbers(Account account, NumberWish wish)
{
  const QString name = method("SearchPhoneNumbers");
  QJsonObject request{{QStringLiteral("country_code"), wish.country}, {QStringLiteral("limit"), wish.most}};
  if (!wish.areaCode.isEmpty()) request.insert(QStringLiteral("area_code"), wish.areaCode);
  auto calling = call(account, name, sipAdmin(), request);
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  const auto items = listIn(*answer, "items", name);
  if (!items) co_return items.error();
  NumberOffers out;
  for (const QJsonValue item : *items) {
    LiveKitNumber n;
    if (!item.isObject()) continue;
    if (const auto read = decode(resourceOf<LiveKitNumber>(), item.toObject(), &n); !read) co_return read.error();
    const QString type =
        n.type.word == u"PHONE_NUMBER_TYPE_TOLL_FREE" ? QStringLiteral("toll-free") : QStringLiteral("local");
    out << NumberOffer{n.number, n.countryCode, type, n.locality, n.region, QStringLiteral("none")};
  }
  co_return out;
}

const Endpoint &phoneNumbers()
{
  static const Endpoint e{
      .resource = &resourceOf<LiveKitNumber>(),
      .list = [](Account a, Progress p) { return listNumbers(std::move(a), std::move(p)); },
      .read = [](Account a, QString key) { return readNumber(std::move(a), std::move(key)); },
      .create = [](Account a, Object wanted) { return buyNumber(std::move(a), std::move(wanted)); },
      .change = [](Account a, Object fresh,
                   Object wanted) { return changeNumber(std::move(a), std::move(fresh), std::move(wanted)); },
      .remove = [](Account a, QString key) { return releaseNumber(std::move(a), std::move(key)); },
      .optional = true,
      .allowed = allowedOf};
  return e;
}
} // namespace livekit
