// Reading dates of HTTP headers.
#include "net/httpdate.h"

QDateTime net::httpDate(QByteArray header)
{
  header.replace("GMT", "+0000"); // Qt 6.4 does not know the name
  return QDateTime::fromString(QString::fromLatin1(header.trimmed()), Qt::RFC2822Date).toUTC();
}
