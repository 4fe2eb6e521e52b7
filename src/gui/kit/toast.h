// A short message at the bottom of a page with the way back: "Renamed to “Evenings”." Undo.
#pragma once

#include "gui/kit/parts.h"

#include <QTimer>

namespace gui {

/// Stays eight seconds; longer while the pointer or the keyboard is on it. Only one at a time over a widget.
class Toast : public Panel {
  Q_OBJECT
public:
  static constexpr int lifetimeMs = 8000;
  /// Shows a message over `page`; the toast deletes itself. Without an action text there is no button.
  /// What went wrong is told whole.
  static Toast *over(QWidget *page, const QString &text, const QString &actionText = {}, State state = State::Ok);

Q_SIGNALS:
  void acted(); ///< the action was pressed; the toast goes

protected:
  bool eventFilter(QObject *, QEvent *) override;
  void enterEvent(QEnterEvent *) override;
  void leaveEvent(QEvent *) override;

private:
  Toast(QWidget *page, const QString &text, const QString &actionText, State state);
  void place();
  QTimer life;
};

} // namespace gui
