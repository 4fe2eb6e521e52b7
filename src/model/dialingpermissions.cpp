// The field table of voice permissions, and how countries make one.
#include "model/dialingpermissions.h"

#include "model/snapshot.h"

#include <algorithm>

namespace {
using P = DialingPermissions;
constexpr Field fields[] = {
    field<&P::ordinary>("low_risk", QT_TRANSLATE_NOOP("dialing-permissions", "Ordinary numbers may be called in"),
                        Editable)
        .naming(resourceOf<DialingCountry>),
    field<&P::special>("high_risk_special",
                       QT_TRANSLATE_NOOP("dialing-permissions", "Special numbers may be called in"), Editable)
        .naming(resourceOf<DialingCountry>),
    field<&P::tollFraud>("high_risk_tollfraud",
                         QT_TRANSLATE_NOOP("dialing-permissions", "Toll fraud numbers may be called in"), Editable)
        .naming(resourceOf<DialingCountry>),
    field<&P::names>("names", QT_TRANSLATE_NOOP("dialing-permissions", "Countries"), Strong | Volatile),
    field<&P::countries>("countries", QT_TRANSLATE_NOOP("dialing-permissions", "ISO codes"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &p = *static_cast<const DialingPermissions *>(row);
  constexpr qsizetype few = 3;
  const qsizetype n = p.countries.isEmpty() ? 0 : p.countries.count(u',') + 1;
  if (n > few) return QCoreApplication::translate("dialing-permissions", "%n countries", nullptr, int(n));
  return p.names.isEmpty() ? p.countries : p.names;
}

void spread(Snapshot &s, const void *row)
{
  const auto &p = *static_cast<const DialingPermissions *>(row);
  for (const QString &code : p.countries.split(u',')) {
    Object country = s.find(resourceOf<DialingCountry>(), code);
    if (!country) continue;
    auto &c = country.as<DialingCountry>();
    c.ordinary = p.ordinary.contains(code);
    c.special = p.special.contains(code);
    c.tollFraud = p.tollFraud.contains(code);
    s.patch(resourceOf<DialingCountry>(), code, country);
  }
}
} // namespace

DialingPermissions permissionsOf(const std::vector<DialingCountry> &countries)
{
  std::vector<const DialingCountry *> sorted;
  for (const DialingCountry &c : countries) sorted.push_back(&c);
  std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) { return a->code < b->code; });
  DialingPermissions out;
  QStringList codes, names;
  for (const DialingCountry *c : sorted) {
    codes << c->code;
    names << c->name;
    if (c->ordinary) out.ordinary << c->code;
    if (c->special) out.special << c->code;
    if (c->tollFraud) out.tollFraud << c->code;
  }
  out.countries = codes.join(u',');
  out.names = names.join(QStringLiteral(", "));
  return out;
}

template <> const Resource &resourceOf<DialingPermissions>()
{
  static constexpr Resource r{"dialing-permissions",
                              QT_TRANSLATE_NOOP("dialing-permissions", "Voice permissions"),
                              QT_TRANSLATE_NOOP("dialing-permissions", "voice permissions"),
                              Vendor::Twilio,
                              CanChange,
                              fields,
                              makeRowsOf<DialingPermissions>,
                              copyOf<DialingPermissions>,
                              assignOf<DialingPermissions>,
                              restOf<DialingPermissions>,
                              called,
                              nullptr,
                              nullptr,
                              nullptr,
                              nullptr,
                              nullptr,
                              nullptr,
                              spread};
  return r;
}
