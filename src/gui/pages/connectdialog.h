// Connecting two accounts: fields checked when left, a test with a result for each step, and the profile that comes
// out.
#pragma once
#include "api/probe.h"
#include "core/scope.h"
#include "gui/connect/keep.h"
#include "gui/kit/parts.h"

#include <QDialog>

namespace gui {

class Banner;
class ConnectForm;
class ProbeView;

/// What the operator connected; stored already, unless `secrets` is a memory store because there is no key store.
struct Connected {
  Profile profile;
  std::optional<Connection> twilio, livekit;
  std::shared_ptr<SecretStore> secrets;
};

/// What the dialog works with. `store` outlives it.
struct ConnectParts {
  ProfileStore *store = nullptr;
  std::shared_ptr<SecretStore> keychain;
  GatePolicy network = {};               ///< addresses and authorities of the test; usually none
  std::optional<ConnectInput> edit = {}; ///< a stored profile to be changed, without secrets
};

/// Test connection, Save and connect. Saves after a failed test too and then says what is not connected; a second
/// press corrects what was saved. Closing it does nothing but forget what was typed.
class ConnectDialog : public QDialog {
  Q_OBJECT
public:
  explicit ConnectDialog(ConnectParts parts, QWidget *parent = nullptr);
  void reject() override;

Q_SIGNALS:
  /// Saved and to be opened; the dialog closes.
  void connected(const gui::Connected &);

private:
  void build();
  QLayout *buttons();
  void test();
  void save();
  void saveForSession();
  void kept(const Kept &);
  void runTest(const ConnectInput &, std::shared_ptr<SecretStore> secrets);
  Task<Result<>> tryAll(ConnectInput, std::shared_ptr<SecretStore> secrets);
  void tested(const Result<> &);
  void settle();
  void tell(State state, const QString &title, const QString &text = {});
  void offerSession(const Error &);
  void finishWith(const ConnectInput &);
  void setBusy(bool);

  ConnectParts parts;
  std::shared_ptr<SecretStore> secrets; ///< the keychain, or memory when the operator chose so
  ConnectForm *form;
  ProbeView *view;
  QVBoxLayout *notes;
  Banner *note = nullptr;
  QPushButton *testButton, *saveButton, *cancelButton;
  std::optional<ConnectInput> saved; ///< what was saved, waiting for the test
  api::ProbeResults results;         ///< of what stands in the form; empty: not tested
  bool keeping = false;
  Scope scope;
};

/// Opens the dialog; `then` is called when the operator saved and connects. Nothing is blocked meanwhile.
QDialog *connectAccounts(QWidget *parent, ProfileStore &store, std::shared_ptr<SecretStore> keychain,
                         std::function<void(Connected)> then);

/// Opens the import from lk and twilio-cli; emits finished() when it closes.
QDialog *importConnections(QWidget *parent, ProfileStore &store, std::shared_ptr<SecretStore> keychain);

/// Opens the list of profiles: rename, kind, read only, keys, remove. Changes are written at once; emit finished() when
/// it closes.
QDialog *manageProfiles(QWidget *parent, ProfileStore &store, std::shared_ptr<SecretStore> keychain);

} // namespace gui
