// Accounts that are not as usual: a restricted key, a trial, a suspension, nothing at all; on the real sandbox.
#include "app/session.h"
#include "gui/kit/banner.h"
#include "gui/kit/emptystate.h"
#include "gui/kit/style.h"
#include "gui/pages/pages.h"
#include "gui/table/resourcepage.h"
#include "gui/window.h"
#include "guides/removal.h"
#include "model/elastictrunk.h"
#include "model/inboundtrunk.h"
#include "model/twilioaccount.h"
#include "net/requestlog.h"
#include "profiles/connectfile.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <optional>

using namespace gui;

namespace {
/// A sandbox with these options, a session on it, and the window; everything that is read at a start was read.
class Opened {
public:
  explicit Opened(const QStringList &options, const QList<const Resource *> &alsoWanted = {}, bool kept = false)
  {
    sandbox.setStandardErrorFile(QProcess::nullDevice());
    sandbox.start(QStringLiteral(TRUNKLINE_BIN_DIR "/trunkline-sandbox"), options);
    while (!sandbox.canReadLine() && sandbox.waitForReadyRead(20'000)) {}
    const auto read = profiles::readConnectJson(sandbox.readLine(), QStringLiteral("the sandbox"));
    auto opened = Journal::open(folder.filePath(QStringLiteral("journal.sqlite")), api::resourceNamed);
    if (!read || !opened) qFatal("No sandbox or no journal");
    journal = std::move(*opened);
    opening = Opening::of(*read);
    if (kept) opening->stateFile = folder.filePath(QStringLiteral("states/one.json"));
    open();
    for (const Resource *r : alsoWanted) desk().sync().want(*r);
    if (!QTest::qWaitFor([this] { return desk().hasRead() && !desk().sync().isReading(); }, 60'000))
      qFatal("The accounts are not read");
  }
  ~Opened()
  {
    window.setDesk(nullptr);
    session.reset();
    end();
  }
  /// The next start, while nobody answers.
  void startOffline()
  {
    if (!QTest::qWaitFor([this] { return QFile::exists(opening->stateFile); }, 20'000)) qFatal("Nothing was kept");
    window.setDesk(nullptr);
    session.reset();
    end();
    open();
    if (!QTest::qWaitFor([this] { return !desk().sync().isReading(); }, 60'000)) qFatal("It goes on reading");
  }
  Desk &desk() const { return *session->desk(); }
  const Snapshot &snapshot() const { return desk().snapshot(); }
  ResourcePage *page(const QString &name) const
  {
    auto *p = window.findChild<ResourcePage *>(name);
    if (!p) qFatal("There is no page %s", qPrintable(name));
    return p;
  }
  template <class T> T *find(const char *name) const { return window.findChild<T *>(QLatin1String(name)); }

  QTemporaryDir folder;
  QProcess sandbox;
  std::optional<Opening> opening;
  std::unique_ptr<Journal> journal;
  std::unique_ptr<Session> session;
  Window window;

private:
  void open()
  {
    session = std::make_unique<Session>(*opening, journal.get());
    QSignalSpy ready(session.get(), &Session::ready);
    session->open();
    if (ready.isEmpty() && !ready.wait(20'000)) qFatal("The session does not open");
    window.setDesk(session->desk());
    window.resize(1280, 800);
    window.show();
  }
  void end()
  {
    sandbox.closeWriteChannel();
    sandbox.waitForFinished(5'000);
  }
};

/// For who wants to look at what no sheet shows: TRUNKLINE_PICTURES names a folder.
void keepPicture(Window &window, const char *name)
{
  const QString folder = qEnvironmentVariable("TRUNKLINE_PICTURES");
  if (!folder.isEmpty()) window.grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
}

QString wordsIn(const QWidget *w)
{
  QStringList out;
  for (const QLabel *l : w->findChildren<QLabel *>()) out << l->text();
  return out.join(u'\n');
}

/// What of the account could not be read, by the resources' names.
QStringList failedParts(const Snapshot &s)
{
  QStringList out;
  for (const Resource *r : s.resources())
    if (s.part(*r).state == Read::Failed) out << QLatin1String(r->name);
  out.sort();
  return out;
}

QStringList withCalls(QStringList options) { return options << QStringLiteral("--calls=30"); }
} // namespace

class StatesTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new Style);
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
  }
  void init() { QSettings().clear(); }

  void aRefusedListSaysWhatTheKeyLacks_data()
  {
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("permission"); ///< empty: Twilio names none
    const auto row = [](const char *refused, const char *page, const char *permission) {
      QTest::newRow(refused) << QString::fromLatin1(refused) << QString::fromLatin1(page)
                             << QString::fromLatin1(permission);
    };
    row("trunking", "elasticTrunks", "/twilio/voice/sip.trunks/list");
    row("api/SIP/CredentialLists", "credentialLists", "/twilio/voice/sip.credential-lists/list");
    row("api/SIP/IpAccessControlLists", "ipLists", "/twilio/voice/sip.ip-acls/list");
    row("api/SIP/Domains", "sipDomains", "/twilio/voice/sip.domains/list");
    row("api/Applications", "twimlApps", "/twilio/voice/twiml.apps/list");
    row("api/Conferences", "conferences", "/twilio/voice/conferences/list");
    row("voice", "countries", "");
  }
  void aRefusedListSaysWhatTheKeyLacks()
  {
    QFETCH(QString, refused);
    QFETCH(QString, page);
    QFETCH(QString, permission);
    const Opened account(withCalls({QStringLiteral("--refuse"), refused}));
    ResourcePage *table = account.page(page);
    const Resource &r = *table->resources().first();
    account.desk().sync().want(r);
    QTRY_COMPARE_WITH_TIMEOUT(account.snapshot().part(r).state, Read::Failed, 20'000);
    QTRY_VERIFY(wordsIn(table).contains(QStringLiteral("This Twilio key may not read ")));
    auto *copy = table->findChild<QPushButton *>(QStringLiteral("copyPermission"));
    QCOMPARE(copy != nullptr, !permission.isEmpty());
    if (copy) {
      QVERIFY2(wordsIn(table).contains(u'“' + permission + u'”'), qPrintable(wordsIn(table)));
      copy->click();
      QCOMPARE(QGuiApplication::clipboard()->text(), permission);
    }
    QSignalSpy keys(&account.window, &Window::manageProfilesRequested);
    table->findChild<QPushButton *>(QStringLiteral("anotherKey"))->click();
    QCOMPARE(keys.size(), 1);
    // Only that list, and what is found through it; everything else was read.
    for (const Endpoint *e : api::catalogue()) {
      const Part &part = account.snapshot().part(*e->resource);
      if (part.state != Read::Failed) continue;
      QCOMPARE(part.error.kind, Error::Auth);
      const bool below = e->resource == &r || refused == u"trunking" || refused == u"voice"
                         || (e->source && account.snapshot().part(*e->source).state == Read::Failed)
                         || QLatin1String(e->resource->name).contains(QLatin1String("domain"));
      QVERIFY2(below, e->resource->name);
    }
    QCOMPARE(account.snapshot().part(resourceOf<InboundTrunk>()).state, Read::Whole);
  }

  /// Two vendors' numbers stand in one table: what is there stays, and what is missing is said above it.
  void refusedNumbersLeaveTheOthers()
  {
    const Opened account(withCalls({QStringLiteral("--refuse"), QStringLiteral("api/IncomingPhoneNumbers")}));
    ResourcePage *table = account.page(QStringLiteral("numbers"));
    const QString permission = QStringLiteral("“/twilio/phone-numbers/incoming-phone-numbers/list”");
    QTRY_VERIFY2(wordsIn(table).contains(permission), qPrintable(wordsIn(table)));
    QVERIFY(table->findChild<QTreeView *>()->model()->rowCount() > 0);
    QVERIFY(wordsIn(account.find<Banner>("unread.phone-number")).contains(permission));
  }

  void theProfileListsWhatTheKeyLacks()
  {
    const Opened account(
        withCalls({QStringLiteral("--refuse"), QStringLiteral("trunking,api/SIP/IpAccessControlLists")}));
    const std::unique_ptr<TaskPage> task(accountTask(account.desk()));
    const QString words = wordsIn(task.get());
    for (const char *permission : {"/twilio/voice/sip.trunks/list", "/twilio/voice/sip.ip-acls/list"})
      QVERIFY2(words.contains(QLatin1String(permission)), qPrintable(words));
    task->findChild<QPushButton *>(QStringLiteral("copyPermissions"))->click();
    QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
    copied.sort();
    QCOMPARE(copied, (QStringList{QStringLiteral("/twilio/voice/sip.ip-acls/list"),
                                  QStringLiteral("/twilio/voice/sip.trunks/list")}));
  }

  void aRefusedWriteSaysWhatTheKeyLacks()
  {
    const Opened account(withCalls({QStringLiteral("--refuse"), QStringLiteral("POST:trunking")}));
    const auto &trunks = account.snapshot().of<ElasticTrunk>().seen();
    QVERIFY(!trunks.empty());
    ElasticTrunk wanted = trunks.front();
    wanted.name += QStringLiteral(" renamed");
    Plan plan;
    plan.title = QStringLiteral("Rename");
    plan.changes << changeChange(QStringLiteral("one"), Object::of(trunks.front()), Object::of(wanted), plan.secrets);
    QSignalSpy finished(&account.desk().runner(), &Runner::finished);
    QVERIFY(account.desk().runner().start(plan));
    QVERIFY(!finished.isEmpty() || finished.wait(20'000));
    const auto run = account.desk().runner().record(finished[0][0].toString());
    QVERIFY(run && run->steps[0].error);
    QCOMPARE(run->outcome, Outcome::RolledBack);
    QVERIFY2(run->steps[0].error->text.contains(QStringLiteral("“/twilio/voice/sip.trunks/update”")),
             qPrintable(run->steps[0].error->text));
  }

  void aTrialSaysWhatItCannot()
  {
    const Opened account(withCalls({QStringLiteral("--account=trial")}));
    auto *strip = account.find<Banner>("trialStrip");
    QVERIFY(strip && strip->isVisible());
    QVERIFY(strip->text().contains(QStringLiteral("verified numbers")));
    QVERIFY(!account.find<Banner>("suspendedStrip"));
    const std::unique_ptr<TaskPage> task(buyTask(account.desk(), Vendor::Twilio));
    const auto *note = task->findChild<Banner *>(QStringLiteral("trialNote"));
    QVERIFY(note);
    QVERIFY(note->text().contains(QStringLiteral("refuse")));
    strip->findChild<QPushButton *>(QStringLiteral("closeTrial"))->click();
    QVERIFY(!strip->isVisible());
  }

  void aSuspensionIsSaidOnce()
  {
    const Opened account(withCalls({QStringLiteral("--account=suspended")}));
    QCOMPARE(account.window.findChildren<Banner *>(QStringLiteral("suspendedStrip")).size(), 1);
    QVERIFY(account.find<Banner>("suspendedStrip")->isVisible());
    QVERIFY(!account.find<Banner>("unread.phone-number")); // not again on the overview
    QVERIFY(wordsIn(account.page(QStringLiteral("elasticTrunks"))).contains(QStringLiteral("account is suspended")));
    QVERIFY(!account.page(QStringLiteral("elasticTrunks"))->findChild<QPushButton *>(QStringLiteral("copyPermission")));
    QVERIFY(
        !wordsIn(account.page(QStringLiteral("numbers"))).contains(QStringLiteral("suspended"))); // LiveKit's are there
    QCOMPARE(account.snapshot().part(resourceOf<InboundTrunk>()).state, Read::Whole);
    QVERIFY(account.snapshot().part(resourceOf<InboundTrunk>()).size() > 0);
    QVERIFY(account.find<QAction>("newTrunk")->isEnabled()); // at LiveKit
    QVERIFY(!account.find<QAction>("buyNumber")->isEnabled());
    QVERIFY(account.find<QAction>("buyNumber")->toolTip().contains(QStringLiteral("suspended")));
    QHash<QString, int> asked; // nobody insists
    for (const LoggedRequest &q : account.desk().sync().accounts().twilio->gate.log()->entries())
      if (q.host.endsWith(QLatin1String("twilio.com"))) ++asked[q.method + u' ' + q.host + q.path];
    QVERIFY(asked.size() > 5);
    for (auto it = asked.begin(); it != asked.end(); ++it) QVERIFY2(it.value() == 1, qPrintable(it.key()));
  }

  /// What was kept is looked at; what needs the vendors is not offered, and says why.
  void anOfflineStartOffersNothingThatNeedsTheVendors()
  {
    Opened account(withCalls({}), {}, true);
    const int numbers = account.snapshot().part(resourceOf<PhoneNumber>()).size();
    QVERIFY(account.find<QAction>("buyNumber")->isEnabled());
    account.startOffline();
    auto *tabs = account.find<QTabBar>("pages");
    tabs->setCurrentIndex(1);
    const ResourcePage *page = account.page(QStringLiteral("numbers"));
    auto *table = page->findChild<QTreeView *>();
    QVERIFY(table->model()->rowCount() >= numbers); // and LiveKit's
    table->setCurrentIndex(table->model()->index(0, 0));
    for (const char *name :
         {"buyNumber", "setUpNumber", "newTrunk", "numbers.edit", "numbers.remove", "numbers.setUp"}) {
      const auto *action = account.find<QAction>(name);
      QVERIFY2(action && !action->isEnabled(), name);
      QVERIFY2(action->toolTip().contains(QStringLiteral("no connection")), qPrintable(action->toolTip()));
    }
    const auto *button = page->findChild<QPushButton *>(QStringLiteral("numbersSecond"));
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(QStringLiteral("Twilio")));
    QVERIFY(account.find<QAction>("numbers.copy")->isEnabled());
    for (int i = 0; i < tabs->count(); ++i) {
      tabs->setCurrentIndex(i);
      QTest::qWait(qEnvironmentVariableIsSet("TRUNKLINE_PICTURES") ? 400 : 20);
      keepPicture(account.window, qPrintable(QStringLiteral("kept-%1").arg(i)));
    }
  }

  void aFullAccountSaysNothing()
  {
    const Opened account(withCalls({}));
    for (const char *strip : {"trialStrip", "suspendedStrip"}) QVERIFY(!account.find<Banner>(strip));
    QCOMPARE(failedParts(account.snapshot()), QStringList());
  }

  /// Each table of an empty account shows what it is for, and its button begins something.
  void nothingIsThereYet()
  {
    QList<const Resource *> all;
    for (const Endpoint *e : api::catalogue()) all << e->resource;
    const Opened account({QStringLiteral("--company=empty"), QStringLiteral("--numbers=0")}, all);
    QSignalSpy buys(&account.desk(), &Desk::buyRequested);
    account.find<QPushButton>("emptyBuy")->click();
    QCOMPARE(buys.size(), 1);
    account.desk().closeTask();
    auto *tabs = account.find<QTabBar>("pages");
    for (int i = tabs->count() - 1; i >= 0; --i) tabs->setCurrentIndex(i); // calls are read when they are looked at
    int pressed = 0, seen = 0;
    for (ResourcePage *page : account.window.findChildren<ResourcePage *>()) {
      const QList<const Resource *> kinds = page->resources();
      const bool isEmpty = std::all_of(kinds.begin(), kinds.end(), [&](const Resource *r) {
        const Part &part = account.snapshot().part(*r);
        return part.state != Read::Failed && part.state != Read::Partly && !part.size();
      });
      if (!isEmpty || account.snapshot().part(*kinds.first()).state != Read::Whole) continue;
      const QByteArray name = page->objectName().toUtf8();
      for (QWidget *w = page; w->parentWidget(); w = w->parentWidget()) // some are filled when they are looked at
        if (auto *stack = qobject_cast<QStackedWidget *>(w->parentWidget())) stack->setCurrentWidget(w);
      const EmptyState *place = nullptr;
      QVERIFY2(QTest::qWaitFor([&] { return (place = page->findChild<EmptyState *>()) != nullptr; }), name.constData());
      QVERIFY2(place, name.constData());
      QVERIFY2(!place->accessibleName().isEmpty() && place->accessibleDescription().endsWith(u'.'), name.constData());
      ++seen;
      QAction *way = page->second() ? page->second() : page->primary();
      const QList<QPushButton *> buttons = place->findChildren<QPushButton *>();
      QCOMPARE(buttons.size(), way ? 1 : 0);
      if (!way) continue;
      QVERIFY2(!buttons.first()->text().isEmpty(), name.constData());
      QList<std::shared_ptr<QSignalSpy>> begins;
      const auto spy = [&](auto signal) { begins << std::make_shared<QSignalSpy>(&account.desk(), signal); };
      spy(&Desk::editRequested);
      spy(&Desk::setUpRequested);
      spy(&Desk::buyRequested);
      spy(&Desk::newTwimlRequested);
      spy(&Desk::previewRequested);
      spy(&Desk::taskRequested);
      buttons.first()->click();
      const auto begun = [&] {
        return std::any_of(begins.begin(), begins.end(), [](const auto &s) { return !s->isEmpty(); })
               || QApplication::activeModalWidget() || !page->findChildren<QDialog *>().isEmpty();
      };
      QVERIFY2(QTest::qWaitFor(begun, 2'000), name.constData());
      account.desk().closeTask();
      for (QDialog *d : account.window.findChildren<QDialog *>()) delete d;
      ++pressed;
    }
    QVERIFY2(seen >= 14 && pressed >= 10, qPrintable(QStringLiteral("%1 %2").arg(seen).arg(pressed)));
  }

  /// TRUNKLINE_NUMBERS=10000 tries the account that is promised; without optimisation that takes its time.
  void manyNumbersAreThere()
  {
    const int many = std::max(2'000, qEnvironmentVariableIntValue("TRUNKLINE_NUMBERS"));
    const Opened account(
        {QStringLiteral("--company=full"), QStringLiteral("--numbers=%1").arg(many), QStringLiteral("--calls=0")});
    QCOMPARE(account.snapshot().part(resourceOf<PhoneNumber>()).size(), many);
    QAbstractItemModel *rows = account.page(QStringLiteral("numbers"))->findChild<QTreeView *>()->model();
    QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), many, 20'000);
    auto *filter = account.page(QStringLiteral("numbers"))->findChild<FilterField *>();
    filter->setText(rows->index(many - 100, 1).data().toString().remove(u' '));
    QTRY_VERIFY_WITH_TIMEOUT(rows->rowCount() >= 1 && rows->rowCount() < 20, 20'000);
  }
};

QTEST_MAIN(StatesTest)
#include "t_states.moc"
