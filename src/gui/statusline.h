// The status bar: both vendors' state, the time of the snapshot, the running plan, masking.
#pragma once
#include "gui/desk.h"
#include "gui/kit/mark.h"

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace gui {

class StatusLine : public QStatusBar {
  Q_OBJECT
public:
  explicit StatusLine(QWidget *parent = nullptr);
  void setDesk(Desk *);

private:
  void refresh();
  void refreshVendor(Vendor, StateLabel *, const QString &name);
  void refreshPlan();
  Desk *desk = nullptr;
  StateLabel *twilio, *livekit;
  QLabel *updated, *masking, *pending;
  QPushButton *running;
  QString runId;
};

} // namespace gui
