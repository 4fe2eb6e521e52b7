// Addresses are asked on loopback: servers that answer, that are silent, that talk something else, and none at all.
#include "gui/kit/banner.h"
#include "gui/kit/style.h"
#include "gui/pages/probetask.h"
#include "gui/place.h"
#include "gui/proof/addressprobe.h"
#include "model/outboundtrunk.h"
#include "support/desk.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

using namespace gui;
using namespace inbound;
using proof::SipFinding;
using proof::SipTarget;
using proof::SipTransport;
using namespace std::chrono_literals;

namespace {
QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
  for (const QByteArray &line : request.split('\n'))
    if (line.startsWith(name + ": ")) return line.trimmed();
  return {};
}
QByteArray answerTo(const QByteArray &request, const QByteArray &first)
{
  return first + "\r\n" + headerOf(request, "Via") + "\r\n" + headerOf(request, "Call-ID") + "\r\n"
         + headerOf(request, "CSeq") + "\r\nServer: loop\r\nContent-Length: 0\r\n\r\n";
}

/// Answers SIP over UDP; the first requests of each are not answered.
struct UdpServer : QUdpSocket {
  explicit UdpServer(int deafTo = 0)
  {
    if (!bind(QHostAddress::LocalHost)) qFatal("no port");
    connect(this, &QUdpSocket::readyRead, this, [this, deafTo] {
      while (hasPendingDatagrams()) {
        QByteArray request(int(pendingDatagramSize()), '\0');
        QHostAddress from;
        quint16 port = 0;
        readDatagram(request.data(), request.size(), &from, &port);
        requests << request;
        if (requests.size() <= deafTo) continue;
        writeDatagram("SIP/2.0 200 OK\r\nCall-ID: somebody-else\r\n\r\n", from, port);
        writeDatagram(answerTo(request, "SIP/2.0 100 Trying"), from, port);
        writeDatagram(answerTo(request, "SIP/2.0 403 Forbidden"), from, port);
      }
    });
  }
  QList<QByteArray> requests;
};

struct TcpServer : QTcpServer {
  explicit TcpServer(std::function<void(QTcpSocket *, const QByteArray &)> heard)
  {
    if (!listen(QHostAddress::LocalHost)) qFatal("no port");
    connect(this, &QTcpServer::newConnection, this, [this, heard] {
      QTcpSocket *s = nextPendingConnection();
      connect(s, &QTcpSocket::readyRead, s, [s, heard] { heard(s, s->readAll()); });
    });
  }
};

SipTarget local(int port, SipTransport t) { return {QStringLiteral("Address"), QStringLiteral("127.0.0.1"), port, t}; }

