// The filter language of every table: words, field:value, wildcards, comparisons, negation, quotes.
#pragma once
#include <QDateTime>
#include <QList>
#include <QStringList>

/// What a person types above a table, read without any table: `state:broken length>60 -test to:+55* after:2026-08-01`.
namespace filter {

/// How a field's values are compared.
enum class Kind { Text, Number, Seconds, Time, Truth };

/// A field that may be written before `:`. It is known by its id and by its title in one word ("where-calls-go").
struct Name {
  QString id;
  QString title; ///< translated
  Kind kind = Kind::Text;
  bool shown = true;        ///< preferred by `after:` and `before:`
  QStringList choices = {}; ///< what it may be; of Kind::Truth: yes, no
};
using Names = QList<Name>;

/// What is written before the colon: the title, in small letters and in one word.
QString wordFor(const Name &);
/// -1: there is none.
int find(const Names &, QStringView word);

/// A text to look for. Without `*` it may stand anywhere; with one the whole text must fit.
class Pattern {
public:
  Pattern() = default;
  /// `value` as `Term::value`; `whole`: it must be all of the text.
  explicit Pattern(const QString &value, bool whole = false);
  bool fits(const QString &text) const;
  bool isWild() const { return wild; }
  /// The longest piece between wildcards, folded: a text without it cannot fit. May be empty.
  QString piece() const;
  /// Digits without what people write between them ("+1 (510) 555-0161"), when it looks like a telephone number.
  QString digits() const { return compact.join(QString()); }
  /// What it is made of, for who looks for it elsewhere than in texts (SQL): folded pieces with anything between, and
  /// the same as digits alone, one of which must fit; it must be all of the text where it is whole or has several.
  const QStringList &pieces() const { return parts; }
  const QStringList &digitPieces() const { return compact; }
  bool isWhole() const { return whole; }

private:
  QStringList parts, compact; ///< folded; wildcards stand between them
  bool wild = false, whole = false;
};

/// One word of a filter, ready to judge rows.
struct Clause {
  enum Op { Has, Is, Less, AtMost, More, AtLeast };
  int name = -1; ///< in the names it was read with; -1: anywhere
  bool without = false;
  Op op = Has;
  Kind kind = Kind::Text; ///< of the value: a text is asked of any field when it has wildcards
  Pattern pattern;
  QString text; ///< of a comparison of texts
  double number = 0;
  bool truth = false;
  qint64 from = 0, to = 0; ///< milliseconds; the time that was written lasts from `from` to just before `to`

  /// The field's value fits; `without` is not looked at.
  bool fitsText(const QString &) const;
  bool fitsNumber(double) const;
  bool fitsTime(const QDateTime &) const;
};

struct Query {
  QList<Clause> clauses; ///< all must hold
  QString problem;       ///< a sentence about the first term that cannot be understood; it has no clause
};

/// `now` is what `today` and `7d` refer to.
Query read(const QString &text, const Names &, const QDateTime &now);

/// `text` with one more term that asks for exactly this value, or for everything else.
QString with(const QString &text, const Name &, const QString &value, bool without);

} // namespace filter
