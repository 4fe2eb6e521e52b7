// Session: one open profile. Fetches its secrets, signs in, and builds what the pages work with.
#pragma once
#include "app/passingfolder.h"
#include "archive/callfill.h"
#include "gui/desk.h"
#include "profiles/connectfile.h"
#include "profiles/secretstore.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

/// What is opened: a stored profile, or one of this session only (`--connect`, the sandbox).
struct Opening {
  Profile profile;
  std::optional<Connection> twilio, livekit;
  std::shared_ptr<SecretStore> secrets;
  AddressMap addresses = {};
  QUrl console = {};                 ///< where TwiML bins are made; empty: Twilio's console
  QList<gui::KeptState> others = {}; ///< of the other profiles
  QString stateFile = {};            ///< keeps the last state for the next start; empty: it is not kept
  QString callFile = {};             ///< keeps the Twilio account's calls; empty: they are not kept after it

  static Opening of(const SessionProfile &);
};

/// Lives in the GUI thread; the desk and all behind it go with the session.
class Session : public QObject {
  Q_OBJECT
public:
  /// journal outlives the session.
  Session(Opening opening, Journal *journal, QObject *parent = nullptr);
  ~Session() override;

  /// Reads the secrets (each within 3 s) and then emits ready; a missing one is told in `problem` and leaves that half
  /// out.
  void open();
  gui::Desk *desk() const { return desktop.get(); }

Q_SIGNALS:
  void ready();
  /// A half of the profile cannot be used; the sentence says why and what to do.
  void problem(const Error &);
  /// The operator gave the project's SIP host; to be kept in the profile.
  void sipHostGiven(const QString &host);
  /// The Auth Token is in the key store now; to be noted in the connection.
  void authTokenSaved();

private:
  Task<Result<>> signIn();
  Task<Result<>> keepAuthToken(Secret token);
  Task<Result<Secret>> secretOf(Connection connection, Connection::SecretName name);
  void build();
  void buildArchive();
  void showLastState();
  void keepLastState();
  void keepCalls();
  void keepPhones();
  bool wasRead(const Plan &) const;
  void takeAuthToken(const Secret &);
  Surroundings surroundings() const;
  GatePolicy policy() const;

  Opening what;
  Journal *journal;
  Accounts accounts;
  std::unique_ptr<Sync> sync;
  std::unique_ptr<Runner> runner;
  std::unique_ptr<DraftStore> drafts;
  std::unique_ptr<PassingFolder> passing; ///< that the archive of this session lies in
  std::unique_ptr<CallArchive> archive;
  std::unique_ptr<CallFill> fill;
  std::unique_ptr<gui::Desk> desktop;
  std::optional<Snapshot> last; ///< of the last start
  QDateTime phonesKept;         ///< when the people in rooms were read that are kept
  QElapsedTimer sinceKept;
  QTimer resting; ///< after a reading
  Scope scope;
};
