// Shelf: the numbers that Twilio has to sell. The same for every account and seed; what somebody owns is not on it.
#pragma once
#include <QList>
#include <QString>

namespace sandbox {

struct TwilioStore;

/// A block of numbers of one kind in one place, and what is asked of whoever buys one.
struct ShelfBlock {
  const char *country; ///< two letters
  const char *type;    ///< "local", "mobile", "toll-free"
  const char *prefix;  ///< "+1415555"; the rest are digits
  int rest;            ///< how many digits follow
  const char *locality, *region;
  const char *address; ///< "none", "any", "local", "foreign"
  bool bundle, sms;
  int cents; ///< for a month
  double latitude = 0, longitude = 0;
  const char *postalCode = "";
};

struct ShelfCountry {
  const char *code, *name;
};

const QList<ShelfBlock> &shelf();
const QList<ShelfCountry> &shelfCountries();
/// "toll-free" → "TollFree", as addresses have it; and "toll_free", "toll free" as members do.
QString typeInPath(const QString &type);
QStringList shelfTypes(const QString &country);
/// The block that sells this number; nullptr when nobody does or somebody owns it.
const ShelfBlock *blockSelling(const TwilioStore &store, const QString &number);
/// Some numbers of a block, always the same ones, without those that are owned.
QStringList numbersOf(const TwilioStore &store, const ShelfBlock &block, int most);

} // namespace sandbox
