// Set up a number to receive calls: four questions, and the picture of what they lead to.
#pragma once
#include "gui/pages/guidetask.h"
#include "guides/inbound.h"

class QRadioButton;

namespace gui {

class SetUpTask : public GuideTask {
  Q_OBJECT
public:
  SetUpTask(Desk &, const QString &numberSid, QWidget *parent = nullptr);
  const guides::InboundAnswers &answers() const { return given; }

private:
  using Where = guides::InboundAnswers::Where;
  QWidget *buildQuestions();
  QWidget *buildRoom();
  QList<Banner *> buildBanners();
  void refreshed() override;
  void update() override;
  void numberChosen();
  void takePresets();
  void whereChosen(Where);
  void readAnswers();
  void showComplaints(const QList<guides::Complaint> &);
  void showTroubles();
  void showSignIn(const Plan &);

  guides::InboundAnswers given;
  QHash<int, QString> rooms; ///< what was typed for each kind of room
  bool touched = false;      ///< the operator answered something: presets keep off
  Banner *noHost, *noToken;
  FieldRow *roomRow, *agentRow, *metadataRow, *pinRow;
  QList<QRadioButton *> wheres;
  QLineEdit *room, *agent, *metadata, *pin;
  SignInPart *signIn;
};

} // namespace gui
