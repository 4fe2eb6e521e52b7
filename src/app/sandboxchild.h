// The sandbox as a child of this program: it ends when the program ends, however that comes.
#pragma once
#include "profiles/connectfile.h"

#include <QProcess>

/// trunkline-sandbox beside this program. It serves until its standard input closes, so it never outlives us.
class SandboxChild : public QObject {
  Q_OBJECT
public:
  explicit SandboxChild(QObject *parent = nullptr);
  ~SandboxChild() override;
  /// Emits ready or failed, once.
  void start(const QStringList &arguments = {});

Q_SIGNALS:
  void ready(const SessionProfile &);
  void failed(const Error &);

private:
  void fail(const QString &detail);
  QProcess process;
  bool told = false;
};
