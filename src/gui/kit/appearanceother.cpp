// Light or dark on Windows and macOS.
#include "gui/kit/appearance.h"

#ifndef Q_OS_LINUX

#include <QGuiApplication>
#include <QSettings>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace gui {

namespace {
#ifdef Q_OS_WIN
bool systemAsksForDark()
{
  const QSettings personal(
      QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
      QSettings::NativeFormat);
  return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

bool systemAsksForContrast()
{
  HIGHCONTRASTW contrast{};
  contrast.cbSize = sizeof contrast;
  return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0)
         && (contrast.dwFlags & HCF_HIGHCONTRASTON);
}
#endif
} // namespace

/// The system is asked at the start and whenever the program comes to the front.
void Appearance::watchSystem()
{
#ifdef Q_OS_WIN
  systemDark = systemAsksForDark();
  systemContrast = systemAsksForContrast();
  connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
    if (state == Qt::ApplicationActive) setSystem(systemAsksForDark(), systemAsksForContrast());
  });
#endif
}

} // namespace gui

#endif