QList<SipFinding> found(const QList<SipTarget> &targets, std::chrono::milliseconds patience = 2s)
{
  AddressProbe probe(patience);
  probe.ask(targets);
  if (!QTest::qWaitFor([&] { return !probe.isAsking(); }, 10'000)) qFatal("still asking");
  QList<SipFinding> out;
  for (qsizetype i = 0; i < targets.size(); ++i) out << probe.findings(i);
  return out;
}
} // namespace

class TestAddressProbe : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase()
  {
    QApplication::setStyle(new Style);
    Theme::use(Theme::light());
  }

  void anAnswerByUdp()
  {
    UdpServer server;
    const auto f = found({local(server.localPort(), SipTransport::Udp)});
    QCOMPARE(f.size(), 1);
    QCOMPARE(int(f[0].kind), int(SipFinding::Answered));
    QCOMPARE(f[0].answer.code, 403);
    QCOMPARE(f[0].answer.server, QStringLiteral("loop"));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(server.requests[0].startsWith("OPTIONS sip:127.0.0.1:"));
  }

  void aLostDatagramIsSentAgain()
  {
    UdpServer server(2);
    const auto f = found({local(server.localPort(), SipTransport::Udp)}, 4s);
    QCOMPARE(int(f[0].kind), int(SipFinding::Answered));
    QCOMPARE(server.requests.size(), 3);
    QCOMPARE(server.requests[0], server.requests[2]);
  }

  void silenceByUdp()
  {
    UdpServer server(99);
    const auto f = found({local(server.localPort(), SipTransport::Udp)}, 300ms);
    QCOMPARE(int(f[0].kind), int(SipFinding::Silent));
    QCOMPARE(f[0].milliseconds, 300);
  }

  void nothingListens()
  {
    int port = 0;
    {
      QTcpServer gone;
      QVERIFY(gone.listen(QHostAddress::LocalHost));
      port = gone.serverPort();
    }
    const auto f =
        found({local(port, SipTransport::Tcp), local(port, SipTransport::Tls), local(port, SipTransport::Udp)});
    QCOMPARE(f.size(), 3);
    for (const SipFinding &each : f) QCOMPARE(int(each.kind), int(SipFinding::Refused));
  }

  void anAnswerByTcpInPieces()
  {
    TcpServer server([](QTcpSocket *s, const QByteArray &request) {
      const QByteArray all = answerTo(request, "SIP/2.0 100 Trying") + answerTo(request, "SIP/2.0 200 OK");
      for (const char c : all) s->write(&c, 1), s->flush();
    });
    const auto f = found({local(server.serverPort(), SipTransport::Tcp)});
    QCOMPARE(int(f[0].kind), int(SipFinding::Answered));
    QCOMPARE(f[0].answer.code, 200);
  }

  void somethingElseIsThere()
  {
    TcpServer web([](QTcpSocket *s, const QByteArray &) { s->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    TcpServer curt([](QTcpSocket *s, const QByteArray &) { s->close(); });
    TcpServer mute([](QTcpSocket *, const QByteArray &) {});
    const auto f = found({local(web.serverPort(), SipTransport::Tcp), local(curt.serverPort(), SipTransport::Tcp),
                          local(mute.serverPort(), SipTransport::Tcp), local(web.serverPort(), SipTransport::Tls)},
                         500ms);
    QCOMPARE(int(f[0].kind), int(SipFinding::NotSip));
    QCOMPARE(f[0].answer.seen, QStringLiteral("HTTP/1.1 400 Bad Request"));
    QCOMPARE(int(f[1].kind), int(SipFinding::Closed));
    QCOMPARE(int(f[2].kind), int(SipFinding::Silent));
    QCOMPARE(int(f[3].kind), int(SipFinding::NotEncrypted));
    QVERIFY(!f[3].detail.isEmpty());
  }

  void aNameThatIsNone()
  {
    const auto f =
        found({{QStringLiteral("Address"), QStringLiteral("trunkline-probe.invalid"), 5060, SipTransport::Tcp}});
    QCOMPARE(f.size(), 1);
    QCOMPARE(int(f[0].kind), int(SipFinding::NoName));
    QVERIFY(!f[0].detail.isEmpty());
  }

  /// Whoever leaves, or asks again, while sockets are open.
  void isLeftAtAnyMoment()
  {
    UdpServer server(99);
    for (const int wait : {0, 1, 20}) {
      AddressProbe probe(5s);
      probe.ask({local(server.localPort(), SipTransport::Udp),
                 {QStringLiteral("Address"), QStringLiteral("trunkline-probe.invalid"), 5060, SipTransport::Udp}});
      QTest::qWait(wait);
      probe.ask({local(server.localPort(), SipTransport::Udp)});
      QTest::qWait(wait);
      QVERIFY(probe.isAsking());
    }
    QTest::qWait(50);
  }

  void thePageSaysIt()
  {
    UdpServer server;
    OutboundTrunk trunk;
    trunk.id = QStringLiteral("ST_1");
    trunk.name = QStringLiteral("Loop");
    trunk.address = QStringLiteral("127.0.0.1:%1").arg(server.localPort());
    const Work work(works(), true); // a profile that may only look, asks too
    Place place(*work.desk);
    place.push(probeTask(*work.desk, Object::of(trunk)));
    QTRY_VERIFY(place.find<QPushButton>("probeAgain")->isEnabled());
    QCOMPARE(unnamed(place.currentWidget()), QStringList());
    QStringList said;
    for (const QLabel *l : place.currentWidget()->findChildren<QLabel *>()) said << l->text();
    const QString all = said.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("127.0.0.1 answers 403 Forbidden after ")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("127.0.0.1 refuses the connection")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Only a test call proves a path")), qPrintable(all));
    const qsizetype before = server.requests.size();
    place.press("probeAgain");
    QTRY_COMPARE(server.requests.size(), before + 1);
  }

  /// The sample company's names may be somebody's: nobody is asked, nor is DNS. With --connect the profile does not say
  /// that it is a sandbox: LiveKit Cloud on this computer does.
  void theSandboxAsksNobody_data()
  {
    QTest::addColumn<Profile::Kind>("profile");
    QTest::addColumn<LiveKitKind>("livekit");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("asked");
    using P = Profile::Kind;
    using K = LiveKitKind;
    const auto row = [](const char *name, P profile, K livekit, const char *url, bool asked) {
      QTest::newRow(name) << profile << livekit << QString(QLatin1String(url)) << asked;
    };
    row("the sandbox", P::Sandbox, K::Cloud, "http://127.0.0.1:4000", false);
    row("the sandbox, nothing read yet", P::Sandbox, K::Unknown, "", false);
    row("from a file", P::Test, K::Cloud, "http://127.0.0.1:4000", false);
    row("from a file, IPv6", P::Test, K::Cloud, "http://[::1]:4000", false);
    row("a server of one's own on this computer", P::Test, K::SelfHosted, "http://127.0.0.1:7880", true);
    row("Cloud", P::Test, K::Cloud, "https://nd-main.livekit.cloud", true);
  }

  void theSandboxAsksNobody()
  {
    QFETCH(Profile::Kind, profile);
    QFETCH(LiveKitKind, livekit);
    QFETCH(QString, url);
    QFETCH(bool, asked);
    OutboundTrunk trunk;
    trunk.id = QStringLiteral("ST_1");
    trunk.address = QStringLiteral("trunkline-probe.invalid");
    Snapshot s = works();
    s.about.livekit = livekit;
    Accounts accounts = bothAccounts();
    accounts.livekit->url = QUrl(url);
    const Work work(s, false, {}, profile, nullptr, accounts);
    Place place(*work.desk);
    place.push(probeTask(*work.desk, Object::of(trunk)));
    QTRY_VERIFY_WITH_TIMEOUT(place.find<QPushButton>("probeAgain")->isEnabled(), 10'000);
    QCOMPARE(place.find<QWidget>("probeAnswer") != nullptr, asked);
    QCOMPARE(place.shows("probeMadeUp"), !asked);
  }

  /// What listens on this computer is nobody else's.
  void theSandboxAsksThisComputer()
  {
    UdpServer server;
    OutboundTrunk trunk;
    trunk.id = QStringLiteral("ST_1");
    trunk.address = QStringLiteral("127.0.0.1:%1").arg(server.localPort());
    const Work work(works(), false, {}, Profile::Kind::Sandbox);
    Place place(*work.desk);
    place.push(probeTask(*work.desk, Object::of(trunk)));
    QTRY_COMPARE(server.requests.size(), 1);
    QVERIFY(!place.find<QWidget>("probeMadeUp"));
  }
};

QTEST_MAIN(TestAddressProbe)
#include "t_addressprobe.moc"
