// Importing connections from lk and twilio-cli.
#pragma once
#include "gui/pages/connectdialog.h"
#include "profiles/foreign.h"

class QComboBox;
class QLineEdit;

namespace gui {

class FieldRow;

/// One Twilio profile and one LiveKit project become a profile here; the dialog stays for the next. Afterwards it
/// offers to take the secrets out of the tools' files, and never does so by itself.
class ImportDialog : public QDialog {
  Q_OBJECT
public:
  /// `home`: where the tools' folders are.
  ImportDialog(ConnectParts parts, const QString &home, QWidget *parent = nullptr);
  void reject() override;

private:
  void build();
  void grow();
  void readFiles(const QString &home);
  void fill(QComboBox *, profiles::ForeignFile::Tool);
  std::optional<profiles::ForeignConnection> chosen(const QComboBox *) const;
  void propose();
  void doImport();
  Task<Kept> importing(ConnectInput input, std::optional<profiles::ForeignConnection> twilio);
  void imported(const Kept &);
  void offerRemoval();
  void removePlain();
  void tell(State, const QString &title, const QString &text = {});

  ConnectParts parts;
  QList<profiles::ForeignFile> files;
  QStringList troubles;
  QList<Secret> taken; ///< secrets that are in the key store now
  QComboBox *twilio, *livekit;
  QLineEdit *name;
  FieldRow *twilioRow, *livekitRow, *nameRow;
  QVBoxLayout *notes;
  Banner *note = nullptr;
  QPushButton *importButton;
  bool busy = false;
  Scope scope;
};

} // namespace gui
