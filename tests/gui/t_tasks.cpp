// The tasks, pressed from questions to undo on a sandbox: set-up, plan, run, manual step, check, fixes.
#include "app/session.h"
#include "gui/kit/difference.h"
#include "gui/kit/style.h"
#include "gui/kit/xmlview.h"
#include "gui/pages/pages.h"
#include "gui/pages/setuptask.h"
#include "gui/place.h"
#include "gui/table/renameline.h"
#include "gui/tasks/changewords.h"
#include "gui/tasks/secretclip.h"
#include "gui/tasks/steptable.h"
#include "health/fix.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/twimlbin.h"
#include "profiles/connectfile.h"
#include "support/inbound.h"
#include "twiml/document.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QMimeData>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QProcess>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace gui;
using namespace std::chrono_literals;

namespace {
QByteArray post(const QUrl &url, const QString &name, const QString &document)
{
  QUrlQuery form;
  const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
  form.addQueryItem(QStringLiteral("friendlyName"), encoded(name));
  form.addQueryItem(QStringLiteral("twiml"), encoded(document));
  QNetworkAccessManager net;
  QNetworkRequest request(url);
  request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
  QNetworkReply *reply = net.post(request, form.query(QUrl::FullyEncoded).toLatin1());
  QSignalSpy done(reply, &QNetworkReply::finished);
  done.wait(10'000);
  return reply->readAll();
}

/// "https://handler.twilio.com/twiml/EH…" of the page that says that the bin is saved.
QString addressIn(const QByteArray &page)
{
  const QString text = QString::fromUtf8(page);
  const qsizetype at = text.indexOf(QStringLiteral("<code id=\"address\">"));
  return at < 0 ? QString() : text.mid(at + 19).section(u'<', 0, 0);
}

int objectCount(const Snapshot &s, const Resource &r) { return s.part(r).size(); }
} // namespace

class TestTasks : public QObject {
  Q_OBJECT

  QTemporaryDir folder;
  QProcess sandbox;
  std::unique_ptr<Journal> journal;
  std::unique_ptr<Session> session;
  std::unique_ptr<Place> place;
  SessionProfile profile;

  Desk &desk() const { return *session->desk(); }

