// The scalar forms of protobuf's JSON mapping: whole numbers, durations, times, bytes.
#pragma once
#include <QByteArray>
#include <QString>

#include <optional>

namespace sandbox {

/// Seconds and nanoseconds of the same sign; a time counts from 1970.
struct Moment {
  qint64 seconds = 0;
  int nanos = 0;
};

/// "8000", "8e3", "8.0"; nothing for a fraction, for other text, or beyond 64 bits.
std::optional<qint64> wholeNumber(const QByteArray &text);
/// "1.5s"; nothing for other forms or beyond ±315,576,000,000 s.
std::optional<Moment> readDuration(const QString &text);
/// "1.500s": no fraction, or one of 3, 6 or 9 digits.
QString writeDuration(const Moment &moment);
/// RFC 3339 with a zone; nothing for other forms.
std::optional<Moment> readTime(const QString &text);
/// "2020-01-02T03:04:05.500Z".
QString writeTime(const Moment &moment);
/// The present time in the form of writeTime, whole seconds.
QString timeNow();
/// Base64 in the standard or the URL alphabet, padded or not; nothing for other text.
std::optional<QByteArray> readBytes(const QString &text);

} // namespace sandbox
