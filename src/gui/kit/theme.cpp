// The two sets of colours, the one that a system's high contrast gives, and their way into the palette.
#include "gui/kit/theme.h"

#include <QApplication>
#include <QToolTip>

namespace gui {

namespace {
Theme &themeInUse()
{
  static Theme theme = Theme::light();
  return theme;
}
} // namespace

const Theme &Theme::light()
{
  static const Theme theme{.isDark = false,
                           .isPlain = false,
                           .window = 0xF3F4F6,
                           .surface = 0xFFFFFF,
                           .raised = 0xECEEF2,
                           .hairline = 0xDFE2E8,
                           .edge = 0xC3C9D3,
                           .border = 0x7F8795,
                           .text = 0x1A1D23,
                           .text2 = 0x565E6C,
                           .accent = 0x2D5BD7,
                           .onAccent = 0xFFFFFF,
                           .accentTint = 0xE6EDFD,
                           .ok = 0x167A45,
                           .okTint = 0xE3F4EA,
                           .warn = 0x8A5700,
                           .warnTint = 0xFDF1DA,
                           .bad = 0xBF2A24,
                           .badTint = 0xFCE8E6,
                           .idle = 0x5F6774,
                           .idleTint = 0xECEEF2};
  return theme;
}

const Theme &Theme::dark()
{
  static const Theme theme{.isDark = true,
                           .isPlain = false,
                           .window = 0x15171B,
                           .surface = 0x1B1E24,
                           .raised = 0x262A32,
                           .hairline = 0x2D323B,
                           .edge = 0x414854,
                           .border = 0x747D8C,
                           .text = 0xE7EAF0,
                           .text2 = 0xA4ADBA,
                           .accent = 0x8AA8FF,
                           .onAccent = 0x0E1526,
                           .accentTint = 0x222C45,
                           .ok = 0x54C48A,
                           .okTint = 0x173127,
                           .warn = 0xE3A83B,
                           .warnTint = 0x362A12,
                           .bad = 0xFF8078,
                           .badTint = 0x3D1F1F,
                           .idle = 0x98A1AF,
                           .idleTint = 0x262A32};
  return theme;
}

Theme Theme::highContrast(const QPalette &system)
{
  const QColor ground = system.color(QPalette::Window), field = system.color(QPalette::Base);
  const QColor words = system.color(QPalette::WindowText), chosen = system.color(QPalette::Highlight);
  Theme t;
  t.isDark = ground.lightness() < 128;
  t.isPlain = true;
  t.window = ground;
  for (QColor *c : {&t.surface, &t.raised, &t.accentTint, &t.okTint, &t.warnTint, &t.badTint, &t.idleTint}) *c = field;
  for (QColor *c : {&t.hairline, &t.edge, &t.border, &t.text, &t.text2, &t.ok, &t.warn, &t.bad, &t.idle}) *c = words;
  t.accent = chosen;
  t.onAccent = system.color(QPalette::HighlightedText);
  return t;
}

const Theme &Theme::now() { return themeInUse(); }

void Theme::use(const Theme &theme)
{
  themeInUse() = theme;
  const QPalette palette = theme.palette();
  QApplication::setPalette(palette);
  QToolTip::setPalette(palette);
}

QPalette Theme::palette() const
{
  QPalette p;
  p.setColor(QPalette::Window, window);
  p.setColor(QPalette::WindowText, text);
  p.setColor(QPalette::Base, surface);
  p.setColor(QPalette::AlternateBase, window);
  p.setColor(QPalette::Text, text);
  p.setColor(QPalette::PlaceholderText, text2);
  p.setColor(QPalette::Button, surface);
  p.setColor(QPalette::ButtonText, text);
  p.setColor(QPalette::BrightText, bad);
  p.setColor(QPalette::Highlight, isPlain ? accent : accentTint);
  p.setColor(QPalette::HighlightedText, isPlain ? onAccent : text);
  p.setColor(QPalette::Link, accent);
  p.setColor(QPalette::LinkVisited, accent);
  p.setColor(QPalette::ToolTipBase, text);
  p.setColor(QPalette::ToolTipText, surface);
  p.setColor(QPalette::Light, surface);
  p.setColor(QPalette::Midlight, hairline);
  p.setColor(QPalette::Mid, border);
  p.setColor(QPalette::Dark, border);
  p.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : border);
  for (auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
    p.setColor(QPalette::Disabled, role, idle);
  return p;
}

QColor Theme::mark(State state) const
{
  switch (state) {
  case State::Ok:
    return ok;
  case State::Warning:
    return warn;
  case State::Broken:
  case State::Remove:
    return bad;
  case State::Advice:
  case State::Running:
  case State::Create:
  case State::Change:
    return isPlain ? text : accent;
  case State::Idle:
  case State::Unknown:
  case State::Undone:
    break;
  }
  return idle;
}

QColor Theme::tint(State state) const
{
  switch (state) {
  case State::Ok:
    return okTint;
  case State::Warning:
    return warnTint;
  case State::Broken:
  case State::Remove:
    return badTint;
  case State::Advice:
  case State::Running:
  case State::Create:
  case State::Change:
    return accentTint;
  case State::Idle:
  case State::Unknown:
  case State::Undone:
    break;
  }
  return idleTint;
}

QColor Theme::markInk() const { return isDark || isPlain ? window : QColor(Qt::white); }

bool isTrouble(State state) { return state == State::Broken || state == State::Warning; }

QString stateWord(State state)
{
  const auto word = [](const char *text) { return QCoreApplication::translate("gui::State", text); };
  switch (state) {
  case State::Ok:
    return word(QT_TRANSLATE_NOOP("gui::State", "Works"));
  case State::Warning:
    return word(QT_TRANSLATE_NOOP("gui::State", "Check"));
  case State::Broken:
    return word(QT_TRANSLATE_NOOP("gui::State", "Broken"));
  case State::Advice:
    return word(QT_TRANSLATE_NOOP("gui::State", "Advice"));
  case State::Idle:
    return word(QT_TRANSLATE_NOOP("gui::State", "Not reached"));
  case State::Running:
    return word(QT_TRANSLATE_NOOP("gui::State", "Working"));
  case State::Undone:
    return word(QT_TRANSLATE_NOOP("gui::State", "Undone"));
  case State::Create:
    return word(QT_TRANSLATE_NOOP("gui::State", "New"));
  case State::Change:
    return word(QT_TRANSLATE_NOOP("gui::State", "Changes"));
  case State::Remove:
    return word(QT_TRANSLATE_NOOP("gui::State", "Is removed"));
  case State::Unknown:
    break;
  }
  return word(QT_TRANSLATE_NOOP("gui::State", "Not checked"));
}

} // namespace gui
