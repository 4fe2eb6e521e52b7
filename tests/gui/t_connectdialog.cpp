// The connect dialog and the list of profiles, clicked through against the sandbox.
#include "gui/connect/profilelist.h"
#include "gui/kit/appearance.h"
#include "gui/kit/banner.h"
#include "gui/kit/style.h"
#include "gui/pages/connectdialog.h"
#include "profiles/connectfile.h"
#include "runner/sandboxprocess.h"
#include "support/finish.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace gui;

namespace {
/// A computer without a key store.
class NoStore : public SecretStore {
public:
  Task<Result<Secret>> read(QString, bool) override { co_return trouble(); }
  Task<Result<>> write(QString, Secret) override { co_return trouble(); }
  Task<Result<>> remove(QString) override { co_return trouble(); }

private:
  static Error trouble()
  {
    Error e{Error::Storage, QStringLiteral("This computer has no key store.")};
    e.vendorCode = QLatin1String(SecretTrouble::NoService);
    return e;
  }
};

/// A store that takes so many secrets and then refuses.
class FullStore : public MemoryStore {
public:
  explicit FullStore(int n) : left(n) {}
  Task<Result<>> write(QString key, Secret secret) override
  {
    if (left-- <= 0) {
      Error e{Error::Storage, QStringLiteral("The key store refused.")};
      e.vendorCode = QLatin1String(SecretTrouble::Refused);
      co_return e;
    }
    ++written;
    auto writing = MemoryStore::write(key, secret);
    co_return co_await writing;
  }
  Task<Result<>> remove(QString key) override
  {
    ++removed;
    auto removing = MemoryStore::remove(key);
    co_return co_await removing;
  }
  int left, written = 0, removed = 0;
};

template <class W = QLineEdit> W *child(const QWidget *in, const char *name)
{
  W *found = in->findChild<W *>(QLatin1String(name));
  if (!found) qFatal("There is no %s.", name);
  return found;
}

void type(const QWidget *dialog, const char *field, const QString &text)
{
  auto *edit = child(dialog, field);
  edit->setFocus();
  edit->clear();
  QTest::keyClicks(edit, text);
}

void press(const QWidget *dialog, const char *name)
{
  QTest::mouseClick(child<QPushButton>(dialog, name), Qt::LeftButton);
}

QString noteTitle(const QWidget *dialog)
{
  for (const Banner *b : dialog->findChildren<Banner *>(QStringLiteral("note")))
    if (b->isVisible()) return b->title();
  return {};
}

QString stepText(const QWidget *dialog, api::ProbeStep step)
{
  auto *line = dialog->findChild<QWidget *>(QStringLiteral("step%1").arg(int(step)));
  return line ? line->accessibleDescription() : QString();
}
} // namespace

class TestConnectDialog : public QObject {
  Q_OBJECT
  std::unique_ptr<SandboxProcess> sandbox;
  std::optional<SessionProfile> given;
  std::unique_ptr<QTemporaryDir> folder;
  std::unique_ptr<ProfileStore> store;
  std::shared_ptr<MemoryStore> keychain;

