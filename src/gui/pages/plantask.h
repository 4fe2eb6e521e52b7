// The preview of a plan: what will be done, field by field, before anything is written.
#pragma once
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/kit/taskpage.h"
#include "gui/tasks/confirmation.h"
#include "gui/tasks/planview.h"

namespace gui {

class PlanTask : public TaskPage {
  Q_OBJECT
public:
  PlanTask(Desk &, const Plan &, QWidget *parent = nullptr);
  /// Another plan in its place (a question above was answered otherwise).
  void setPlan(const Plan &);
  /// No plan yet: the sentence says what is missing.
  void setNoPlan(const QString &why);
  /// Stands above the plan: a question.
  void setQuestion(QWidget *);

private:
  void judge();
  void showButtons();
  void run();
  void copy();
  Desk &desk;
  Plan plan;
  bool planned = false;
  QList<health::Objection> objections;
  Confirmation confirmation;
  QVBoxLayout *column;
  Banner *effects, *objection, *refusal;
  FieldRow *confirm;
  QPushButton *exportFirst;
  QLineEdit *typed;
  PlanView *view;
  QPushButton *copyButton, *backButton, *runButton = nullptr;
};

} // namespace gui
