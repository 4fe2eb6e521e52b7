// The field table of an address.
#include "model/address.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("address", text); }

QString nameProblem(const void *row)
{
  if (static_cast<const Address *>(row)->name.size() <= 64) return {};
  return say(QT_TRANSLATE_NOOP("address", "A name has at most 64 characters."));
}

QString countryProblem(const void *row)
{
  const QString &code = static_cast<const Address *>(row)->country;
  const bool letters = std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
  if (code.size() == 2 && letters) return {};
  return say(QT_TRANSLATE_NOOP("address", "Write the country as two capital letters, for example DE."));
}

using A = Address;
constexpr Field fields[] = {
    field<&A::name>("friendly_name", QT_TRANSLATE_NOOP("address", "Name"), Editable | Strong).checked(nameProblem),
    field<&A::customerName>("customer_name", QT_TRANSLATE_NOOP("address", "Person or company"), Editable | Required),
    field<&A::street>("street", QT_TRANSLATE_NOOP("address", "Street"), Editable | Required),
    field<&A::streetSecondary>("street_secondary", QT_TRANSLATE_NOOP("address", "Floor or flat"), Editable | Hidden),
    field<&A::city>("city", QT_TRANSLATE_NOOP("address", "City"), Editable | Required),
    field<&A::region>("region", QT_TRANSLATE_NOOP("address", "State or region"), Editable | Required),
    field<&A::postalCode>("postal_code", QT_TRANSLATE_NOOP("address", "Postal code"), Editable | Required),
    field<&A::country>("iso_country", QT_TRANSLATE_NOOP("address", "Country"), AtCreation | Required)
        .withHelp(QT_TRANSLATE_NOOP("address", "Two letters, for example DE. It cannot be changed later."))
        .checked(countryProblem),
    field<&A::validated>("validated", QT_TRANSLATE_NOOP("address", "Found by Twilio"), Hidden | Volatile),
    field<&A::verified>("verified", QT_TRANSLATE_NOOP("address", "Verified"), Hidden | Volatile),
    field<&A::created>("date_created", QT_TRANSLATE_NOOP("address", "Created"), Hidden | Volatile),
    field<&A::changed>("date_updated", QT_TRANSLATE_NOOP("address", "Changed"), Hidden | Volatile),
    field<&A::sid>("sid", QT_TRANSLATE_NOOP("address", "SID"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &a = *static_cast<const Address *>(row);
  const QString place = QStringList{a.customerName, a.street, a.city}.join(QStringLiteral(", "));
  return !a.name.isEmpty() ? a.name : a.street.isEmpty() ? a.sid : place;
}

QString page(const void *row)
{
  return QStringLiteral("https://console.twilio.com/us1/develop/phone-numbers/regulatory-compliance/addresses/%1")
      .arg(static_cast<const Address *>(row)->sid);
}
} // namespace

template <> const Resource &resourceOf<Address>()
{
  static constexpr Resource r{"address",
                              QT_TRANSLATE_NOOP("address", "Addresses"),
                              QT_TRANSLATE_NOOP("address", "address"),
                              Vendor::Twilio,
                              CanCreate | CanChange | CanRemove,
                              fields,
                              makeRowsOf<Address>,
                              copyOf<Address>,
                              assignOf<Address>,
                              restOf<Address>,
                              called,
                              page};
  return r;
}
