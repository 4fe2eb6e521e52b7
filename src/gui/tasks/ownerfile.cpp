// Files that only their owner may read.
#include "gui/tasks/ownerfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace gui {

Result<> saveForOwner(const QString &path, const QByteArray &bytes)
{
  QSaveFile out(path);
  const bool done = out.open(QIODevice::WriteOnly)
                    && out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                    && out.write(bytes) == bytes.size() && out.flush() && out.commit();
  if (done) return {};
  return Error{Error::Storage, QCoreApplication::translate("gui::ExportTask", "%1 cannot be written: %2")
                                   .arg(QDir::toNativeSeparators(path), out.errorString())};
}

} // namespace gui
