// RowsSource: where the rows of a table page come from.
#pragma once
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
