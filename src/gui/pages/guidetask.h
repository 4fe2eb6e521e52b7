// What the guides' pages share: questions at the left, the picture of the path at the right, one plan.
#pragma once
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/kit/taskpage.h"
#include "gui/tasks/pathpicture.h"

class QComboBox;

namespace gui {

/// Answers become a proposal at every key; what is built from it is shown at once. The derived page builds its
/// questions, then calls `begin`.
class GuideTask : public TaskPage {
  Q_OBJECT
public:
  GuideTask(Desk &, const QString &title, const QString &subtitle, QWidget *parent = nullptr);

protected:
  /// `reads`: the plan needs them whole.
  void begin(QWidget *questions, const QList<Banner *> &banners, const QList<const Resource *> &reads);
  /// Both accounts were judged anew; then `update` is called.
  virtual void refreshed() = 0;
  /// Reads the answers and shows what they lead to.
  virtual void update() = 0;
  /// Something that the plan needs has not been asked for yet.
  bool isReading() const;
  /// All of it is there.
  bool isReady() const;
  void showReading();
  /// `complained`: a question is marked. `toldAbove`: a banner of the page says what is wrong already.
  void showResult(const Result<guides::Proposal> &, bool complained, bool toldAbove = false);

  /// The question for a number of the account, for both directions.
  void buildNumber(const QString &question);
  /// Takes the numbers as they are known now, and shows this one.
  void fillNumbers(const QString &chosen);
  /// The first number with voice that nothing answers yet, else the first.
  QString freeNumber() const;

  Desk &desk;
  QComboBox *number = nullptr;
  FieldRow *numberRow = nullptr;

private:
  void preview();
  QList<const Resource *> needed;
  std::optional<Plan> plan;
  Banner *problem;
  PathPicture *picture;
  QPushButton *cancel, *next;
};

/// User and password that are made at random, to be looked at.
class SignInPart : public QWidget {
  Q_OBJECT
public:
  SignInPart(const QString &title, const QString &user, const Secret &password, QWidget *parent = nullptr);
  /// `sentence` says what becomes of them; they are shown only where they will be used.
  void say(const QString &sentence, bool areUsed);

private:
  QLabel *sentence;
  FieldRow *userRow, *passwordRow;
};

/// A field for one line, with the name by which tests find it.
QLineEdit *lineField(const char *objectName, int width = 0);

} // namespace gui
