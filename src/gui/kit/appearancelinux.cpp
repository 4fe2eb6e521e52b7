// Light or dark on Linux: the settings portal of the desktop (org.freedesktop.appearance).
#include "gui/kit/appearance.h"

#ifdef Q_OS_LINUX

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QThread>

namespace gui {

namespace {
const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString colourKey = QStringLiteral("color-scheme"), contrastKey = QStringLiteral("contrast");
const QString busName = QStringLiteral("trunkline-appearance");

/// Without a bus there is nothing to ask; asking all the same would start one.
bool hasBus()
{
  if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return true;
  const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
  return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
}
} // namespace

/// Connecting waits for the bus daemon, so it is done on a thread of its own.
void Appearance::watchSystem()
{
  if (!hasBus()) return;
  QThread *connecting = QThread::create([] { QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName); });
  connect(connecting, &QThread::finished, this, &Appearance::connectPortal);
  connect(connecting, &QThread::finished, connecting, &QObject::deleteLater);
  connecting->start();
}

void Appearance::connectPortal()
{
  bus = QDBusConnection(busName);
  if (!bus.isConnected()) return;
  qRegisterMetaType<QDBusVariant>(); // Qt 6.4 finds the slot's parameter by name, and does not know it by itself
  // Without a service name: with one, Qt would first ask who owns it and wait for the answer.
  bus.connect(QString(), portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
              SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
  readPortal(colourKey);
  readPortal(contrastKey);
}

void Appearance::readPortal(const QString &key)
{
  QDBusMessage read =
      QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
  read << appearanceGroup << key;
  auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
    done->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *done;
    if (reply.isValid()) takePortal(key, reply.value().variant());
  });
}

void Appearance::portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
  if (group == appearanceGroup) takePortal(key, value.variant());
}

/// color-scheme: 0 no preference, 1 dark, 2 light; contrast: 1 higher. `Read` wraps its answer in a second variant.
void Appearance::takePortal(const QString &key, const QVariant &value)
{
  QVariant plain = value;
  while (plain.canConvert<QDBusVariant>() && plain.metaType() == QMetaType::fromType<QDBusVariant>())
    plain = plain.value<QDBusVariant>().variant();
  const uint number = plain.toUInt();
  if (key == colourKey) setSystem(number == 1, systemContrast);
  if (key == contrastKey) setSystem(systemDark, number == 1);
}

} // namespace gui

#endif
