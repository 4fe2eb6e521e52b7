// Matching a request against the list, on the encoded path.
#include "net/allowlist.h"

namespace {
/// "/Calls/{sid}.json" as an expression for the whole path.
QRegularExpression pathExpression(const QString &pattern)
{
  QString expression = QRegularExpression::escape(pattern);
  static const QRegularExpression placeholder(QStringLiteral("\\\\\\{[^/}]*\\\\\\}"));
  expression.replace(placeholder, QStringLiteral("[^/]+"));
  return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

/// A server may read these as another path than the list did.
bool isAmbiguous(const QString &path)
{
  static const QRegularExpression doubtful(QStringLiteral("%2f|%5c|%00|\\\\|//|/\\.\\.?(/|$)|%2e"),
                                           QRegularExpression::CaseInsensitiveOption);
  return path.contains(doubtful);
}
} // namespace

QString net::originOf(const QUrl &url)
{
  const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
  QString origin = url.scheme() + QStringLiteral("://") + url.host(QUrl::FullyEncoded).toLower();
  if (url.port(usual) != usual) origin += u':' + QString::number(url.port());
  return origin;
}

net::AllowList::AllowList(const std::vector<AllowedVerb> &verbs)
{
  for (const AllowedVerb &verb : verbs) {
    entries.push_back({verb, pathExpression(verb.path)});
    entries.back().verb.origin = originOf(QUrl(verb.origin));
  }
}

const AllowedVerb *net::AllowList::find(const HttpRequest &request) const
{
  const QString origin = originOf(request.url), path = request.url.path(QUrl::FullyEncoded);
  if (isAmbiguous(path)) return nullptr;
  for (const Entry &entry : entries)
    if (entry.verb.method == request.method && entry.verb.origin == origin && entry.path.match(path).hasMatch())
      return &entry.verb;
  return nullptr;
}
