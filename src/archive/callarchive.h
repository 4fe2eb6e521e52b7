// CallArchive: the calls that this computer keeps of one Twilio account. Files are read and written by threads of its
// own: the window waits for none, and rows wait for no sums.
#pragma once
#include "archive/callstore.h"
#include "core/task.h"
#include "core/wait.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

/// Lives in the GUI thread. What it cannot keep (a full disk, another's file) is an Error of kind Storage; nothing that
/// was kept before is lost by it.
class CallArchive : public QObject {
  Q_OBJECT
public:
  /// The file is opened or made when it is first needed.
  explicit CallArchive(const QString &path, QObject *parent = nullptr);
  ~CallArchive() override;

  using Page = std::shared_ptr<const RowsOf<Call>>;
  /// `known`: times of which the pages hold all calls.
  Task<Result<archive::Written>> write(std::vector<Page> pages, QList<archive::Span> known);
  Task<Result<QList<archive::Span>>> known();
  Task<Result<archive::CallRows>> rows(archive::Question, int most, std::optional<qint64> from = {});
  Task<Result<archive::Sums>> sums(archive::Question, archive::Grouping, std::optional<qint64> from = {});
  Task<Result<archive::Standing>> standing();
  Task<Result<>> see(QList<calls::Sighting>, const QDateTime &at, qint64 gapMilliseconds);
  /// What was seen of LiveKit's rooms since then.
  struct Seen {
    QList<calls::Sighting> phones;
    QList<calls::Watch> watched;
  };
  Task<Result<Seen>> seen(const QDateTime &from);
  Task<Result<int>> keptDays();
  Task<Result<>> setKeptDays(int days);
  /// Calls that are older than is kept; gives how many.
  Task<Result<int>> removeOld();
  Task<Result<int>> removeNumber(E164);
  QString path() const { return file; }

Q_SIGNALS:
  /// Whoever removed a number's calls says so: what is shown of them goes too.
  void forgot();

private:
  /// A thread and its connection. Jobs share the latter, for they may be running when the archive goes.
  struct Hand {
    QThreadPool thread;
    struct Open {
      QString path;
      std::unique_ptr<archive::CallStore> store;
    };
    std::shared_ptr<Open> open = std::make_shared<Open>();
  };
  template <class T, class F> static Task<Result<T>> with(Hand &, F work);
  static void close(Hand &);

  QString file;
  Hand writer, reader, adder;
};
