// CallFill: fills an archive with an account's calls, and keeps it up to date.
#pragma once
#include "archive/callarchive.h"
#include "core/scope.h"
#include "sync/callfeed.h"

/// The first fill reads several stretches of time at once, and what was read is never read again: a fill that was
/// stopped, or whose program was killed, goes on where it was. Then only what is new or still changes is asked for.
/// Lives in the GUI thread.
class CallFill : public QObject {
  Q_OBJECT
public:
  /// The archive outlives it.
  explicit CallFill(CallArchive &, QObject *parent = nullptr);

  /// Removes what is too old and reads what is missing of the time that is kept. While it fills: begins anew.
  void start(const Account &);
  /// What is new or still changes: at most three requests where nothing is. Does nothing while it fills; begins to
  /// fill where that was not begun or ended with an error.
  void refresh(const Account &);
  /// What is read stays; the rest is read when it is started again.
  void stop();
  /// Keeps what somebody else read: with it all calls of these seconds are there (nothing: none are for sure).
  void add(const std::shared_ptr<RowsOf<Call>> &, qint64 since, qint64 until);

  bool isFilling() const { return begun; }
  bool isStopped() const { return stopped; }
  /// Calls that this fill has read.
  int soFar() const { return feed.soFar(); }
  /// Why the last fill or refresh did not end well.
  const std::optional<Error> &error() const { return trouble; }
  CallArchive &archive() const { return calls; }
  void setPageSize(int size) { feed.setPageSize(size); }
  /// So many calls are written at once: fewer would write the same pages of the file again and again.
  void setBatch(int size) { batch = size; }

Q_SIGNALS:
  /// It fills, has filled, or has come further.
  void changed();
  /// Calls came that may be new; they are in the archive, unless that could not be written.
  void brought(const std::shared_ptr<RowsOf<Call>> &);
  /// A fill or a refresh is over.
  void finished();

private:
  Task<Result<>> prepare();
  Task<Result<>> look();
  Task<Result<bool>> keep(twilio::CallPage page, QList<archive::Span> known);
  Task<Result<>> lookForWaiting();
  Task<Result<>> lookForLive(QStringList live);
  void take(const std::shared_ptr<RowsOf<Call>> &, qint64 since, qint64 until);
  void write();
  void wrote(const Result<archive::Written> &);
  void endFill();
  void fail(const Error &);
  void end();

  CallArchive &calls;
  Account account;
  CallFeed feed;
  std::vector<CallArchive::Page> waiting; ///< read, not written yet
  QList<archive::Span> waitingTimes;
  int waitingCalls = 0, batch = 5'000;
  bool begun = false, preparing = false, writing = false, stopped = false, looking = false, again = false;
  std::optional<Error> trouble;
  QDateTime from;                    ///< what is kept
  QList<archive::Span> alreadyKnown; ///< when the fill began
  qint64 settled = 0;                ///< calls that began before this second stand as they are
  QSet<QString> seen, gone;          ///< calls of this refresh; live ones that Twilio does not know any more
  QTimer soon;
  Scope scope;
};
