// A plan while it runs, rests, and when it has ended.
#pragma once
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/taskpage.h"
#include "gui/tasks/steptable.h"

class QProgressBar;

namespace gui {

class ManualStep;

class RunTask : public TaskPage {
  Q_OBJECT
public:
  RunTask(Desk &, const QString &runId, QWidget *parent = nullptr);

private:
  void buildContent();
  void refresh();
  void showSteps(const RunRecord &);
  void showSide(const RunRecord &);
  void showActions(const RunRecord &);
  QList<QPushButton *> buttonsFor(const RunRecord &);
  QString promiseFor(const RunRecord &) const;
  void enableCheck();
  void showCheck(const RunRecord &);
  void showFixed(const RunRecord &);
  void say(const Error &);
  void previewUndo();
  void retry();
  void planAgain();
  void copy();

  Desk &desk;
  QString id;
  bool wasUnderWay = false; ///< this page saw it run: its end leads on
  bool checkShown = false;
  bool asksUndo = false;
  QString sideKey, actionKey;
  Banner *headline = nullptr, *refusal = nullptr;
  QProgressBar *bar = nullptr;
  QLabel *progress = nullptr;
  StepModel *model;
  StepTable *steps = nullptr;
  int followed = -1; ///< the step that was chosen by the run, not by the operator
  QVBoxLayout *side = nullptr;
  ManualStep *manual = nullptr;
  QPushButton *checkButton = nullptr;
};

} // namespace gui
