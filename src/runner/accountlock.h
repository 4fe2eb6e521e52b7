// AccountLock: one writer per account among all windows on this computer.
#pragma once
#include "core/result.h"

#include <QLockFile>
#include <QStringList>

#include <memory>
#include <vector>

namespace runner {
class AccountLock {
public:
  /// Conflict: another window holds one of them; the text says which program, where and since when.
  /// Storage: the folder cannot be written.
  static Result<std::unique_ptr<AccountLock>> take(const QString &folder, const QStringList &accounts);

private:
  std::vector<std::unique_ptr<QLockFile>> files;
};
} // namespace runner