  void open(bool readOnly = false)
  {
    place.reset();
    session.reset();
    Opening opening = Opening::of(profile);
    opening.profile.readOnly = readOnly;
    session = std::make_unique<Session>(opening, journal.get());
    QSignalSpy ready(session.get(), &Session::ready);
    session->open();
    QVERIFY(!ready.isEmpty() || ready.wait(10'000));
    QSignalSpy read(&desk().sync(), &Sync::finished);
    QVERIFY(read.wait(30'000));
    QTRY_VERIFY_WITH_TIMEOUT(desk().hasRead(), 10'000);
    QApplication::processEvents();
    place = std::make_unique<Place>(desk());
  }

  QString unrouted() const
  {
    for (const PhoneNumber &n : desk().snapshot().of<PhoneNumber>().seen())
      if (n.voiceCapable && desk().routeOf(n).unrouted) return n.sid;
    return {};
  }

  const PhoneNumber *number(const QString &sid) const
  {
    for (const PhoneNumber &n : desk().snapshot().of<PhoneNumber>().seen())
      if (n.sid == sid) return &n;
    return nullptr;
  }

  /// With TRUNKLINE_TASK_SHOTS=FOLDER each screen is kept as a picture, in both sizes and themes.
  void shot(const QString &name)
  {
    const QString to = qEnvironmentVariable("TRUNKLINE_TASK_SHOTS");
    QCOMPARE(unnamed(place->currentWidget()), QStringList());
    if (to.isEmpty()) return;
    for (const bool dark : {false, true}) {
      Theme::use(dark ? Theme::dark() : Theme::light());
      for (const QSize size : {QSize(1280, 694), QSize(1024, 534)}) {
        place->resize(size);
        QTest::qWait(20);
        const QString end =
            QStringLiteral("-%1%2.png").arg(size.width()).arg(dark ? QStringLiteral("-dark") : QString());
        place->grab().save(QDir(to).filePath(name + end));
      }
    }
    Theme::use(Theme::light());
    place->resize(1280, 694);
  }

  void runToTheManualStep()
  {
    place->press("previewPlan");
    QVERIFY(!place->shows("objection"));
    place->press("run");
    QTRY_VERIFY_WITH_TIMEOUT(place->shows("binUrl"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(place->shows("checkAndGoOn"), 20'000);
  }

  QString copiedDocument()
  {
    place->press("copyDocument");
    return QApplication::clipboard()->text();
  }

private Q_SLOTS:
  void initTestCase()
  {
    QApplication::setStyle(new Style);
    Theme::use(Theme::light());
    QStandardPaths::setTestModeEnabled(true);
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sandbox.start(QStringLiteral(TRUNKLINE_BIN_DIR "/trunkline-sandbox"), QStringList());
    while (!sandbox.canReadLine()) QVERIFY(sandbox.waitForReadyRead(20'000));
    auto read = profiles::readConnectJson(sandbox.readLine(), QStringLiteral("the sandbox"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    profile = *read;
    auto opened = Journal::open(folder.filePath(QStringLiteral("journal.sqlite")), api::resourceNamed);
    QVERIFY(opened);
    journal = std::move(*opened);
  }

  void init() { open(); }

  void cleanup()
  {
    place.reset();
    session.reset();
  }

  void cleanupTestCase()
  {
    sandbox.closeWriteChannel();
    QVERIFY(sandbox.waitForFinished(5'000));
  }

  void answersAreAskedAndKept()
  {
    const QString sid = unrouted();
    QVERIFY(!sid.isEmpty());
    desk().setUp();
    auto *which = place->find<QComboBox>("number");
    QCOMPARE(which->accessibleName(), QStringLiteral("Which number?"));
    QCOMPARE(which->currentData().toString(), sid); // the first that nothing answers
    auto *room = place->find<QLineEdit>("room");
    QCOMPARE(room->text(), QStringLiteral("call-"));
    room->setText(QStringLiteral("night-"));
    QVERIFY(room->accessibleDescription().contains(QStringLiteral("night-_+1")));
    place->find<QLineEdit>("agent")->setText(QStringLiteral("receptionist"));
    QVERIFY(place->shows("metadata"));
    place->find<QLineEdit>("pin")->setText(QStringLiteral("12a"));
    QVERIFY(!place->find<QPushButton>("previewPlan")->isEnabled());
    QVERIFY(place->find<QLineEdit>("pin")->accessibleDescription().contains(QStringLiteral("digits only")));
    place->find<QLineEdit>("pin")->setText(QStringLiteral("1234"));
    shot(QStringLiteral("setup"));
    place->press("previewPlan");
    QCOMPARE(place->task()->objectName(), QStringLiteral("planTask"));
    QSignalSpy read(&desk().sync(), &Sync::finished);
    desk().sync().refresh();
    QVERIFY(read.wait(30'000));
    place->press("backToBefore");
    QCOMPARE(place->task()->objectName(), QStringLiteral("setUpTask"));
    QCOMPARE(place->find<QLineEdit>("room")->text(), QStringLiteral("night-"));
    QCOMPARE(place->find<QLineEdit>("agent")->text(), QStringLiteral("receptionist"));
    QCOMPARE(place->find<QLineEdit>("pin")->text(), QStringLiteral("1234"));
    QAccessible::queryAccessibleInterface(place->find<QRadioButton>("oneRoom")) // as a screen reader chooses
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(place->find<QLineEdit>("room")->text(), QStringLiteral("front-desk"));
    place->find<QRadioButton>("roomPerCaller")->click();
    QCOMPARE(place->find<QLineEdit>("room")->text(), QStringLiteral("night-"));
  }

  void theSignInIsStrongAndTheSameOnBothSides()
  {
    desk().setUp(unrouted());
    const auto *task = qobject_cast<SetUpTask *>(place->task());
    const QString password = QString::fromUtf8(task->answers().sipPassword.reveal());
    QVERIFY(password.size() >= 20 && task->answers().sipUser.size() >= 20);
    for (const QChar c : password + task->answers().sipUser) QVERIFY(c.isLetterOrNumber() && c.unicode() < 128);
    QCOMPARE(place->find<QLineEdit>("sipPassword")->echoMode(), QLineEdit::Password);
    desk().setUp(unrouted());
    QVERIFY(QString::fromUtf8(qobject_cast<SetUpTask *>(place->task())->answers().sipPassword.reveal()) != password);
  }

  void aPlanShowsEveryFieldAndNoSecret()
  {
    desk().setUp(unrouted());
    const QByteArray password = qobject_cast<SetUpTask *>(place->task())->answers().sipPassword.reveal();
    place->press("previewPlan");
    auto *steps = place->find<StepTable>("steps");
    QCOMPARE(steps->model()->rowCount(), 4);
    const auto *difference = place->find<DifferenceView>("difference");
    const auto shown = [&] {
      QString all;
      for (int i = 0; i < difference->model()->rowCount(); ++i)
        for (int c = 0; c < difference->model()->columnCount(); ++c)
          all += difference->model()->index(i, c).data().toString() + u'\n';
      return all;
    };
    QString everything;
    for (int i = 0; i < 4; ++i) {
      steps->choose(i);
      everything += shown();
      if (i == 0) shot(QStringLiteral("plan-trunk"));
      if (i == 1) {
        QVERIFY2(shown().contains(QStringLiteral("(new, step 1)")), qPrintable(shown()));
        shot(QStringLiteral("plan-rule"));
      }
      if (i == 2) {
        QVERIFY(place->shows("document"));
        const QString document = place->find<XmlView>("document")->toPlainText();
        QVERIFY(document.contains(QStringLiteral("••••")));
        QVERIFY(!document.contains(QString::fromUtf8(password)));
        shot(QStringLiteral("plan-manual"));
      }
    }
    QVERIFY2(everything.contains(QStringLiteral("new password, 24")), qPrintable(everything));
    QVERIFY(!everything.contains(QString::fromUtf8(password)));
    place->press("copyPlan");
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("new password, 24")) && !copied.contains(QString::fromUtf8(password)));
    QVERIFY(place->find<QPushButton>("run")->text().contains(QStringLiteral("4")));
  }

  /// As on screen: callers are masked unless they are shown, own numbers never; Copy plan follows.
  void aPlanNamesWhatItRefersTo()
  {
    const Snapshot s = inbound::healthy();
    Plan plan;
    plan.changes << removeChange(QStringLiteral("rule"), Object::of(inbound::aRule()), plan.secrets);
    const auto trunks = [&](const PlanReader &reader) {
      for (const FieldChange &f : fieldChanges(plan, 0, false, reader))
        if (f.field == QStringLiteral("Inbound trunks")) return f.now;
      return QString();
    };
    QCOMPARE(trunks({true, s}), QStringLiteral("Trunk ST_a"));
    QCOMPARE(trunks({}), QStringLiteral("ST_a")); // gone since: the id is all that is known
  }

  void aPlanMasksCallers()
  {
    InboundTrunk t = desk().snapshot().of<InboundTrunk>().seen().front(), wanted = t;
    wanted.allowedNumbers = QStringList{QStringLiteral("+16285550104")};
    wanted.numbers << QStringLiteral("+15105550199");
    Plan plan;
    Change c;
    c.kind = Change::Kind::Change;
    c.resource = &resourceOf<InboundTrunk>();
    c.key = t.id;
    c.before = toPlan(Object::of(t), QStringLiteral("t"), plan.secrets);
    c.after = toPlan(Object::of(wanted), QStringLiteral("t"), plan.secrets);
    plan.changes << c;
    const auto after = [&](const PlanReader &reader) {
      QString all;
      for (const FieldChange &f : fieldChanges(plan, 0, false, reader)) all += f.after + u'\n';
      return all;
    };
    QVERIFY2(after(PlanReader{}).contains(QStringLiteral("+1 628 ••• 0104")), qPrintable(after(PlanReader{})));
    QVERIFY(after(PlanReader{}).contains(QStringLiteral("+1 510 555 0199")));
    QVERIFY(after(PlanReader{false, {}}).contains(QStringLiteral("+1 628 555 0104")));
    QVERIFY(!planAsText(plan, PlanReader{}).contains(QStringLiteral("555 0104")));
    desk().preview(plan);
    const auto *difference = place->find<DifferenceView>("difference");
    const auto shown = [&] {
      QString all;
      for (int i = 0; i < difference->model()->rowCount(); ++i)
        all += difference->model()->index(i, 2).data().toString();
      return all;
    };
    QVERIFY2(shown().contains(QStringLiteral("+1 628 ••• 0104")), qPrintable(shown()));
    desk().setShowsCallers(true);
    QVERIFY2(shown().contains(QStringLiteral("+1 628 555 0104")), qPrintable(shown()));
    desk().setShowsCallers(false);
  }

  void fromQuestionsToUndo()
  {
    const QString sid = unrouted();
    const PhoneNumber before = *number(sid);
    const int trunks = objectCount(desk().snapshot(), resourceOf<InboundTrunk>());
    const int rules = objectCount(desk().snapshot(), resourceOf<DispatchRule>());
    desk().setUp(sid);
    const QByteArray password = qobject_cast<SetUpTask *>(place->task())->answers().sipPassword.reveal();
    place->find<QLineEdit>("agent")->setText(QStringLiteral("receptionist"));
    runToTheManualStep();
    shot(QStringLiteral("run-manual"));
    const auto *url = place->find<QLineEdit>("binUrl");
    QCOMPARE(url->accessibleName(), QStringLiteral("URL of the TwiML bin"));
    QVERIFY(!place->find<QPushButton>("checkAndGoOn")->isEnabled());

    const QString document = copiedDocument();
    QVERIFY(document.contains(QString::fromUtf8(password)));
    QCOMPARE(QApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
             QByteArray("secret"));
    QVERIFY(!place->find<XmlView>("document")->toPlainText().contains(QString::fromUtf8(password)));
    auto *reveal = place->find<QPushButton>("revealDocument");
    QTest::mousePress(reveal, Qt::LeftButton);
    QVERIFY(place->find<XmlView>("document")->toPlainText().contains(QString::fromUtf8(password)));
    QTest::mouseRelease(reveal, Qt::LeftButton);
    QVERIFY(!place->find<XmlView>("document")->toPlainText().contains(QString::fromUtf8(password)));

    // A bin that says something else is refused with a sentence; what was typed stays.
    const QUrl console(desk().snapshot().about.consolePage);
    const QString other =
        addressIn(post(console, QStringLiteral("other"), QStringLiteral("<Response><Hangup/></Response>")));
    QVERIFY(!other.isEmpty());
    place->find<QLineEdit>("binUrl")->setText(other);
    place->press("checkAndGoOn");
    const auto said = [&] { return place->find<QLineEdit>("binUrl")->accessibleDescription(); };
    QTRY_VERIFY_WITH_TIMEOUT(place->find<QLineEdit>("binUrl")->property("invalid").toBool(), 20'000);
    QVERIFY(!said().isEmpty());
    QCOMPARE(place->find<QLineEdit>("binUrl")->text(), other);
    shot(QStringLiteral("run-refused"));

    const QString bin = addressIn(post(console, QStringLiteral("calls"), document));
    QVERIFY(!bin.isEmpty());
    place->find<QLineEdit>("binUrl")->setText(bin);
    QTRY_VERIFY_WITH_TIMEOUT(place->shows("checkAndGoOn"), 20'000);
    place->press("checkAndGoOn");
    QTRY_VERIFY_WITH_TIMEOUT(place->shows("check"), 30'000);
    const auto *verdict = place->find<Banner>("verdict");
    QTRY_VERIFY_WITH_TIMEOUT(verdict->state() != State::Running, 30'000);
    QVERIFY2(verdict->state() == State::Ok || verdict->state() == State::Advice,
             qPrintable(verdict->title() + verdict->text()));
    shot(QStringLiteral("check"));
    QCOMPARE(number(sid)->voiceUrl, bin);

    // A second run is empty.
    desk().setUp(sid);
    QVERIFY(place->find<Banner>("summary")->title().startsWith(QStringLiteral("Everything is set up already")));
    QCOMPARE(place->find<QPushButton>("previewPlan")->text(), QStringLiteral("Done"));
    shot(QStringLiteral("setup-done"));
    place->pop(place->task());

    place->press("undoRun");
    QTRY_COMPARE_WITH_TIMEOUT(place->task()->objectName(), QStringLiteral("planTask"), 20'000);
    shot(QStringLiteral("undo-plan"));
    place->press("run");
    QTRY_VERIFY_WITH_TIMEOUT(place->shows("done"), 30'000);
    shot(QStringLiteral("undo-run"));
    QVERIFY(place->find<Banner>("headline")->text().contains(bin)); // what no API can remove is named
    QSignalSpy read(&desk().sync(), &Sync::finished);
    desk().sync().refresh();
    QVERIFY(read.wait(30'000));
    QCOMPARE(number(sid)->voiceUrl, before.voiceUrl);
    QCOMPARE(objectCount(desk().snapshot(), resourceOf<InboundTrunk>()), trunks);
    QCOMPARE(objectCount(desk().snapshot(), resourceOf<DispatchRule>()), rules);
    place->press("done");
    QVERIFY(!place->task());
  }

  void aWaitingRunIsCancelled()
  {
    desk().setUp(unrouted());
    runToTheManualStep();
    place->press("cancelRun");
    QTRY_VERIFY_WITH_TIMEOUT(place->shows("done"), 20'000);
    QVERIFY(place->find<Banner>("headline")->title().startsWith(QStringLiteral("Nothing has changed")));
    shot(QStringLiteral("run-cancelled"));
  }

  void aPlanThatSomebodyOvertookIsNotRun()
  {
    InboundTrunk shown = desk().snapshot().of<InboundTrunk>().seen().front();
    shown.metadata = QStringLiteral("what it was when the plan was made");
    InboundTrunk wanted = shown;
    wanted.name += QStringLiteral(" new");
    Plan plan;
    plan.title = QStringLiteral("Rename a trunk");
    plan.changes << changeChange(QStringLiteral("rename"), Object::of(shown), Object::of(wanted), plan.secrets);
    desk().preview(plan);
    QVERIFY(place->shows("objection"));
    QVERIFY(!place->find<QPushButton>("run")->isEnabled());
    shot(QStringLiteral("plan-objection"));
  }

  void aFailedStepIsExplainedAndTheOthersAreUndone()
  {
    const InboundTrunk trunk = desk().snapshot().of<InboundTrunk>().seen().front();
    InboundTrunk renamed = trunk;
    renamed.name += QStringLiteral(" new");
    const PhoneNumber shown = *number(unrouted());
    PhoneNumber wrong = shown;
    wrong.voiceApplicationSid = QStringLiteral("AP") + QString(32, QLatin1Char('0')); // there is none: error 21420
    Plan plan;
    plan.title = QStringLiteral("Rename and misdirect");
    plan.changes << changeChange(QStringLiteral("rename"), Object::of(trunk), Object::of(renamed), plan.secrets)
                 << changeChange(QStringLiteral("number"), Object::of(shown), Object::of(wrong), plan.secrets);
    desk().preview(plan);
    place->press("run");
    QTRY_VERIFY_WITH_TIMEOUT(place->shows("done"), 30'000);
    QVERIFY(place->find<Banner>("headline")->title().startsWith(QStringLiteral("Nothing has changed")));
    QVERIFY(place->find<Banner>("headline")->text().startsWith(QStringLiteral("Step 2 failed.")));
    QVERIFY(place->shows("why") && place->shows("answer"));
    QCOMPARE(place->find<StepTable>("steps")->current(), 1);
    shot(QStringLiteral("run-failed"));
    place->press("copyReport");
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Nothing has changed")));
    QCOMPARE(desk().snapshot().find(resourceOf<InboundTrunk>(), trunk.id).called(), trunk.name);
  }

  void anUnverifiableBinIsSaidToBeSo()
  {
    profile.twilio->saved.setFlag(Connection::AuthToken, false);
    open();
    profile.twilio->saved.setFlag(Connection::AuthToken, true);
    desk().setUp(unrouted());
    QVERIFY(place->shows("noToken"));
    runToTheManualStep();
    QVERIFY(place->shows("notVerified"));
    place->press("cancelRun");
    QTRY_VERIFY_WITH_TIMEOUT(place->shows("done"), 20'000);
  }

  void withoutSipHostNothingIsPlanned()
  {
    const QString host = profile.livekit->sipHost;
    profile.livekit->sipHost.clear();
    open();
    profile.livekit->sipHost = host;
    desk().setUp(unrouted());
    QVERIFY(place->shows("noHost"));
    QVERIFY(!place->find<QPushButton>("previewPlan")->isEnabled());
    shot(QStringLiteral("setup-no-host"));
    desk().giveSipHost(host);
    QTRY_VERIFY(!place->shows("noHost"));
    QVERIFY(place->find<QPushButton>("previewPlan")->isEnabled());
  }

  void removingManyIsTyped()
  {
    Plan plan;
    plan.title = QStringLiteral("Remove rules");
    const auto &rules = desk().snapshot().of<DispatchRule>().seen();
    for (size_t i = 0; i < rules.size(); ++i)
      plan.changes << removeChange(QStringLiteral("r%1").arg(i), Object::of(rules[i]), plan.secrets);
    desk().preview(plan);
    QVERIFY(place->shows("confirm"));
    auto *run = place->find<QPushButton>("run");
    QVERIFY(!run->isEnabled());
    place->find<QLineEdit>("confirm")->setText(QString::number(rules.size()));
    QVERIFY(run->isEnabled() || place->shows("objection"));
    shot(QStringLiteral("plan-removals"));
  }

  void aReadOnlyProfileHasNoRunButton()
  {
    open(true);
    Plan plan;
    plan.title = QStringLiteral("Remove a rule");
    plan.changes << removeChange(QStringLiteral("r"), Object::of(desk().snapshot().of<DispatchRule>().seen().front()),
                                 plan.secrets);
    desk().preview(plan);
    QVERIFY(!place->find<QPushButton>("run"));
    QVERIFY(place->find<QPushButton>("copyPlan")->isEnabled());
  }

  void aNameIsChangedInPlace_data()
  {
    QTest::addColumn<int>("kind");
    QTest::newRow("number") << 0;
    QTest::newRow("trunk") << 1;
    QTest::newRow("rule") << 2;
  }
  void aNameIsChangedInPlace()
  {
    QFETCH(int, kind);
    const Resource &r = kind == 0   ? resourceOf<PhoneNumber>()
                        : kind == 1 ? resourceOf<InboundTrunk>()
                                    : resourceOf<DispatchRule>();
    const std::unique_ptr<Page> page(kind == 0   ? numbersPage(desk())
                                     : kind == 1 ? inboundTrunksPage(desk())
                                                 : dispatchRulesPage(desk()));
    page->resize(1200, 600);
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    const QString key = r.keyOf(desk().snapshot().part(r).rows->at(0));
    const auto name = [&] {
      const Object o = desk().snapshot().find(r, key);
      return nameField(r)->text(o.row());
    };
    const QString before = name();
    QVERIFY(page->select(r, key));
    QWidget *table = page->findChild<QTreeView *>();
    const auto open = [&] {
      QTest::keyClick(table, Qt::Key_F2);
      return page->findChild<QLineEdit *>(QStringLiteral("newName"));
    };
    QPointer<QLineEdit> edit = open();
    QVERIFY(edit);
    QCOMPARE(edit->text(), before);
    QTest::keyClicks(edit, QStringLiteral("Evenings"));
    QVERIFY(edit->accessibleDescription().contains(before + QStringLiteral(" → Evenings, at ")));
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!edit);
    QCOMPARE(name(), before);
    QVERIFY(!desk().runner().isBusy());
    edit = open();
    if (kind == 0) { // Twilio takes no more
      edit->setText(QString(65, u'x'));
      QTest::keyClick(edit, Qt::Key_Return);
      QVERIFY(edit && edit->isVisible());
    }
    edit->setText(QStringLiteral("Evenings"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(name(), QStringLiteral("Evenings"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QPushButton *>(QStringLiteral("toastAction")), 20'000);
    page->findChild<QPushButton *>(QStringLiteral("toastAction"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(name(), before, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!desk().runner().isBusy(), 20'000);
  }

  void everyFindingHasAScreen()
  {
    const auto findings = desk().report().findings;
    QVERIFY(findings.size() > 3);
    QSet<int> kinds;
    for (const health::Finding &f : findings) {
      const auto remedy = health::remedy(desk().snapshot(), f);
      TaskPage *task = fixTask(desk(), f);
      place->push(task);
      QApplication::processEvents();
      const QString name = task->objectName();
      if (remedy.kind == health::Remedy::SetUp) QCOMPARE(name, QStringLiteral("setUpTask"));
      if (remedy.kind == health::Remedy::ByPlan) QCOMPARE(name, QStringLiteral("planTask"));
      if (remedy.kind == health::Remedy::NeedsAnswer) {
        QVERIFY(place->shows("answer"));
        QVERIFY(!place->find<QPushButton>("run")->isEnabled());
      }
      if (remedy.kind == health::Remedy::ByPerson) QCOMPARE(name, QStringLiteral("fixTask"));
      QCOMPARE(unnamed(task), QStringList());
      if (!kinds.contains(remedy.kind)) shot(QStringLiteral("fix-%1").arg(int(remedy.kind)));
      kinds << remedy.kind;
      if (remedy.kind == health::Remedy::NeedsAnswer) {
        if (auto *answer = place->find<QLineEdit>("answer"))
          answer->setText(QStringLiteral("receptionist"));
        else
          place->find<QComboBox>("answer")->setCurrentIndex(0);
        QVERIFY(place->shows("steps"));
        shot(QStringLiteral("fix-answered"));
      }
      place->pop(task);
    }
    QVERIFY(kinds.size() > 2);
  }

  void aSecretLeavesTheClipboard()
  {
    SecretClip::instance().copy("secret");
    QVERIFY(SecretClip::instance().isHolding());
    QApplication::clipboard()->setText(QStringLiteral("something of the operator"));
    SecretClip::instance().clear();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("something of the operator"));
    SecretClip::instance().copy("secret");
    SecretClip::instance().clear();
    QCOMPARE(QApplication::clipboard()->text(), QString());
  }
};

QTEST_MAIN(TestTasks)
#include "t_tasks.moc"
