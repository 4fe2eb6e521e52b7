// Reading and writing the profiles' file.
#include "profiles/profilestore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {
constexpr qint64 largestFile = 16 * 1024 * 1024; // a thousand profiles take less than one
constexpr int forgottenAfter = 5000;             // milliseconds; a program killed while it locks leaves an empty lock
constexpr int lockWait = 1000;                   // milliseconds
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error storage(const QString &text, const QString &detail = {}) { return Error{Error::Storage, text, detail}; }

/// A rename is only safe against a power cut when the folder is synchronised too.
void synchronise([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
  const int at = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
  if (at < 0) return;
  ::fsync(at);
  ::close(at);
#endif
}
} // namespace

ProfileStore::ProfileStore(QString where) : folder(std::move(where)) {}

QString ProfileStore::defaultFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation); }

QString ProfileStore::file() const { return folder + QStringLiteral("/profiles.json"); }

Result<ProfileBook> ProfileStore::read() const
{
  QFile in(file());
  if (!in.exists()) return ProfileBook{};
  const auto unreadable = [&](const QString &why) {
    return storage(QCoreApplication::translate("Profiles", "The profiles cannot be read from %1. %2")
                       .arg(QDir::toNativeSeparators(file()), why));
  };
  if (!in.open(QIODevice::ReadOnly)) return unreadable(in.errorString());
  if (in.size() > largestFile)
    return unreadable(
        QCoreApplication::translate("Profiles", "The file is larger than 16 MB: it is no file of Trunkline."));
  const QByteArray bytes = in.readAll();
  if (in.error() != QFileDevice::NoError) return unreadable(in.errorString());
  auto book = profiles::readBook(bytes);
  if (!book) return unreadable(book.error().text);
  return book;
}

Result<> ProfileStore::makeFolder() const
{
  const QFileInfo there(folder);
  if (there.isDir()) return {};
  if (QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner)) return {};
  return storage(
      QCoreApplication::translate(
          "Profiles", "The folder %1 cannot be made, so the profiles cannot be saved. Check who may write there.")
          .arg(QDir::toNativeSeparators(folder)));
}

Result<ProfileBook> ProfileStore::change(const std::function<Result<>(ProfileBook &)> &f)
{
  if (const auto made = makeFolder(); !made) return made.error();
  QLockFile lock(file() + QStringLiteral(".lock"));
  lock.setStaleLockTime(forgottenAfter);
  if (!lock.tryLock(lockWait)) {
    if (lock.error() == QLockFile::LockFailedError)
      return storage(QCoreApplication::translate(
          "Profiles", "Another Trunkline window is saving the profiles. Try again in a moment."));
    return storage(QCoreApplication::translate("Profiles",
                                               "The profiles cannot be saved: nothing can be written to %1. Check who "
                                               "may write there and whether the disk is full.")
                       .arg(QDir::toNativeSeparators(folder)));
  }
  auto book = read();
  if (!book) return book;
  if (const auto changed = f(*book); !changed) return changed.error();
  if (const auto done = write(*book); !done) return done.error();
  return book;
}

Result<> ProfileStore::write(const ProfileBook &book) const
{
  const QByteArray bytes = profiles::writeBook(book);
  QSaveFile out(file());
  // Qt 6.4's commit() does not see that its own last flush was cut short by a full disk: flush before.
  const bool done = out.open(QIODevice::WriteOnly) && out.setPermissions(ownerOnly) && out.write(bytes) == bytes.size()
                    && out.flush() && out.commit();
  if (!done)
    return storage(QCoreApplication::translate(
                       "Profiles", "The profiles cannot be saved to %1: %2. What was saved before is unchanged.")
                       .arg(QDir::toNativeSeparators(file()), out.errorString()));
  synchronise(folder);
  return {};
}

Result<QString> ProfileStore::setAside()
{
  const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
  const QString name = QStringLiteral("%1/profiles-set-aside-%2.json").arg(folder, stamp);
  QFile broken(file());
  if (broken.rename(name)) return name;
  return storage(QCoreApplication::translate("Profiles", "%1 cannot be renamed: %2.")
                     .arg(QDir::toNativeSeparators(file()), broken.errorString()));
}
