// What a change does, field by field: Field · Now · After.
#pragma once

#include <QList>
#include <QString>
#include <QTreeView>

namespace gui {

/// One field of a change; texts as they are shown, secrets already in words ("new password, 24 characters").
struct FieldChange {
  QString field;
  QString now;         ///< empty: not set
  QString after;       ///< empty: removed
  bool changed = true; ///< false: `after` is shown as "unchanged"
  QString theirs = {}; ///< what someone else made of it meanwhile; only shown with `setTheirs(true)`
  bool operator==(const FieldChange &) const = default;
};

/// A table of changes; what changes is strong and on a tint. Read only; rows can be copied with Ctrl+C.
class DifferenceView : public QTreeView {
  Q_OBJECT
public:
  explicit DifferenceView(QWidget *parent = nullptr);
  void setChanges(const QList<FieldChange> &);
  /// Also shows what stands there now by someone else's hand: Now (yours) · Now (theirs) · After.
  void setTheirs(bool);
  QSize sizeHint() const override;

protected:
  void resizeEvent(QResizeEvent *) override;
  void keyPressEvent(QKeyEvent *) override;

private:
  class DifferenceModel *changes;
};

} // namespace gui
