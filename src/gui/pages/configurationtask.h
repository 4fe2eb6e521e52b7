// A configuration's file beside what stands: differences, and the plan that makes the accounts as the file says.
#pragma once
#include "core/scope.h"
#include "files/configurationfile.h"
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/kit/taskpage.h"
#include "gui/tasks/planview.h"
#include "guides/configuration.h"

#include <QCheckBox>
#include <QTimer>

namespace gui {

class ConfigurationTask : public TaskPage {
  Q_OBJECT
public:
  enum class Purpose { Compare, Apply };
  ConfigurationTask(Desk &, const QString &file, Purpose, QWidget *parent = nullptr);

private:
  void build();
  void read();
  void take(const Result<files::ConfigurationFile> &);
  void unseal();
  void compare();
  void show(const guides::Comparison &);
  void showNotes(const guides::Comparison &);
  void askForMissing(const QList<guides::MissingSecret> &);
  void showButtons();
  void setPurpose(Purpose);

  Desk &desk;
  QString path;
  Purpose purpose;
  std::optional<files::ConfigurationFile> file;
  guides::ComparisonAnswers answers;
  std::optional<guides::Comparison> found;
  QStringList asked; ///< names of the secrets that are asked for
  Banner *verdict, *notes;
  QWidget *sealedRow;
  PasswordField *passphrase;
  FieldRow *passphraseRow;
  QPushButton *openButton;
  QWidget *missing;
  QVBoxLayout *missingFields;
  QCheckBox *alsoRemove;
  PlanView *view;
  QPushButton *applyButton, *previewButton;
  QTimer soon;
  bool comparing = false, again = false;
  Scope scope;
};

} // namespace gui
