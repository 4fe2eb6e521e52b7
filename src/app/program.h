// Program: the stored profiles, the journal, the window, and the session that is open.
#pragma once
#include "app/sandboxchild.h"
#include "app/session.h"
#include "gui/kit/appearance.h"
#include "gui/window.h"
#include "profiles/profilestore.h"

/// What the command line asks for.
struct StartOptions {
  QString connectFile; ///< --connect FILE
  bool sandbox = false;
  QString profile; ///< --profile NAME
  bool readOnly = false;
  QStringList sandboxOptions = {}; ///< behind "--": what trunkline-sandbox is started with
};

class Program : public QObject {
  Q_OBJECT
public:
  explicit Program(StartOptions options);
  ~Program() override;
  /// Shows the window, then opens what was asked for.
  void start();

private:
  void openJournal();
  void open(Opening opening);
  void openStored(const QString &id);
  void copyTo(const QString &profile, const guides::Parcel &);
  void openFile(const QString &file);
  void openSandbox();
  void close();
  void connectAccounts();
  void showStart();
  void listProfiles();
  void forgetStates();
  void remember(const std::function<Result<>(ProfileBook &)> &change);

  StartOptions options;
  std::unique_ptr<gui::Appearance> appearance;
  ProfileStore store;
  std::shared_ptr<SecretStore> keychain;
  std::unique_ptr<Journal> journal;
  std::unique_ptr<SandboxChild> sandbox;
  std::unique_ptr<Session> session;
  std::unique_ptr<gui::Window> window;
  QString openId;
};
