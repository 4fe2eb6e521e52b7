// What has turned bad since the last look.
#include "app/notices.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QSettings>

namespace {
/// Settings hold no phone number.
QByteArray markOf(const health::Finding &f)
{
  const QString identity = QStringList{f.rule, f.key, f.otherKey, f.number}.join(u'\n');
  return QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).left(12).toHex();
}
} // namespace

Notices::Notices(gui::Desk &d, const QString &m, Say s, QObject *parent)
    : QObject(parent), desk(d), memory(m), say(std::move(s))
{
  const QSettings settings;
  const QString key = QStringLiteral("notices/") + memory;
  if (!memory.isEmpty() && settings.contains(key)) {
    known.emplace();
    for (const QString &mark : settings.value(key).toStringList()) known->insert(mark.toLatin1());
  }
  connect(&desk, &gui::Desk::settled, this, &Notices::look);
}

void Notices::look()
{
  QSet<QByteArray> now;
  QList<health::Finding> fresh;
  for (const health::Finding &f : desk.report().findings) {
    if (f.severity != health::Severity::BlocksCalls) continue;
    const QByteArray mark = markOf(f);
    if (known && !known->contains(mark) && !now.contains(mark)) fresh << f;
    now.insert(mark);
  }
  const bool looking = QApplication::activeWindow(); // the tabs say it then
  if (!fresh.isEmpty() && !looking) {
    const QString title = fresh.size() == 1
                              ? fresh.first().title
                              : tr("%n thing(s) block calls that did not before", nullptr, int(fresh.size()));
    say(title, fresh.size() == 1 ? fresh.first().reason : fresh.first().title);
  }
  known = now;
  keep();
}

void Notices::keep() const
{
  if (memory.isEmpty()) return;
  QStringList marks;
  for (const QByteArray &mark : *known) marks << QString::fromLatin1(mark);
  marks.sort();
  QSettings().setValue(QStringLiteral("notices/") + memory, marks);
}

void Notices::forget(const QString &memory) { QSettings().remove(QStringLiteral("notices/") + memory); }

void sayOnDesktop(const QString &title, const QString &text)
{
  const QString service = QStringLiteral("org.freedesktop.Notifications");
  QDBusMessage call = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"), service,
                                                     QStringLiteral("Notify"));
  constexpr int asTheDesktopLikes = -1;
  call << QCoreApplication::applicationName() << 0U << QGuiApplication::desktopFileName() << title
       << text.toHtmlEscaped() << QStringList() << QVariantMap{{QStringLiteral("category"), QStringLiteral("call")}}
       << asTheDesktopLikes;
  QDBusConnection::sessionBus().asyncCall(call);
}
