// What mends a finding and is no plan yet: a person's work, or something that must be known first.
#pragma once
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/taskpage.h"
#include "health/fix.h"

namespace gui {

/// Shows what a person must do, or why there is no plan; *Check again* reads both accounts and looks.
class FixTask : public TaskPage {
  Q_OBJECT
public:
  FixTask(Desk &, const health::Finding &, const health::Remedy &, QWidget *parent = nullptr);

private:
  QWidget *work(const health::Remedy &);
  void look();
  bool isStillThere() const;
  Desk &desk;
  health::Finding finding;
  health::Remedy::Kind kind;
  Banner *verdict;
  bool asked = false; ///< *Check again* was pressed: the next reading answers it
  QPushButton *again, *done;
};

} // namespace gui
