// Lock files: a dead process's lock is removed by QLockFile itself.
#include "runner/accountlock.h"

#include "runner/words.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace {
constexpr int patience = 100; ///< milliseconds: somebody may just be asking whether a run was interrupted

Error taken(const QLockFile &file)
{
  qint64 pid = 0;
  QString host, program;
  if (!file.getLockInfo(&pid, &host, &program))
    return {Error::Conflict,
            runner::words(QT_TRANSLATE_NOOP("runner", "Another window is writing to this account. Wait until "
                                                      "its plan has ended."))};
  const QDateTime since = QFileInfo(file.fileName()).lastModified();
  return {Error::Conflict,
          runner::words(QT_TRANSLATE_NOOP("runner",
                                          "%1 on %2 (process %3) has been writing to this account since %4. Wait until "
                                          "its plan has ended."))
              .arg(program, host)
              .arg(pid)
              .arg(QLocale().toString(since.time(), QStringLiteral("HH:mm:ss"))),
          file.fileName()};
}
} // namespace

namespace runner {
Result<std::unique_ptr<AccountLock>> AccountLock::take(const QString &folder, const QStringList &accounts)
{
  auto lock = std::make_unique<AccountLock>();
  QDir().mkpath(folder); // a folder that cannot be made shows when the lock is taken
  QStringList sorted = accounts;
  sorted.sort(); // two windows that want the same two never wait for each other
  sorted.removeDuplicates();
  for (const QString &account : std::as_const(sorted)) {
    const QString name = QString::fromLatin1(account.toUtf8().toHex()).left(200) + QStringLiteral(".lock");
    auto file = std::make_unique<QLockFile>(QDir(folder).filePath(name));
    file->setStaleLockTime(0); // a long plan is not a dead one; QLockFile still removes the lock of a dead process
    if (!file->tryLock(patience)) {
      if (file->error() == QLockFile::LockFailedError) return taken(*file);
      return Error{
          Error::Storage,
          runner::words(QT_TRANSLATE_NOOP("runner", "The folder %1 cannot be written, so no plan can run. Change its "
                                                    "permissions, then try again."))
              .arg(QDir::toNativeSeparators(folder))};
    }
    lock->files.push_back(std::move(file));
  }
  return lock;
}
} // namespace runner
