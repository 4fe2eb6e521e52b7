// A new TwiML document: a template, its few answers, and what comes out of them.
#pragma once
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/kit/taskpage.h"
#include "gui/tasks/remarklist.h"
#include "twiml/templates.h"

class QComboBox;
class QRadioButton;

namespace gui {

class NewTwimlTask : public TaskPage {
  Q_OBJECT
public:
  explicit NewTwimlTask(Desk &, QWidget *parent = nullptr);

private:
  QWidget *buildTemplates();
  QWidget *buildQuestions();
  QWidget *buildResult();
  void fillTrunks();
  const twiml::Template &chosen() const;
  twiml::TemplateAnswers answers() const;
  void choose(int index);
  void update();
  void open();
  Desk &desk;
  int index = 0;
  bool messageTyped = false;
  QList<QRadioButton *> choices;
  Banner *noHost, *problem;
  QComboBox *trunk;
  QLineEdit *called, *user, *fallback, *message;
  PasswordField *password;
  FieldRow *calledRow, *trunkRow, *userRow, *passwordRow, *fallbackRow, *messageRow;
  XmlView *view;
  RemarkList *remarks;
  QPushButton *next;
  std::optional<QByteArray> document;
};

} // namespace gui
