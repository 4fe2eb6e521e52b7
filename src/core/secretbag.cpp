// References to secrets.
#include "core/secretbag.h"

QString SecretBag::keep(const QString &name, const Secret &secret)
{
  if (secret.isEmpty()) return {};
  secrets.insert(name, secret);
  return reference(name);
}

QString SecretBag::nameIn(const QString &text)
{
  static const QString head = QStringLiteral("${secret:");
  if (!text.startsWith(head) || !text.endsWith(u'}')) return {};
  return text.mid(head.size()).chopped(1);
}

QString SecretBag::reference(const QString &name) { return QStringLiteral("${secret:%1}").arg(name); }
