// The list of profiles: rename, kind, read only, keys, remove.
#pragma once
#include "core/scope.h"
#include "gui/pages/connectdialog.h"

#include <QListWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace gui {

/// Every change is written at once. Removing asks first; what no profile uses any more loses its secrets.
class ProfileListDialog : public QDialog {
  Q_OBJECT
public:
  explicit ProfileListDialog(ConnectParts parts, QWidget *parent = nullptr);

private:
  void build();
  QWidget *details();
  void reload(const QString &chosen = {});
  void showChosen();
  QString chosen() const;
  void changeChosen(const std::function<void(Profile &)> &change);
  void rename();
  void editKeys();
  void askToRemove();
  void remove(const QString &id);
  void tell(State, const QString &title, const QString &text = {});

  ConnectParts parts;
  ProfileBook book;
  QListWidget *list;
  QWidget *side;
  QLineEdit *name;
  QComboBox *kind, *colour;
  QCheckBox *readOnly;
  QVBoxLayout *notes;
  class Banner *note = nullptr;
  Scope scope;
};

} // namespace gui
