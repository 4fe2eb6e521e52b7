// Test call: what is to be called, what it costs, and the stations as the call passes them.
#pragma once
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/kit/routelist.h"
#include "gui/kit/taskpage.h"
#include "gui/proof/testcalls.h"

class QComboBox;
class QSpinBox;

namespace gui {

/// Of an item of the paths: the number that is called; whether it is LiveKit's own.
enum { calledRole = Qt::UserRole + 1, livekitRole };

/// Of one way. What is under way when it is opened is shown, whoever began it.
class TestTask : public TaskPage {
  Q_OBJECT
public:
  /// `key`: the outbound trunk, or the number, that is proposed; empty: the first that fits.
  TestTask(Desk &, proof::Way way, const QString &key, QWidget *parent = nullptr);

private:
  QWidget *buildOutbound(const QString &trunkId);
  QWidget *buildInbound(const QString &numberSid);
  QWidget *buildLength(const QString &help);
  void trunkChosen();
  void fillCallers(const QStringList &numbers);
  void answered();
  void askPrice();
  void priceCame(const QString &asked, const Result<QString> &price);
  void refresh();
  void showStations();
  void showHeadline();
  void showButtons();
  QList<RouteNode> nodes() const;
  RouteNode nodeOf(const proof::Passed &, bool isNext) const;
  QString callText() const;
  /// What is wrong with the answers; empty: the call can be placed.
  QString complaint() const;
  Result<TestOrder> order() const;
  Result<TestOrder> outboundOrder() const;
  Result<TestOrder> inboundOrder() const;
  void begin();
  QString clues() const;
  bool isAwaited() const;
  QString from() const;
  /// The number whose call is awaited is LiveKit's own.
  bool isAtLiveKit() const;
  bool isShown() const; ///< a test of this page's path is under way, or has just ended

  Desk &desk;
  const proof::Way way;
  QComboBox *path;
  QComboBox *caller;
  QLineEdit *to = nullptr;
  QComboBox *who = nullptr;
  QSpinBox *length;
  FieldRow *toRow = nullptr, *callerRow = nullptr;
  QWidget *questions;
  QLabel *priceLine;
  Banner *headline, *problem;
  RouteList *stations;
  QPushButton *leave = nullptr, *act = nullptr;
  QString price, pricedFor; ///< of a minute; empty: not known
  bool priceKnown = false;
  bool began = false; ///< here
  QString buttonsFor;
  Scope scope;
};

} // namespace gui
