// TwiML apps, addresses and regulatory bundles.
#include "gui/pages/numberviews.h"

#include "gui/pages/tableparts.h"
#include "model/address.h"
#include "model/bundle.h"
#include "model/phonenumber.h"
#include "model/twimlapp.h"

namespace gui {

namespace {
struct NumberViews {
  Q_DECLARE_TR_FUNCTIONS(NumberViews)
};

/// How many numbers name an object.
Column numbersWith(Desk &desk, QString PhoneNumber::*member, const Resource &r)
{
  return computedColumn(
      QStringLiteral("numbers"), NumberViews::tr("Numbers"), 90,
      [&desk, member, &r](const void *row) {
        const auto &all = desk.snapshot().of<PhoneNumber>().seen();
        const QString key = r.keyOf(row);
        return QString::number(
            std::count_if(all.begin(), all.end(), [&](const PhoneNumber &n) { return n.*member == key; }));
      },
      cell::Figure);
}

PageSpec specOf(Desk &desk, const Resource &r, const QString &name, QString PhoneNumber::*member)
{
  PageSpec s;
  s.resource = &r;
  s.name = name;
  s.filterHint = NumberViews::tr("Filter");
  s.columns = withFields(desk, {}, r);
  s.columns.insert(s.columns.begin() + 1, numbersWith(desk, member, r));
  s.inspector = {detailsTab(), jsonTab()};
  return s;
}
} // namespace

ResourcePage *twimlApps(Desk &desk)
{
  PageSpec s = specOf(desk, resourceOf<TwimlApp>(), QStringLiteral("twimlApps"), &PhoneNumber::voiceApplicationSid);
  s.nouns = NumberViews::tr("TwiML apps");
  s.counted = [](int n) { return NumberViews::tr("%n TwiML app(s)", nullptr, n); };
  s.primary = newObject<TwimlApp>(NumberViews::tr("New TwiML app…"), QStringLiteral("newTwimlApp"), desk);
  s.nothing = {QStringLiteral("twiml"), NumberViews::tr("No TwiML app"),
               NumberViews::tr("A TwiML app holds a voice URL that many numbers share, so that all of them can be led "
                               "elsewhere in one change."),
               NumberViews::tr("New TwiML app…")};
  return new ResourcePage(desk, std::move(s));
}

ResourcePage *addresses(Desk &desk)
{
  PageSpec s = specOf(desk, resourceOf<Address>(), QStringLiteral("addresses"), &PhoneNumber::addressSid);
  s.nouns = NumberViews::tr("addresses");
  s.counted = [](int n) { return NumberViews::tr("%n address(es)", nullptr, n); };
  s.primary = newObject<Address>(NumberViews::tr("New address…"), QStringLiteral("newAddress"), desk);
  s.nothing = {QStringLiteral("number"), NumberViews::tr("No address"),
               NumberViews::tr("Some countries sell numbers only to those who have an address, there or anywhere."),
               NumberViews::tr("New address…")};
  return new ResourcePage(desk, std::move(s));
}

ResourcePage *bundles(Desk &desk)
{
  PageSpec s = specOf(desk, resourceOf<Bundle>(), QStringLiteral("bundles"), &PhoneNumber::bundleSid);
  s.nouns = NumberViews::tr("regulatory bundles");
  s.counted = [](int n) { return NumberViews::tr("%n regulatory bundle(s)", nullptr, n); };
  s.nothing = {QStringLiteral("number"),
               NumberViews::tr("No regulatory bundle"),
               NumberViews::tr("Some countries want papers of whoever buys a number. They are handed in as a bundle, "
                               "in the Twilio Console."),
               {}};
  return new ResourcePage(desk, std::move(s));
}

} // namespace gui
