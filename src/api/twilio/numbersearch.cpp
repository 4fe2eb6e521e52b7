// Twilio: numbers for sale (api v2010, AvailablePhoneNumber), prices (pricing v1) and the account's balance.
#include "api/numbersearch.h"

#include "api/twilio/dialect.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace twilio {
namespace {
QUrl v2010(const Account &a, const QString &rest)
{
  return QUrl(QStringLiteral("https://api.twilio.com/2010-04-01/Accounts/%1/%2.json").arg(a.accountSid, rest));
}

QString textIn(const QJsonObject &o, const char *name) { return o.value(QLatin1String(name)).toString(); }

/// "toll_free", "toll free" → "toll-free"
QString typeOf(QString word) { return word.replace(u'_', u'-').replace(u' ', u'-'); }

/// "toll-free" → "TollFree"
QString pathOf(const QString &type)
{
  QString out;
  for (const QString &word : type.split(u'-')) out += word.left(1).toUpper() + word.mid(1);
  return out;
}

/// The members are written in both cases, by the kind of answer.
bool can(const QJsonObject &offer, const char *what)
{
  const QJsonObject all = offer.value(QStringLiteral("capabilities")).toObject();
  for (auto it = all.begin(); it != all.end(); ++it)
    if (it.key().compare(QLatin1String(what), Qt::CaseInsensitive) == 0) return it->toBool();
  return false;
}

Error noList(const QUrl &url, const char *name)
{
  return {Error::Protocol,
          QCoreApplication::translate("number-search", "Twilio answered something that is not the expected list."),
          url.path() + QStringLiteral(": ") + QLatin1String(name)};
}

QUrlQuery queryFor(const NumberWish &wish)
{
  QUrlQuery query{{QStringLiteral("VoiceEnabled"), QStringLiteral("true")},
                  {QStringLiteral("PageSize"), QString::number(wish.most)}};
  const auto add = [&](const char *name, const QString &value) {
    if (!value.isEmpty()) query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
  };
  add("AreaCode", wish.areaCode);
  add("Contains", wish.digits);
  add("InLocality", wish.locality);
  add("InRegion", wish.region);
  if (wish.sms) add("SmsEnabled", QStringLiteral("true"));
  if (wish.mms) add("MmsEnabled", QStringLiteral("true"));
  return query;
}

NumberOffer offerIn(const QJsonObject &o, const NumberWish &wish)
{
  return {textIn(o, "phone_number"),
          textIn(o, "iso_country"),
          wish.type,
          textIn(o, "locality"),
          textIn(o, "region"),
          textIn(o, "address_requirements"),
          can(o, "voice"),
          can(o, "sms"),
          can(o, "mms")};
}
} // namespace

Task<Result<NumberCountries>> numberCountries(Account account)
{
  const QUrl url = v2010(account, QStringLiteral("AvailablePhoneNumbers"));
  auto calling = call(account, "GET", url, {});
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  if (!answer->value(QStringLiteral("countries")).isArray()) co_return noList(url, "countries");
  NumberCountries out;
  const QJsonArray countries = answer->value(QStringLiteral("countries")).toArray();
  for (const QJsonValue v : countries) {
    const QJsonObject o = v.toObject();
    NumberCountry country{textIn(o, "country_code"), textIn(o, "country"), {}};
    for (const QString &type : o.value(QStringLiteral("subresource_uris")).toObject().keys())
      country.types << typeOf(type);
    if (!country.code.isEmpty() && !country.types.isEmpty()) out << country;
  }
  std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
  co_return out;
}

Task<Result<NumberOffers>> searchNumbers(Account account, NumberWish wish)
{
  QUrl url = v2010(account, QStringLiteral("AvailablePhoneNumbers/%1/%2").arg(wish.country, pathOf(wish.type)));
  url.setQuery(queryFor(wish));
  auto calling = call(account, "GET", url, {});
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  const QJsonValue list = answer->value(QStringLiteral("available_phone_numbers"));
  if (!list.isArray()) co_return noList(url, "available_phone_numbers");
  NumberOffers out;
  const QJsonArray offers = list.toArray();
  for (const QJsonValue v : offers) out << offerIn(v.toObject(), wish);
  co_return out;
}

Task<Result<NumberPrices>> numberPrices(Account account, QString country)
{
  const QUrl url(QStringLiteral("https://pricing.twilio.com/v1/PhoneNumbers/Countries/") + country);
  auto calling = call(account, "GET", url, {});
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  NumberPrices out;
  const QString unit = textIn(*answer, "price_unit").toUpper();
  const QJsonArray prices = answer->value(QStringLiteral("phone_number_prices")).toArray();
  for (const QJsonValue v : prices) {
    const QJsonValue price = v.toObject().value(QStringLiteral("current_price")); // a text, or a number
    const QString amount = price.isDouble() ? QString::number(price.toDouble(), 'f', 2) : price.toString();
    if (!amount.isEmpty()) out.insert(typeOf(textIn(v.toObject(), "number_type")), amount + u' ' + unit);
  }
  co_return out;
}

Task<Result<bool>> wantsBundle(Account account, QString country, QString type)
{
  QUrl url(QStringLiteral("https://numbers.twilio.com/v2/RegulatoryCompliance/Regulations"));
  url.setQuery(QUrlQuery{{QStringLiteral("IsoCountry"), country},
                         {QStringLiteral("NumberType"), type},
                         {QStringLiteral("PageSize"), QStringLiteral("1")}});
  auto calling = call(account, "GET", url, {});
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  if (!answer->value(QStringLiteral("results")).isArray()) co_return noList(url, "results");
  co_return !answer->value(QStringLiteral("results")).toArray().isEmpty();
}

Task<Result<QString>> balance(Account account)
{
  auto calling = call(account, "GET", v2010(account, QStringLiteral("Balance")), {});
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  co_return textIn(*answer, "balance") + u' ' + textIn(*answer, "currency").toUpper();
}

std::vector<AllowedVerb> searchVerbs(const Account &a)
{
  const auto api = QStringLiteral("https://api.twilio.com");
  const auto path = [&a](const char *rest) { return v2010(a, QLatin1String(rest)).path(); };
  return {{"GET", api, path("AvailablePhoneNumbers"), false},
          {"GET", api, path("AvailablePhoneNumbers/{country}/{type}"), false, false, {QStringLiteral("PageSize")}},
          {"GET", api, path("Balance"), false},
          {"GET",
           QStringLiteral("https://numbers.twilio.com"),
           QStringLiteral("/v2/RegulatoryCompliance/Regulations"),
           false,
           false,
           {QStringLiteral("IsoCountry"), QStringLiteral("NumberType"), QStringLiteral("PageSize")}},
          {"GET", QStringLiteral("https://pricing.twilio.com"), QStringLiteral("/v1/PhoneNumbers/Countries/{country}"),
           false}};
}
} // namespace twilio
