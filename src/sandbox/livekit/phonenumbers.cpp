// livekit.PhoneNumberService: numbers of a Cloud project. Their texts of refusals are not known; the codes are Twirp's.
#include "sandbox/livekit/phonenumbers.h"

#include "sandbox/livekit/scalars.h"
#include "sandbox/livekit/services.h"
#include "sandbox/livekit/twirp.h"

#include <QJsonDocument>

namespace sandbox {

namespace {

constexpr int usualPage = 50, ofAnArea = 25;

struct Area {
  const char *code, *locality, *region;
  bool tollFree = false;
};
constexpr Area areas[] = {{"628", "San Francisco", "CA"},
                          {"206", "Seattle", "WA"},
                          {"720", "Denver", "CO"},
                          {"929", "New York", "NY"},
                          {"833", "", "", true}};

const EnumType &statuses()
{
  static const EnumType names{{0, "PHONE_NUMBER_STATUS_UNSPECIFIED"},
                              {1, "PHONE_NUMBER_STATUS_ACTIVE"},
                              {2, "PHONE_NUMBER_STATUS_PENDING"},
                              {3, "PHONE_NUMBER_STATUS_RELEASED"},
                              {4, "PHONE_NUMBER_STATUS_OFFLINE"}};
  return names;
}

const MessageType &tokenOfPages()
{
  static const MessageType type{{text("token", 1)}};
  return type;
}

const MessageType &phoneNumber()
{
  static const EnumType types{{0, "PHONE_NUMBER_TYPE_UNKNOWN"},
                              {1, "PHONE_NUMBER_TYPE_MOBILE"},
                              {2, "PHONE_NUMBER_TYPE_LOCAL"},
                              {3, "PHONE_NUMBER_TYPE_TOLL_FREE"}};
  static const MessageType type{{text("id", 1), text("e164_format", 2), text("country_code", 3), text("area_code", 4),
                                 choice("number_type", 5, types), text("locality", 6), text("region", 7),
                                 timestamp("created_at", 9), timestamp("updated_at", 10),
                                 many(text("capabilities", 11)), choice("status", 12, statuses()),
                                 timestamp("assigned_at", 13), timestamp("released_at", 14),
                                 text("sip_dispatch_rule_id", 15), many(text("sip_dispatch_rule_ids", 16))}};
  return type;
}

bool isReleased(const QJsonObject &number)
{
  return textOf(number, "status") == QLatin1String("PHONE_NUMBER_STATUS_RELEASED");
}

bool isOwned(const LivekitStore &store, const QString &e164) { return livekitNumber(store, e164).has_value(); }

const Area *areaOf(const QString &e164)
{
  for (const Area &a : areas)
    if (e164.size() == 12 && e164.startsWith(QLatin1String("+1") + QLatin1String(a.code) + QLatin1String("555")))
      return &a;
  return nullptr;
}

QJsonObject described(const Area &area, const QString &e164)
{
  QJsonObject number{{QStringLiteral("e164_format"), e164},
                     {QStringLiteral("country_code"), QStringLiteral("US")},
                     {QStringLiteral("area_code"), QLatin1String(area.code)},
                     {QStringLiteral("number_type"), area.tollFree ? QStringLiteral("PHONE_NUMBER_TYPE_TOLL_FREE")
                                                                   : QStringLiteral("PHONE_NUMBER_TYPE_LOCAL")},
                     {QStringLiteral("capabilities"), QJsonArray{QStringLiteral("voice")}}};
  if (*area.locality) number.insert(QStringLiteral("locality"), QLatin1String(area.locality));
  if (*area.region) number.insert(QStringLiteral("region"), QLatin1String(area.region));
  return number;
}

/// A number lives by its rule: without one it is offline.
void giveRule(QJsonObject &number, const QString &rule)
{
  if (rule.isEmpty()) {
    for (const char *member : {"sip_dispatch_rule_id", "sip_dispatch_rule_ids", "assigned_at"})
      number.remove(QLatin1String(member));
    number.insert(QStringLiteral("status"), QStringLiteral("PHONE_NUMBER_STATUS_OFFLINE"));
  } else {
    number.insert(QStringLiteral("sip_dispatch_rule_id"), rule);
    number.insert(QStringLiteral("sip_dispatch_rule_ids"), QJsonArray{rule});
    number.insert(QStringLiteral("assigned_at"), timeNow());
    number.insert(QStringLiteral("status"), QStringLiteral("PHONE_NUMBER_STATUS_ACTIVE"));
  }
  number.insert(QStringLiteral("updated_at"), timeNow());
}

Refusal checkRuleOfNumber(const LivekitStore &store, const QString &rule)
{
  if (rule.isEmpty() || store.rules.contains(rule)) return {};
  return notFound(QStringLiteral("requested sip dispatch rule does not exist"));
}

/// Where a page begins, and how long it is: the token is base64url of {"offset":n,"limit":m}.
std::pair<int, int> pageIn(const QJsonObject &request)
{
  const int limit = request.value(QLatin1String("limit")).toInt(usualPage);
  const auto token = textOf(objectOf(request, "page_token"), "token").toLatin1();
  if (token.isEmpty()) return {0, limit};
  const auto at = QJsonDocument::fromJson(QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding)).object();
  return {at.value(QLatin1String("offset")).toInt(), at.value(QLatin1String("limit")).toInt(limit)};
}

QJsonObject page(const QJsonArray &all, const QJsonObject &request)
{
  const auto [offset, limit] = pageIn(request);
  QJsonArray items;
  for (int i = offset; i < all.size() && i < offset + limit; ++i) items.append(all[i]);
  QJsonObject out{{QStringLiteral("items"), items}};
  if (offset + limit < all.size()) {
    const QJsonObject next{{QStringLiteral("offset"), offset + limit}, {QStringLiteral("limit"), limit}};
    const auto token = QJsonDocument(next).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding);
    out.insert(QStringLiteral("next_page_token"), QJsonObject{{QStringLiteral("token"), QString::fromLatin1(token)}});
  }
  return out;
}

