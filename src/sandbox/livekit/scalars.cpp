// Scalars as Go's protojson reads and writes them.
#include "sandbox/livekit/scalars.h"

#include <QDateTime>
#include <QRegularExpression>

namespace sandbox {

namespace {

constexpr qint64 longestDuration = 315'576'000'000;

/// ".5" or "500" as nanoseconds.
int nanosOf(const QString &fraction) { return fraction.leftJustified(9, QLatin1Char('0'), true).toInt(); }

/// "" or ".500", ".000001", ".000000001".
QString fractionOf(int nanos)
{
  if (nanos == 0) return {};
  auto digits = QStringLiteral("%1").arg(nanos, 9, 10, QLatin1Char('0'));
  while (digits.endsWith(QLatin1String("000"))) digits.chop(3);
  return QLatin1Char('.') + digits;
}

} // namespace

std::optional<qint64> wholeNumber(const QByteArray &text)
{
  static const QRegularExpression form(QStringLiteral(R"(^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?\z)"));
  const auto match = form.match(QString::fromLatin1(text));
  if (!match.hasMatch()) return {};
  auto digits = match.captured(2) + match.captured(3);
  bool good = true;
  const int exponent = match.capturedLength(4) > 0 ? match.captured(4).toInt(&good) : 0;
  if (!good) return {};
  auto point = match.captured(2).size() + exponent;
  while (digits.endsWith(QLatin1Char('0'))) digits.chop(1);
  while (digits.startsWith(QLatin1Char('0'))) {
    digits.remove(0, 1);
    --point;
  }
  if (digits.isEmpty()) return 0;
  if (point < digits.size() || point > 19) return {};
  const auto value = (match.captured(1) + digits.leftJustified(point, QLatin1Char('0'))).toLongLong(&good);
  return good ? std::optional(value) : std::nullopt;
}

std::optional<Moment> readDuration(const QString &text)
{
  static const QRegularExpression form(QStringLiteral(R"(^([+-]?)(?=[\d.])(0|[1-9]\d*)?(?:\.(\d{0,9}))?s\z)"));
  const auto match = form.match(text);
  if (!match.hasMatch()) return {};
  bool good = true;
  Moment out;
  if (!match.captured(2).isEmpty()) out.seconds = match.captured(2).toLongLong(&good);
  out.nanos = nanosOf(match.captured(3));
  if (!good || out.seconds > longestDuration) return {};
  if (match.captured(1) == QLatin1String("-")) out = {-out.seconds, -out.nanos};
  return out;
}

QString writeDuration(const Moment &moment)
{
  const auto sign = moment.seconds < 0 || moment.nanos < 0 ? QLatin1String("-") : QLatin1String();
  return sign + QString::number(qAbs(moment.seconds)) + fractionOf(qAbs(moment.nanos)) + QLatin1Char('s');
}

std::optional<Moment> readTime(const QString &text)
{
  static const QRegularExpression form(
      QStringLiteral(R"(^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))\z)"));
  const auto match = form.match(text);
  auto time = QDateTime::fromString(match.captured(1), Qt::ISODate);
  if (!match.hasMatch() || !time.isValid() || match.captured(1).startsWith(QLatin1String("0000"))) return {};
  time.setTimeSpec(Qt::UTC);
  const int hours = match.captured(4).toInt();
  const int minutes = match.captured(5).toInt();
  if (hours > 24 || minutes > 60) return {};
  const int offset = (hours * 60 + minutes) * 60 * (match.captured(3) == QLatin1String("-") ? -1 : 1);
  return Moment{time.toSecsSinceEpoch() - offset, nanosOf(match.captured(2))};
}

QString writeTime(const Moment &moment)
{
  const auto time = QDateTime::fromSecsSinceEpoch(moment.seconds, Qt::UTC);
  return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + fractionOf(moment.nanos) + QLatin1Char('Z');
}

QString timeNow() { return writeTime({QDateTime::currentSecsSinceEpoch(), 0}); }

std::optional<QByteArray> readBytes(const QString &text)
{
  static const QRegularExpression alphabets(QStringLiteral(R"(^(?:[A-Za-z0-9+/]*|[A-Za-z0-9_-]*)(={0,2})\z)"));
  const auto match = alphabets.match(text);
  if (!match.hasMatch()) return {};
  const bool padded = match.capturedLength(1) > 0;
  if (padded ? text.size() % 4 != 0 : text.size() % 4 == 1) return {};
  auto standard = text.toLatin1();
  standard.replace('-', '+').replace('_', '/');
  return QByteArray::fromBase64(standard);
}

} // namespace sandbox
