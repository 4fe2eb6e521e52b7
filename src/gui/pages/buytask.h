// Buy a number: what is looked for at the left, what is for sale at the right.
#pragma once
#include "api/numbersearch.h"
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/kit/taskpage.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QStandardItemModel;
class QTreeView;

namespace gui {

/// Only reads: the number that is chosen goes into a form, and what the form gives is a plan.
class BuyTask : public TaskPage {
  Q_OBJECT
public:
  BuyTask(Desk &, Vendor from, QWidget *parent = nullptr);

private:
  QWidget *buildSeller();
  QWidget *buildQuestions();
  QWidget *trialNote() const;
  QWidget *buildOffers();
  void readCountries();
  void takeCountries(const NumberCountries &);
  void countryChosen();
  void readDemands();
  void searchSoon();
  void search();
  void take(const Result<NumberOffers> &);
  void showOffers();
  void showChosen();
  void choose();
  void fail(const Error &, std::function<void()> again);
  NumberWish wish() const;
  const NumberOffer *chosen() const;
  QString demandsOf(const NumberOffer &) const;

  const Account *account() const { return desk.sync().accounts().of(vendor); }

  Desk &desk;
  const Vendor vendor;
  QComboBox *country, *type;
  QLineEdit *areaCode, *digits, *place, *region;
  FieldRow *areaRow, *regionRow; ///< United States and Canada only
  QCheckBox *sms, *mms;
  QLabel *said;
  Banner *trouble;
  QPushButton *next;
  std::function<void()> retry;
  QStandardItemModel *model;
  QTreeView *table;
  NumberCountries countries;
  NumberOffers offers;
  NumberPrices prices;
  bool bundleWanted = false, searched = false;
  QTimer pause; ///< while the operator types
  Scope searching, demanding;
  Scope scope;
};

} // namespace gui
