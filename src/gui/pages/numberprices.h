// What the numbers of a Twilio account cost each month.
#pragma once
#include "api/numbersearch.h"
#include "gui/table/inspector.h"
#include "model/phonenumber.h"

#include <QSet>

namespace gui {

/// The account's own prices. A country is asked for once, when one of its numbers is looked at.
class PriceList : public QObject {
  Q_OBJECT
public:
  PriceList(Desk &d, QObject *parent) : QObject(parent), desk(d) {}
  /// "1.15 USD" for a month; empty: not known, or not yet.
  QString of(const PhoneNumber &);

Q_SIGNALS:
  void changed();

private:
  void ask(const QString &country);
  Desk &desk;
  QHash<QString, NumberPrices> known; ///< by country
  QSet<QString> asked;
  Scope scope;
};

/// The fields of a number; those of a Twilio number below its price.
InspectorTab pricedDetailsTab(PriceList *);

} // namespace gui
