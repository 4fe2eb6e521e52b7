// SecretBag: the secrets that belong to a plan, under names; plans and journals hold only the names.
#pragma once
#include "core/secret.h"

#include <QHash>
#include <QString>
#include <QStringList>

/// Secrets under names that are unique within one plan ("trunk.auth_password"). In JSON and in TwiML a secret is the
/// text `${secret:NAME}`.
class SecretBag {
public:
  /// Keeps a secret and gives the text that stands for it; an empty secret is the empty text and is not kept.
  QString keep(const QString &name, const Secret &);
  /// The secret that a text `${secret:NAME}` stands for; empty when the bag does not hold it.
  Secret find(const QString &reference) const { return secrets.value(nameIn(reference)); }
  /// NAME of `${secret:NAME}`, when the text is exactly that; else empty.
  static QString nameIn(const QString &text);
  static QString reference(const QString &name);
  QStringList names() const { return secrets.keys(); }
  Secret named(const QString &name) const { return secrets.value(name); }
  void add(const SecretBag &other) { secrets.insert(other.secrets); }
  bool isEmpty() const { return secrets.isEmpty(); }

private:
  QHash<QString, Secret> secrets;
};
