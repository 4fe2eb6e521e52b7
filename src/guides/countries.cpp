// A plan for voice permissions.
#include "guides/countries.h"

#include "model/dialingpermissions.h"

namespace guides {
namespace {
struct CountriesText {
  Q_DECLARE_TR_FUNCTIONS(Countries)
};

DialingCountry wished(DialingCountry c, const DialingWish &wish)
{
  c.ordinary = wish.ordinary.value_or(c.ordinary);
  c.special = wish.special.value_or(c.special);
  c.tollFraud = wish.tollFraud.value_or(c.tollFraud);
  return c;
}

bool same(const DialingCountry &a, const DialingCountry &b)
{
  return a.ordinary == b.ordinary && a.special == b.special && a.tollFraud == b.tollFraud;
}

QString effectOf(const DialingWish &wish)
{
  QStringList out;
  if (wish.ordinary == false) out << CountriesText::tr("Twilio refuses calls to these countries from then on.");
  if (wish.special == true) out << CountriesText::tr("Special numbers may cost several dollars a minute.");
  if (wish.tollFraud == true)
    out << CountriesText::tr("Whoever gets hold of your accounts can make money by calling toll fraud numbers, at your "
                             "cost.");
  return out.join(u' ');
}
} // namespace

Plan dialingPlan(const std::vector<DialingCountry> &countries, const DialingWish &wish)
{
  std::vector<DialingCountry> before, after;
  for (const DialingCountry &c : countries) {
    const DialingCountry then = wished(c, wish);
    if (same(c, then)) continue;
    before.push_back(c);
    after.push_back(then);
  }
  Plan plan;
  plan.title = CountriesText::tr("Change what may be called in %n country(ies)", nullptr, int(before.size()));
  if (before.empty()) return plan;
  plan.changes << changeChange(QStringLiteral("countries"), Object::of(permissionsOf(before)),
                               Object::of(permissionsOf(after)), plan.secrets);
  plan.changes.last().effect = plan.sentence = effectOf(wish);
  plan.changes.last().why = CountriesText::tr("Twilio takes all countries in one request.");
  return plan;
}

} // namespace guides
