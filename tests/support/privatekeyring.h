// PrivateKeyring: a D-Bus session of its own with a real gnome-keyring, or with something wrong about it.
#pragma once
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

/// The operator's own bus and keyring are never touched: home, runtime folder and bus are made anew and end with it.
/// Ends only the processes that it started.
class PrivateKeyring {
public:
  enum Situation {
    Open,      ///< an unlocked keyring
    Locked,    ///< a keyring made by an earlier daemon, which this one has not unlocked
    NoKeyring, ///< a daemon in which no keyring was ever made
    NoService, ///< a bus on which nobody keeps secrets
    NoBus,     ///< no bus at all
    Hanging,   ///< a service that takes calls and never answers
    Refusing   ///< a service that answers every call with AccessDenied
  };
  explicit PrivateKeyring(Situation situation);
  ~PrivateKeyring();
  Q_DISABLE_COPY_MOVE(PrivateKeyring)

  /// Empty when everything started; else what did not.
  QString trouble() const { return problem; }
  /// Where everything that the service and the program write is found.
  QString home() const { return folder.path(); }
  /// The environment in which a program meets this keyring.
  QProcessEnvironment environment() const { return surroundings; }
  /// Runs a program in it; gives its exit code and what it printed.
  struct Ran {
    int code;
    QByteArray output;
  };
  Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {}, int limit = 30'000) const;

private:
  bool startBus();
  std::unique_ptr<QProcess> startDaemon(bool unlock);
  bool startFake(const QString &mode);
  void makeLocked();
  static void end(QProcess &process);
  bool isUnlocked() const;

  QTemporaryDir folder;
  QProcessEnvironment surroundings;
  QString problem;
  QProcess bus;
  std::unique_ptr<QProcess> service;
};
