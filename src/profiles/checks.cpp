// Checks of what the operator types when connecting.
#include "profiles/checks.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace profiles {
namespace {
struct ConnectText {
  Q_DECLARE_TR_FUNCTIONS(Connect)
};

Error refused(const QString &text) { return Error{Error::Rejected, text}; }

bool matches(const char *pattern, const QString &text)
{
  return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text).hasMatch();
}

/// What stands between the typed text and an address: pasted quotes, angle brackets and blanks.
QString bare(const QString &typed)
{
  QString text = typed.trimmed();
  const auto wrapped = [&text](QChar open, QChar close) {
    return text.size() > 1 && text.startsWith(open) && text.endsWith(close);
  };
  if (wrapped(u'"', u'"') || wrapped(u'\'', u'\'') || wrapped(u'<', u'>'))
    text = text.mid(1, text.size() - 2).trimmed();
  return text;
}

/// Changes needed to make one text of the other (Levenshtein).
int distance(const QString &a, const QString &b)
{
  std::vector<int> row(size_t(b.size()) + 1);
  for (size_t j = 0; j < row.size(); ++j) row[j] = int(j);
  for (qsizetype i = 0; i < a.size(); ++i) {
    int corner = std::exchange(row[0], int(i) + 1);
    for (size_t j = 1; j < row.size(); ++j) {
      const int replaced = corner + (a[i] != b[qsizetype(j) - 1]);
      corner = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

/// "x.livekit.cloud" for "x.livekit.clud"; empty when the host is nothing like it or right.
QString meantCloudHost(const QString &host)
{
  const QString cloud = QStringLiteral("livekit.cloud");
  const auto dot = host.lastIndexOf(u'.', host.lastIndexOf(u'.') - 1);
  const QString end = host.mid(dot + 1);
  if (dot < 1 || end == cloud || host.size() > 253 || distance(end, cloud) > 2) return {};
  return host.left(dot + 1) + cloud;
}

bool isHostName(const QString &host)
{
  return matches("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*", host);
}

/// host or host:port; the host a name or an IPv4 or bracketed IPv6 address.
bool isHostAndPort(const QString &text)
{
  static const QRegularExpression split(QStringLiteral("^(\\[[0-9a-f:.]+\\]|[^:\\[\\]]+)(?::([0-9]{1,5}))?$"));
  const auto parts = split.match(text);
  if (!parts.hasMatch()) return false;
  const QString host = parts.captured(1), port = parts.captured(2);
  if (!port.isEmpty() && (port.toInt() < 1 || port.toInt() > 65535)) return false;
  if (host.startsWith(u'[')) return !QHostAddress(host.mid(1, host.size() - 2)).isNull();
  return matches("[0-9.]+", host)
             ? QHostAddress(host).protocol() == QAbstractSocket::IPv4Protocol && host.count(u'.') == 3
             : isHostName(host);
}

/// "wss:/x", "wss//x", "wsss://x": a scheme that was meant but not written. Gives what follows it.
QString afterBrokenScheme(const QString &text)
{
  static const QRegularExpression broken(QStringLiteral("^(?:w+s+|h?t+ps?)(?:\\s*:\\s*/*\\s*|/+)(?=[a-z0-9])"),
                                         QRegularExpression::CaseInsensitiveOption);
  const auto match = broken.match(text);
  return match.hasMatch() ? text.mid(match.capturedEnd()) : QString();
}
} // namespace

Result<QString> accountSid(const QString &typed)
{
  const QString text = bare(typed);
  if (text.isEmpty())
    return refused(ConnectText::tr("Enter the Account SID. It stands on the first page of the Twilio Console."));
  if (text.startsWith(QLatin1String("SK")))
    return refused(ConnectText::tr("This is an API key (SK…). Put it into API key SID."));
  if (!matches("AC[0-9a-fA-F]{32}", text))
    return refused(ConnectText::tr("An Account SID begins with AC and has 34 characters."));
  return text;
}

Result<QString> apiKeySid(const QString &typed)
{
  const QString text = bare(typed);
  if (text.startsWith(QLatin1String("AC")))
    return refused(ConnectText::tr("This is an Account SID (AC…). Put it into Account SID."));
  if (!text.isEmpty() && !matches("SK[0-9a-fA-F]{32}", text))
    return refused(ConnectText::tr("An API key SID begins with SK and has 34 characters."));
  return text;
}

Result<QString> authToken(const QString &typed)
{
  const QString text = bare(typed);
  if (matches("(AC|SK)[0-9a-fA-F]{32}", text))
    return refused(
        ConnectText::tr("This is a SID. The Auth Token stands below the Account SID in the Twilio Console."));
  if (!matches("[0-9a-fA-F]{32}", text))
    return refused(ConnectText::tr("An Auth Token has 32 characters: digits and the letters a to f."));
  return text;
}

Result<QString> liveKitUrl(const QString &typed)
{
  const QString text = bare(typed);
  if (text.isEmpty()) return refused(ConnectText::tr("Paste the wss:// address of the project."));
  if (text.startsWith(QLatin1String("sip:"), Qt::CaseInsensitive)
      || text.startsWith(QLatin1String("sips:"), Qt::CaseInsensitive))
    return refused(ConnectText::tr("This is a SIP address. Paste the wss:// address of the project."));
  static const QRegularExpression good(QStringLiteral("^(wss|ws|https|http)://(?=[^/])"),
                                       QRegularExpression::CaseInsensitiveOption);
  const auto scheme = good.match(text);
  if (!scheme.hasMatch())
    if (const QString rest = afterBrokenScheme(text); !rest.isEmpty())
      return refused(ConnectText::tr("The address is mistyped at its beginning. Did you mean wss://%1?").arg(rest));
  if (!scheme.hasMatch() && text.contains(QLatin1String("://")))
    return refused(ConnectText::tr("This address is of another kind. Paste the wss:// address of the project."));

  const QUrl url(scheme.hasMatch() ? text : QStringLiteral("wss://") + text, QUrl::StrictMode);
  const QString host = url.host();
  if (!url.userInfo().isEmpty())
    return refused(ConnectText::tr("The address holds a user name. Paste only the wss:// address of the project."));
  const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
  const QString place = url.port() > 0 ? QStringLiteral("%1:%2").arg(shown).arg(url.port()) : shown;
  if (!url.isValid() || !isHostAndPort(place))
    return refused(ConnectText::tr("This is no address of a server. Paste the wss:// address of the project."));
  if (host == QLatin1String("cloud.livekit.io") || host == QLatin1String("livekit.cloud"))
    return refused(ConnectText::tr(
        "This is LiveKit's own site. Paste the wss:// address of your project: Project settings in LiveKit Cloud."));
  if (host.endsWith(QLatin1String(".sip.livekit.cloud")))
    return refused(ConnectText::tr(
        "This is the SIP host. Put it into SIP host, and paste the wss:// address of the project here."));
  if (const QString meant = meantCloudHost(host); !meant.isEmpty())
    return refused(ConnectText::tr("There is no such LiveKit project: %1. Did you mean %2?").arg(host, meant));
  const QString typedScheme = scheme.captured(1).toLower();
  const bool plain = typedScheme == QLatin1String("ws") || typedScheme == QLatin1String("http");
  return (plain ? QStringLiteral("http://") : QStringLiteral("https://")) + place;
}

Result<QString> liveKitApiKey(const QString &typed)
{
  const QString text = bare(typed);
  if (text.isEmpty()) return refused(ConnectText::tr("Enter the API key of the LiveKit project."));
  if (matches("(AC|SK)[0-9a-fA-F]{32}", text))
    return refused(ConnectText::tr("This is a SID of Twilio. Enter the API key of the LiveKit project."));
  if (!matches("[\\x21-\\x7e]{1,256}", text))
    return refused(ConnectText::tr("An API key has no blanks and no special letters."));
  return text;
}

Result<QString> sipHost(const QString &typed, Connection::Kind kind)
{
  QString text = bare(typed).toLower();
  if (text.isEmpty()) return QString();
  static const QRegularExpression around(QStringLiteral("^sips?:(?:[^@]*@)?|[;?/].*$"));
  text.remove(around);
  if (matches("p_[a-z0-9]+", text)) return text.mid(2) + QStringLiteral(".sip.livekit.cloud");
  if (matches("[a-z0-9]+(\\.[a-z]+)?\\.sip\\.livekit\\.cloud(:[0-9]{1,5})?", text) && isHostAndPort(text)) return text;
  if (text.endsWith(QLatin1String(".livekit.cloud")) && !text.endsWith(QLatin1String(".sip.livekit.cloud")))
    return refused(ConnectText::tr(
        "This is the project's address, not its SIP host. Look at Project settings ▸ SIP URI in LiveKit Cloud."));
  if (kind == Connection::Kind::Cloud)
    return refused(
        ConnectText::tr("The SIP host of a LiveKit Cloud project ends with .sip.livekit.cloud. Look at Project "
                        "settings ▸ SIP URI in LiveKit Cloud."));
  if (const QString meant = meantCloudHost(text); !meant.isEmpty())
    return refused(ConnectText::tr("There is no such SIP host: %1. Did you mean %2?").arg(text, meant));
  if (!isHostAndPort(text))
    return refused(ConnectText::tr("A SIP host is a name or an address of a server, such as sip.example.com."));
  return text;
}
} // namespace profiles
