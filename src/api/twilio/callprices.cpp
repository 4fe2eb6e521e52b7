// Twilio: prices of a minute (pricing v2).
#include "api/callprices.h"

#include "api/twilio/dialect.h"

#include <QJsonArray>

namespace twilio {
namespace {
constexpr char pricingHost[] = "https://pricing.twilio.com";

/// The dearest of the prices that may be meant: by the caller's number they differ.
QString dearest(const QJsonArray &prices, const QString &unit)
{
  double most = 0;
  for (const QJsonValue price : prices) {
    const QJsonValue now = price[QStringLiteral("current_price")]; // a text, or a number
    most = std::max(most, now.isDouble() ? now.toDouble() : now.toString().toDouble());
  }
  return most > 0 ? QStringLiteral("%1 %2").arg(QString::number(most, 'f', 4), unit.toUpper()) : QString();
}

Task<Result<QString>> price(Account account, QString kind, QString member, QString to, QString from)
{
  QUrl url(QStringLiteral("%1/v2/%2/Numbers/%3").arg(QLatin1String(pricingHost), kind, to));
  if (!from.isEmpty())
    url.setQuery(QStringLiteral("OriginationNumber=") + QString::fromLatin1(QUrl::toPercentEncoding(from)));
  auto calling = call(account, "GET", url, {});
  const auto answer = co_await calling;
  if (!answer) co_return answer.error();
  co_return dearest(answer->value(member).toArray(), answer->value(QStringLiteral("price_unit")).toString());
}
} // namespace

Task<Result<QString>> trunkPrice(Account account, QString to, QString from)
{
  return price(std::move(account), QStringLiteral("Trunking"), QStringLiteral("terminating_prefix_prices"),
               std::move(to), std::move(from));
}

Task<Result<QString>> voicePrice(Account account, QString to, QString from)
{
  return price(std::move(account), QStringLiteral("Voice"), QStringLiteral("outbound_call_prices"), std::move(to),
               std::move(from));
}

std::vector<AllowedVerb> callPriceVerbs()
{
  return {{"GET", QLatin1String(pricingHost), QStringLiteral("/v2/Trunking/Numbers/{number}"), false},
          {"GET", QLatin1String(pricingHost), QStringLiteral("/v2/Voice/Numbers/{number}"), false}};
}
} // namespace twilio
