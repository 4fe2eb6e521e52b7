// The fault proxy itself: what the client sees, what the server gets, also when this thread is blocked.
#include "support/faultproxy.h"
#include "support/httpecho.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace {
/// What a plain socket receives until the connection ends or `ms` pass; the event loop runs meanwhile for the server.
struct Client {
  explicit Client(quint16 port) { socket.connectToHost(QHostAddress::LocalHost, port); }
  QByteArray send(const QByteArray &bytes, int ms = 300)
  {
    socket.write(bytes);
    QByteArray got;
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < ms && socket.state() != QAbstractSocket::UnconnectedState;) {
      QTest::qWait(5);
      got += socket.readAll();
      if (got.endsWith("fine")) break;
    }
    return got + socket.readAll();
  }
  QTcpSocket socket;
};
const QByteArray whole = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
} // namespace

class TestFaultProxy : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void handsOn()
  {
    HttpEcho server;
    FaultProxy proxy(server.serverPort());
    Client client(proxy.port());
    for (int i = 1; i <= 3; ++i) {
      QVERIFY(client.send(whole, 10'000).endsWith("fine"));
      QCOMPARE(proxy.answered(), i);
    }
    const QByteArray post = "POST /x HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello";
    QVERIFY(client.send(post + whole, 10'000).endsWith("fine")); // two at once
    QTRY_COMPARE(proxy.answered(), 5);
    QCOMPARE(server.requests.size(), 5);
    QCOMPARE(server.requests[3], post);
    QCOMPARE(proxy.reached(), 5);
    QCOMPARE(proxy.requestLines()[3], QByteArray("POST /x HTTP/1.1"));
  }
  void answersOfEachForm_data()
  {
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("chunked") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n4\r\nfine\r\n0\r\n\r\n");
    QTest::newRow("until the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\nfine");
    QTest::newRow("no body") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    QTest::newRow("continue first") << QByteArray(
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfine");
  }
  void answersOfEachForm()
  {
    QFETCH(QByteArray, answer);
    HttpEcho server([&](QTcpSocket *s, const QByteArray &) {
      s->write(answer);
      if (!answer.contains("Content-Length") && !answer.contains("chunked")) s->disconnectFromHost();
    });
    FaultProxy proxy(server.serverPort());
    Client client(proxy.port());
    QCOMPARE(client.send(whole, 1'000), answer);
    QCOMPARE(proxy.answered(), 1);
  }

  void faults_data()
  {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("amount");
    QTest::addColumn<int>("received"); // bytes by the client
    QTest::addColumn<int>("reached");  // requests at the server
    QTest::addColumn<bool>("ended");
    const auto row = [](Fault::Kind kind, int amount, int received, int reached, bool ended) {
      QTest::newRow(Fault::name(kind)) << int(kind) << amount << received << reached << ended;
    };
    row(Fault::Delay, 100, 42, 1, false);
    row(Fault::Drop, 0, 0, 0, true);
    row(Fault::Cut, 10, 10, 1, true);
    row(Fault::Reset, 0, 0, 1, true);
    row(Fault::Hang, 0, 0, 1, false);
    row(Fault::Refuse, 0, 0, 0, true);
    row(Fault::CutRequest, 10, 0, 0, true);
  }
  void faults()
  {
    QFETCH(int, kind);
    QFETCH(int, amount);
    QFETCH(int, received);
    QFETCH(int, reached);
    QFETCH(bool, ended);
    HttpEcho server;
    FaultProxy proxy(server.serverPort());
    proxy.faultAt(2, {Fault::Kind(kind), amount});
    Client client(proxy.port());
    QVERIFY(client.send(whole, 10'000).endsWith("fine"));
    QCOMPARE(client.send(whole, 1'500).size(), received);
    QTRY_COMPARE(client.socket.state() == QAbstractSocket::UnconnectedState, ended);
    QCOMPARE(server.requests.size(), 1 + reached);
    Client next(proxy.port());
    if (kind == Fault::Refuse) {
      QTRY_COMPARE(next.socket.error(), QAbstractSocket::ConnectionRefusedError);
      proxy.clear();
      Client again(proxy.port());
      QVERIFY(again.send(whole, 10'000).endsWith("fine"));
    } else {
      QVERIFY(next.send(whole, 10'000).endsWith("fine"));
    }
  }
  void faultsInARow()
  {
    HttpEcho server;
    FaultProxy proxy(server.serverPort());
    proxy.faultAt(1, {Fault::Drop, 0, 2});
    proxy.faultAt(4, {Fault::Drop, 0, -1});
    for (const bool works : {false, false, true, false, false}) {
      Client client(proxy.port());
      QCOMPARE(client.send(whole, 5'000).endsWith("fine"), works);
    }
    QCOMPARE(server.requests.size(), 1);
    proxy.clear();
    QCOMPARE(proxy.seen(), 0);
  }
  void worksWhileThisThreadIsBlocked() // as when the client is a child process
  {
    HttpEcho *server = nullptr;
    QThread other;
    QObject there;
    there.moveToThread(&other);
    other.start();
    QMetaObject::invokeMethod(
        &there, [&] { server = new HttpEcho; }, Qt::BlockingQueuedConnection);
    {
      FaultProxy proxy(server->serverPort());
      QTcpSocket socket;
      socket.connectToHost(QHostAddress::LocalHost, proxy.port());
      socket.write(whole);
      QByteArray got;
      while (!got.endsWith("fine") && socket.waitForReadyRead(10'000)) got += socket.readAll();
      QVERIFY(got.endsWith("fine"));

      proxy.faultAt(2, {Fault::Reset}); // to Qt a RST looks like a FIN: ask the system
      const int descriptor = int(socket.socketDescriptor());
      QCOMPARE(::send(descriptor, whole.constData(), size_t(whole.size()), 0), whole.size());
      pollfd readable{descriptor, POLLIN, 0};
      QCOMPARE(::poll(&readable, 1, 10'000), 1);
      char byte = 0;
      QCOMPARE(::recv(descriptor, &byte, 1, 0), ssize_t(-1));
      QCOMPARE(errno, ECONNRESET);
    }
    QMetaObject::invokeMethod(
        &there, [&] { delete server; }, Qt::BlockingQueuedConnection);
    other.quit();
    other.wait();
  }
};

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "t_faultproxy.moc"
