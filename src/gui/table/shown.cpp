// Telephone numbers on screen.
#include "gui/table/shown.h"

#include "core/e164.h"
#include "gui/desk.h"
#include "routing/words.h"

#include <QLocale>
#include <QRegularExpression>

namespace gui {

QString withSeparators(const QString &figure)
{
  bool isWhole = false;
  const qlonglong n = figure.toLongLong(&isWhole);
  return isWhole ? QLocale().toString(n) : figure;
}

QString shownNumber(const QString &number) { return routing::shownNumber(number); }

QString shownNumbers(const QStringList &numbers)
{
  QStringList out;
  for (const QString &n : numbers) out << shownNumber(n);
  return out.join(QStringLiteral(", "));
}

bool holdsNumbers(const Field &f)
{
  for (const char *key :
       {"phone_number", "numbers", "inbound_numbers", "allowed_numbers", "from", "to", "forwarded_from"})
    if (QLatin1String(f.key) == QLatin1String(key)) return true;
  return false;
}

QString shownText(const Field &f, const QString &text)
{
  return holdsNumbers(f) ? shownNumbers(text.split(QStringLiteral(", "))) : text;
}

QString shownName(const Object &o, const Desk &desk)
{
  const auto &fields = o.resource().fields;
  const bool personal = std::any_of(fields.begin(), fields.end(), [](const Field &f) {
    return f.is(Strong) && f.is(Personal); // a room's name may hold the caller's number
  });
  return personal && !desk.showsCallers() ? maskedCallers(o.called()) : shownNumber(o.called());
}

QString shownName(const Object &o) { return shownNumber(o.called()); }

QString maskedCallers(const QString &text)
{
  static const QRegularExpression number(QStringLiteral("\\+[0-9]{7,15}"));
  QString out = text;
  qsizetype from = 0;
  for (auto m = number.match(out); m.hasMatch(); m = number.match(out, from)) {
    const auto e = E164::parse(m.captured());
    const QString masked = e ? e->masked() : m.captured().left(3) + QStringLiteral(" ••• ") + m.captured().right(2);
    out.replace(m.capturedStart(), m.capturedLength(), masked);
    from = m.capturedStart() + masked.size();
  }
  return out;
}

} // namespace gui
