// From terms to clauses, with a sentence for what cannot be understood.
#include "filter/query.h"

#include "filter/terms.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace filter {

namespace {
struct QueryText {
  Q_DECLARE_TR_FUNCTIONS(Filter)
};

/// Letters and digits alone: "Where calls go", "where-calls-go" and "WhereCallsGo" are one name.
QString bare(QStringView text)
{
  QString out;
  for (const QChar c : text)
    if (c.isLetterOrNumber()) out += c;
  return out.toCaseFolded();
}

/// How many letters must be changed to make one of the other.
qsizetype distance(const QString &a, const QString &b)
{
  QList<qsizetype> row(b.size() + 1);
  for (qsizetype j = 0; j <= b.size(); ++j) row[j] = j;
  for (qsizetype i = 1; i <= a.size(); ++i) {
    qsizetype diagonal = std::exchange(row[0], i);
    for (qsizetype j = 1; j <= b.size(); ++j) {
      const qsizetype least = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
      diagonal = std::exchange(row[j], least);
    }
  }
  return row.last();
}

/// Letters that changed places are one slip.
bool sameLetters(QString a, QString b)
{
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  return a == b;
}

/// The name that was meant, as it is written; empty: nothing is near.
QString meant(const Names &names, const QString &word)
{
  const QString wanted = bare(word).left(64);
  QString best;
  qsizetype least = 1 + std::max<qsizetype>(1, wanted.size() / 3);
  for (const Name &n : names)
    for (const QString &spelled : {wordFor(n), n.id}) {
      const QString other = bare(spelled);
      const bool begun = wanted.size() >= 2 && other.startsWith(wanted);
      const qsizetype d = begun || sameLetters(wanted, other) ? 1 : distance(wanted, other);
      if (d >= least) continue;
      least = d;
      best = spelled;
    }
  return best;
}

/// Words that stand before a colon without being fields.
bool isScheme(const QString &word)
{
  static const QStringList known{QStringLiteral("sip"), QStringLiteral("sips"), QStringLiteral("tel"),
                                 QStringLiteral("mailto"), QStringLiteral("urn")};
  return known.contains(word.toLower());
}

struct Span {
  QDateTime from, to;
};

/// "2026", "2026-08", "2026-08-01", "2026-08-01T14:02:31", "today", "yesterday", "7d", "24h", "30m".
std::optional<Span> spanOf(const QString &value, const QDateTime &now)
{
  const QDateTime today = now.date().startOfDay();
  if (value == u"today" || value == QueryText::tr("today")) return Span{today, today.addDays(1)};
  if (value == u"yesterday" || value == QueryText::tr("yesterday")) return Span{today.addDays(-1), today};
  static const QRegularExpression ago(QStringLiteral("^(\\d{1,5})([dhm])$"));
  if (const auto m = ago.match(value); m.hasMatch()) {
    const int count = m.captured(1).toInt(), unit = m.captured(2) == u"d" ? 86'400 : m.captured(2) == u"h" ? 3'600 : 60;
    const QDateTime then = now.addSecs(-qint64(count) * unit);
    return Span{then, then};
  }
  static const QRegularExpression form(
      QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ](\\d{2})(?::(\\d{2})(?::(\\d{2}))?)?)?)?)?$"));
  const auto m = form.match(value);
  if (!m.hasMatch()) return {};
  const auto part = [&](int i, int without) { return m.captured(i).isEmpty() ? without : m.captured(i).toInt(); };
  const QDateTime from(QDate(part(1, 1), part(2, 1), part(3, 1)), QTime(part(4, 0), part(5, 0), part(6, 0)));
  if (!from.isValid()) return {};
  switch (m.lastCapturedIndex()) {
  case 1:
    return Span{from, from.addYears(1)};
  case 2:
    return Span{from, from.addMonths(1)};
  case 3:
    return Span{from, from.addDays(1)};
  default:
    return Span{from, from.addSecs(m.lastCapturedIndex() == 4 ? 3'600 : m.lastCapturedIndex() == 5 ? 60 : 1)};
  }
}

/// "90", "1.5", "1m30s", "2h" as seconds.
std::optional<double> secondsOf(const QString &value)
{
  bool ok = false;
  if (const double plain = value.toDouble(&ok); ok) return plain;
  static const QRegularExpression form(QStringLiteral("^(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+(?:\\.\\d+)?)s)?$"));
  const auto m = form.match(value);
  if (value.isEmpty() || !m.hasMatch()) return {};
  return m.captured(1).toDouble() * 3'600 + m.captured(2).toDouble() * 60 + m.captured(3).toDouble();
}

Clause::Op opOf(const QString &sign)
{
  return sign == u">"    ? Clause::More
         : sign == u">=" ? Clause::AtLeast
         : sign == u"<"  ? Clause::Less
         : sign == u"<=" ? Clause::AtMost
         : sign == u"="  ? Clause::Is
                         : Clause::Has;
}

/// One reading of one filter.
class Reader {
public:
  Reader(const Names &n, const QDateTime &t) : names(n), now(t) {}
  /// The sentence that is wrong, or nothing.
  QString take(const Term &, bool last);
  QList<Clause> clauses;

private:
  QString resolve(const Term &, Clause &);
  QString timeField(Clause &) const;
  QString measure(const Term &, Clause &) const;
  const Names &names;
  const QDateTime &now;
};

QString Reader::take(const Term &t, bool last)
{
  Clause c;
  c.without = t.without;
  if (t.field.isEmpty()) {
    if (t.value.isEmpty()) return {}; // a lonely "-" or "": more will be typed
    if (!t.quoted && QStringView(u"<>").contains(t.value.front()))
      return QueryText::tr("Write a field before “%1”, without spaces between.").arg(t.value.front());
    c.pattern = Pattern(t.value);
    clauses << c;
    return {};
  }
  if (find(names, t.field) < 0 && t.op == u":" && isScheme(t.field)) {
    c.pattern = Pattern(t.field + u':' + t.value);
    clauses << c;
    return {};
  }
  if (const QString wrong = resolve(t, c); !wrong.isEmpty()) return wrong;
  if (t.value.isEmpty() && !t.quoted && last) return {}; // more will be typed
  if (t.value.isEmpty() && !t.quoted)
    return QueryText::tr("Write what “%1” is to be, or \"\" for nothing.").arg(t.field);
  if (const QString wrong = measure(t, c); !wrong.isEmpty()) return wrong;
  clauses << c;
  return {};
}

QString Reader::resolve(const Term &t, Clause &c)
{
  c.op = opOf(t.op);
  c.name = find(names, t.field);
  const bool after = t.field == u"after", before = t.field == u"before";
  if (c.name < 0 && t.op == u":" && (after || before)) {
    c.op = after ? Clause::More : Clause::Less;
    return timeField(c);
  }
  if (c.name >= 0) {
    c.kind = names[c.name].kind;
    return {};
  }
  const QString near = meant(names, t.field);
  return near.isEmpty() ? QueryText::tr("Unknown field “%1”.").arg(t.field)
                        : QueryText::tr("Unknown field “%1”. Did you mean %2?").arg(t.field, near);
}

QString Reader::timeField(Clause &c) const
{
  for (const bool shown : {true, false})
    for (int i = 0; i < names.size(); ++i)
      if (c.name < 0 && names[i].kind == Kind::Time && names[i].shown == shown) c.name = i;
  c.kind = Kind::Time;
  return c.name < 0 ? QueryText::tr("Nothing in this table has a time.") : QString();
}

/// What the value means for a field of this kind.
QString Reader::measure(const Term &t, Clause &c) const
{
  const QString title = names[c.name].title;
  const bool asText = c.op == Clause::Has || c.op == Clause::Is;
  c.text = t.value.toCaseFolded();
  if (c.kind == Kind::Text || (asText && (t.value.isEmpty() || t.value.contains(anything)))) {
    c.kind = Kind::Text;
    c.pattern = Pattern(t.value, c.op == Clause::Is || t.value.isEmpty());
    const std::optional<double> number = secondsOf(t.value);
    c.number = number.value_or(std::numeric_limits<double>::quiet_NaN());
    return {};
  }
  if (c.kind == Kind::Truth) {
    const QStringList &words = names[c.name].choices; // yes, no
    const bool yes = c.text == words.value(0).toCaseFolded() || QStringList{"yes", "true", "on", "1"}.contains(c.text),
               no = c.text == words.value(1).toCaseFolded() || QStringList{"no", "false", "off", "0"}.contains(c.text);
    c.truth = yes;
    if (yes || no) return {};
    return QueryText::tr("“%1” is %2 or %3.").arg(title, words.value(0), words.value(1));
  }
  if (c.kind == Kind::Time) {
    const std::optional<Span> span = spanOf(t.value, now);
    if (!span) return QueryText::tr("“%1” is no time. Write 2026-08-01, 2026-08-01T14:30, today or 7d.").arg(t.value);
    c.from = span->from.toMSecsSinceEpoch();
    c.to = span->to.toMSecsSinceEpoch();
    return {};
  }
  bool ok = false;
  const double plain = t.value.toDouble(&ok);
  const std::optional<double> number = c.kind == Kind::Seconds ? secondsOf(t.value)
                                       : ok                    ? std::optional(plain)
                                                               : std::nullopt;
  if (!number && c.kind == Kind::Seconds)
    return QueryText::tr("“%1” is no length of time. Write seconds, or 1m30s.").arg(t.value);
  if (!number) return QueryText::tr("“%1” is a number; “%2” is none.").arg(title, t.value);
  c.number = *number;
  return {};
}

bool compares(Clause::Op op, double order)
{
  switch (op) {
  case Clause::Less:
    return order < 0;
  case Clause::AtMost:
    return order <= 0;
  case Clause::More:
    return order > 0;
  case Clause::AtLeast:
    return order >= 0;
  default:
    return order == 0;
  }
}

/// The number that a text begins with ("148", "12 ms"); not a number when it begins otherwise.
double leadingNumber(const QString &text)
{
  static const QRegularExpression number(QStringLiteral("^\\s*([-+]?\\d+(?:\\.\\d+)?)(?:\\s|%|$)"));
  const auto m = number.match(text);
  return m.hasMatch() ? m.captured(1).toDouble() : std::numeric_limits<double>::quiet_NaN();
}
} // namespace

