// Finding the end of HTTP messages.
#include "support/httpframer.h"

#include <QList>

std::optional<QByteArray> HttpFramer::next(bool bodiless)
{
  const qsizetype end = buffer.indexOf("\r\n\r\n");
  if (end < 0) return {};
  const qsizetype whole = length(end + 4, bodiless);
  if (whole < 0 || buffer.size() < whole) return {};
  const QByteArray message = buffer.left(whole);
  buffer.remove(0, whole);
  return message;
}

QByteArray HttpFramer::header(const QByteArray &message, const QByteArray &name)
{
  const QByteArray head = message.left(message.indexOf("\r\n\r\n"));
  for (const QByteArray &line : head.split('\n')) {
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
      return line.mid(colon + 1).trimmed();
  }
  return {};
}

/// Bytes of the message that begins the buffer, or -1 when that is not known yet.
qsizetype HttpFramer::length(qsizetype head, bool bodiless) const
{
  const QByteArray top = buffer.left(head);
  const int code = kind == Answers ? status(top) : 0;
  if (bodiless || code == 204 || code == 304 || (code >= 100 && code < 200)) return head;
  if (header(top, "Transfer-Encoding").toLower().contains("chunked")) return chunkedLength(head);
  const QByteArray length = header(top, "Content-Length");
  if (length.isEmpty()) return kind == Requests ? head : -1;
  return head + length.toLongLong();
}

qsizetype HttpFramer::chunkedLength(qsizetype head) const
{
  for (qsizetype at = head;;) {
    const qsizetype line = buffer.indexOf("\r\n", at);
    if (line < 0) return -1;
    const qsizetype size = buffer.mid(at, line - at).split(';').first().trimmed().toLongLong(nullptr, 16);
    at = line + 2 + size + 2;
    if (at > buffer.size()) return -1;
    if (size == 0) return at;
  }
}
