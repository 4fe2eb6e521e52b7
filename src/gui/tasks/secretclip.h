// Secrets on the clipboard: hidden from clipboard histories, and not for long.
#pragma once
#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace gui {

/// One for the program. What it put there it takes away after five minutes and when the program ends, unless something
/// else was copied meanwhile.
class SecretClip : public QObject {
  Q_OBJECT
public:
  static constexpr int lifetimeMs = 5 * 60 * 1000;
  static SecretClip &instance();
  void copy(const QByteArray &text);
  /// Takes it away now, if it is still there.
  void clear();
  bool isHolding() const;

private:
  SecretClip();
  QByteArray mark; ///< a digest of what was copied, to know it again
  QTimer life;
};

} // namespace gui
