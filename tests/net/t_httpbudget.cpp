// Turns, the clock, and what happens when the owner of a request goes.
#include "core/scope.h"
#include "support/gates.h"

using namespace gates;

class TestHttpBudget : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void budgetPerHost()
  {
    QList<QTcpSocket *> held;
    HttpEcho server([&](QTcpSocket *s, const QByteArray &) { held << s; });
    GatePolicy policy = policyFor(server);
    policy.budgetPerHost = 3;
    HttpGate gate(policy);
    QStringList order;
    Scope scope, impatient;
    const auto start = [&](Scope &owner, const QString &name) {
      owner.start(sends(gate, get(server.url(u'/' + name))), [&order, name](int) { order << name; });
    };
    for (int i = 0; i < 3; ++i) start(scope, QString::number(i));
    QTRY_COMPARE(held.size(), 3);
    start(impatient, QStringLiteral("gone"));
    for (int i = 3; i < 6; ++i) start(scope, QString::number(i));
    QTest::qWait(100);
    QCOMPARE(held.size(), 3);
    QCOMPARE(gate.inFlight(), 3);
    impatient.cancel(); // it waited in front of the others: its place goes to the next
    for (int i = 0; i < 6; ++i) {
      QTRY_VERIFY(held.size() > i);
      QVERIFY(gate.inFlight() <= 3);
      HttpEcho::answer(held[i], "200 OK", "fine");
    }
    QTRY_COMPARE(order.size(), 6);
    QCOMPARE(gate.inFlight(), 0);
    QList<QByteArray> waited;
    for (const auto &request : server.requests.mid(3)) waited << request.mid(5, 1);
    QCOMPARE(waited, (QList<QByteArray>{"3", "4", "5"})); // first come, first served
  }
  void cancelledRequestFreesItsPlace()
  {
    HttpEcho server([](QTcpSocket *s, const QByteArray &request) {
      if (request.contains("/fast")) HttpEcho::answer(s, "200 OK");
    });
    GatePolicy policy = policyFor(server);
    policy.budgetPerHost = 1;
    HttpGate gate(policy);
    auto scope = std::make_unique<Scope>();
    scope->start(sends(gate, get(server.url())), never);
    QTRY_COMPARE(server.requests.size(), 1);
    scope.reset();
    QCOMPARE(gate.inFlight(), 0);
    QCOMPARE(finish(sends(gate, get(server.url(QStringLiteral("/fast"))))), 200);
  }
  void clockOffset()
  {
    qint64 ahead = 3600;
    HttpEcho server([&](QTcpSocket *s, const QByteArray &) {
      const auto when = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(ahead),
                                              QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
      HttpEcho::answer(s, "200 OK", {}, "Date: " + when.toLatin1() + "\r\n");
    });
    HttpGate gate(policyFor(server));
    const QString host = QStringLiteral("127.0.0.1");
    QVERIFY(!gate.clockOffset(host));
    for (const qint64 seconds : {3600, -90}) {
      ahead = seconds;
      QCOMPARE(finish(sends(gate, get(server.url()))), 200);
      const auto offset = gate.clockOffset(host);
      QVERIFY(offset && std::abs(*offset - seconds * 1000) < 5'000);
    }
  }

  void gateGoesFirst()
  {
    HttpEcho server([](QTcpSocket *, const QByteArray &) {});
    struct Wrong {
      explicit Wrong(GatePolicy policy) : gate(std::move(policy)) {}
      Scope scope; // guard:allow the gate goes first
      HttpGate gate;
    };
    auto owner = std::make_unique<Wrong>(policyFor(server));
    owner->scope.start(sends(owner->gate, post(server.url(), "{}")), never);
    owner->scope.start(sends(owner->gate, get(server.url())), never);
    QTRY_COMPARE(server.requests.size(), 2);
    owner.reset();
    QTRY_COMPARE(server.disconnections, server.connections);
  }
  void abortDuringUpload()
  {
    for (const int ms : {0, 1, 20, 100}) {
      HttpEcho server;
      server.readLimit = 1000;
      HttpGate gate(policyFor(server));
      auto scope = std::make_unique<Scope>();
      scope->start(sends(gate, post(server.url(), QByteArray(20'000'000, 'x'))), never);
      QTest::qWait(ms);
      if (ms > 1) QTRY_COMPARE(server.connections, 1);
      scope.reset();
      QTest::qWait(20);
      server.readLimit = 0;
      for (auto *s : server.findChildren<QTcpSocket *>()) s->setReadBufferSize(0), s->readAll();
      QTRY_COMPARE(server.disconnections, server.connections);
    }
  }
  void abortDuringDownload()
  {
    for (const int ms : {0, 1, 20, 100}) {
      HttpEcho server([](QTcpSocket *s, const QByteArray &) {
        s->write("HTTP/1.1 200 OK\r\nContent-Length: 90000000\r\n\r\n" + QByteArray(20'000'000, 'x'));
      });
      auto scope = std::make_unique<Scope>();
      scope->start(sends(HttpGate(policyFor(server)), get(server.url())), never); // the frame holds the only manager
      QTest::qWait(ms);
      scope.reset();
      QTRY_COMPARE(server.disconnections, server.connections);
    }
  }
};

QTEST_GUILESS_MAIN(TestHttpBudget)
#include "t_httpbudget.moc"
