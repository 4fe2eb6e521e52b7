// Set up calls to phones: five questions, and the picture of what they lead to.
#pragma once
#include "gui/pages/guidetask.h"
#include "guides/outbound.h"

namespace gui {

class OutboundTask : public GuideTask {
  Q_OBJECT
public:
  OutboundTask(Desk &, const QString &numberSid, QWidget *parent = nullptr);
  const guides::OutboundAnswers &answers() const { return given; }

private:
  QWidget *buildQuestions();
  QWidget *buildCountries();
  QWidget *buildTrunk();
  void refreshed() override;
  void update() override;
  void numberChosen();
  void takePresets();
  void readAnswers();
  void fillTrunks();
  void fillCountries();
  void showCountries();
  void showTrunk();
  void showSignIn(const Plan &);

  guides::OutboundAnswers given;
  QComboBox *country, *trunk;
  FieldRow *domainRow;
  QVBoxLayout *chosen; ///< a line for each country
  QStringList linesOf; ///< what the lines were made from
  QLineEdit *domain, *name;
  QCheckBox *onTrunk, *newSignIn;
  QLabel *onTrunkHelp;
  SignInPart *signIn;
};

} // namespace gui
