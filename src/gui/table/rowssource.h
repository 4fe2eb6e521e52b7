// RowsSource: where the rows of a table page come from.
#pragma once
#include "filter/query.h"
#include "gui/desk.h"

namespace gui {

/// What a page says when there is nothing to show.
struct Nothing {
  QString icon, title, sentence, action; ///< the action is the page's primary one
};

/// What of the rows is not there, and the words that bring it.
struct Missing {
  QString sentence, detail, action; ///< no sentence: nothing is missing
};

/// A snapshot's part (PartSource), or something that is asked for by the page alone.
class RowsSource : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;
  virtual const Part &part() const = 0;
  virtual bool isReading() const = 0;
  virtual int soFar() const = 0;
  virtual void readAgain() = 0;
  /// Its rows are of the snapshot, which is to read them. False: it reads them itself; the snapshot's list, of every
  /// call that ever was, is not wanted.
  virtual bool isOfSnapshot() const { return true; }

  /// While the part is Read::Partly.
  virtual Missing missing() const { return {}; }
  virtual void readMissing() {}
  /// Reads one object that is not among the rows; false: there is none such. It comes with `grew`.
  virtual bool bring(const QString &key)
  {
    Q_UNUSED(key)
    return false;
  }
  /// Other words for an empty table than the page's.
  virtual std::optional<Nothing> nothing() const { return {}; }
  /// What the operator types above the table. The rows are judged by it all the same; a source that holds only the
  /// first of many looks for others.
  virtual void setFilter(const QString &text, const filter::Names &) { Q_UNUSED(text) }
  /// The end of the rows comes into sight.
  virtual void more() {}
  /// There are rows that were not brought yet.
  virtual bool hasMore() const { return false; }
  /// Brings all rows, but not more than `most`; `grew` comes with them.
  virtual void bringAll(int most) { Q_UNUSED(most) }
  /// The line below the table, when the page's own would not say enough. `shown`: rows that pass the filter.
  virtual QString counted(int shown) const
  {
    Q_UNUSED(shown)
    return {};
  }
  /// The page is looked at, or not any more.
  virtual void shown(bool) {}

Q_SIGNALS:
  /// Other rows, or another state.
  void changed();
  /// The rows that were there, and more behind them.
  void grew();
  void progress();
};

/// A part of the desk's snapshot.
class PartSource : public RowsSource {
  Q_OBJECT
public:
  PartSource(Desk &d, const Resource &r, QObject *parent = nullptr) : RowsSource(parent), desk(d), kind(r)
  {
    connect(&desk, &Desk::changed, this, [this](const Resource *what) {
      if (!what || what == &kind) Q_EMIT changed();
    });
    connect(&desk.sync(), &Sync::progress, this, &RowsSource::progress);
  }
  const Part &part() const override { return desk.snapshot().part(kind); }
  bool isReading() const override { return desk.sync().isReading(kind); }
  int soFar() const override { return desk.sync().soFar(kind); }
  void readAgain() override { desk.sync().refreshPart(kind); }

private:
  Desk &desk;
  const Resource &kind;
};

} // namespace gui
