// Light or dark: the operator's choice, and what the desktop says over a private D-Bus session.
#include "gui/kit/appearance.h"
#include "gui/kit/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using gui::Appearance;
using gui::Theme;

namespace {
/// The desktop's settings portal, as far as it concerns colours.
class Portal : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
  QMap<QString, uint> values;
  int reads = 0;

public Q_SLOTS:
  QDBusVariant Read(const QString &group, const QString &key) // NOLINT: the portal's own name
  {
    ++reads;
    const uint value = group == "org.freedesktop.appearance" ? values.value(key) : 0;
    return QDBusVariant(QVariant::fromValue(QDBusVariant(value))); // the portal wraps it twice
  }

Q_SIGNALS:
  void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value); // NOLINT
};
} // namespace

class AppearanceTest : public QObject {
  Q_OBJECT
  QProcess daemon;
  Portal portal;
  std::unique_ptr<QDBusConnection> desktop;

private Q_SLOTS:
  void initTestCase()
  {
    const QString program = QStandardPaths::findExecutable("dbus-daemon");
    if (program.isEmpty()) QSKIP("dbus-daemon is not installed (Debian: dbus-daemon)");
    daemon.start(program, {"--session", "--nofork", "--print-address"});
    QVERIFY(daemon.waitForReadyRead(10000));
    qputenv("DBUS_SESSION_BUS_ADDRESS", daemon.readLine().trimmed());
    desktop = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(QDBusConnection::SessionBus, "desktop"));
    QVERIFY(desktop->isConnected());
    QVERIFY(desktop->registerObject("/org/freedesktop/portal/desktop", &portal,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(desktop->registerService("org.freedesktop.portal.Desktop"));
  }

  void cleanupTestCase()
  {
    daemon.terminate();
    daemon.waitForFinished(5000);
  }

  void followsTheDesktopAndItsChanges()
  {
    portal.values = {{"color-scheme", 1}};
    Appearance appearance;
    QVERIFY(!Theme::now().isDark); // its answer comes later, the start does not wait
    QTRY_VERIFY(Theme::now().isDark);
    QSignalSpy changes(&appearance, &Appearance::changed);
    Q_EMIT portal.SettingChanged("org.freedesktop.appearance", "color-scheme", QDBusVariant(2u));
    QTRY_VERIFY(!Theme::now().isDark);
    QCOMPARE(changes.size(), 1);
    Q_EMIT portal.SettingChanged("org.gnome.desktop", "color-scheme", QDBusVariant(1u));
    Q_EMIT portal.SettingChanged("org.freedesktop.appearance", "contrast", QDBusVariant(1u));
    QTRY_VERIFY(Theme::now().isPlain);
    QVERIFY(!Theme::now().isDark); // the other group was not meant
    Q_EMIT portal.SettingChanged("org.freedesktop.appearance", "contrast", QDBusVariant(0u));
    QTRY_VERIFY(!Theme::now().isPlain);
  }

  void theOperatorsChoiceWins()
  {
    portal.values = {{"color-scheme", 1}};
    portal.reads = 0;
    Appearance appearance(Appearance::Light);
    QTRY_COMPARE(portal.reads, 2);
    QTest::qWait(50);
    QVERIFY(!Theme::now().isDark);
    appearance.choose(Appearance::System);
    QVERIFY(Theme::now().isDark);
    appearance.choose(Appearance::Light);
    QVERIFY(!Theme::now().isDark);
    appearance.choose(Appearance::Dark);
    QVERIFY(Theme::now().isDark);
  }

  void aBusThatNeverAnswersDoesNotHoldTheStart()
  {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    QElapsedTimer clock;
    clock.start();
    Appearance appearance(Appearance::Light);
    QVERIFY(clock.elapsed() < 200);
    QVERIFY(!appearance.isDark());
  }
};

QTEST_MAIN(AppearanceTest)
#include "t_appearance.moc"
