// Activity: what was changed, by whom, and whether it can be taken back.
#pragma once
#include "gui/activity/runinspector.h"
#include "gui/activity/runsmodel.h"
#include "gui/kit/tablepage.h"
#include "gui/page.h"

namespace gui {

class ActivityPage : public Page {
  Q_OBJECT
public:
  explicit ActivityPage(Desk &);
  TabBadge badge() const override;
  QList<QAction *> rowActions() const override { return actions; }
  QAction *primary() const override { return undo; }
  void focusFilter() override;
  bool toggleInspector() override;

private:
  QAction *addRowAction(const QString &name, const QString &text, const QString &icon, void (ActivityPage::*run)());
  void buildTable();
  QString layoutKey() const;
  void readAll();
  void take(const QString &id);
  void refresh();
  void refreshState();
  void refreshStrips();
  QWidget *restingStrip(const RunRecord &);
  const RunRecord *current() const;
  void chooseRun(const QString &id);
  void undoCurrent();
  void undoRun(const QString &id);
  void finishRun(const QString &id);
  void showPlan();
  void copyReport();
  void showProblem(const Error &);
  TablePage *frame;
  RunsModel *model;
  QTreeView *view;
  RunInspector *inspector;
  QList<QAction *> actions;
  QAction *undo = nullptr;
  std::optional<Error> problem;
  QString told, strips;
};

} // namespace gui
