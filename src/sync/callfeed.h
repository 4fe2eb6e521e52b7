// CallFeed: the calls of a query, read in pages, several stretches of time side by side.
#pragma once
#include "api/twilio/calls.h"
#include "core/scope.h"
#include "model/snapshot.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <list>

/// Twilio pages one list serially; a range of time that is cut into stretches is read by several requests at a time.
/// The first page shows how dense the calls are; whenever a request could run and none waits, the stretch with the most
/// left to read gives half of that away. Both ends of a stretch are asked for, so that no call falls between two, and a
/// call that comes twice is taken once. Lives in the GUI thread.
class CallFeed : public QObject {
  Q_OBJECT
public:
  /// Calls that are not there: their stretch of time could not be read, or was not any more.
  struct Gap {
    QDateTime from, to;
    Error error; ///< Cancelled: the operator stopped
  };

  /// What somebody has already: calls, and the times of which they are all (seconds, the last one not included, in
  /// order).
  struct Known {
    std::vector<std::shared_ptr<RowsOf<Call>>> pages = {};
    QList<std::pair<qint64, qint64>> times = {};
  };

  explicit CallFeed(QObject *parent = nullptr);
  ~CallFeed() override;

  /// Drops what it has and reads this. `from` of the query must be set.
  void read(const Account &, const twilio::CallQuery &);
  /// The same, but what is known is not asked for.
  void read(const Account &, const twilio::CallQuery &, const Known &);
  /// New calls of the same query, and how the live ones stand now.
  void refresh();
  /// What is read stays; the rest is missing.
  void stop();
  void readMissing();
  /// Reads one call, whatever the query says.
  void bring(const QString &sid);
  /// Another state of a call, or one that is new.
  void put(const Call &);
  /// Calls that somebody else read, as though they had come here.
  void add(const std::shared_ptr<RowsOf<Call>> &);
  void setPageSize(int size) { pageSize = size; }
  /// Calls are handed on with `arrived` and forgotten: there are no rows.
  void setPassing(bool on) { passing = on; }
  /// Nothing more is asked for until it goes on.
  void setHeld(bool);

  /// Rows in the order in which they came. Partly: while it reads, or when something is missing.
  const Part &part() const { return held; }
  bool isReading() const { return !stretches.empty(); }
  int soFar() const { return passing ? passed : int(rows.size()); }
  /// How many of them have this status.
  int count(const QString &status) const { return counts.value(status); }
  const QList<Gap> &missing() const { return gaps; }
  const twilio::CallQuery &query() const { return wanted; }

Q_SIGNALS:
  /// Other rows.
  void changed();
  /// The same rows, perhaps with other values, and more behind them; or another state.
  void grew();
  /// A page came; it has all calls of these seconds, the last one not included (nothing: none are for sure). Of a
  /// list that is newest first that is true whatever became of the page before: where they meet both have the calls.
  void arrived(const std::shared_ptr<RowsOf<Call>> &page, qint64 since, qint64 until);

private:
  struct Stretch {
    twilio::CallQuery query; ///< `from` rises when the rest is given away
    QUrl next;
    QDateTime at;                ///< all calls after it are read
    qint64 whole = 0;            ///< all calls from this second on are read
    double perPage = 0;          ///< seconds that a page covers; 0: not known yet
    std::vector<Call> seam = {}; ///< of the second in which the last page ended
    bool running = false, mayBeCut = true;
  };
  using Place = std::list<Stretch>::iterator;

  void reset(const Account &, const twilio::CallQuery &);
  void begin();
  void addMissing(const Known &);
  void addWaiting();
  void add(const twilio::CallQuery &, double perPage, bool mayBeCut);
  void pump();
  bool cut();
  void send(Place);
  void take(Place, const Result<twilio::CallPage> &);
  void follow(Place, const twilio::CallPage &);
  void handOn(Stretch &, const std::shared_ptr<RowsOf<Call>> &, bool isEnd);
  void keep(const std::shared_ptr<RowsOf<Call>> &);
  void miss(const Stretch &, const Error &);
  void show();
  void end();

  Account account;
  twilio::CallQuery wanted;
  int pageSize = 1000;
  std::list<Stretch> stretches;
  int running = 0, passed = 0;
  bool passing = false, isHeld = false;
  bool ordered = true; ///< every page was newest first: a page's end says what is read
  QList<Gap> gaps;
  std::vector<const Call *> rows;
  std::vector<std::shared_ptr<const Rows>> pages; ///< that hold them
  QHash<QString, int> places;                     ///< SID → row
  QHash<QString, int> counts;                     ///< by status
  Part held;
  QTimer showing;
  Scope single, scope;
};
