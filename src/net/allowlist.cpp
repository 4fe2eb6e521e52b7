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

/// "https://{service}.twil.io" as an expression; the placeholder is one label of a host.
QRegularExpression originExpression(const QString &origin)
{
  const qsizetype open = origin.indexOf(u'{'), close = origin.indexOf(u'}');
  if (open < 0 || close < open)
    return QRegularExpression(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(net::originOf(QUrl(origin)))));
  return QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(origin.left(open))
                                                                + QStringLiteral("[a-z0-9-]+")
                                                                + QRegularExpression::escape(origin.mid(close + 1))));
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

QString net::starredOrigin(const QUrl &url)
{
  QUrl starred = url;
  starred.setHost(QStringLiteral("x.") + url.host(QUrl::FullyEncoded).section(u'.', 1));
  return originOf(starred).replace(QStringLiteral("://x."), QStringLiteral("://*."));
}

net::AllowList::AllowList(const std::vector<AllowedVerb> &verbs)
{
  for (const AllowedVerb &verb : verbs)
    entries.push_back({verb, originExpression(verb.origin), pathExpression(verb.path)});
}

const AllowedVerb *net::AllowList::find(const HttpRequest &request) const
{
  const QString origin = originOf(request.url), path = request.url.path(QUrl::FullyEncoded);
  if (isAmbiguous(path)) return nullptr;
  for (const Entry &entry : entries)
    if (entry.verb.method == request.method && entry.origin.match(origin).hasMatch()
        && entry.path.match(path).hasMatch())
      return &entry.verb;
  return nullptr;
}
