// FileStore: a SecretStore in a file, so that a killed program's successor finds the secrets. For tests only.
#pragma once
#include "profiles/secretstore.h"

class FileStore : public SecretStore {
public:
  explicit FileStore(QString path) : file(std::move(path)) {}
  Task<Result<Secret>> read(QString key, bool wasSaved = false) override;
  Task<Result<>> write(QString key, Secret secret) override;
  Task<Result<>> remove(QString key) override;
  QStringList keys() const;
  bool refuses = false; ///< writes fail from now on

private:
  QString file;
};
