// What is for sale.
#include "sandbox/twilio/shelf.h"

#include "sandbox/twilio/twiliostore.h"

#include <QSet>

namespace sandbox {

namespace {
using Text = QLatin1String;

bool isOwned(const TwilioStore &store, const QString &number)
{
  return std::any_of(store.numbers.begin(), store.numbers.end(),
                     [&](const QJsonObject &n) { return n[Text("phone_number")] == number; });
}
} // namespace

const QList<ShelfBlock> &shelf()
{
  // prefixes of numbers for films and examples where the country has some
  static const QList<ShelfBlock> all = {
      {"US", "local", "+1415555", 4, "San Francisco", "CA", "none", false, true, 115, 37.7749, -122.4194, "94103"},
      {"US", "local", "+1510555", 4, "Oakland", "CA", "none", false, true, 115, 37.8044, -122.2712, "94612"},
      {"US", "local", "+1206555", 4, "Seattle", "WA", "none", false, true, 115, 47.6062, -122.3321, "98101"},
      {"US", "local", "+1212555", 4, "New York", "NY", "none", false, true, 115, 40.7128, -74.0060, "10001"},
      {"US", "local", "+1312555", 4, "Chicago", "IL", "none", false, true, 115, 41.8781, -87.6298, "60601"},
      {"US", "toll-free", "+1888555", 4, "", "", "none", false, true, 215},
      {"US", "toll-free", "+1833555", 4, "", "", "none", false, true, 215},
      {"CA", "local", "+1416555", 4, "Toronto", "ON", "none", false, true, 115, 43.6532, -79.3832, "M5H"},
      {"CA", "local", "+1604555", 4, "Vancouver", "BC", "none", false, true, 115, 49.2827, -123.1207, "V5K"},
      {"GB", "local", "+442079460", 3, "London", "", "none", true, false, 115, 51.5074, -0.1278},
      {"GB", "mobile", "+447700900", 3, "", "", "none", true, true, 115},
      {"DE", "local", "+493023125", 3, "Berlin", "", "local", true, false, 115, 52.5200, 13.4050},
      {"SE", "local", "+468465004", 2, "Stockholm", "", "any", false, false, 300, 59.3293, 18.0686},
      {"AU", "mobile", "+61491570", 3, "", "", "local", true, true, 650},
      {"BR", "local", "+55115555", 4, "São Paulo", "SP", "any", false, false, 400, -23.5505, -46.6333},
  };
  return all;
}

const QList<ShelfCountry> &shelfCountries()
{
  static const QList<ShelfCountry> all = {{"AU", "Australia"},    {"BR", "Brazil"}, {"CA", "Canada"},
                                          {"DE", "Germany"},      {"SE", "Sweden"}, {"GB", "United Kingdom"},
                                          {"US", "United States"}};
  return all;
}

QString typeInPath(const QString &type)
{
  QString out;
  for (const QString &word : type.split(QLatin1Char('-'))) out += word.left(1).toUpper() + word.mid(1);
  return out;
}

QStringList shelfTypes(const QString &country)
{
  QStringList out;
  for (const ShelfBlock &b : shelf())
    if (country == Text(b.country) && !out.contains(Text(b.type))) out += Text(b.type);
  return out;
}

const ShelfBlock *blockSelling(const TwilioStore &store, const QString &number)
{
  if (isOwned(store, number)) return nullptr;
  for (const ShelfBlock &b : shelf()) {
    const QString prefix = Text(b.prefix);
    if (number.startsWith(prefix) && number.size() == prefix.size() + b.rest) return &b;
  }
  return nullptr;
}

QStringList numbersOf(const TwilioStore &store, const ShelfBlock &block, int most)
{
  int all = 1;
  for (int i = 0; i < block.rest; ++i) all *= 10;
  QStringList out;
  for (int i = 0; i < all && out.size() < most; ++i) { // 37 divides no power of ten: each number is met once
    const auto number =
        QString(Text(block.prefix)) + QStringLiteral("%1").arg((i * 37 + 142) % all, block.rest, 10, QLatin1Char('0'));
    if (!isOwned(store, number)) out += number;
  }
  return out;
}

} // namespace sandbox
