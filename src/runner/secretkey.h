// Where the secrets of a run stand in the key store.
#pragma once
#include <QString>

namespace runner {
inline QString secretKey(const QString &run, const QString &name)
{
  return QStringLiteral("plan/%1/%2").arg(run, name);
}
} // namespace runner
