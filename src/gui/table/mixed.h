// What tables of several kinds are made of: rows that stand for objects.
#pragma once
#include "gui/table/column.h"
#include "gui/table/rowssource.h"

namespace gui {

/// An object where it lies: in rows that somebody keeps.
struct ObjectAt {
  const Resource *resource = nullptr;
  const void *row = nullptr;

  QString key() const { return resource->keyOf(row); }
  Object object() const { return Object(*resource, row); }
};
using StandsFor = std::function<ObjectAt(const void *row)>;

/// The further fields of all kinds, hidden at first; those of one title are one column. `own`: the columns that are
/// there already.
std::vector<Column> columnsOfKinds(Desk &, const QList<const Resource *> &kinds, const StandsFor &,
                                   const std::vector<Column> &own);

/// Several parts of the snapshot as one. A part that cannot be read is missing, and the others are shown; one that the
/// server does not have is not missed.
class MixedSource : public RowsSource {
  Q_OBJECT
public:
  using Make = std::function<std::shared_ptr<const Rows>(const Snapshot &)>;
  /// `make` makes all rows anew; asked when the objects of a kind have changed.
  MixedSource(Desk &, QList<const Resource *> kinds, Make make);

  /// What the rows say besides is another.
  void remake();
  const Part &part() const override;
  bool isReading() const override;
  int soFar() const override;
  void readAgain() override;
  Missing missing() const override;
  void readMissing() override;

private:
  const Part &partOf(const Resource *r) const { return desk.snapshot().part(*r); }
  QList<const Resource *> failed() const;
  Desk &desk;
  QList<const Resource *> kinds;
  Make make;
  mutable bool stale = true; ///< the rows are those of before
  mutable Part own;
};

} // namespace gui
