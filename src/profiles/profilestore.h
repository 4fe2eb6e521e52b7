// ProfileStore: the profiles' file in the configuration folder, written as a whole or not at all.
#pragma once
#include "profiles/book.h"

#include <functional>

/// One file, profiles.json, readable by its owner only. Several windows may use it: a change is made on what the file
/// holds at that moment, under a lock.
class ProfileStore {
public:
  /// folder is made when first written to; by default the system's place for configuration.
  explicit ProfileStore(QString folder = defaultFolder());
  static QString defaultFolder();
  QString file() const;

  /// No file is an empty book. Storage: the file cannot be read, or it is broken or of a later version; the text names
  /// it. The file stays as it is.
  Result<ProfileBook> read() const;

  /// Reads, lets f change the book, writes; gives what was written. When f or the reading fails, nothing is written.
  /// Waits at most one second for another window's write. Storage: locked, disk full, no permission: the old file
  /// stays.
  Result<ProfileBook> change(const std::function<Result<>(ProfileBook &)> &f);

  /// Renames a file that cannot be read, so that a new one can begin; gives its new name. Nothing is deleted.
  Result<QString> setAside();

private:
  Result<> write(const ProfileBook &book) const;
  Result<> makeFolder() const;
  QString folder;
};
