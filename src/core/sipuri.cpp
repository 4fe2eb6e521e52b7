// Reading SIP URIs, part by part from the left, so that an error can name its part.
#include "core/sipuri.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace {
struct SipUriText {
  Q_DECLARE_TR_FUNCTIONS(SipUri)
};

using Refusal = std::optional<Error>;

Error refusedUri(const QString &text) { return Error{Error::Rejected, text}; }

bool isOneOf(QChar c, const char *set) { return c.unicode() < 128 && c != u'\0' && std::strchr(set, c.toLatin1()); }

bool isPlain(QChar c)
{
  const char16_t u = c.unicode();
  return (u >= '0' && u <= '9') || (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || isOneOf(c, "-_.!~*'()");
}

bool isHexDigit(QChar c) { return isOneOf(c, "0123456789abcdefABCDEF"); }

/// Letters, digits, RFC 3261's marks, \a more, and % with two hexadecimal digits.
bool isWritten(QStringView text, const char *more)
{
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (text[i] == u'%') {
      if (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2])) return false;
      i += 2;
    } else if (!isPlain(text[i]) && !isOneOf(text[i], more)) {
      return false;
    }
  }
  return true;
}

/// \a text without its {{placeholders}}; one holds a name, perhaps with blanks around it.
QString withoutPlaceholders(QStringView text)
{
  QString rest;
  while (!text.isEmpty()) {
    const qsizetype open = text.indexOf(u"{{");
    const qsizetype close = open < 0 ? -1 : text.indexOf(u"}}", open);
    if (close < 0) return rest.append(text);
    const QStringView name = text.sliced(open + 2, close - open - 2).trimmed();
    const bool known = !name.isEmpty() && std::all_of(name.begin(), name.end(), isPlain);
    rest += text.first(known ? open : close + 2);
    text = text.sliced(close + 2);
  }
  return rest;
}

bool isIpv6(QStringView text)
{
  int groups = 0;
  const bool shortened = text.count(u"::") == 1;
  if (text.contains(u":::") || text.count(u"::") > 1) return false;
  const auto halves = shortened ? text.split(u"::") : QList<QStringView>{text};
  for (const QStringView half : halves) {
    if (half.isEmpty() && shortened) continue;
    for (const QStringView group : half.split(u':')) {
      if (group.isEmpty() || group.size() > 4 || !std::all_of(group.begin(), group.end(), isHexDigit)) return false;
      ++groups;
    }
  }
  return shortened ? groups < 8 : groups == 8;
}

bool isHostName(QStringView text)
{
  if (text.endsWith(u'.')) text.chop(1);
  if (text.isEmpty() || text.size() > 253) return false;
  for (const QStringView label : text.split(u'.')) {
    if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-')) return false;
    const bool plain = std::all_of(label.begin(), label.end(), [](QChar c) {
      return c == u'-' || c == u'_' || (isPlain(c) && !isOneOf(c, ".!~*'()"));
    });
    if (!plain) return false;
  }
  return true;
}

Refusal readScheme(QStringView &text, SipUri &uri)
{
  const qsizetype colon = text.indexOf(u':');
  const QString scheme = text.first(std::max<qsizetype>(colon, 0)).toString().toLower();
  if (scheme != QLatin1String("sip") && scheme != QLatin1String("sips"))
    return refusedUri(SipUriText::tr("A SIP URI begins with sip: or sips:. Write it as sip:user@host."));
  text = text.sliced(colon + 1);
  if (text.startsWith(u"sip:", Qt::CaseInsensitive) || text.startsWith(u"sips:", Qt::CaseInsensitive))
    return refusedUri(SipUriText::tr("The SIP URI has sip: twice. Remove one."));
  uri.scheme = scheme;
  return {};
}

Refusal readUser(QStringView &text, SipUri &uri)
{
  const qsizetype at = text.indexOf(u'@');
  if (at < 0) return {};
  const QStringView user = text.first(at);
  text = text.sliced(at + 1);
  if (text.contains(u'@')) return refusedUri(SipUriText::tr("The SIP URI has @ twice. Write @ once, before the host."));
  if (user.isEmpty())
    return refusedUri(SipUriText::tr("Nothing stands before the @ of the SIP URI. Write the number or user there."));
  const QString written = withoutPlaceholders(user);
  if (written.contains(u':'))
    return refusedUri(
        SipUriText::tr("The SIP URI holds a password. Take it out and use the user name and password fields."));
  if (!isWritten(written, "&=+$,;?/"))
    return refusedUri(SipUriText::tr("The part before the @ of the SIP URI has a character that must not stand there. "
                                     "Use letters, digits, + - _ and ., or % with two hexadecimal digits."));
  uri.user = user.toString();
  return {};
}

Refusal readPort(QStringView text, SipUri &uri)
{
  const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
  bool fits = false;
  const int port = digits ? text.toInt(&fits) : 0;
  if (!fits || port < 1 || port > 65535)
    return refusedUri(
        SipUriText::tr("The port of the SIP URI must be a number from 1 to 65535, as in example.com:5060."));
  uri.port = port;
  return {};
}

