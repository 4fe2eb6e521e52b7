// Comparer: finds the objects of a file in the accounts, and what differs.
#pragma once
#include "guides/configuration.h"

#include <QSet>

namespace guides {

/// One comparison; used once.
class Comparer {
public:
  Comparer(const Snapshot &s, const Configuration &c, const ComparisonAnswers &a) : here(s), file(c), answers(a) {}
  Comparison compare();

private:
  /// An object of the file, and what it is here.
  struct Item {
    const ConfiguredObject *said;
    QJsonObject members; ///< references as keys, or as results of earlier steps
    Object existing;
    bool left = false; ///< not compared; a note says why
    bool isNew() const { return !left && !existing; }
  };
  void compareKind(const Resource &);
  bool resolve(Item &);
  QString keyFor(const Resource &target, const QString &text) const;
  bool isSameAccount(const Resource &) const;
  void findByKey(QList<Item> &);
  void findByIdentity(QList<Item> &);
  QSet<QString> keysOf(const QList<Item> &) const;
  Result<> takeSecret(Object &, const Field &, const QString &value, QStringList *lacking) const;
  Secret wholeSecret(const Secret &known, const QString &name, const Secret &stands, QStringList *lacking) const;
  Result<Object> wanted(const Item &, const Object &base, QList<MissingSecret> *missing) const;
  void settle(Item &);
  void create(const Item &, const Object &);
  void leave(Item &, const QString &why);
  void removeOthers();
  static bool canGo(const Resource &r) { return r.can(CanRemove) && !r.rented; } ///< a file gives nothing back
  void removeOne(const Object &);
  bool liesInWhatGoes(const Object &) const;
  QString nextStep() const;
  void order();

  const Snapshot &here;
  const Configuration &file;
  const ComparisonAnswers &answers;
  QHash<QPair<const Resource *, QString>, QString> keys; ///< of what the file says, by label
  QSet<QPair<const Resource *, QString>> leftOut;        ///< labels
  QSet<QPair<const Resource *, QString>> going;          ///< keys of what is removed
  Comparison out;
};

} // namespace guides
