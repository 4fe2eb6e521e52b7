// Set up a number to receive calls by a TwiML document: its questions, and the picture of what they lead to.
#pragma once
#include "gui/pages/guidetask.h"
#include "guides/inbound.h"

namespace gui {

class LandingPart;

class SetUpTask : public GuideTask {
  Q_OBJECT
public:
  SetUpTask(Desk &, const QString &numberSid, QWidget *parent = nullptr);
  const guides::InboundAnswers &answers() const { return given; }

private:
  QWidget *buildQuestions();
  QList<Banner *> buildBanners();
  void refreshed() override;
  void update() override;
  void numberChosen();
  void takePresets();
  void showSignIn(const Plan &);

  guides::InboundAnswers given;
  Banner *noToken;
  LandingPart *landing;
  OptionPart *hosting;
  SignInPart *signIn;
};

} // namespace gui