Refusal readHost(QStringView text, SipUri &uri)
{
  if (text.isEmpty())
    return refusedUri(SipUriText::tr("The SIP URI has no host. Write the host after the @, such as "
                                     "example.sip.livekit.cloud."));
  const qsizetype bracket = text.startsWith(u'[') ? text.indexOf(u']') : -1;
  if (text.startsWith(u'[') && (bracket < 0 || !isIpv6(text.sliced(1, bracket - 1))))
    return refusedUri(
        SipUriText::tr("The SIP URI has no valid IPv6 address in its brackets. Write it as [2001:db8::1]."));
  const qsizetype colon = text.indexOf(u':', bracket + 1);
  const qsizetype end = colon < 0 ? text.size() : colon;
  const QStringView host = text.first(end);
  if (bracket >= 0 ? end != bracket + 1 : !isHostName(host))
    return refusedUri(SipUriText::tr("\"%1\" is not a host name. Use letters, digits, - and ., such as "
                                     "example.sip.livekit.cloud.")
                          .arg(host.left(80)));
  uri.host = host.toString().toLower();
  return colon < 0 ? Refusal() : readPort(text.sliced(colon + 1), uri);
}

Refusal readParameters(QStringView text, SipUri &uri)
{
  for (const QStringView part : text.split(u';')) {
    const qsizetype equals = part.indexOf(u'=');
    const QStringView name = equals < 0 ? part : part.first(equals);
    const QStringView value = equals < 0 ? QStringView() : part.sliced(equals + 1);
    if (name.isEmpty() || (equals >= 0 && value.isEmpty()) || !isWritten(name, "[]/:&+$")
        || !isWritten(value, "[]/:&+$"))
      return refusedUri(
          SipUriText::tr("The SIP URI has a parameter that cannot be read. Write parameters as ;name=value, "
                         "such as ;transport=tcp."));
    if (uri.parameter(name))
      return refusedUri(SipUriText::tr("The SIP URI has the parameter \"%1\" twice. Remove one.").arg(name));
    uri.parameters.append({name.toString(), value.toString()});
  }
  return {};
}

Refusal readHeaders(QStringView text, SipUri &uri)
{
  for (const QStringView part : text.split(u'&')) {
    const qsizetype equals = part.indexOf(u'=');
    const QStringView name = part.first(std::max<qsizetype>(equals, 0));
    const QStringView value = part.sliced(equals + 1);
    if (name.isEmpty() || !isWritten(name, "[]/?:+$") || !isWritten(value, "[]/?:+$"))
      return refusedUri(SipUriText::tr("The SIP URI has a header that cannot be read. Write headers as ?X-Name=value, "
                                       "joined by &, with % and two hexadecimal digits for special characters."));
    uri.headers.append({name.toString(), value.toString()});
  }
  return {};
}

bool isUnprintable(QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }
} // namespace

Result<SipUri> SipUri::parse(QStringView text)
{
  text = text.trimmed();
  if (text.isEmpty()) return refusedUri(SipUriText::tr("The SIP URI is empty. Write it as sip:user@host."));
  if (text.contains(u'<') || text.contains(u'>') || text.contains(u'"'))
    return refusedUri(SipUriText::tr("Write the SIP URI alone, without a name, quotes or angle brackets."));
  const QString fixed = withoutPlaceholders(text);
  if (std::any_of(fixed.begin(), fixed.end(), isUnprintable))
    return refusedUri(SipUriText::tr("The SIP URI has a blank or a line break inside. Remove it."));

  SipUri uri;
  if (const auto refusal = readScheme(text, uri)) return *refusal;
  if (const auto refusal = readUser(text, uri)) return *refusal;
  const qsizetype question = text.indexOf(u'?');
  const QStringView address = question < 0 ? text : text.first(question);
  const qsizetype semicolon = address.indexOf(u';');
  if (const auto refusal = readHost(semicolon < 0 ? address : address.first(semicolon), uri)) return *refusal;
  if (semicolon >= 0)
    if (const auto refusal = readParameters(address.sliced(semicolon + 1), uri)) return *refusal;
  if (question >= 0)
    if (const auto refusal = readHeaders(text.sliced(question + 1), uri)) return *refusal;
  return uri;
}

QString SipUri::toString() const
{
  QString text = scheme + u':';
  if (!user.isEmpty()) text += user + u'@';
  text += host;
  if (port) text += u':' + QString::number(port);
  for (const Pair &p : parameters) text += u';' + p.name + (p.value.isEmpty() ? QString() : u'=' + p.value);
  for (qsizetype i = 0; i < headers.size(); ++i) text += (i ? u'&' : u'?') + headers[i].name + u'=' + headers[i].value;
  return text;
}

std::optional<QString> SipUri::parameter(QStringView name) const
{
  for (const Pair &p : parameters)
    if (name.compare(p.name, Qt::CaseInsensitive) == 0) return p.value;
  return {};
}

bool operator==(const SipUri &a, const SipUri &b)
{
  return a.scheme == b.scheme && a.user == b.user && a.host == b.host && a.port == b.port
         && a.parameters == b.parameters && a.headers == b.headers;
}
