// sipp is started with a scenario, and its message log tells what was said.
#include "phone.h"

#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QtEndian>
#include <QUuid>

namespace {
constexpr int frame = 20, samples = 160; ///< of sound: milliseconds, at 8 kHz
constexpr int keyFrames = 8, keyGap = 8; ///< of a pressed key, and of the silence after it
constexpr quint8 pcmu = 0, keyType = 101;

quint16 freePort()
{
  QUdpSocket probe;
  return probe.bind(QHostAddress::LocalHost) ? probe.localPort() : 0;
}
} // namespace

Phone::Phone(const QString &sipp, quint16 livekitPort, const QString &logs)
    : program(sipp), livekit(livekitPort), folder(logs + QStringLiteral("/phone-XXXXXX"))
{
  folder.setAutoRemove(false); // who keeps the logs keeps these
  if (!sound.bind(QHostAddress::LocalHost)) qFatal("no port for sound");
  QObject::connect(&sound, &QUdpSocket::readyRead, &sound, [this] {
    while (sound.hasPendingDatagrams()) {
      QByteArray packet(int(sound.pendingDatagramSize()), '\0');
      sound.readDatagram(packet.data(), packet.size());
      if (packet.size() > 12 && (packet[1] & 0x7f) == pcmu) ++packets;
    }
  });
  clock.setTimerType(Qt::PreciseTimer);
  QObject::connect(&clock, &QTimer::timeout, &sound, [this] { sendSound(); });
}

