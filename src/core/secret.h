// Secret: a password or key in memory. It is wiped when it goes, and nothing prints it by accident.
#pragma once
#include <QByteArray>
#include <QMetaType>

#include <memory>

/// Holds UTF-8 bytes of a secret. Copies share one buffer, which is overwritten before it is freed.
/// There is no conversion to QString and no stream operator: whoever needs the bytes says `reveal()`, which a reader
/// can search for. QDebug prints "Secret(set)" or "Secret(empty)".
class Secret {
public:
  Secret() = default;
  explicit Secret(QByteArray bytes);
  bool isEmpty() const { return !held || held->bytes.isEmpty(); }
  /// Number of bytes.
  qsizetype size() const { return held ? held->bytes.size() : 0; }
  /// The secret itself; the reference lives as long as a copy of this Secret.
  const QByteArray &reveal() const;
  /// Compares in constant time.
  friend bool operator==(const Secret &a, const Secret &b);

private:
  struct Wiped {
    ~Wiped();
    QByteArray bytes;
  };
  std::shared_ptr<Wiped> held;
};
Q_DECLARE_METATYPE(Secret)

class QDebug;
QDebug operator<<(QDebug, const Secret &);
