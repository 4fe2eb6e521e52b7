// The guides' pages, pressed from questions to undo on a sandbox.
#include "gui/guiderig.h"
#include "guides/catalogue.h"
#include "model/conferenceparticipant.h"
#include "model/credential.h"
#include "model/dispatchrule.h"
#include "model/elastictrunk.h"
#include "model/hostedtwiml.h"
#include "model/inboundtrunk.h"
#include "model/livekitnumber.h"
#include "model/originationurl.h"
#include "model/outboundtrunk.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>

using namespace gui;

class TestGuideTasks : public QObject, GuideRig {
  Q_OBJECT

  /// The plan has run, and the last page's banner begins so.
  void ends(const QString &wanted)
  {
    QTRY_VERIFY2_WITH_TIMEOUT(verdict().startsWith(wanted), qPrintable(verdict()), 30'000);
  }

  /// LiveKit's trunks that sign in so.
  int usersNamed(const QString &user) const
  {
    const auto &all = desk().snapshot().of<OutboundTrunk>().seen();
    return int(std::count_if(all.begin(), all.end(), [&](const OutboundTrunk &t) { return t.authUsername == user; }));
  }

private Q_SLOTS:
  void initTestCase() { start(); }
  void init() { open(); }
  void cleanup() { close(); }
  void cleanupTestCase() { stop(); }

  void publishedTwiml()
  {
    const int documents = count(resourceOf<HostedTwiml>());
    ask(guideTask(desk(), QStringLiteral("inbound-twiml")));
    place->press("published");
    place->find<QLineEdit>("agent")->setText(QStringLiteral("receptionist"));
    QTRY_VERIFY_WITH_TIMEOUT(place->find<QPushButton>("previewPlan")->isEnabled(), 30'000);
    look(QStringLiteral("published"));
    run();
    ends(QStringLiteral("Calls to"));
    QCOMPARE(count(resourceOf<HostedTwiml>()), documents + 1);
    undo();
    QCOMPARE(count(resourceOf<HostedTwiml>()), documents);
  }

  void throughASipTrunk()
  {
    const int trunks = count(resourceOf<ElasticTrunk>()), urls = count(resourceOf<OriginationUrl>());
    const int taking = count(resourceOf<InboundTrunk>());
    ask(guideTask(desk(), QStringLiteral("inbound-trunk")));
    choose("trunk", QStringLiteral("A new one"));
    place->find<QLineEdit>("name")->clear();
    QVERIFY(!place->find<QPushButton>("previewPlan")->isEnabled());
    place->find<QLineEdit>("name")->setText(QStringLiteral("LiveKit Europe"));
    choose("region", QStringLiteral("Europe"));
    place->press("twilioOnly");
    place->press("oneRoom");
    place->find<QLineEdit>("agent")->setText(QStringLiteral("receptionist"));
    QTRY_VERIFY(place->find<QPushButton>("previewPlan")->isEnabled());
    look(QStringLiteral("siptrunk"));
    run();
    ends(QStringLiteral("Calls to"));
    look(QStringLiteral("siptrunk-end"));
    QCOMPARE(count(resourceOf<ElasticTrunk>()), trunks + 1);
    QCOMPARE(count(resourceOf<OriginationUrl>()), urls + 1);
    QCOMPARE(count(resourceOf<InboundTrunk>()), taking + 1);
    QVERIFY(std::any_of(desk().snapshot().of<OriginationUrl>().seen().begin(),
                        desk().snapshot().of<OriginationUrl>().seen().end(),
                        [](const OriginationUrl &u) { return u.sipUrl.contains(QStringLiteral(".eu.sip.")); }));
    undo();
    QCOMPARE(count(resourceOf<ElasticTrunk>()), trunks);
    QCOMPARE(count(resourceOf<InboundTrunk>()), taking);
  }

  void anAgentAnswers()
  {
    ask(agentTask(desk()));
    place->find<QLineEdit>("agent")->clear();
    QVERIFY(!place->find<QPushButton>("previewPlan")->isEnabled());
    place->find<QLineEdit>("agent")->setText(QStringLiteral("tried-agent"));
    look(QStringLiteral("agent"));
    run();
    ends(QStringLiteral("The rule asks tried-agent to join each call."));
    look(QStringLiteral("agent-end"));
    const auto asks = [&] {
      const auto &rules = desk().snapshot().of<DispatchRule>().seen();
      return std::any_of(rules.begin(), rules.end(), [](const DispatchRule &r) {
        return !r.roomConfig.agents().isEmpty() && r.roomConfig.agents().first().name == u"tried-agent";
      });
    };
    QVERIFY(asks());
    undo();
    QVERIFY(!asks());
  }

  void aConferenceIsBroughtIntoARoom()
  {
    desk().sync().want(resourceOf<ConferenceParticipant>());
    ask(bridgeTask(desk()));
    const int people = count(resourceOf<ConferenceParticipant>());
    look(QStringLiteral("bridge"));
    run();
    QTRY_VERIFY_WITH_TIMEOUT(!verdict().isEmpty() && !verdict().startsWith(QStringLiteral("Reading")), 30'000);
    QTRY_VERIFY2_WITH_TIMEOUT(verdict().startsWith(QStringLiteral("It rings"))
                                  || verdict().startsWith(QStringLiteral("The conference and the room")),
                              qPrintable(verdict()), 30'000);
    look(QStringLiteral("bridge-end"));
    QVERIFY(count(resourceOf<ConferenceParticipant>()) > people);
    undo();
    QCOMPARE(count(resourceOf<ConferenceParticipant>()), people);
  }

  void anEnvironmentFileIsChecked()
  {
    const auto &ways = desk().snapshot().of<OutboundTrunk>().seen();
    const auto way =
        std::find_if(ways.begin(), ways.end(), [](const OutboundTrunk &w) { return w.name == u"Twilio Brazil"; });
    QVERIFY(way != ways.end());
    const QByteArray good = "API_KEY=very-secret\nSIP_TRUNK_ID_BR=" + way->id.toUtf8()
                            + "\nSIP_FROM_NUMBER_BR=" + way->numbers.first().toUtf8() + '\n';
    place->push(environmentTask(desk()));
    QCOMPARE(unnamed(place->currentWidget()), QStringList());
    QVERIFY(!place->shows("setUpOutbound"));
    QFile file(folder.filePath(QStringLiteral(".env")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(good) > 0);
    file.close();
    place->press("openEnvironment");
    auto *dialog = place->find<QFileDialog>("openDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->close();
    QCOMPARE(verdict(), QStringLiteral("All lines fit these accounts."));
    QVERIFY(!place->find<QPlainTextEdit>("pasted")->toPlainText().contains(QStringLiteral("secret")));
    place->find<QPlainTextEdit>("pasted")->setPlainText(
        QStringLiteral("SIP_TRUNK_ID=ST_other\nSIP_FROM_NUMBER=+15105559999"));
    QCOMPARE(verdict(), QStringLiteral("2 line(s) cannot work."));
    QVERIFY(place->shows("setUpOutbound"));
    look(QStringLiteral("environment"));
    place->press("setUpOutbound");
    QCOMPARE(place->task()->objectName(), QStringLiteral("outboundTask"));
  }

  void aLiveKitNumberIsBought()
  {
    const int numbers = count(resourceOf<LiveKitNumber>()), rules = count(resourceOf<DispatchRule>());
    ask(guideTask(desk(), QStringLiteral("livekit-number")));
    QVERIFY(place->find<QComboBox>("offer")->count() > 1);
    place->find<QLineEdit>("agent")->setText(QStringLiteral("receptionist"));
    look(QStringLiteral("livekitnumber"));
    run();
    ends(QStringLiteral("Calls to"));
    look(QStringLiteral("livekitnumber-end"));
    QCOMPARE(count(resourceOf<LiveKitNumber>()), numbers + 1);
    QCOMPARE(count(resourceOf<DispatchRule>()), rules + 1);
  }

  void everyGuideOfTheCatalogueHasItsPage()
  {
    for (const guides::Guide &g : guides::catalogue()) {
      const std::unique_ptr<TaskPage> page(guideTask(desk(), QLatin1String(g.name)));
      QVERIFY2(page && page->findChild<QPushButton *>(QStringLiteral("previewPlan")), g.name);
      QVERIFY2(qstrlen(g.sentence) > 20, g.name);
    }
  }

  void aPasswordIsRotated()
  {
    ask(rotationTask(desk()));
    const QString oldKey = place->find<QComboBox>("user")->currentData().toString();
    const QString user = place->find<QLineEdit>("newUser")->text();
    QVERIFY(!user.isEmpty());
    const int users = count(resourceOf<Credential>());
    look(QStringLiteral("rotation"));
    run();
    ends(QStringLiteral("LiveKit signs in with the new user."));
    QVERIFY(place->shows("removeOldUser"));
    look(QStringLiteral("rotation-end"));
    QCOMPARE(count(resourceOf<Credential>()), users + 1);
    QCOMPARE(usersNamed(user), 1);
    place->press("removeOldUser");
    QCOMPARE(place->task()->objectName(), QStringLiteral("planTask"));
    place->pop(place->task());
    undo();
    QCOMPARE(count(resourceOf<Credential>()), users);
    QCOMPARE(usersNamed(user), 0);
    QVERIFY(desk().snapshot().find(resourceOf<Credential>(), oldKey));
  }
};

QTEST_MAIN(TestGuideTasks)
#include "t_guidetasks.moc"
