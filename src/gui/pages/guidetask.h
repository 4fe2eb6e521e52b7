// What the guides' pages share: questions at the left, the picture of the path at the right, one plan.
#pragma once
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/kit/taskpage.h"
#include "gui/tasks/pathpicture.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace gui {

/// Answers become a proposal at every key; what is built from it is shown at once. The derived page builds its
/// questions, then calls `begin`.
class GuideTask : public TaskPage {
  Q_OBJECT
public:
  GuideTask(Desk &, const QString &title, const QString &subtitle, QWidget *parent = nullptr);

protected:
  /// `reads`: the plan needs them whole. `wishes`: it is better with them.
  void begin(QWidget *questions, const QList<Banner *> &banners, const QList<const Resource *> &reads,
             const QList<const Resource *> &wishes = {});
  /// Both accounts were judged anew; then `update` is called.
  virtual void refreshed() = 0;
  /// Reads the answers and shows what they lead to.
  virtual void update() = 0;
  /// Something that the plan needs has not been asked for yet.
  bool isReading() const;
  /// All of it is there.
  bool isReady() const;

  /// A question; a complaint finds it by the name of its field.
  FieldRow *question(const char *field, const QString &text, QWidget *, const QString &help = {});
  /// A question that another widget has built.
  void knows(const char *field, FieldRow *row) { rows.insert(QLatin1String(field), row); }
  /// From now on what is typed or chosen here is an answer.
  void watch(QLineEdit *);
  void watch(QCheckBox *);
  void watch(QComboBox *);
  /// The operator answered something: presets keep off.
  void answered();
  bool touched = false;

  void showReading();
  /// Marks the questions that are complained of.
  void showResult(QList<guides::Complaint>, const Result<guides::Proposal> &);

  /// For guides whose plans name the project's SIP host: says that it is not known, and asks for it.
  Banner *buildNoHost();

  /// The question for a number of the account, for both directions.
  void buildNumber(const QString &question);
  /// Takes the numbers as they are known now, and shows this one.
  void fillNumbers(const QString &chosen);
  /// The first number with voice that nothing answers yet, else the first.
  QString freeNumber() const;
  /// What becomes of calls to the number today.
  QString todayOf(const PhoneNumber &) const;
  /// The number with this SID, as far as is known.
  const PhoneNumber *numberOf(const QString &sid) const;

  Desk &desk;
  QComboBox *number = nullptr;
  FieldRow *numberRow = nullptr;

private:
  void preview();
  QList<const Resource *> needed;
  QHash<QString, FieldRow *> rows; ///< by field
  std::optional<Plan> plan;
  Banner *problem, *noHost = nullptr;
  PathPicture *picture;
  QPushButton *cancel, *next;
};

/// A number of the account, and the name that somebody gave it.
QString shownWithName(const PhoneNumber &);

/// User and password that are made at random, to be looked at.
class SignInPart : public QWidget {
  Q_OBJECT
public:
  SignInPart(const QString &title, const QString &user, const Secret &password, QWidget *parent = nullptr);
  /// `sentence` says what becomes of them; they are shown only where they will be used.
  void say(const QString &sentence, bool areUsed);
  void showUser(const QString &) const;

private:
  QLabel *sentence;
  QLineEdit *name;
  FieldRow *userRow, *passwordRow;
};

/// One of several answers, each with its help below it.
class OptionPart : public QWidget {
  Q_OBJECT
public:
  struct Option {
    const char *name; ///< by which tests find it
    QString title, help;
  };
  OptionPart(const QString &title, const QList<Option> &, QWidget *parent = nullptr);
  /// No signal: only a person chooses.
  void setChosen(int);
  int chosen() const;
  /// What stands below all options, indented as their helps.
  void addBelow(QWidget *);

Q_SIGNALS:
  void picked(int);

private:
  QButtonGroup *group;
  QVBoxLayout *column;
};

// Parts of questions, with the names by which tests find them.
QLineEdit *lineField(const char *objectName, int width = 0);
QComboBox *choiceField(const char *objectName);
QCheckBox *checkField(const char *objectName, const QString &text);
/// Its help stands below, as that of a field does.
QLayout *withHelp(QAbstractButton *, QLabel *help);
/// Takes these entries (key, text) and shows the chosen one, else the one without a key; nothing moves where nothing
/// changed.
void fill(QComboBox *, const QList<QPair<QString, QString>> &entries, const QString &chosen);
/// Two questions beside each other.
QWidget *besides(QWidget *, QWidget *);
/// The questions below each other.
QWidget *questionColumn(const QList<QWidget *> &);

} // namespace gui
