// Making and sweeping of such folders.
#include "app/passingfolder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace {
const QString folderName = QStringLiteral("trunkline-calls-"), lockName = QStringLiteral("owner");
constexpr int young = 60; // seconds for which a folder without a lock may be one that is being made

QString placeFor(const QString &base)
{
  if (!base.isEmpty()) return base;
  const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); // empty after a logout
  return runtime.isEmpty() ? QDir::tempPath() : runtime;
}
} // namespace

PassingFolder::PassingFolder(const QString &base)
    : folder(placeFor(base) + u'/' + folderName + QStringLiteral("XXXXXX"))
{
  if (folder.isValid()) {
    lock = std::make_unique<QLockFile>(folder.filePath(lockName));
    lock->setStaleLockTime(0); // as long as the program lives
    (void)lock->tryLock(0);
  }
  sweep(placeFor(base));
}

int PassingFolder::sweep(const QString &base)
{
  int removed = 0;
  const auto all = QDir(base).entryInfoList({folderName + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
  for (const QFileInfo &each : all) {
    if (!each.isWritable()) continue; // of another user
    QDir dir(each.filePath());
    const bool isLocked = dir.exists(lockName);
    if (!isLocked && each.lastModified().secsTo(QDateTime::currentDateTime()) < young) continue;
    QLockFile theirs(dir.filePath(lockName));
    theirs.setStaleLockTime(0);
    if (!theirs.tryLock(0)) continue; // its program lives
    theirs.unlock();
    if (dir.removeRecursively()) ++removed;
  }
  return removed;
}
