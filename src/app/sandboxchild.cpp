// Starting and ending the sandbox.
#include "app/sandboxchild.h"

#include <QCoreApplication>
#include <QDir>

SandboxChild::SandboxChild(QObject *parent) : QObject(parent)
{
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  connect(&process, &QProcess::readyReadStandardOutput, this, [this] {
    if (told || !process.canReadLine()) return;
    auto profile = profiles::readConnectJson(process.readLine(), tr("the sandbox"));
    if (!profile) return fail(profile.error().text);
    told = true;
    profile->profile.kind = Profile::Kind::Sandbox;
    profile->profile.name = tr("Sandbox");
    Q_EMIT ready(*profile);
  });
  connect(&process, &QProcess::errorOccurred, this, [this] { fail(process.errorString()); });
  connect(&process, &QProcess::finished, this, [this] { fail(tr("It ended by itself.")); });
}

SandboxChild::~SandboxChild()
{
  process.disconnect(this);
  if (process.state() == QProcess::NotRunning) return;
  process.closeWriteChannel();
  if (!process.waitForFinished(2'000)) process.kill();
  process.waitForFinished(1'000);
}

void SandboxChild::start(const QStringList &arguments)
{
  const QString beside = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("trunkline-sandbox"));
  process.start(beside, arguments);
}

void SandboxChild::fail(const QString &detail)
{
  if (told) return;
  told = true;
  Q_EMIT failed({Error::Storage,
                 tr("The sandbox could not be started. Install Trunkline again, or look whether trunkline-sandbox "
                    "stands beside it."),
                 detail});
}
