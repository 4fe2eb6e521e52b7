// Sockets and names.
#include "gui/proof/addressprobe.h"

#include <QHostInfo>
#include <QSslSocket>
#include <QUdpSocket>
#include <QUuid>

namespace gui {

using proof::SipFinding;
using proof::SipReading;
using proof::SipTransport;

namespace {
constexpr std::chrono::milliseconds repeatAfter{500}; // RFC 3261, 17.1.1.1: T1
constexpr qsizetype mostAddresses = 8, mostDatagram = 64 * 1024;

QAbstractSocket *socketFor(SipTransport t, QObject *parent)
{
  switch (t) {
  case SipTransport::Udp:
    return new QUdpSocket(parent);
  case SipTransport::Tls:
    return new QSslSocket(parent);
  case SipTransport::Tcp:
    break;
  }
  return new QTcpSocket(parent);
}

QString bare(QString host)
{
  if (host.startsWith(u'[')) host = host.mid(1, host.size() - 2);
  return host;
}
} // namespace

AddressProbe::AddressProbe(std::chrono::milliseconds p, QObject *parent) : QObject(parent), patience(p) {}

AddressProbe::~AddressProbe() { forgetLookups(); }

void AddressProbe::forgetLookups()
{
  for (auto l = lookups.cbegin(); l != lookups.cend(); ++l) QHostInfo::abortHostLookup(l.key());
  lookups.clear();
}

void AddressProbe::ask(const QList<proof::SipTarget> &targets)
{
  forgetLookups();
  delete round;
  round = new QObject(this);
  asked = targets;
  found.clear();
  waiting = int(asked.size());
  for (qsizetype i = 0; i < asked.size(); ++i) {
    QHostAddress literal;
    if (literal.setAddress(bare(asked[i].host))) {
      auto *attempt = new SipAttempt(asked[i], literal, patience, round);
      connect(attempt, &SipAttempt::over, this, [this, i](const SipFinding &f) { take(i, f); });
    } else {
      // By name: of an aborted lookup Qt 6.4 never frees a function.
      lookups.insert(QHostInfo::lookupHost(asked[i].host, this, SLOT(resolved(QHostInfo))), i);
    }
  }
  Q_EMIT changed();
}

void AddressProbe::resolved(const QHostInfo &info)
{
  const auto lookup = lookups.constFind(info.lookupId());
  if (lookup == lookups.constEnd()) return; // of another asking
  const qsizetype target = *lookup;
  lookups.erase(lookup);
  const QList<QHostAddress> all = info.addresses().mid(0, mostAddresses);
  if (all.isEmpty()) {
    SipFinding nowhere;
    nowhere.kind = SipFinding::NoName;
    nowhere.detail = info.errorString();
    return take(target, nowhere);
  }
  waiting += int(all.size()) - 1;
  for (const QHostAddress &each : all) {
    auto *attempt = new SipAttempt(asked[target], each, patience, round);
    connect(attempt, &SipAttempt::over, this, [this, target](const SipFinding &f) { take(target, f); });
  }
}

void AddressProbe::take(qsizetype target, const SipFinding &f)
{
  found[target] << f;
  --waiting;
  Q_EMIT changed();
}

SipAttempt::SipAttempt(proof::SipTarget t, const QHostAddress &a, std::chrono::milliseconds p, QObject *parent)
    : QObject(parent), target(std::move(t)), at(a), patience(p), token(QUuid::createUuid().toByteArray(QUuid::Id128)),
      socket(socketFor(target.transport, this))
{
  finding.at = at.toString();
  deadline.setSingleShot(true);
  connect(&deadline, &QTimer::timeout, this, [this] { end(SipFinding::Silent); });
  again.setSingleShot(true);
  connect(&again, &QTimer::timeout, this, [this] { send(); });
  connect(socket, &QAbstractSocket::readyRead, this, &SipAttempt::read);
  // Queued: an error may come out of connectToHost, before anybody listens.
  connect(socket, &QAbstractSocket::errorOccurred, this, &SipAttempt::failed, Qt::QueuedConnection);
  deadline.start(patience);
  clock.start();
  if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
    tls->setPeerVerifyName(bare(target.host));
    connect(tls, &QSslSocket::encrypted, this, &SipAttempt::send);
    connect(tls, &QAbstractSocket::connected, tls, &QSslSocket::startClientEncryption);
    tls->connectToHost(at, quint16(target.port));
    return;
  }
  connect(socket, &QAbstractSocket::connected, this, &SipAttempt::send);
  socket->connectToHost(at, quint16(target.port));
}

void SipAttempt::send()
{
  if (ended) return;
  const QHostAddress own = socket->localAddress();
  const QString host = own.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + own.toString() + u']' : own.toString();
  if (!sent) clock.restart(); // how long the answer took, not the connection
  socket->write(proof::sipOptions(target, QStringLiteral("%1:%2").arg(host).arg(socket->localPort()), token));
  if (target.transport == SipTransport::Udp && sent < 2) again.start(repeatAfter * (1 << sent));
  ++sent;
}

void SipAttempt::read()
{
  if (auto *udp = qobject_cast<QUdpSocket *>(socket)) {
    QByteArray datagram(mostDatagram, Qt::Uninitialized); // asking for its size first would swallow a refusal
    while (!ended) {
      const qint64 size = udp->readDatagram(datagram.data(), datagram.size());
      if (size < 0) return;
      judge(datagram.left(size), false);
    }
    return;
  }
  received += socket->readAll();
  while (!ended && !received.isEmpty()) {
    const qsizetype before = received.size();
    judge(received, true);
    if (received.size() == before) return;
  }
}

void SipAttempt::judge(const QByteArray &bytes, bool stream)
{
  const SipReading reading = proof::readSipAnswer(bytes, token, stream);
  switch (reading.kind) {
  case SipReading::Incomplete:
    return;
  case SipReading::NotOurs:
    if (stream) received.remove(0, reading.used);
    return;
  case SipReading::NotSip:
    finding.answer = reading;
    return end(SipFinding::NotSip);
  case SipReading::Final:
    finding.answer = reading;
    return end(SipFinding::Answered);
  }
}

void SipAttempt::failed(QAbstractSocket::SocketError error)
{
  using S = QAbstractSocket;
  if (error == S::SocketTimeoutError) return end(SipFinding::Silent);
  if (error == S::ConnectionRefusedError) return end(SipFinding::Refused);
  if (error == S::SslHandshakeFailedError || error == S::SslInternalError || error == S::SslInvalidUserDataError)
    return end(SipFinding::NotEncrypted, socket->errorString());
  if (error != S::RemoteHostClosedError) return end(SipFinding::Failed, socket->errorString());
  if (target.transport == SipTransport::Tls && !static_cast<QSslSocket *>(socket)->isEncrypted())
    return end(SipFinding::NotEncrypted, socket->errorString());
  end(SipFinding::Closed);
}

void SipAttempt::end(SipFinding::Kind kind, const QString &detail)
{
  if (std::exchange(ended, true)) return;
  again.stop();
  deadline.stop();
  finding.kind = kind;
  finding.detail = detail;
  finding.milliseconds = kind == SipFinding::Silent ? patience.count() : clock.elapsed();
  socket->abort();
  Q_EMIT over(finding);
}

} // namespace gui
