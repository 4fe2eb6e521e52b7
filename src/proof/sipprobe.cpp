// Requests, and the reading of answers from anybody.
#include "proof/sipprobe.h"

#include "core/sipuri.h"
#include "model/elastictrunk.h"
#include "model/inboundtrunk.h"
#include "model/originationurl.h"
#include "model/outboundtrunk.h"

#include <QCoreApplication>

namespace proof {

namespace {
struct SipProbeText {
  Q_DECLARE_TR_FUNCTIONS(SipProbe)
};

constexpr qsizetype mostHead = 64 * 1024;

void addTarget(QList<SipTarget> &all, const QString &what, const SipUri &uri, const QList<SipTransport> &transports)
{
  for (const SipTransport t : transports)
    all << SipTarget{what, uri.host, uri.port ? uri.port : (t == SipTransport::Tls ? 5061 : 5060), t};
}

QList<SipTransport> transportsOf(const QString &word)
{
  if (word.endsWith(u"tls", Qt::CaseInsensitive)) return {SipTransport::Tls};
  if (word.endsWith(u"tcp", Qt::CaseInsensitive)) return {SipTransport::Tcp};
  if (word.endsWith(u"udp", Qt::CaseInsensitive)) return {SipTransport::Udp};
  return {SipTransport::Udp, SipTransport::Tcp};
}

/// Where Twilio's calls to the trunk's numbers go. Without a word for it: UDP.
void addOrigination(QList<SipTarget> &all, const OriginationUrl &url)
{
  const auto uri = SipUri::parse(url.sipUrl);
  if (!uri) return;
  const QString word =
      uri->scheme == u"sips" ? QStringLiteral("tls") : uri->parameter(u"transport").value_or(QString());
  addTarget(all, SipProbeText::tr("Origination URL %1").arg(resourceOf<OriginationUrl>().called(&url)), *uri,
            word.isEmpty() ? QList{SipTransport::Udp} : transportsOf(word));
}

/// One line of what anybody may have sent.
QString lineOf(const QByteArray &bytes)
{
  QString out = QString::fromUtf8(bytes.left(120)).section(u'\n', 0, 0).trimmed();
  for (QChar &c : out)
    if (!c.isPrint()) c = u'·';
  return out;
}

/// The value of the first header of one of these names; folded lines are not followed.
QByteArray headerOf(const QByteArray &head, std::initializer_list<const char *> names)
{
  for (const QByteArray &line : head.split('\n')) {
    const qsizetype colon = line.indexOf(':');
    if (colon < 1) continue;
    const QByteArray name = line.left(colon).trimmed().toLower();
    for (const char *each : names)
      if (name == each) return line.mid(colon + 1).trimmed();
  }
  return {};
}

/// "SIP/2.0 200 OK"; 0: no such line.
int codeOf(const QByteArray &line)
{
  if (!line.startsWith("SIP/2.0 ") || line.size() < 11 || (line.size() > 11 && line[11] != ' ')) return 0;
  bool ok = false;
  const int code = line.mid(8, 3).toInt(&ok);
  return ok && code >= 100 && code < 700 ? code : 0;
}

SipReading notSip(const QByteArray &received)
{
  SipReading out;
  out.kind = SipReading::NotSip;
  out.seen = lineOf(received);
  return out;
}

/// What is there of a SIP message's first line may still become one.
bool mayBeSip(const QByteArray &begun)
{
  for (const QByteArray &line : begun.left(2048).split('\n')) {
    if (line.trimmed().isEmpty()) continue; // keep-alives
    const QByteArray answer("SIP/2.0 ");
    return line.startsWith(answer) || answer.startsWith(line) || line.trimmed().endsWith("SIP/2.0");
  }
  return true;
}
} // namespace

QString transportName(SipTransport t)
{
  return t == SipTransport::Udp   ? QStringLiteral("UDP")
         : t == SipTransport::Tcp ? QStringLiteral("TCP")
                                  : QStringLiteral("TLS");
}

QString SipTarget::toString() const
{
  return SipProbeText::tr("%1:%2 by %3", "host, port, transport").arg(host).arg(port).arg(transportName(transport));
}

bool hasSipTargets(const Resource &r)
{
  return &r == &resourceOf<OutboundTrunk>() || &r == &resourceOf<ElasticTrunk>() || &r == &resourceOf<InboundTrunk>()
         || &r == &resourceOf<OriginationUrl>();
}

QList<SipTarget> sipTargets(const Snapshot &s, const Object &o)
{
  QList<SipTarget> all;
  if (&o.resource() == &resourceOf<OutboundTrunk>()) {
    const auto &trunk = o.as<OutboundTrunk>();
    const auto uri = SipUri::parse(QString(QStringLiteral("sip:") + trunk.address));
    if (uri) addTarget(all, SipProbeText::tr("Address"), *uri, transportsOf(trunk.transport.word));
  } else if (&o.resource() == &resourceOf<ElasticTrunk>()) {
    const auto &trunk = o.as<ElasticTrunk>();
    const auto uri = SipUri::parse(QString(QStringLiteral("sip:") + trunk.domainName));
    if (uri && !trunk.domainName.isEmpty())
      addTarget(all, SipProbeText::tr("Termination URI"), *uri,
                trunk.secure ? QList{SipTransport::Tls} : transportsOf({}));
    for (const OriginationUrl &url : s.of<OriginationUrl>().seen())
      if (url.trunkSid == trunk.sid) addOrigination(all, url);
  } else if (&o.resource() == &resourceOf<OriginationUrl>()) {
    addOrigination(all, o.as<OriginationUrl>());
  } else if (&o.resource() == &resourceOf<InboundTrunk>() && !s.about.sipHost.isEmpty()) {
    const auto uri = SipUri::parse(QString(QStringLiteral("sip:") + s.about.sipHost));
    if (uri)
      addTarget(all, SipProbeText::tr("SIP host of the project"), *uri,
                {SipTransport::Udp, SipTransport::Tcp, SipTransport::Tls});
  }
  return all;
}

QByteArray sipOptions(const SipTarget &target, const QString &local, const QByteArray &token)
{
  const QString by = transportName(target.transport);
  const QString uri = QStringLiteral("sip:%1:%2;transport=%3").arg(target.host).arg(target.port).arg(by.toLower());
  const QString own = QString::fromLatin1(token);
  const QStringList lines{QStringLiteral("OPTIONS %1 SIP/2.0").arg(uri),
                          QStringLiteral("Via: SIP/2.0/%1 %2;branch=z9hG4bK%3;rport").arg(by, local, own),
                          QStringLiteral("Max-Forwards: 70"),
                          QStringLiteral("From: <sip:probe@trunkline.invalid>;tag=%1").arg(own),
                          QStringLiteral("To: <sip:%1>").arg(target.host),
                          QStringLiteral("Call-ID: %1@trunkline.invalid").arg(own),
                          QStringLiteral("CSeq: 1 OPTIONS"),
                          QStringLiteral("Contact: <sip:probe@%1;transport=%2>").arg(local, by.toLower()),
                          QStringLiteral("Accept: application/sdp"),
                          QStringLiteral("User-Agent: Trunkline"),
                          QStringLiteral("Content-Length: 0"),
                          {},
                          {}};
  return lines.join(QStringLiteral("\r\n")).toUtf8();
}

SipReading readSipAnswer(const QByteArray &received, const QByteArray &token, bool stream)
{
  qsizetype begin = 0;
  while (begin < received.size() && (received[begin] == '\r' || received[begin] == '\n')) ++begin;
  const QByteArray bytes = received.mid(begin);
  if (!mayBeSip(bytes)) return notSip(bytes);
  qsizetype end = bytes.indexOf("\r\n\r\n");
  if (end < 0 && !stream && !bytes.isEmpty()) end = bytes.size(); // some leave the empty line out
  if (end < 0) return bytes.size() > mostHead ? notSip(bytes) : SipReading();
  const QByteArray head = bytes.left(end);
  SipReading out;
  bool counted = false;
  const qint64 body = headerOf(head, {"content-length", "l"}).toLongLong(&counted);
  if (stream && counted && (body < 0 || body > mostHead)) return notSip(bytes);
  out.used = stream ? begin + end + 4 + (counted ? qsizetype(body) : 0) : received.size();
  if (stream && received.size() < out.used) return {};
  const QByteArray first = head.left(head.indexOf('\r') < 0 ? head.size() : head.indexOf('\r'));
  out.kind = SipReading::NotOurs;
  if (first.endsWith(" SIP/2.0")) return out; // a request
  out.code = codeOf(first);
  if (!out.code) return notSip(bytes);
  if (out.code < 200 || !headerOf(head, {"call-id", "i"}).startsWith(token)) return out;
  out.kind = SipReading::Final;
  out.phrase = lineOf(first.mid(12));
  out.server = lineOf(headerOf(head, {"server", "user-agent"}));
  return out;
}

bool isThere(const SipFinding &f) { return f.kind == SipFinding::Answered && f.answer.code < 500; }

} // namespace proof
