// The test's side of the fault proxy: every call is carried over to its thread and waits there.
#include "support/faultproxy.h"

#include "support/faultproxyworker.h"

namespace {
/// What f returns in the worker's thread.
template <class F> auto ask(FaultProxyWorker *worker, F f)
{
  decltype(f()) answer = {};
  QMetaObject::invokeMethod(
      worker, [&] { answer = f(); }, Qt::BlockingQueuedConnection);
  return answer;
}
} // namespace

const char *Fault::name(Kind kind)
{
  static const char *const names[] = {"none", "delay", "drop", "cut", "reset", "hang", "refuse", "cut request"};
  return names[kind];
}

FaultProxy::FaultProxy(quint16 serverPort) : FaultProxy(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort))) {}

FaultProxy::FaultProxy(const QUrl &server) : worker(new FaultProxyWorker(server.host(), quint16(server.port(80))))
{
  worker->moveToThread(&thread);
  QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
  thread.start();
  QMetaObject::invokeMethod(
      worker, [this] { worker->listen(); }, Qt::BlockingQueuedConnection);
}

FaultProxy::~FaultProxy()
{
  thread.quit();
  thread.wait();
}

quint16 FaultProxy::port() const
{
  return ask(worker, [this] { return worker->port; });
}

QUrl FaultProxy::url(const QUrl &ofServer) const
{
  QUrl url = ofServer;
  url.setPort(port());
  return url;
}

void FaultProxy::faultAt(int k, Fault fault)
{
  QMetaObject::invokeMethod(
      worker, [=, this] { worker->faultAt(k, fault); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::clear()
{
  QMetaObject::invokeMethod(
      worker, [this] { worker->clear(); }, Qt::BlockingQueuedConnection);
}

int FaultProxy::seen() const
{
  return ask(worker, [this] { return worker->seen; });
}

int FaultProxy::reached() const
{
  return ask(worker, [this] { return worker->reached; });
}

int FaultProxy::answered() const
{
  return ask(worker, [this] { return worker->answered; });
}

QList<QByteArray> FaultProxy::requestLines() const
{
  return ask(worker, [this] { return worker->lines; });
}
