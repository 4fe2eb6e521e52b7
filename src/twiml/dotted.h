// Dotted: a TwiML document in an editor, where each password stands as dots and stays what it was.
#pragma once
#include "core/secretbag.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace twiml {

/// Remembers the passwords of one document. In the text the first is ••••••••, the second ••••••••2, and so on; equal
/// ones share their dots, and dots may be moved, copied and removed.
class Dotted {
public:
  Dotted() = default;
  /// Of a draft: its text with ${secret:NAME} references, and what those stand for.
  Dotted(const QByteArray &cut, const SecretBag &secrets);

  /// The text for the screen; passwords that are new in it are remembered.
  QString shown(const QString &text);
  /// The document itself. Dots that stand for nothing stay dots.
  QByteArray whole(const QString &text) const;
  /// The document for a file, with references instead of passwords.
  QByteArray cut(const QString &text);
  /// The passwords that `cut` refers to.
  SecretBag secretsIn(const QByteArray &cut) const;
  /// The text has dots that stand for nothing: a password that is not kept any more.
  bool isIncomplete(const QString &text) const;

private:
  QString tokenOf(const QString &name);
  QString withReferences(const QString &text) const;
  SecretBag bag;
  QStringList names; ///< the nth belongs to the nth dots
};

} // namespace twiml
