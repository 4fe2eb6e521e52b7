// Choosing the theme. What each system says is in the files appearance*.cpp.
#include "gui/kit/appearance.h"

#include "gui/kit/theme.h"

#include <QApplication>

namespace gui {

Appearance::Appearance(Choice choice, QObject *parent)
    : QObject(parent), chosen(choice), systemPalette(QApplication::palette())
{
  systemDark = systemPalette.color(QPalette::Window).lightness() < 128;
  watchSystem();
  apply();
}

void Appearance::choose(Choice choice)
{
  chosen = choice;
  apply();
}

bool Appearance::isDark() const { return chosen == Dark || (chosen == System && systemDark); }

void Appearance::setSystem(bool dark, bool contrast)
{
  if (dark == systemDark && contrast == systemContrast) return;
  systemDark = dark;
  systemContrast = contrast;
  apply();
}

void Appearance::apply()
{
  Theme theme = isDark() ? Theme::dark() : Theme::light();
  if (systemContrast) {
    QPalette strong = systemPalette;
#ifndef Q_OS_WIN
    // Only Windows brings colours of its own with high contrast; elsewhere it is black and white.
    const QColor ground = isDark() ? Qt::black : Qt::white, words = isDark() ? Qt::white : Qt::black;
    strong.setColor(QPalette::Window, ground);
    strong.setColor(QPalette::Base, ground);
    strong.setColor(QPalette::WindowText, words);
    strong.setColor(QPalette::Highlight, isDark() ? QColor(0xFFE14D) : QColor(0x0033B3));
    strong.setColor(QPalette::HighlightedText, ground);
#endif
    theme = Theme::highContrast(strong);
  }
  if (theme == Theme::now() && QApplication::palette() == theme.palette()) return;
  Theme::use(theme);
  Q_EMIT changed();
}

} // namespace gui
