// Setting up calls to phones, pressed from questions to undo on a sandbox.
#include "gui/guiderig.h"
#include "gui/tasks/steptable.h"
#include "guides/outbound.h"
#include "model/dialingcountry.h"
#include "model/elastictrunk.h"
#include "model/outboundtrunk.h"
#include "model/trunkiplist.h"

#include <QClipboard>
#include <QFileDialog>
#include <QPlainTextEdit>

using namespace gui;

class TestOutboundTask : public QObject, GuideRig {
  Q_OBJECT

  void addCountry(const QString &code)
  {
    auto *country = place->find<QComboBox>("country");
    const int at = country->findData(code);
    QVERIFY(at > 0);
    country->setCurrentIndex(at);
    Q_EMIT country->activated(at);
    QCOMPARE(country->currentIndex(), 0);
    QVERIFY(place->find<QAbstractButton>(qPrintable("off" + code)));
  }

  void runPlan()
  {
    QCOMPARE(place->task()->objectName(), QStringLiteral("planTask"));
    QVERIFY(!place->shows("objection"));
    place->press("run");
  }

private Q_SLOTS:
  void initTestCase() { start(); }
  void init() { open(); }
  void cleanup() { close(); }
  void cleanupTestCase() { stop(); }

  void fromQuestionsToUndo()
  {
    ask(outboundTask(desk()));
    QCOMPARE(place->find<QComboBox>("number")->accessibleName(), QStringLiteral("Which number?"));
    QVERIFY(place->shows("domain"));
    place->find<QAbstractButton>("offUS")->click(); // where the number is from
    QTRY_VERIFY(!place->find<QAbstractButton>("offUS"));
    addCountry(QStringLiteral("CL"));
    addCountry(QStringLiteral("BR"));
    place->find<QLineEdit>("domain")->setText(QStringLiteral("not a name"));
    QVERIFY(!place->find<QPushButton>("previewPlan")->isEnabled());
    place->find<QLineEdit>("domain")->setText(QStringLiteral("nd-out"));
    place->find<QLineEdit>("name")->setText(QStringLiteral("Clinic"));
    const int trunks = count(resourceOf<ElasticTrunk>()), ways = count(resourceOf<OutboundTrunk>());
    place->press("previewPlan");
    QCOMPARE(place->find<StepTable>("steps")->model()->rowCount(), 8);
    runPlan();

    QTRY_VERIFY_WITH_TIMEOUT(place->shows("environment"), 60'000);
    const QString text = place->find<QPlainTextEdit>("environment")->toPlainText();
    QCOMPARE(text.count(QStringLiteral("=ST_")), 2);
    for (const char *name : {"SIP_TRUNK_ID_CL=ST_", "SIP_FROM_NUMBER_CL=+1", "SIP_TRUNK_ID_BR=ST_"})
      QVERIFY2(text.contains(QLatin1String(name)), qPrintable(text));
    auto *verdict = place->find<Banner>("verdict");
    QTRY_COMPARE_WITH_TIMEOUT(verdict->title(), QStringLiteral("Both ends of the way out fit."), 30'000);
    QCOMPARE(unnamed(place->currentWidget()), QStringList());
    QCOMPARE(count(resourceOf<ElasticTrunk>()), trunks + 1);
    QCOMPARE(count(resourceOf<OutboundTrunk>()), ways + 2);
    place->press("copyEnvironment");
    QCOMPARE(QApplication::clipboard()->text(), text);
    saves(text);
    undo();
    QCOMPARE(count(resourceOf<ElasticTrunk>()), trunks);
    QCOMPARE(count(resourceOf<OutboundTrunk>()), ways);
    for (const DialingCountry &c : desk().snapshot().of<DialingCountry>().seen())
      if (c.code == u"CL") QVERIFY(!c.ordinary);
  }

  /// nd-south asks for an address as well, so no call of LiveKit's comes through.
  void anIpListIsTakenOffAndASecondRunIsEmpty()
  {
    const auto &ways = desk().snapshot().of<OutboundTrunk>().seen();
    const auto brazil =
        std::find_if(ways.begin(), ways.end(), [](const auto &w) { return w.name == u"Twilio Brazil"; });
    QVERIFY(brazil != ways.end());
    QString sid;
    for (const PhoneNumber &n : desk().snapshot().of<PhoneNumber>().seen())
      if (brazil->numbers.contains(n.number)) sid = n.sid;
    const auto south = [&] { // answers for that trunk
      place->push(outboundTask(desk(), sid));
      auto *trunk = place->find<QComboBox>("trunk");
      for (int i = 0; i < trunk->count(); ++i)
        if (trunk->itemText(i).startsWith(QStringLiteral("nd-south"))) trunk->setCurrentIndex(i);
      addCountry(QStringLiteral("BR"));
      QTRY_VERIFY_WITH_TIMEOUT(place->find<QPushButton>("previewPlan")->isEnabled(), 30'000);
    };
    place->push(outboundTask(desk(), sid));
    QTRY_VERIFY_WITH_TIMEOUT(place->find<QPushButton>("previewPlan")->isEnabled(), 30'000);
    place->clear();
    const int lists = count(resourceOf<TrunkIpList>());
    south();
    place->press("previewPlan");
    QVERIFY(place->shows("effects"));
    runPlan();
    QTRY_VERIFY_WITH_TIMEOUT(place->shows("environment"), 60'000);
    QVERIFY(place->find<QPlainTextEdit>("environment")->toPlainText().contains("SIP_TRUNK_ID_BR=" + brazil->id));
    auto *verdict = place->find<Banner>("verdict");
    QTRY_COMPARE_WITH_TIMEOUT(verdict->title(), QStringLiteral("Both ends of the way out fit."), 30'000);
    QCOMPARE(count(resourceOf<TrunkIpList>()), lists - 1);
    TaskPage *ended = place->task();
    south();
    QTRY_COMPARE(place->find<QPushButton>("previewPlan")->text(), QStringLiteral("Done"));
    place->pop(place->task());
    QCOMPARE(place->task(), ended);
    undo();
    QCOMPARE(count(resourceOf<TrunkIpList>()), lists);
  }

private:
  /// Other lines of the file stay, and only its owner may read it.
  void saves(const QString &lines)
  {
    const QString path = folder.filePath(QStringLiteral(".env"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("LIVEKIT_API_KEY=k\nSIP_TRUNK_ID_CL=old\n") > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    place->press("saveEnvironment");
    auto *dialog = place->find<QFileDialog>("saveDialog");
    QVERIFY(dialog && dialog->testOption(QFileDialog::DontConfirmOverwrite));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString saved = QString::fromUtf8(file.readAll());
    QVERIFY(saved.startsWith(QStringLiteral("LIVEKIT_API_KEY=k\nSIP_TRUNK_ID_CL=ST_")));
    for (const QString &line : lines.split(u'\n')) QVERIFY(saved.contains(line));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
  }
};

QTEST_MAIN(TestOutboundTask)
#include "t_outboundtask.moc"
