// Reading terms, letter by letter.
#include "filter/terms.h"

#include <algorithm>

namespace filter {

namespace {
bool isFieldLetter(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'/'; }

/// "field" and its operator at `i`; `i` stands behind them then. An address (https://, ::1) has none.
void takeField(const QString &text, qsizetype &i, Term &t)
{
  qsizetype j = i;
  while (j < text.size() && isFieldLetter(text[j])) ++j;
  if (j == i || !text[i].isLetter()) return;
  for (const char *op : {">=", "<=", ":>=", ":<=", ":>", ":<", ">", "<", "=", ":"}) {
    const QLatin1String sign(op);
    if (QStringView(text).mid(j, sign.size()) != sign) continue;
    const QStringView rest = QStringView(text).mid(j + sign.size());
    if (sign == QLatin1String(":") && (rest.startsWith(u"//") || rest.startsWith(u':'))) return;
    t.field = text.mid(i, j - i);
    t.op = sign.size() > 1 && sign.startsWith(u':') ? QString(sign.mid(1)) : QString(sign);
    i = j + sign.size();
    return;
  }
}

void takeValue(const QString &text, qsizetype &i, Term &t)
{
  bool inQuotes = false;
  for (; i < text.size() && (inQuotes || !text[i].isSpace()); ++i) {
    const QChar c = text[i];
    if (c == u'"') {
      inQuotes = !inQuotes;
      t.quoted = true;
    } else if (inQuotes && c == u'\\' && i + 1 < text.size()) {
      t.value += text[++i];
    } else if (c == u'\u2022') { // a masked number, copied from the screen
      if (!t.value.endsWith(anything)) t.value += anything;
    } else if (c == u'*' && !inQuotes) {
      t.value += anything;
    } else if (c != anything) {
      t.value += c;
    }
  }
}
} // namespace

QList<Term> termsOf(const QString &text)
{
  QList<Term> out;
  for (qsizetype i = 0; i < text.size();) {
    if (text[i].isSpace()) {
      ++i;
      continue;
    }
    Term t;
    t.at = i;
    if (text[i] == u'-') {
      t.without = true;
      ++i;
    }
    takeField(text, i, t);
    t.valueAt = i;
    takeValue(text, i, t);
    t.end = i;
    out << t;
  }
  return out;
}

QString quoted(const QString &value)
{
  const bool plain = !value.isEmpty() && !value.startsWith(u'-')
                     && std::none_of(value.begin(), value.end(),
                                     [](QChar c) { return c.isSpace() || QStringView(u"\"*\\:=<>").contains(c); });
  if (plain) return value;
  QString out = value;
  out.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
  return u'"' + out + u'"';
}

} // namespace filter