  QString secret(const std::optional<Connection> &c, Connection::SecretName name) const
  {
    return QString::fromUtf8(finish(given->secrets->read(profiles::secretKey(c->id, name)))->reveal());
  }
  std::unique_ptr<ConnectDialog> open(std::shared_ptr<SecretStore> keys = {}) const
  {
    ConnectParts parts{store.get(), keys ? keys : keychain};
    parts.network.addresses = given->addresses;
    auto dialog = std::make_unique<ConnectDialog>(parts);
    dialog->open();
    dialog->activateWindow();
    return dialog;
  }
  void typeAll(const QWidget *d) const
  {
    type(d, "profileName", QStringLiteral("Northwind Dental"));
    type(d, "accountSid", given->twilio->accountSid);
    type(d, "apiKeySid", given->twilio->apiKeySid);
    type(d, "apiKeySecret", secret(given->twilio, Connection::ApiKeySecret));
    type(d, "liveKitUrl", given->livekit->url);
    type(d, "liveKitKey", given->livekit->apiKey);
    type(d, "liveKitSecret", secret(given->livekit, Connection::ApiSecret));
    type(d, "sipHost", given->livekit->sipHost);
  }

private Q_SLOTS:
  void initTestCase()
  {
    sandbox = std::make_unique<SandboxProcess>();
    const auto read = profiles::readConnectJson(sandbox->line(), QStringLiteral("sandbox"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    given = *read;
  }
  void cleanupTestCase() { sandbox.reset(); }
  void init()
  {
    folder = std::make_unique<QTemporaryDir>();
    store = std::make_unique<ProfileStore>(folder->path());
    keychain = std::make_shared<MemoryStore>();
  }

  void savesAndConnects()
  {
    auto d = open();
    std::optional<Connected> out;
    connect(d.get(), &ConnectDialog::connected, this, [&](const Connected &c) { out = c; });
    typeAll(d.get());
    child<QTabBar>(d.get(), "profileKind")->setCurrentIndex(2);
    child<QCheckBox>(d.get(), "readOnly")->setChecked(true);
    QTest::keyClick(d.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(out, 10'000);
    QVERIFY(!d->isVisible());
    QCOMPARE(out->profile.name, QStringLiteral("Northwind Dental"));
    const auto book = store->read();
    QVERIFY(book);
    QCOMPARE(book->profiles.size(), 1);
    QCOMPARE(book->connections.size(), 2);
    QCOMPARE(book->profiles[0].kind, Profile::Kind::Production);
    QVERIFY(book->profiles[0].readOnly);
    const Connection *livekit = book->connection(book->profiles[0].livekit);
    QCOMPARE(livekit->url, given->livekit->url);
    QCOMPARE(livekit->saved, Connection::SecretNames(Connection::ApiSecret));
    const auto kept = finish(keychain->read(profiles::secretKey(livekit->id, Connection::ApiSecret)));
    QCOMPARE(QString::fromUtf8(kept->reveal()), secret(given->livekit, Connection::ApiSecret));
    QFile file(store->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(kept->reveal()));
  }

  void fieldsAreCheckedWhenLeft()
  {
    auto d = open();
    QVERIFY(QTest::qWaitForWindowActive(d.get()));
    type(d.get(), "accountSid", given->twilio->apiKeySid);
    QVERIFY(child(d.get(), "accountSid")->accessibleDescription().isEmpty());
    child(d.get(), "liveKitUrl")->setFocus();
    QCOMPARE(child(d.get(), "accountSid")->accessibleDescription(),
             QStringLiteral("This is an API key (SK…). Put it into API key SID."));
    type(d.get(), "accountSid", given->twilio->accountSid);
    child(d.get(), "liveKitUrl")->setFocus();
    QVERIFY(child(d.get(), "accountSid")->accessibleDescription().isEmpty());
    type(d.get(), "sipHost", QStringLiteral("p_abc123"));
    child(d.get(), "accountSid")->setFocus();
    QCOMPARE(child(d.get(), "sipHost")->text(), QStringLiteral("abc123.sip.livekit.cloud"));
  }

  void saysWhatIsMissing()
  {
    auto d = open();
    QVERIFY(QTest::qWaitForWindowActive(d.get()));
    press(d.get(), "saveAndConnect");
    QVERIFY(child(d.get(), "accountSid")->accessibleDescription().contains(QStringLiteral("Twilio account")));
    QVERIFY(child(d.get(), "accountSid")->hasFocus());
    type(d.get(), "accountSid", given->twilio->accountSid);
    type(d.get(), "apiKeySid", given->twilio->apiKeySid);
    press(d.get(), "saveAndConnect");
    QVERIFY(child(d.get(), "apiKeySecret")->accessibleDescription().startsWith(QStringLiteral("Enter the secret")));
    QVERIFY(!QFile::exists(store->file()));
  }

  void testsLive()
  {
    auto d = open();
    typeAll(d.get());
    type(d.get(), "liveKitSecret", QStringLiteral("wrong"));
    press(d.get(), "testConnection");
    QTRY_VERIFY(stepText(d.get(), api::ProbeStep::SipHost).contains(QStringLiteral("Waits for the sign-in")));
    QVERIFY(stepText(d.get(), api::ProbeStep::LiveKitSignIn).contains(QStringLiteral("401. The secret does not")));
    QVERIFY(stepText(d.get(), api::ProbeStep::TwilioSignIn).startsWith(QStringLiteral("Works")));
    QTRY_COMPARE(child<StateLabel>(d.get(), "verdict")->word(), QStringLiteral("1 of 8 failed"));
    type(d.get(), "liveKitSecret", QStringLiteral("other")); // what was tested no longer stands there
    QVERIFY(stepText(d.get(), api::ProbeStep::LiveKitSignIn).isEmpty());
    QVERIFY(!QFile::exists(store->file()));
  }

  void savesAfterAFailure()
  {
    auto d = open();
    std::optional<Connected> out;
    connect(d.get(), &ConnectDialog::connected, this, [&](const Connected &c) { out = c; });
    typeAll(d.get());
    type(d.get(), "liveKitSecret", QStringLiteral("wrong"));
    press(d.get(), "saveAndConnect");
    QTRY_COMPARE(noteTitle(d.get()), QStringLiteral("Saved. LiveKit is not connected."));
    QVERIFY(d->isVisible() && !out);
    QCOMPARE(store->read()->profiles.size(), 1);
    type(d.get(), "liveKitSecret", secret(given->livekit, Connection::ApiSecret));
    press(d.get(), "saveAndConnect");
    QTRY_VERIFY(out);
    QCOMPARE(store->read()->profiles.size(), 1); // corrected, not saved a second time
    QCOMPARE(store->read()->connections.size(), 2);
  }

  void opensAnyway()
  {
    auto d = open();
    std::optional<Connected> out;
    connect(d.get(), &ConnectDialog::connected, this, [&](const Connected &c) { out = c; });
    typeAll(d.get());
    type(d.get(), "liveKitSecret", QStringLiteral("wrong"));
    press(d.get(), "saveAndConnect");
    QTRY_VERIFY(d->findChild<QPushButton *>(QStringLiteral("openAnyway")));
    press(d.get(), "openAnyway");
    QVERIFY(out && out->twilio && out->livekit);
  }

  void withoutAKeyStore()
  {
    auto d = open(std::make_shared<NoStore>());
    std::optional<Connected> out;
    connect(d.get(), &ConnectDialog::connected, this, [&](const Connected &c) { out = c; });
    typeAll(d.get());
    press(d.get(), "saveAndConnect");
    QTRY_COMPARE(noteTitle(d.get()), QStringLiteral("The keys cannot be saved."));
    QVERIFY(!QFile::exists(store->file()) || store->read()->profiles.isEmpty());
    press(d.get(), "keepUntilQuit");
    QTRY_VERIFY(out);
    QVERIFY(out->profile.sessionOnly);
    const auto kept = finish(out->secrets->read(profiles::secretKey(out->livekit->id, Connection::ApiSecret), true));
    QVERIFY(kept);
    QVERIFY(store->read()->profiles.isEmpty());
  }

  void aHalfWrittenKeyStoreIsCleaned()
  {
    auto full = std::make_shared<FullStore>(1);
    auto d = open(full);
    typeAll(d.get());
    press(d.get(), "saveAndConnect");
    QTRY_COMPARE(noteTitle(d.get()), QStringLiteral("The keys cannot be saved."));
    QCOMPARE(full->written, 1);
    QCOMPARE(full->removed, 2); // both typed secrets, whichever came first
    QVERIFY(store->read()->profiles.isEmpty());
  }

  void pastedEnvironment()
  {
    auto d = open();
    child(d.get(), "liveKitUrl")
        ->setText(QStringLiteral("export LIVEKIT_URL=wss://nd.livekit.cloud\nLIVEKIT_API_KEY=\"APIabc\"\r\n"
                                 "LIVEKIT_API_SECRET=s3cr3t\nOTHER=x"));
    QCOMPARE(child(d.get(), "liveKitUrl")->text(), QStringLiteral("wss://nd.livekit.cloud"));
    QCOMPARE(child(d.get(), "liveKitKey")->text(), QStringLiteral("APIabc"));
    QCOMPARE(child(d.get(), "liveKitSecret")->text(), QStringLiteral("s3cr3t"));
  }

  void escForgets()
  {
    auto d = open();
    typeAll(d.get());
    press(d.get(), "testConnection"); // is still running
    QTest::keyClick(d.get(), Qt::Key_Escape);
    QVERIFY(!d->isVisible());
    d.reset();
    QVERIFY(!QFile::exists(store->file()));
  }

  void everyControlHasAName()
  {
    auto d = open();
    ProfileListDialog list({store.get(), keychain});
    for (const QWidget *dialog : {static_cast<QWidget *>(d.get()), static_cast<QWidget *>(&list)})
      for (const QWidget *w : dialog->findChildren<QWidget *>()) {
        if (w->focusPolicy() == Qt::NoFocus || w->inherits("QAbstractScrollArea")) continue;
        const auto *b = qobject_cast<const QAbstractButton *>(w);
        QVERIFY2(!w->accessibleName().isEmpty() || (b && !b->text().isEmpty()), w->metaObject()->className());
      }
  }

  void profilesAreChangedAndRemoved()
  {
    Connection c;
    c.id = profiles::newId();
    c.accountSid = given->twilio->accountSid;
    c.apiKeySid = given->twilio->apiKeySid;
    c.saved = Connection::ApiKeySecret;
    const QString key = profiles::secretKey(c.id, Connection::ApiKeySecret);
    keychain->put(key, Secret("fixture"));
    Profile p;
    p.id = profiles::newId();
    p.name = QStringLiteral("Old");
    p.twilio = c.id;
    QVERIFY(store->change([&](ProfileBook &b) {
      b.put(c), b.put(p);
      return Result<>();
    }));
    ProfileListDialog d({store.get(), keychain});
    d.open();
    type(&d, "profileName", QStringLiteral("New"));
    QTest::keyClick(child(&d, "profileName"), Qt::Key_Return);
    QCOMPARE(store->read()->profiles[0].name, QStringLiteral("New"));
    child<QCheckBox>(&d, "readOnly")->click();
    QVERIFY(store->read()->profiles[0].readOnly);
    press(&d, "changeKeys");
    auto *inner = d.findChild<ConnectDialog *>();
    QVERIFY(inner);
    QCOMPARE(child(inner, "accountSid")->text(), c.accountSid);
    QVERIFY(child(inner, "apiKeySecret")->text().isEmpty());
    inner->reject();
    press(&d, "removeProfile");
    press(&d, "confirmRemove");
    QVERIFY(store->read()->profiles.isEmpty() && store->read()->connections.isEmpty());
    QTRY_VERIFY(!finish(keychain->read(key)));
  }

  void pictures()
  {
    const QString into = qEnvironmentVariable("TRUNKLINE_PICTURES");
    Appearance appearance(Appearance::Light);
    for (const auto theme : {Appearance::Light, Appearance::Dark}) {
      init(); // a name is taken once
      appearance.choose(theme);
      auto d = open();
      QVERIFY(d->width() < d->screen()->availableSize().width()); // the test's screen is small
      d->resize(900, 680);
      typeAll(d.get());
      type(d.get(), "liveKitSecret", QStringLiteral("wrong"));
      press(d.get(), "saveAndConnect");
      QTRY_VERIFY(!noteTitle(d.get()).isEmpty());
      const QImage picture = d->grab().toImage();
      QVERIFY(picture.width() >= 900);
      if (into.isEmpty()) continue;
      const QString name = theme == Appearance::Light ? QStringLiteral("light") : QStringLiteral("dark");
      QVERIFY(picture.save(QStringLiteral("%1/connect-%2.png").arg(into, name)));
      ProfileListDialog list({store.get(), keychain});
      list.open();
      QVERIFY(list.grab().save(QStringLiteral("%1/profiles-%2.png").arg(into, name)));
    }
  }
};

int main(int argc, char **argv)
{
  QApplication::setStyle(new gui::Style);
  QApplication app(argc, argv);
  TestConnectDialog test;
  return QTest::qExec(&test, argc, argv);
}
#include "t_connectdialog.moc"
