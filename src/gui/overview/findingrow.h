// One finding: what is wrong, why, and the button that mends it.
#pragma once
#include "gui/desk.h"
#include "gui/kit/parts.h"

class QMenu;

namespace gui {

State stateOf(health::Severity);

/// Enter opens the object, Ctrl+. fixes, the menu key shows the menu; Up and Down are the list's.
class FindingRow : public QWidget {
  Q_OBJECT
public:
  FindingRow(Desk &, const health::Finding &);
  const health::Finding &shown() const { return finding; }

protected:
  void keyPressEvent(QKeyEvent *) override;
  void contextMenuEvent(QContextMenuEvent *) override;
  void paintEvent(QPaintEvent *) override;

private:
  void explain();
  void openObject();
  QMenu *menuFor(QWidget *owner);
  Desk &desk;
  health::Finding finding;
  QPushButton *fix = nullptr;
};

} // namespace gui
