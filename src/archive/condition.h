// Condition: a filter in SQL, with the same answers as the table's own evaluation in memory.
#pragma once
#include "api/twilio/calls.h"
#include "archive/words.h"
#include "filter/query.h"

namespace archive {

/// Which calls: of a time, a result, a caller, as Twilio is asked (both times inclusive), and of them those that fit a
/// filter.
struct Question {
  twilio::CallQuery within = {};
  filter::Query query = {};
  filter::Names names = {}; ///< that the filter was read with; the ids are fields of the call's table
  /// Without calls that Twilio answered, while nobody whom they dialled did.
  bool heard = false;
};

/// One thing that must hold of a row of `calls`.
struct Condition {
  QString sql;
  /// The same as conditions that have an index each, one of which must hold; empty: it cannot be said so.
  QStringList arms = {};
};

/// SQL of how a row of `calls` went for who called: its status; of an answered one whose dialled legs all came to
/// nothing, that of the last leg. As calls::Conversation says it.
QString heardStatus(const Words &);

class Conditions {
public:
  Conditions(const Question &, const Words &);
  const QList<Condition> &all() const { return list; }
  /// No call can fit.
  bool isNever() const;
  /// All of them; "1" where there are none.
  QString sql() const;
  /// Ids that are too many to be written down: "CREATE TEMP TABLE idsN" holds them.
  const QList<std::vector<qint64>> &tables() const { return many; }

private:
  void addWithin(const twilio::CallQuery &);
  void addTime(const QDateTime &from, const QDateTime &to);
  Condition of(const filter::Clause &);
  Condition ofField(const filter::Clause &, const struct ColumnOf &);
  Condition ofWord(const filter::Clause &);
  Condition among(const ColumnOf &, const Fitting &);
  Condition ofText(const filter::Clause &, const ColumnOf &);
  Fitting fittingOf(const filter::Clause &, const ColumnOf &) const;

  const Words &words;
  const filter::Names names;
  QList<Condition> list;
  QList<std::vector<qint64>> many;
};
} // namespace archive