QString wordFor(const Name &n)
{
  QString out;
  for (const QChar c : n.title) {
    if (c.isLetterOrNumber())
      out += c.toLower();
    else if (!out.isEmpty() && !out.endsWith(u'-'))
      out += u'-';
  }
  while (out.endsWith(u'-')) out.chop(1);
  return out.isEmpty() || !out.front().isLetter() ? n.id : out;
}

int find(const Names &names, QStringView word)
{
  const QString wanted = bare(word);
  if (wanted.isEmpty()) return -1;
  for (int i = 0; i < names.size(); ++i)
    if (word == names[i].id) return i;
  for (int i = 0; i < names.size(); ++i)
    if (bare(names[i].title) == wanted || bare(names[i].id) == wanted) return i;
  return -1;
}

bool Clause::fitsText(const QString &value) const
{
  if (op == Has || op == Is) return pattern.fits(value);
  if (value.isEmpty()) return false;
  const double theirs = leadingNumber(value);
  if (!std::isnan(number) && !std::isnan(theirs)) return compares(op, theirs - number);
  return compares(op, value.toCaseFolded().compare(text));
}

bool Clause::fitsNumber(double value) const { return compares(op, value - number); }

bool Clause::fitsTime(const QDateTime &value) const
{
  if (!value.isValid()) return false;
  const qint64 at = value.toMSecsSinceEpoch();
  const bool within = at >= from && at < to;
  switch (op) {
  case Less:
    return at < from;
  case AtMost:
    return at < from || within;
  case More:
    return at >= to;
  case AtLeast:
    return at >= from;
  default:
    return within;
  }
}

Query read(const QString &text, const Names &names, const QDateTime &now)
{
  Reader reader(names, now);
  QString problem;
  for (const Term &t : termsOf(text))
    if (const QString wrong = reader.take(t, t.end == text.size()); problem.isEmpty()) problem = wrong;
  return {reader.clauses, problem};
}

QString with(const QString &text, const Name &n, const QString &value, bool without)
{
  const QString term = QString(without ? QStringLiteral("-") : QString()) + wordFor(n) + u'=' + quoted(value);
  const QString before = text.trimmed();
  return before.isEmpty() ? term : before + u' ' + term;
}

} // namespace filter
