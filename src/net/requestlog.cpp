// Redacting and keeping log entries.
#include "net/requestlog.h"

#include "net/mask.h"

#include <QUrlQuery>

void RequestLog::add(LoggedRequest entry)
{
  kept.push_back(std::move(entry));
  while (kept.size() > capacity) kept.pop_front();
}

QString RequestLog::text() const
{
  QString all;
  for (const LoggedRequest &e : kept) {
    const QString outcome = e.failure.isEmpty() ? QString::number(e.status) : e.failure;
    all += QStringLiteral("%1 %2 %3%4 -> %5, try %6, %7 ms, %8 B sent, %9 B received")
               .arg(e.when.toString(Qt::ISODateWithMs), e.method, e.host, e.path, outcome)
               .arg(e.attempt)
               .arg(e.milliseconds)
               .arg(e.bytesSent)
               .arg(e.bytesReceived);
    if (!e.requestId.isEmpty()) all += QStringLiteral(", ") + e.requestId;
    all += u'\n';
  }
  return all;
}

QString net::redactedPath(const QUrl &url, const QStringList &allowedValues)
{
  QString path = maskedNumbers(url.path(QUrl::FullyDecoded));
  if (!url.hasQuery()) return path;
  QStringList query;
  const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
  for (const auto &[name, value] : items) {
    const QString shown = allowedValues.contains(name) ? maskedNumbers(value) : QStringLiteral("…");
    query << maskedNumbers(name) + u'=' + shown;
  }
  return path + u'?' + query.join(u'&');
}
