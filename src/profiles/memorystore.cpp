// Secrets kept in memory only.
#include "profiles/secretstore.h"

#include <QCoreApplication>

Task<Result<Secret>> MemoryStore::read(QString key, [[maybe_unused]] bool wasSaved)
{
  const auto at = held.constFind(key);
  if (at != held.constEnd()) co_return Result<Secret>(*at);
  Error none{Error::NotFound};
  none.text = QCoreApplication::translate("SecretStore",
                                          "This secret was not entered since Trunkline started. Enter it again.");
  none.vendorCode = QLatin1String(SecretTrouble::NotFound);
  co_return Result<Secret>(none);
}

Task<Result<>> MemoryStore::write(QString key, Secret secret)
{
  put(key, secret);
  co_return Result<>();
}

Task<Result<>> MemoryStore::remove(QString key)
{
  held.remove(key);
  co_return Result<>();
}
