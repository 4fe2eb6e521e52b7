// Set up a number to receive calls: four questions, and the picture of what they lead to.
#pragma once
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/kit/taskpage.h"
#include "gui/tasks/pathpicture.h"

class QComboBox;
class QRadioButton;

namespace gui {

class SetUpTask : public TaskPage {
  Q_OBJECT
public:
  SetUpTask(Desk &, const QString &numberSid, QWidget *parent = nullptr);
  const guides::InboundAnswers &answers() const { return given; }

private:
  using Where = guides::InboundAnswers::Where;
  QWidget *buildQuestions();
  QWidget *buildRoom();
  QWidget *buildSignIn();
  void buildBanners(QVBoxLayout *);
  void fillNumbers();
  void numberChosen();
  void takePresets();
  void whereChosen(Where);
  void readAnswers();
  void update();
  void showComplaints(const QList<guides::Complaint> &);
  void showTroubles();
  void showSignIn(const Plan &);
  void showResult(const Result<guides::Proposal> &);
  bool isReading() const;
  bool isReady() const;
  void preview();

  Desk &desk;
  guides::InboundAnswers given;
  QHash<int, QString> rooms; ///< what was typed for each kind of room
  bool touched = false;      ///< the operator answered something: presets keep off
  std::optional<Plan> plan;
  Banner *problem, *noHost, *noToken;
  QComboBox *number;
  FieldRow *numberRow, *roomRow, *agentRow, *metadataRow, *pinRow;
  QList<QRadioButton *> wheres;
  QLineEdit *room, *agent, *metadata, *pin;
  QLabel *signIn;
  FieldRow *userRow, *passwordRow;
  PathPicture *picture;
  QPushButton *cancel, *next;
};

} // namespace gui
