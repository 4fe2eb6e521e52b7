// Starting and ending a private bus with a keyring.
#include "support/privatekeyring.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

namespace {
const char busConfig[] = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=%1</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
)";
}

PrivateKeyring::PrivateKeyring(Situation situation) : surroundings(QProcessEnvironment::systemEnvironment())
{
  for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL",
                           "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"})
    surroundings.remove(QLatin1String(name));
  const QString run = home() + QStringLiteral("/run");
  QDir().mkpath(run);
  QFile::setPermissions(run, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
  surroundings.insert(QStringLiteral("HOME"), home());
  surroundings.insert(QStringLiteral("XDG_RUNTIME_DIR"), run);
  for (const char *name : {"CONFIG", "DATA", "CACHE", "STATE"})
    surroundings.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(name)),
                        home() + u'/' + QString::fromLatin1(name).toLower());
  if (situation == NoBus) {
    surroundings.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=%1/nothing").arg(run));
    return;
  }
  if (!startBus()) return;
  if (situation == Open) service = startDaemon(true);
  if (situation == Locked) makeLocked();
  if (situation == NoKeyring) service = startDaemon(false);
  if (situation == Hanging) startFake(QStringLiteral("hang"));
  if (situation == Refusing) startFake(QStringLiteral("refuse"));
}

PrivateKeyring::~PrivateKeyring()
{
  if (service) end(*service);
  end(bus);
}

void PrivateKeyring::end(QProcess &process)
{
  if (process.state() == QProcess::NotRunning) return;
  process.terminate();
  if (process.waitForFinished(3000)) return;
  process.kill();
  process.waitForFinished(3000);
}

bool PrivateKeyring::startBus()
{
  // A configuration without service files: nothing is started but what we start.
  QFile config(home() + QStringLiteral("/bus.conf"));
  if (!config.open(QIODevice::WriteOnly)) return problem = config.errorString(), false;
  config.write(QString::fromLatin1(busConfig).arg(home()).toUtf8());
  config.close();
  bus.setProcessEnvironment(surroundings);
  bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                            QStringLiteral("--config-file=%1").arg(config.fileName())});
  if (!bus.waitForStarted() || !bus.waitForReadyRead(5000))
    return problem = QStringLiteral("dbus-daemon did not start"), false;
  surroundings.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                      QString::fromUtf8(bus.readAllStandardOutput()).trimmed());
  return true;
}

std::unique_ptr<QProcess> PrivateKeyring::startDaemon(bool unlock)
{
  auto daemon = std::make_unique<QProcess>();
  daemon->setProcessEnvironment(surroundings);
  daemon->setStandardOutputFile(QProcess::nullDevice());
  daemon->setStandardErrorFile(QProcess::nullDevice());
  QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
  if (unlock) arguments.append(QStringLiteral("--unlock"));
  daemon->start(QStringLiteral("gnome-keyring-daemon"), arguments);
  if (!daemon->waitForStarted()) return problem = QStringLiteral("gnome-keyring-daemon did not start"), nullptr;
  if (unlock) daemon->write("a test's password"); // without an end of line: it would count
  daemon->closeWriteChannel();
  daemon->waitForBytesWritten(1000);
  const QStringList owner{QStringLiteral("call"),
                          QStringLiteral("--session"),
                          QStringLiteral("-d"),
                          QStringLiteral("org.freedesktop.DBus"),
                          QStringLiteral("-o"),
                          QStringLiteral("/"),
                          QStringLiteral("-m"),
                          QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                          QStringLiteral("org.freedesktop.secrets")};
  for (QDeadlineTimer limit(10'000); !limit.hasExpired(); QThread::msleep(20))
    if (unlock ? isUnlocked() : run(QStringLiteral("gdbus"), owner).output.contains("true")) return daemon;
  problem = QStringLiteral("gnome-keyring-daemon gave no keyring");
  end(*daemon);
  return nullptr;
}

bool PrivateKeyring::isUnlocked() const
{
  const auto asked =
      run(QStringLiteral("gdbus"), {QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("-d"),
                                    QStringLiteral("org.freedesktop.secrets"), QStringLiteral("-o"),
                                    QStringLiteral("/org/freedesktop/secrets/collection/login"), QStringLiteral("-m"),
                                    QStringLiteral("org.freedesktop.DBus.Properties.Get"),
                                    QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
  return asked.output.contains("false");
}

void PrivateKeyring::makeLocked()
{
  const auto first = startDaemon(true);
  if (!first) return;
  run(QStringLiteral("secret-tool"),
      {QStringLiteral("store"), QStringLiteral("--label=x"), QStringLiteral("server"), QStringLiteral("trunkline"),
       QStringLiteral("user"), QStringLiteral("kept")},
      "before");
  end(*first);
  service = startDaemon(false);
}

bool PrivateKeyring::startFake(const QString &mode)
{
  service = std::make_unique<QProcess>();
  service->setProcessEnvironment(surroundings);
  service->start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(TRUNKLINE_TESTS_DIR "/support/fakesecretservice.py"), mode});
  if (service->waitForStarted() && service->waitForReadyRead(10'000)) return true;
  problem =
      QStringLiteral("the false secret service did not start: ") + QString::fromUtf8(service->readAllStandardError());
  return false;
}

PrivateKeyring::Ran PrivateKeyring::run(const QString &program, const QStringList &arguments, const QByteArray &input,
                                        int limit) const
{
  QProcess process;
  process.setProcessEnvironment(surroundings);
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(program, arguments);
  process.write(input);
  process.closeWriteChannel();
  if (!process.waitForFinished(limit)) {
    end(process);
    return {-1, process.readAll()};
  }
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}
