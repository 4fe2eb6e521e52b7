// From clauses to SQL.
#include "archive/condition.h"

#include "archive/columns.h"
#include "archive/schema.h"

#include <algorithm>

namespace archive {

namespace {
constexpr size_t mostInline = 2'000; ///< ids that are written into a statement
const QString never = QStringLiteral("0"), always = QStringLiteral("1");

QString quoted(QString text) { return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\''; }
QString figure(double n) { return QString::number(n, 'g', 17); }
QString figure(qint64 n) { return QString::number(n); }

QString signOf(filter::Clause::Op op)
{
  using C = filter::Clause;
  return op == C::Less      ? QStringLiteral("<")
         : op == C::AtMost  ? QStringLiteral("<=")
         : op == C::More    ? QStringLiteral(">")
         : op == C::AtLeast ? QStringLiteral(">=")
                            : QStringLiteral("=");
}

/// Figures are grouped as this computer does: "3,921".
QString groupMark()
{
  const QString thousand = Value<qint64>::text(1'000);
  return thousand.mid(1, thousand.size() - 4);
}

/// What a person reads in the column, in small letters.
QString shownText(const ColumnOf &c)
{
  const QString name = QLatin1String(c.column);
  switch (c.holds) {
  case Holds::Number:
    return QStringLiteral("replace(printf('%,d', ") + name + QStringLiteral("), ',', ") + quoted(groupMark()) + u')';
  case Holds::Time: // as QDateTime says it: of this computer's time zone
    return QStringLiteral("ifnull(strftime('%Y-%m-%d %H:%M:%S', ") + name
           + QStringLiteral(" / 1000, 'unixepoch', 'localtime'), '')");
  default:
    return QStringLiteral("CASE typeof(%1) WHEN 'blob' THEN 'ca' || lower(hex(%1)) ELSE lower(ifnull(%1, '')) END")
        .arg(name);
  }
}

QString forGlob(const QString &piece)
{
  QString out;
  for (const QChar c : piece) out += QStringView(u"*?[").contains(c) ? u'[' + QString(c) + u']' : QString(c);
  return out;
}

QString fitsPieces(const QString &text, const QStringList &pieces, bool whole)
{
  if (pieces.size() == 1 && whole) return text + u'=' + quoted(pieces.first());
  if (pieces.size() == 1)
    return pieces.first().isEmpty() ? always : QStringLiteral("instr(%1, %2) > 0").arg(text, quoted(pieces.first()));
  QStringList escaped;
  for (const QString &p : pieces) escaped << forGlob(p);
  return QStringLiteral("%1 GLOB %2").arg(text, quoted(escaped.join(u'*')));
}

QString fitsPattern(const QString &text, const filter::Pattern &p)
{
  if (p.pieces().isEmpty()) return always;
  const QString plain = fitsPieces(text, p.pieces(), p.isWhole());
  if (p.digitPieces().isEmpty() || p.digitPieces() == p.pieces()) return plain;
  return QStringLiteral("(%1 OR %2)").arg(plain, fitsPieces(text, p.digitPieces(), p.isWhole()));
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// A row of digits within "2026-11-21 14:02:31": two, or a piece of a year.
bool mayBeInTime(const QString &digits)
{
  if (digits.size() <= 2) return true;
  const auto begins = [&](const char *with) { return digits.startsWith(QLatin1String(with)); };
  return digits.size() <= 4 && (begins("19") || begins("20") || (digits.size() == 3 && (begins("9") || begins("0"))));
}

bool mayBeIn(Holds holds, const QString &piece)
{
  const QString marks = groupMark();
  QString row;
  for (const QChar c : piece + u' ') {
    if (isDigit(c)) {
      row += c;
      continue;
    }
    if (holds == Holds::Time && !mayBeInTime(row)) return false;
    row.clear();
  }
  return std::all_of(piece.begin(), piece.end(), [&](QChar c) {
    return isDigit(c) || (holds == Holds::Time ? QStringView(u"-: ").contains(c) : marks.contains(c));
  });
}

/// Of a word that is looked for everywhere: whether figures (which are not negative) or times can hold it at all.
bool mayBeIn(const ColumnOf &c, const filter::Pattern &p)
{
  if (c.holds == Holds::Sid) return true;
  const auto could = [&](const QStringList &pieces) {
    return std::all_of(pieces.begin(), pieces.end(), [&](const QString &piece) { return mayBeIn(c.holds, piece); });
  };
  return could(p.pieces()) || (!p.digitPieces().isEmpty() && could(p.digitPieces()));
}

/// A figure that holds so many digits is so large: the index finds those.
QStringList armsOfFigure(const ColumnOf &c, const filter::Pattern &p, const QString &sql)
{
  if (c.holds != Holds::Number || !c.indexed || p.pieces().size() != 1 || p.pieces().first().size() > 15) return {};
  const QString &piece = p.pieces().first();
  qint64 least = 1;
  for (auto digits = std::count_if(piece.begin(), piece.end(), isDigit); digits > 1; --digits) least *= 10;
  if (least == 1) return {};
  return {QStringLiteral("%1 >= %2 AND %3").arg(QLatin1String(c.column), figure(least), sql)};
}

/// Bytes that a SID must have to hold these hex digits, at an even or at an odd place: sooner found than its text.
QStringList bytesOf(const QString &digits)
{
  QStringList out;
  for (const qsizetype from : {0, 1})
    out << QStringLiteral("instr(sid, x'%1') > 0").arg(digits.mid(from, (digits.size() - from) / 2 * 2));
  return out;
}

/// A piece of a SID, which is "CA" and 32 hex digits.
Condition holdsInSid(const QString &piece)
{
  if (const QVariant whole = piece.size() == 34 ? keptSid(QStringLiteral("CA") + piece.mid(2)) : QVariant();
      whole.userType() == QMetaType::QByteArray && piece.startsWith(QStringLiteral("ca"))) {
    const QString sql = QStringLiteral("sid = x'%1'").arg(piece.mid(2));
    return {sql, {sql}};
  }
  QStringList quick;
  const QString head = QStringLiteral("ca");
  for (qsizetype ofHead = 0; ofHead <= 2; ++ofHead) {
    if (!piece.startsWith(head.right(ofHead))) continue;
    const QString digits = piece.mid(ofHead);
    if (std::all_of(digits.begin(), digits.end(), [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f'); }))
      quick += bytesOf(digits);
  }
  if (quick.isEmpty()) return {never};
  const QString sql = QStringLiteral("((%1) AND instr('ca' || lower(hex(sid)), %2) > 0)")
                          .arg(quick.join(QStringLiteral(" OR ")), quoted(piece));
  return {sql, {sql}};
}

QString ofNumber(const filter::Clause &c, const QString &column) { return column + signOf(c.op) + figure(c.number); }

QString ofTime(const filter::Clause &c, const ColumnOf &column)
{
  using C = filter::Clause;
  const QString name = QLatin1String(column.column);
  const bool from = c.op == C::AtLeast || c.op == C::Has || c.op == C::Is;
  const bool before = c.op == C::Less;
  QStringList out;
  if (from) out << name + QStringLiteral(">=") + figure(c.from);
  if (c.op == C::More) out << name + QStringLiteral(">=") + figure(c.to);
  if (before) out << name + u'<' + figure(c.from);
  // "at < from, or within": of a moment, which lasts no time, the moment itself is not within
  if (c.op == C::AtMost) out << name + u'<' + figure(std::max(c.from, c.to));
  if (c.op == C::Has || c.op == C::Is) out << name + u'<' + figure(c.to);
  if (name == u"started") { // rows lie in the order of their start
    const auto second = [](qint64 ms) { return ms >= 0 ? ms / 1000 : -((-ms + 999) / 1000); };
    if (from) out << QStringLiteral("place>=") + figure(placeOf(second(c.from)));
    if (c.op == C::More) out << QStringLiteral("place>=") + figure(placeOf(second(c.to)));
    const qint64 end = before ? c.from : c.op == C::AtMost ? std::max(c.from, c.to) : c.to;
    if (before || c.op == C::AtMost || c.op == C::Has || c.op == C::Is)
      out << QStringLiteral("place<") + figure(placeOf(second(end) + 1));
  }
  return u'(' + out.join(QStringLiteral(" AND ")) + u')';
}

/// Texts of SIDs, which are ASCII.
QString comparesSid(const filter::Clause &c, const ColumnOf &column)
{
  const QString text = shownText(column);
  return QStringLiteral("(%1 <> '' AND %1 %2 %3)").arg(text, signOf(c.op), quoted(c.text));
}
} // namespace

Conditions::Conditions(const Question &q, const Words &w) : words(w), names(q.names)
{
  addWithin(q.within);
  for (const filter::Clause &c : q.query.clauses) {
    Condition one = of(c);
    if (c.without) one = {QStringLiteral("NOT ifnull(%1, 0)").arg(one.sql)};
    list << one;
  }
  if (q.heard) list << Condition{QStringLiteral("%1 = calls.status").arg(heardStatus(words))};
}

bool Conditions::isNever() const
{
  return std::any_of(list.begin(), list.end(), [](const Condition &c) { return c.sql == never; });
}

QString Conditions::sql() const
{
  QStringList out;
  for (const Condition &c : list) out << c.sql;
  return out.isEmpty() ? always : out.join(QStringLiteral(" AND "));
}

void Conditions::addWithin(const twilio::CallQuery &q)
{
  addTime(q.from, q.to);
  const auto exactly = [this](const char *field, const QString &text) {
    if (text.isEmpty()) return;
    const ColumnOf &c = *columnOf(QLatin1String(field));
    const TextKind kind = c.holds == Holds::Party ? TextKind::Party : TextKind::Word;
    list << among(c, words.fitting(kind, [&](const QString &t) { return t == text; }));
  };
  exactly("status", q.status);
  exactly("from", q.caller);
  exactly("to", q.called);
  if (q.parentSid.isEmpty()) return;
  const QVariant parent = keptSid(q.parentSid);
  const QString sql = parent.userType() == QMetaType::QByteArray
                          ? QStringLiteral("parent = x'%1'").arg(QLatin1String(parent.toByteArray().toHex()))
                          : QStringLiteral("parent = ") + quoted(parent.toString());
  list << Condition{sql, {sql}};
}

void Conditions::addTime(const QDateTime &from, const QDateTime &to)
{
  QStringList out;
  if (from.isValid()) out << QStringLiteral("place >= ") + figure(placeOf(from.toSecsSinceEpoch()));
  if (to.isValid()) out << QStringLiteral("place < ") + figure(placeOf(to.toSecsSinceEpoch() + 1));
  if (!out.isEmpty()) list << Condition{out.join(QStringLiteral(" AND "))};
}

Condition Conditions::of(const filter::Clause &c)
{
  if (c.name < 0) return ofWord(c);
  const ColumnOf *column = columnOf(names[c.name].id);
  return column ? ofField(c, *column) : Condition{never};
}

Condition Conditions::ofField(const filter::Clause &c, const ColumnOf &column)
{
  if (c.kind == filter::Kind::Number || c.kind == filter::Kind::Seconds) {
    const QString sql = ofNumber(c, QLatin1String(column.column));
    return {sql, column.indexed ? QStringList{sql} : QStringList()};
  }
  if (c.kind == filter::Kind::Time) return {ofTime(c, column)};
  return ofText(c, column);
}

Condition Conditions::ofText(const filter::Clause &c, const ColumnOf &column)
{
  const bool compares = c.op != filter::Clause::Has && c.op != filter::Clause::Is;
  if (column.holds == Holds::Word || column.holds == Holds::Party) return among(column, fittingOf(c, column));
  if (compares) return {comparesSid(c, column)};
  if (column.holds == Holds::Sid && c.pattern.pieces().size() == 1) { // a whole one is found at once
    const QVariant sid = keptSid(QStringLiteral("CA") + c.pattern.pieces().first().mid(2));
    if (sid.userType() == QMetaType::QByteArray && c.pattern.pieces().first().startsWith(QStringLiteral("ca"))) {
      const QString sql =
          QStringLiteral("%1 = x'%2'").arg(QLatin1String(column.column), QLatin1String(sid.toByteArray().toHex()));
      return {sql, {sql}};
    }
  }
  const QString sql = fitsPattern(shownText(column), c.pattern);
  return {sql, armsOfFigure(column, c.pattern, sql)};
}

Fitting Conditions::fittingOf(const filter::Clause &c, const ColumnOf &column) const
{
  const TextKind kind = column.holds == Holds::Party ? TextKind::Party : TextKind::Word;
  const bool anywhere = (c.op == filter::Clause::Has || c.op == filter::Clause::Is) && !c.pattern.isWhole()
                        && c.pattern.pieces().size() == 1 && !c.pattern.piece().isEmpty() && !column.said;
  if (anywhere) {
    QStringList pieces = c.pattern.pieces();
    if (!c.pattern.digitPieces().isEmpty()) pieces << c.pattern.digitPieces().first();
    if (!pieces.contains(QString())) return words.holding(kind, pieces);
  }
  return words.fitting(kind, [&](const QString &text) { return c.fitsText(column.said ? column.said(text) : text); });
}

Condition Conditions::among(const ColumnOf &column, const Fitting &f)
{
  if (f.isNone()) return {never};
  if (f.isAll()) return {always};
  const QString name = QLatin1String(column.column);
  if (f.allBut && f.ids.empty()) return {name + QStringLiteral(" IS NOT NULL")}; // NULL is not in an empty list
  QString ids;
  if (f.ids.size() > mostInline) {
    ids = QStringLiteral("temp.ids%1").arg(many.size());
    many << f.ids;
  } else {
    QStringList each;
    for (const qint64 id : f.ids) each << figure(id);
    ids = u'(' + each.join(u',') + u')';
  }
  const QString in =
      QStringLiteral("%1 %2 %3").arg(name, f.allBut ? QStringLiteral("NOT IN") : QStringLiteral("IN"), ids);
  Condition out{f.nothing ? QStringLiteral("(%1 OR %2 IS NULL)").arg(in, name) : in};
  if (!f.allBut && !f.nothing && column.indexed) out.arms << in;
  return out;
}

/// A word alone: in the fields that are shown, or, when it is long, in the key.
Condition Conditions::ofWord(const filter::Clause &c)
{
  constexpr qsizetype longEnough = 8;
  QStringList any, arms;
  bool haveArms = true;
  const auto add = [&](const Condition &one) {
    if (one.sql == never) return;
    any << one.sql;
    haveArms = haveArms && !one.arms.isEmpty();
    arms += one.arms;
  };
  std::optional<Fitting> parties; // the same for every column
  for (const filter::Name &n : names) {
    const ColumnOf *column = n.shown ? columnOf(n.id) : nullptr;
    if (!column) continue;
    if (column->holds == Holds::Party && !parties) parties = fittingOf(c, *column);
    if (column->holds == Holds::Party)
      add(among(*column, *parties));
    else if (column->holds == Holds::Word)
      add(among(*column, fittingOf(c, *column)));
    else if (mayBeIn(*column, c.pattern))
      add(ofText(c, *column));
  }
  const QString piece = c.pattern.piece();
  if (piece.size() >= longEnough && !c.pattern.isWild()) add(holdsInSid(piece));
  if (any.isEmpty()) return {never};
  return {u'(' + any.join(QStringLiteral(" OR ")) + u')', haveArms ? arms : QStringList()};
}
} // namespace archive
