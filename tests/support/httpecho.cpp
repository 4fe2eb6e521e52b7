// A scripted server on loopback.
#include "support/httpecho.h"

#include "support/httpframer.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <memory>
#include <sys/socket.h>

HttpEcho::HttpEcho(Script s) : HttpEcho(QSslCertificate(), QSslKey(), std::move(s)) {}

HttpEcho::HttpEcho(QSslCertificate c, QSslKey k, Script s)
    : script(std::move(s)), certificate(std::move(c)), key(std::move(k))
{
  if (!script) script = [](QTcpSocket *socket, const QByteArray &) { answer(socket, "200 OK", "fine"); };
  if (!listen(QHostAddress::LocalHost)) qFatal("The test server cannot listen on loopback.");
}

HttpEcho::~HttpEcho()
{
  for (auto *socket : findChildren<QTcpSocket *>()) socket->disconnect(this); // they close after our members are gone
}

QUrl HttpEcho::url(const QString &path) const { return QUrl(origin() + path); }

QString HttpEcho::origin() const
{
  const QString scheme = key.isNull() ? QStringLiteral("http") : QStringLiteral("https");
  return QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(serverPort());
}

void HttpEcho::answer(QTcpSocket *socket, const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
  const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
  socket->write("HTTP/1.1 " + status + "\r\n" + length + headers + "\r\n" + body);
}

void HttpEcho::reset(QTcpSocket *socket)
{
  const linger none{1, 0};
  setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
  socket->abort();
}

void HttpEcho::incomingConnection(qintptr descriptor)
{
  QTcpSocket *socket = key.isNull() ? new QTcpSocket(this) : new QSslSocket(this);
  socket->setSocketDescriptor(descriptor);
  ++connections;
  connect(socket, &QTcpSocket::disconnected, this, [this] { ++disconnections; });
  if (readLimit) socket->setReadBufferSize(readLimit);
  if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
    QSslConfiguration offer = secure->sslConfiguration();
    offer.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    secure->setSslConfiguration(offer); // a client that would speak HTTP/2 shall betray itself
    secure->setLocalCertificate(certificate);
    secure->setPrivateKey(key);
    secure->startServerEncryption();
  }
  serve(socket);
}

void HttpEcho::serve(QTcpSocket *socket)
{
  const auto framer = std::make_shared<HttpFramer>(HttpFramer::Requests);
  connect(socket, &QTcpSocket::readyRead, this, [this, socket, framer] {
    if (readLimit) return;
    framer->feed(socket->readAll());
    while (const auto request = framer->next()) {
      requests << *request;
      script(socket, *request);
    }
  });
}
