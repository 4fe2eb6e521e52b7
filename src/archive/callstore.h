// CallStore: the calls of one Twilio account in one file; read and written in the thread that opened it.
#pragma once
#include "archive/columns.h"
#include "archive/condition.h"
#include "calls/sighting.h"
#include "core/e164.h"

#include <QSet>

namespace archive {

/// Seconds since 1970, the last one not included.
struct Span {
  qint64 since = 0, until = 0;
  bool isEmpty() const { return since >= until; }
  friend bool operator==(const Span &, const Span &) = default;
};

struct Written {
  int added = 0, changed = 0;
};

/// Newest first.
struct CallRows {
  std::shared_ptr<RowsOf<Call>> rows = std::make_shared<RowsOf<Call>>();
  std::optional<qint64> next; ///< where to go on; nothing: these were the last
};

/// What calls add up to.
struct Totals {
  struct Sum {
    qint64 calls = 0, seconds = 0;
  };
  Sum all;
  QMap<QString, Sum> byStatus; ///< Twilio's words: "completed" was answered, the others say how a call failed
  QMap<QString, qint64> cost;  ///< by currency, in hundred-millionths
  qint64 minutes() const { return (all.seconds + 59) / 60; }
  qint64 answered() const { return byStatus.value(QStringLiteral("completed")).calls; }
  void add(const Totals &);
};

/// What is added up apart.
enum class By {
  Nothing, ///< one group, without a name
  Day,     ///< "2026-11-21", in this computer's time zone; "" of calls without a start
  Number,  ///< the account's own, E.164; "" of calls that have none
  Trunk,   ///< SID; "" of calls that went through none
  Country  ///< of the other side: two letters, "" where it is no number of one country
};
struct Grouping {
  By by = By::Nothing;
  QStringList ours = {}; ///< the account's numbers, E.164
  /// A leg that another call dialled is no call of its own, where that one is of a group; an answered call of which
  /// nobody whom it dialled answered went as the last of those legs.
  bool conversations = false;
};
struct Sums {
  QMap<QString, Totals> groups;
  std::optional<qint64> next; ///< where to go on; nothing: it is all
  void add(const Sums &);
  Totals all() const;
};

struct Standing {
  qint64 calls = 0;
  QDateTime oldest, newest; ///< starts
  QStringList live;         ///< SIDs
  QDateTime unpriced;       ///< start of the first answered call of the last two days that has no price yet
};

class CallStore {
public:
  /// Opens or makes the file, for its owner only. Storage: with a sentence.
  static Result<std::unique_ptr<CallStore>> open(const QString &path);

  /// One transaction: what is new or newer, and the time of which it is all.
  Result<Written> write(const std::vector<std::shared_ptr<const RowsOf<Call>>> &pages, const QList<Span> &known);
  /// Times of which all calls are here, oldest first.
  Result<QList<Span>> known() const;

  /// Calls that fit, from `from` downwards, at most so many. What is rare comes in several answers, of which some may
  /// be empty: one is given when some time has passed.
  Result<CallRows> rows(const Question &, int most, std::optional<qint64> from = {});
  /// Of the calls that fit, from `from` downwards; in several answers, as rows.
  Result<Sums> sums(const Question &, const Grouping &, std::optional<qint64> from = {});
  Result<Standing> standing();

  /// Who is in LiveKit's rooms at this time. Who was there before and is not now has left. What was last looked at
  /// longer ago than `gap` was not watched in between.
  Result<> see(const QList<calls::Sighting> &, const QDateTime &at, qint64 gapMilliseconds);
  /// Those that joined in this time, the last ones first.
  Result<QList<calls::Sighting>> sightings(const QDateTime &from, int most) const;
  Result<QList<calls::Watch>> watched(const QDateTime &from) const;

  /// 0: for ever.
  Result<int> keptDays() const;
  Result<> setKeptDays(int);
  /// Removes calls that began before, at most so many; gives how many. Their time counts as not read.
  Result<int> removeBefore(const QDateTime &, int most);
  /// Removes every call from, to or forwarded from this number, also within SIP addresses, and what is said of it.
  Result<int> removeNumber(const E164 &);

private:
  explicit CallStore(std::unique_ptr<sql::Database> d) : db(std::move(d)) {}
  Result<> loadRemoved();
  Result<> put(const Call &, QSqlQuery &insert, Written &);
  Result<> replace(const Call &, QSqlQuery &insert, bool &isThere, Written &);
  Result<> know(const Span &);
  Result<> forget(const QString &calls, const QVariantList &values);
  Result<> sweep();
  /// "place IN (…)" of the condition that fewest calls fit, or nothing: then all are looked through.
  Result<QString> leading(const Conditions &);
  Result<> fill(const Conditions &);
  Result<std::optional<qint64>> placeBelow(qint64 from, int rows) const;
  QString keyOf(const Grouping &, qint64 at) const;
  QString nameOf(By, const QVariant &key);
  Result<> add(QSqlQuery &, By, Sums &into);

  std::unique_ptr<sql::Database> db;
  Words words;
  TextIds ids;
  QSet<QString> removed;
  int tables = 0;                   ///< temporary ones that hold ids
  QHash<qint64, QString> countries; ///< by the id of a party
};
} // namespace archive