Phone::~Phone()
{
  if (isOver()) return;
  process.terminate();
  if (process.waitForFinished(2'000)) return;
  process.kill();
  process.waitForFinished();
}

void Phone::start(const QString &scenario, QHash<QString, QString> values, const QStringList &arguments)
{
  callId = QUuid::createUuid().toString(QUuid::WithoutBraces);
  port = freePort();
  values.insert(QStringLiteral("audio"), QString::number(sound.localPort()));
  QFile source(QStringLiteral(TRUNKLINE_SIPCALLS_DIR "/") + scenario), file(folder.filePath(scenario));
  if (!source.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly)) qFatal("no scenario");
  QString text = QString::fromUtf8(source.readAll());
  for (auto it = values.begin(); it != values.end(); ++it) text.replace(QLatin1Char('{') + it.key() + u'}', it.value());
  file.write(text.toUtf8());
  file.close();
  process.setWorkingDirectory(folder.path());
  process.setStandardOutputFile(folder.filePath(QStringLiteral("out")));
  process.setStandardErrorFile(folder.filePath(QStringLiteral("err")));
  process.start(program,
                QStringList{QStringLiteral("-sf"), scenario, QStringLiteral("-i"), QStringLiteral("127.0.0.1"),
                            QStringLiteral("-p"), QString::number(port), QStringLiteral("-m"), QStringLiteral("1"),
                            QStringLiteral("-timeout"), QStringLiteral("120s"), QStringLiteral("-cid_str"), callId,
                            QStringLiteral("-nostdin"), QStringLiteral("-trace_msg"), QStringLiteral("-message_file"),
                            QStringLiteral("messages"), QStringLiteral("-trace_err"), QStringLiteral("-error_file"),
                            QStringLiteral("errors")}
                    + arguments);
  if (!process.waitForStarted(10'000)) qFatal("sipp does not start");
}

void Phone::call(const Caller &caller)
{
  from = caller.from;
  to = caller.to;
  const bool answers = !caller.user.isEmpty();
  start(QStringLiteral("caller.xml"),
        {{QStringLiteral("from"), from},
         {QStringLiteral("to"), to},
         {QStringLiteral("user"), caller.user},
         {QStringLiteral("password"), caller.password},
         {QStringLiteral("n"), answers ? QStringLiteral("2") : QStringLiteral("1")},
         {QStringLiteral("on407"), answers ? QStringLiteral("challenged") : QStringLiteral("refused")}},
        {QStringLiteral("127.0.0.1:%1").arg(livekit)});
  clock.start(frame);
}

quint16 Phone::listen(const Callee &callee)
{
  const bool answers = callee.status.startsWith("200");
  start(QStringLiteral("callee.xml"),
        {{QStringLiteral("user"), callee.user},
         {QStringLiteral("password"), callee.password},
         {QStringLiteral("first"), callee.user.isEmpty() ? QStringLiteral("ring") : QStringLiteral("challenge")},
         {QStringLiteral("ringing"), QString::number(callee.ringing)},
         {QStringLiteral("then"), answers ? QStringLiteral("answer") : QStringLiteral("refuse")},
         {QStringLiteral("status"), QString::fromLatin1(callee.status)}},
        {});
  clock.start(frame);
  return port;
}

/// sipp is told by a request in its own call, which the scenarios know.
void Phone::hangUp()
{
  const QByteArray info =
      QByteArrayLiteral("INFO sip:phone@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKtest\r\n"
                        "From: <sip:test@127.0.0.1>;tag=t\r\nTo: <sip:phone@127.0.0.1>\r\nCall-ID: ")
      + callId.toLatin1() + QByteArrayLiteral("\r\nCSeq: 99 INFO\r\nContent-Length: 0\r\n\r\n");
  sound.writeDatagram(info, QHostAddress::LocalHost, port);
}

void Phone::press(const QString &more) { keys += more; }

QStringList Phone::said()
{
  look();
  return lines;
}

/// Reads the log anew: it is small.
void Phone::look()
{
  static const QRegularExpression message(
      QStringLiteral(R"(message (sent|received) [(\[]\d+\)?\]? ?bytes\)?\s*:\s*\r?\n\r?\n(\S+) ([^\r\n]*))"));
  static const QRegularExpression offer(QStringLiteral(R"(m=audio (\d+) )"));
  QFile file(folder.filePath(QStringLiteral("messages")));
  if (!file.open(QIODevice::ReadOnly)) return;
  const QString text = QString::fromUtf8(file.readAll());
  lines.clear();
  for (auto found = message.globalMatch(text); found.hasNext();) {
    const auto one = found.next();
    const bool isAnswer = one.captured(2) == u"SIP/2.0";
    if (one.captured(2) == u"INFO") continue; // the test's own
    const bool isSent = one.captured(1) == u"sent";
    lines << (isSent ? QStringLiteral("> ") : QStringLiteral("< ")) + (isAnswer ? one.captured(3) : one.captured(2));
    const auto where = offer.match(text, one.capturedEnd());
    const auto next = message.match(text, one.capturedEnd());
    const bool own = where.hasMatch() && (!next.hasMatch() || where.capturedStart() < next.capturedStart());
    if (own && !isSent) media = where.captured(1).toUShort();
  }
}

int Phone::answer()
{
  look();
  int status = 0;
  for (const QString &line : std::as_const(lines)) {
    if (line == u"> INVITE") status = 0;
    const int code = line.startsWith(u"< ") ? line.mid(2, 3).toInt() : 0;
    if (line.startsWith(u"> CANCEL")) break; // what comes now answers that
    if (code >= 200 && !status) status = code;
  }
  return status;
}

proof::Leg Phone::leg()
{
  proof::Leg out;
  out.call.sid = QStringLiteral("CA1");
  out.call.direction = QStringLiteral("trunking-originating");
  out.call.from = from;
  out.call.to = to;
  const int status = answer();
  const bool answered = status == 200;
  if (status >= 300) out.sipCode = status;
  if (answered)
    out.call.status = isOver() ? QStringLiteral("completed") : QStringLiteral("in-progress");
  else if (status == 486)
    out.call.status = QStringLiteral("busy");
  else if (status)
    out.call.status = QStringLiteral("failed");
  else
    out.call.status = isOver() || lines.contains(u"> CANCEL") ? QStringLiteral("no-answer") : QStringLiteral("ringing");
  return out;
}

void Phone::sendSound()
{
  if (++ticks % 5 == 0 && !media) look();
  if (!media) return;
  stamp += samples;
  if (keys.isEmpty()) return sendPacket(pcmu, false, QByteArray(samples, char(0xff)));
  // A key: the same event, longer with each packet, its last one sent thrice; then a while nothing.
  if (keyTicks == 0) keyStamp = stamp;
  if (keyTicks < keyFrames) {
    static const QString names = QStringLiteral("0123456789*#");
    const bool isLast = keyTicks == keyFrames - 1;
    const quint16 length = qToBigEndian(quint16(samples * (keyTicks + 1)));
    QByteArray load;
    load += char(names.indexOf(keys.front()));
    load += char(isLast ? 0x8a : 0x0a); // end, volume
    load.append(reinterpret_cast<const char *>(&length), 2);
    std::swap(stamp, keyStamp);
    for (int i = 0; i < (isLast ? 3 : 1); ++i) sendPacket(keyType, keyTicks == 0, load);
    std::swap(stamp, keyStamp);
  }
  if (++keyTicks < keyFrames + keyGap) return;
  keyTicks = 0;
  keys.remove(0, 1);
}

void Phone::sendPacket(quint8 type, bool marker, const QByteArray &load)
{
  QByteArray packet(12, '\0');
  packet[0] = char(0x80);
  packet[1] = char(type | (marker ? 0x80 : 0));
  qToBigEndian(sequence++, packet.data() + 2);
  qToBigEndian(stamp, packet.data() + 4);
  qToBigEndian(quint32(0x51bca115), packet.data() + 8);
  sound.writeDatagram(packet + load, QHostAddress::LocalHost, media);
}
