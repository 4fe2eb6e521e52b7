// "What is wrong?" on a sandbox: the demo company's broken ways are found from their symptoms, and mended with one
// plan.
#include "gui/guiderig.h"
#include "model/call.h"
#include "model/dialingcountry.h"
#include "model/trunkiplist.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace gui;

class TestDiagnosisTask : public QObject, GuideRig {
  Q_OBJECT

  void diagnose(const QString &text)
  {
    place->push(diagnosisTask(desk()));
    place->find<QPlainTextEdit>("clues")->setPlainText(text);
    place->press("findCause");
    QTRY_VERIFY2_WITH_TIMEOUT(!banner().isEmpty() && !banner().startsWith(QStringLiteral("Looking")),
                              qPrintable(banner()), 20'000);
    QCOMPARE(unnamed(place->currentWidget()), QStringList());
  }

  QString banner() const
  {
    const auto *b = place->find<Banner>("verdict");
    return b ? b->title() : QString();
  }
  QString bannerText() const
  {
    const auto *b = place->find<Banner>("verdict");
    return b ? b->text() : QString();
  }

private Q_SLOTS:
  void initTestCase() { start(); }
  void init() { open(); }
  void cleanup() { close(); }
  void cleanupTestCase() { stop(); }

  void symptoms_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cause");
    QTest::newRow("demo") << QStringLiteral("Configure your number's voice URL")
                          << QStringLiteral("calls a SIP domain");
    QTest::newRow("403") << QStringLiteral("TwirpError: 403 Forbidden") << QStringLiteral("lets in listed addresses");
    QTest::newRow("404") << QStringLiteral("TwirpError: 404 not_found ST_somewhere1")
                         << QStringLiteral("no outbound trunk of this project");
    QTest::newRow("never rings") << QStringLiteral("never rings, no error, +12125550100")
                                 << QStringLiteral("never reached Twilio");
  }

  void symptoms()
  {
    QFETCH(QString, text);
    QFETCH(QString, cause);
    diagnose(text);
    QVERIFY2(banner().contains(cause), qPrintable(banner()));
    look(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
  }

  /// One plan, and the same question finds the next cause, or none.
  void isMendedFromHere()
  {
    diagnose(QStringLiteral("TwirpError: 403 Forbidden"));
    const int lists = count(resourceOf<TrunkIpList>());
    QSignalSpy fixes(&desk(), &Desk::fixRequested);
    place->press("fixFinding");
    QCOMPARE(fixes.size(), 1);
    place->push(fixTask(desk(), fixes.first().first().value<health::Finding>()));
    QTRY_VERIFY_WITH_TIMEOUT(place->find<QPushButton>("run") && place->find<QPushButton>("run")->isEnabled(), 10'000);
    place->press("run");
    QTRY_COMPARE_WITH_TIMEOUT(count(resourceOf<TrunkIpList>()), lists - 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!desk().runner().isBusy(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk().report().ofObject(resourceOf<TrunkIpList>(), {}).isEmpty(), 5'000);
    diagnose(QStringLiteral("TwirpError: 403 Forbidden"));
    QTRY_VERIFY2_WITH_TIMEOUT(!banner().contains(QStringLiteral("listed addresses")), qPrintable(banner()), 10'000);
  }

  /// A country that is not allowed is read when somebody asks after a number of it.
  void countriesAreReadWhenTheyMatter()
  {
    diagnose(QStringLiteral("403 Forbidden to +56 9 6123 4567, sip_status_code 403"));
    QTRY_COMPARE_WITH_TIMEOUT(desk().snapshot().of<DialingCountry>().state(), Read::Whole, 20'000);
    const auto asked = [this] {
      for (const QLabel *l : place->currentWidget()->findChildren<QLabel *>())
        if (l->text().contains(QStringLiteral("Calls to Chile are not allowed"))) return true;
      return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(asked(), 10'000);
    QVERIFY(bannerText().contains(QStringLiteral("SIP 403")));
  }

  void aChosenSymptomAsksAtOnce()
  {
    place->push(diagnosisTask(desk()));
    auto *symptom = place->find<QComboBox>("symptom");
    symptom->setCurrentIndex(1);
    Q_EMIT symptom->activated(1);
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(QStringLiteral("calls a SIP domain")), 20'000);
  }
};

QTEST_MAIN(TestDiagnosisTask)
#include "t_diagnosistask.moc"