TwirpAnswer searchNumbers(const LivekitStore &store, const QJsonObject &request)
{
  const QString area = textOf(request, "area_code");
  if (textOf(request, "country_code").isEmpty()) return invalid(QStringLiteral("country_code is required"));
  QJsonArray found;
  for (const Area &a : areas) {
    if (textOf(request, "country_code") != QLatin1String("US")) break;
    if (!area.isEmpty() && area != QLatin1String(a.code)) continue;
    for (int i = 0; i < ofAnArea; ++i) {
      const auto number = QLatin1String("+1") + QLatin1String(a.code) + QLatin1String("555")
                          + QStringLiteral("%1").arg((i * 37 + 100) % 10'000, 4, 10, QLatin1Char('0'));
      if (!isOwned(store, number)) found.append(described(a, number));
    }
  }
  return page(found, request);
}

TwirpAnswer purchase(LivekitStore &store, const QJsonObject &request)
{
  const auto rule = textOf(request, "sip_dispatch_rule_id");
  const auto wanted = textsOf(request, "phone_numbers");
  if (wanted.isEmpty()) return invalid(QStringLiteral("phone_numbers is required"));
  if (auto refused = checkRuleOfNumber(store, rule)) return *refused;
  for (const QString &number : wanted)
    if (!areaOf(number) || isOwned(store, number))
      return notFound(QStringLiteral("phone number %1 is not available").arg(number));
  QJsonArray bought;
  for (const QString &number : wanted) bought.append(addNumber(store, number, rule));
  return QJsonObject{{QStringLiteral("phone_numbers"), bought}};
}

/// The request's number by id or E.164; end() when it is not there.
QMap<QString, QJsonObject>::iterator asked(LivekitStore &store, const QJsonObject &request)
{
  const auto id = textOf(request, "id"), number = textOf(request, "phone_number");
  if (!id.isEmpty()) return store.numbers.find(id);
  for (auto it = store.numbers.begin(); it != store.numbers.end(); ++it)
    if (textOf(*it, "e164_format") == number && !isReleased(*it)) return it;
  return store.numbers.end();
}

TwirpError noSuchNumber() { return notFound(QStringLiteral("phone number not found")); }

TwirpAnswer getNumber(LivekitStore &store, const QJsonObject &request)
{
  const auto it = asked(store, request);
  if (it == store.numbers.end()) return noSuchNumber();
  return QJsonObject{{QStringLiteral("phone_number"), *it}};
}

TwirpAnswer updateNumber(LivekitStore &store, const QJsonObject &request)
{
  const auto it = asked(store, request);
  if (it == store.numbers.end() || isReleased(*it)) return noSuchNumber();
  const auto rule = textOf(request, "sip_dispatch_rule_id");
  if (auto refused = checkRuleOfNumber(store, rule)) return *refused;
  giveRule(*it, rule);
  return QJsonObject{{QStringLiteral("phone_number"), *it}};
}

TwirpAnswer releaseNumbers(LivekitStore &store, const QJsonObject &request)
{
  QStringList ids = textsOf(request, "ids");
  for (const QString &number : textsOf(request, "phone_numbers"))
    if (const auto it = asked(store, {{QStringLiteral("phone_number"), number}}); it != store.numbers.end())
      ids += it.key();
  if (ids.isEmpty()) return invalid(QStringLiteral("ids or phone_numbers is required"));
  for (const QString &id : std::as_const(ids))
    if (!store.numbers.contains(id) || isReleased(store.numbers.value(id))) return noSuchNumber();
  for (const QString &id : std::as_const(ids)) {
    giveRule(store.numbers[id], {});
    store.numbers[id].insert(QStringLiteral("status"), QStringLiteral("PHONE_NUMBER_STATUS_RELEASED"));
    store.numbers[id].insert(QStringLiteral("released_at"), timeNow());
  }
  return QJsonObject();
}

TwirpAnswer listNumbers(const LivekitStore &store, const QJsonObject &request)
{
  const auto states = textsOf(request, "statuses");
  const auto rule = textOf(request, "sip_dispatch_rule_id");
  QJsonArray all;
  int offline = 0;
  for (const QJsonObject &n : store.numbers) {
    const auto state = textOf(n, "status");
    if (states.isEmpty() ? isReleased(n) : !states.contains(state)) continue;
    if (!rule.isEmpty() && textOf(n, "sip_dispatch_rule_id") != rule) continue;
    offline += state == QLatin1String("PHONE_NUMBER_STATUS_OFFLINE");
    all.append(n);
  }
  auto out = page(all, request);
  out.insert(QStringLiteral("total_count"), all.size());
  out.insert(QStringLiteral("offline_count"), offline);
  return out;
}

} // namespace

