// The findings below the map, and what could not be told.
#pragma once
#include "gui/kit/segments.h"
#include "gui/overview/findingrow.h"

namespace gui {

/// A refresh that changes nothing touches nothing; otherwise focus stays with its finding or goes to the next one.
class FindingsPanel : public Panel {
  Q_OBJECT
public:
  explicit FindingsPanel(Desk &);
  void refresh();

protected:
  bool eventFilter(QObject *, QEvent *) override;

private:
  QList<health::Finding> passing() const;
  void fillSegments();
  void fillRows();
  void fillUnknown();
  void restoreFocus(const health::Finding &was, const QString &part, int index);
  Desk &desk;
  Segments *segments;
  QVBoxLayout *rows, *unknown;
  QLabel *none;
  QPushButton *more;
  QWidget *cannotTell;
  QList<FindingRow *> shown;
  QList<health::Finding> wanted;
  QStringList told; ///< what the quiet group says now
  int most;
};

} // namespace gui
