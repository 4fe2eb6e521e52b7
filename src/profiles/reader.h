// Reader: takes the members out of a JSON object one by one, remembers the first fault and what was not asked for.
#pragma once
#include <QJsonObject>
#include <QString>

#include <functional>

namespace profiles {
/// Faults name the member with its path ("profiles[2].kind") and never repeat a value, which may be a secret.
class Reader {
public:
  Reader(QJsonObject object, QString at) : rest(std::move(object)), path(std::move(at)) {}

  /// Empty when the member is missing.
  QString text(const QString &name);
  /// As text, but a missing or empty one is a fault.
  QString needed(const QString &name);
  bool flag(const QString &name);
  /// A text that is one of these words; gives its place, or -1 with a fault. Missing: fallback.
  int choice(const QString &name, const QStringList &words, int fallback = -1);
  /// Calls f with each object of a list, and its path. Missing: an empty list.
  void objects(const QString &name, const std::function<void(const QJsonObject &, const QString &)> &f);
  /// Words of a list of texts. Missing: an empty list.
  QStringList texts(const QString &name);

  /// "profiles[2].kind"
  QString nameOf(const QString &member) const;
  /// Remembers the fault unless there is one already.
  void blame(const QString &text);
  QString fault() const { return first; }
  /// The members that nobody took.
  QJsonObject unknown() const { return rest; }

private:
  QJsonObject rest;
  QString path;
  QString first;
};
} // namespace profiles
