// Asking for prices.
#include "gui/pages/numberprices.h"

#include "core/e164.h"

namespace gui {

QString PriceList::of(const PhoneNumber &n)
{
  const auto e164 = E164::parse(n.number);
  const QString country = e164 ? e164->region() : QString();
  if (country.isEmpty() || n.type.word.isEmpty()) return {};
  if (!asked.contains(country)) ask(country);
  return known.value(country).value(n.type.word);
}

/// Where it cannot be had, nothing is said of it: buying asks again.
void PriceList::ask(const QString &country)
{
  const Account *account = desk.sync().accounts().of(Vendor::Twilio);
  if (!account) return;
  asked.insert(country);
  scope.start(twilio::numberPrices(*account, country), [this, country](const Result<NumberPrices> &got) {
    if (!got) return;
    known.insert(country, *got);
    Q_EMIT changed();
  });
}

InspectorTab pricedDetailsTab(PriceList *prices)
{
  InspectorTab tab = detailsTab();
  tab.make = [prices, make = tab.make](Desk &desk, const Object &object) -> QWidget * {
    QWidget *fields = make(desk, object);
    const bool twilio = &object.resource() == &resourceOf<PhoneNumber>();
    const QString price = twilio ? prices->of(object.as<PhoneNumber>()) : QString();
    if (price.isEmpty()) return fields;
    auto *holder = new QWidget;
    auto *value = label(price, Text::Body);
    value->setObjectName(QStringLiteral("monthlyPrice"));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *pair = box<QVBoxLayout>(2);
    pair->addWidget(label(PriceList::tr("Monthly price"), Text::Small, Tone::Second));
    pair->addWidget(value);
    auto *column = box<QVBoxLayout>(space::m);
    column->addLayout(pair);
    column->addWidget(fields, 1);
    holder->setLayout(column);
    return holder;
  };
  return tab;
}

} // namespace gui
