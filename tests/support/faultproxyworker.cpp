// Passing requests and answers on, whole or broken.
#include "support/faultproxyworker.h"

#include "support/httpecho.h"

#include <QTimer>

#include <memory>

FaultProxyWorker::FaultProxyWorker(QString host, quint16 p) : serverHost(std::move(host)), serverPort(p), listener(this)
{
  connect(&listener, &QTcpServer::newConnection, this, &FaultProxyWorker::accept);
}

FaultProxyWorker::~FaultProxyWorker()
{
  for (auto *socket : findChildren<QTcpSocket *>()) socket->disconnect(this); // they close after our members are gone
}

void FaultProxyWorker::listen()
{
  if (!listener.listen(QHostAddress::LocalHost, port)) qFatal("The fault proxy cannot listen on loopback.");
  port = listener.serverPort();
}

void FaultProxyWorker::faultAt(int k, Fault fault)
{
  faults[k] = fault;
  if (fault.kind == Fault::Refuse && k <= answered + 1) refuse();
}

void FaultProxyWorker::clear()
{
  faults.clear();
  lines.clear();
  seen = reached = answered = 0;
  if (!listener.isListening()) listen();
}

Fault FaultProxyWorker::faultOf(int k) const
{
  for (auto it = faults.begin(); it != faults.end(); ++it)
    if (k >= it.key() && (it->times < 0 || k < it.key() + it->times)) return *it;
  return {};
}

void FaultProxyWorker::refuse()
{
  listener.close();
  const auto open = clients;
  for (QTcpSocket *client : open) client->disconnectFromHost();
}

void FaultProxyWorker::accept()
{
  while (QTcpSocket *client = listener.nextPendingConnection()) {
    auto link = std::make_shared<Link>();
    link->client = client;
    link->server = new QTcpSocket(client);
    clients << client;
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    Link *l = link.get();
    connect(client, &QTcpSocket::readyRead, this, [this, link] {
      link->requests.feed(link->client->readAll());
      nextRequest(link.get());
    });
    connect(l->server, &QTcpSocket::readyRead, this, [this, l] { answerCame(l); });
    connect(l->server, &QTcpSocket::disconnected, this, [this, l] { serverGone(l); });
    connect(l->server, &QTcpSocket::errorOccurred, this, [this, l] {
      if (l->server->state() == QAbstractSocket::UnconnectedState) serverGone(l);
    });
    connect(client, &QTcpSocket::disconnected, this, [this, client, server = l->server] {
      clients.removeAll(client);
      server->disconnect(this);
      server->disconnectFromHost();
      client->deleteLater();
    });
    l->server->connectToHost(serverHost, serverPort);
    l->server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
  }
}

void FaultProxyWorker::nextRequest(Link *link)
{
  if (link->busy) return;
  const auto request = link->requests.next();
  if (!request) return;
  lines << request->left(request->indexOf("\r\n"));
  link->number = ++seen;
  link->busy = true;
  link->head = request->startsWith("HEAD ");
  link->fault = faultOf(link->number);
  switch (link->fault.kind) {
  case Fault::Drop:
    return link->client->disconnectFromHost();
  case Fault::Refuse:
    return HttpEcho::reset(link->client);
  case Fault::CutRequest:
    link->server->write(request->left(link->fault.amount));
    return link->client->disconnectFromHost();
  default:
    return sendOn(link, *request);
  }
}

void FaultProxyWorker::sendOn(Link *link, const QByteArray &request)
{
  ++reached;
  link->server->write(request);
}

void FaultProxyWorker::answerCame(Link *link)
{
  link->answers.feed(link->server->readAll());
  while (const auto answer = link->answers.next(link->head)) {
    if (HttpFramer::status(*answer) < 200) {
      link->client->write(*answer); // 100 Continue: the answer itself is still to come
      continue;
    }
    if (link->fault.kind != Fault::Delay) {
      deliver(link, *answer);
      continue;
    }
    const QByteArray late = *answer;
    QTimer::singleShot(link->fault.amount, link->client, [this, link, late] { deliver(link, late); });
  }
}

void FaultProxyWorker::deliver(Link *link, const QByteArray &answer)
{
  QTcpSocket *client = link->client;
  const Fault fault = link->fault;
  if (fault.kind == Fault::Hang) return;
  if (fault.kind == Fault::Cut || fault.kind == Fault::Reset) {
    client->write(answer.left(fault.amount));
    client->flush();
    if (fault.kind == Fault::Reset) return HttpEcho::reset(client);
    return client->disconnectFromHost();
  }
  client->write(answer);
  ++answered;
  link->busy = false;
  if (faultOf(answered + 1).kind == Fault::Refuse) {
    client->flush();
    return refuse();
  }
  nextRequest(link);
}

void FaultProxyWorker::serverGone(Link *link)
{
  link->answers.feed(link->server->readAll());
  const QByteArray rest = link->answers.rest();
  if (link->busy && !rest.isEmpty()) deliver(link, rest); // an answer that ends with its connection
  if (link->fault.kind != Fault::Hang) link->client->disconnectFromHost();
}