std::optional<QJsonObject> livekitNumber(const LivekitStore &store, const QString &e164)
{
  for (const QJsonObject &n : store.numbers)
    if (textOf(n, "e164_format") == e164 && !isReleased(n)) return n;
  return {};
}

QJsonObject addNumber(LivekitStore &store, const QString &e164, const QString &rule)
{
  auto number = described(*areaOf(e164), e164);
  const auto id = store.dice.id(QLatin1String("PN_"));
  number.insert(QStringLiteral("id"), id);
  number.insert(QStringLiteral("created_at"), timeNow());
  giveRule(number, rule);
  store.numbers.insert(id, number);
  return number;
}

void addPhoneNumbers(TwirpServer &server, LivekitStore &store)
{
  static const MessageType search{{text("country_code", 1), optional(text("area_code", 2)), optional(int32("limit", 3)),
                                   optional(part("page_token", 4, tokenOfPages()))}};
  static const MessageType found{{many(part("items", 1, phoneNumber())), part("next_page_token", 2, tokenOfPages())}};
  static const MessageType buying{{many(text("phone_numbers", 1)), optional(text("sip_dispatch_rule_id", 2))}};
  static const MessageType bought{{many(part("phone_numbers", 1, phoneNumber()))}};
  static const MessageType listing{{optional(int32("limit", 1)), many(choice("statuses", 2, statuses())),
                                    optional(part("page_token", 3, tokenOfPages())),
                                    optional(text("sip_dispatch_rule_id", 4))}};
  static const MessageType items{{many(part("items", 1, phoneNumber())), part("next_page_token", 2, tokenOfPages()),
                                  int32("total_count", 3), int32("offline_count", 4)}};
  static const MessageType one{{optional(text("id", 1)), optional(text("phone_number", 2))}};
  static const MessageType answer{{part("phone_number", 1, phoneNumber())}};
  static const MessageType update{
      {optional(text("id", 1)), optional(text("phone_number", 2)), optional(text("sip_dispatch_rule_id", 3))}};
  static const MessageType some{{many(text("ids", 1)), many(text("phone_numbers", 2))}};
  static const MessageType nothing{};
  const auto add = [&](const char *name, const MessageType &request, const MessageType &reply, auto handler) {
    server.add({phoneNumberService, QLatin1String(name), Needs::SipAdmin, request, reply,
                [&store, handler](const TwirpCall &call) { return handler(store, call.request); }});
  };
  add("SearchPhoneNumbers", search, found, searchNumbers);
  add("PurchasePhoneNumber", buying, bought, purchase);
  add("ListPhoneNumbers", listing, items, listNumbers);
  add("GetPhoneNumber", one, answer, getNumber);
  add("UpdatePhoneNumber", update, answer, updateNumber);
  add("ReleasePhoneNumbers", some, nothing, releaseNumbers);
}

} // namespace sandbox
