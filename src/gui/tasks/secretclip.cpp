// Secrets on the clipboard.
#include "gui/tasks/secretclip.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QMimeData>

namespace gui {

namespace {
QByteArray digest(const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256); }
} // namespace

SecretClip &SecretClip::instance()
{
  static auto *only = new SecretClip; // goes with the application
  return *only;
}

SecretClip::SecretClip() : QObject(qApp)
{
  life.setSingleShot(true);
  life.setInterval(lifetimeMs);
  connect(&life, &QTimer::timeout, this, &SecretClip::clear);
  connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClip::clear);
}

void SecretClip::copy(const QByteArray &text)
{
  auto *data = new QMimeData;
  data->setText(QString::fromUtf8(text));
  data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
#ifdef Q_OS_MACOS
  data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), text);
#endif
#ifdef Q_OS_WIN
  data->setData(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"), QByteArrayLiteral("1"));
#endif
  mark = digest(text);
  QApplication::clipboard()->setMimeData(data);
  life.start();
}

bool SecretClip::isHolding() const
{
  return !mark.isEmpty() && digest(QApplication::clipboard()->text().toUtf8()) == mark;
}

void SecretClip::clear()
{
  if (isHolding()) QApplication::clipboard()->clear();
  mark.clear();
  life.stop();
}

} // namespace gui
