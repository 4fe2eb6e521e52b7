// The colours of the program by their roles: light, dark and high contrast; and the states that they tell.
#pragma once

#include <QColor>
#include <QPalette>

namespace gui {

/// What a thing's condition is, or what a plan does to it. Each has a colour, a shape and a word; never colour alone.
enum class State { Ok, Advice, Warning, Broken, Idle, Unknown, Running, Undone, Create, Change, Remove };

/// The usual word of a state: "Works", "Check", "Broken", "Not reached"... Callers who know better say their own.
QString stateWord(State);

/// True for the states that ask for attention: Broken and Warning.
bool isTrouble(State);

/// Every colour by what it is for. `Theme::now()` is looked up when something is painted, so that a change of theme
/// needs no code in pages.
struct Theme {
  bool isDark = false;
  bool isPlain = false;                ///< high contrast: the system's colours, no tints
  QColor window, surface, raised;      ///< page ground; tables, panels and fields; hover and quiet grounds
  QColor hairline, edge, border;       ///< between things; of buttons and nodes; of fields and connectors (3:1)
  QColor text, text2;                  ///< words and second words, 4.5:1 on window, surface and raised
  QColor accent, onAccent, accentTint; ///< focus, links and the primary button; its text; selection
  QColor ok, okTint, warn, warnTint, bad, badTint, idle, idleTint;

  static const Theme &light();
  static const Theme &dark();
  /// The system's own colours without tints, for operators who asked their system for high contrast.
  static Theme highContrast(const QPalette &system);
  /// The theme in use.
  static const Theme &now();
  /// Takes a theme into use: sets the application's palette and repaints every window.
  static void use(const Theme &);

  QColor mark(State) const; ///< the colour of a state's mark and word
  QColor tint(State) const; ///< the ground of its pill, banner or node
  QColor markInk() const;   ///< the sign inside a filled mark
  QPalette palette() const; ///< what a QPalette can carry of it

  bool operator==(const Theme &) const = default;
};

/// The grid, in device-independent pixels. Heights are minima that grow with the font.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24;
inline constexpr int section = 22, field = 14;
inline constexpr int row = 34, compactRow = 28, tallRow = 52;
inline constexpr int control = 32, smallControl = 26, tinyControl = 24;
inline constexpr int radius = 6, panelRadius = 8, chipRadius = 4;
} // namespace space

} // namespace gui
