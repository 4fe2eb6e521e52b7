// Dates in HTTP headers.
#pragma once
#include <QByteArray>
#include <QDateTime>

namespace net {
/// "Sat, 21 Nov 2026 10:00:00 GMT" as RFC 9110 wants it, or with an offset; invalid when it is something else.
QDateTime httpDate(QByteArray header);
} // namespace net
