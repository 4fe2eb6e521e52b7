// SandboxProcess: the sandbox as a child, and what it says about itself.
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

class SandboxProcess {
public:
  explicit SandboxProcess(const QStringList &arguments = {});
  ~SandboxProcess();
  Q_DISABLE_COPY_MOVE(SandboxProcess)
  /// The line it printed; empty when it did not start.
  QByteArray line() const { return said; }
  QUrl twilio() const;
  QUrl livekit() const;
  /// The line with the vendors behind other ports.
  QByteArray lineThrough(quint16 twilioPort, quint16 livekitPort) const;
  /// Makes a TwiML bin on the console page and gives its address.
  QString makeBin(const QString &name) const;

private:
  QProcess process;
  QByteArray said;
};
