// PassingFolder: where the calls of a session lie that nothing is kept of; it goes with the program.
#pragma once
#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

/// For its user only. What a killed program left behind is removed by the next one.
class PassingFolder {
public:
  /// `base`: where such folders are made; empty: the user's runtime folder.
  explicit PassingFolder(const QString &base = {});
  bool isValid() const { return folder.isValid(); }
  QString filePath(const QString &name) const { return folder.filePath(name); }
  QString path() const { return folder.path(); }

  /// Removes the folders of programs that live no more; gives how many.
  static int sweep(const QString &base);

private:
  QTemporaryDir folder;
  std::unique_ptr<QLockFile> lock; ///< says who lives; goes before the folder
};
