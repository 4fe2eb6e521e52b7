// The editor of the room that a call lands in.
#pragma once
#include "gui/form/editor.h"
#include "gui/kit/segments.h"
#include "model/dispatchrule.h"

class QCheckBox;
class QLineEdit;
class QLabel;

namespace gui {

/// Direct, individual and callee rooms, with PIN and random end; another kind is shown and kept.
class RoomTargetEditor : public Editor {
  Q_OBJECT
public:
  explicit RoomTargetEditor(QWidget *parent = nullptr);
  void load(const QVariant &) override;
  QVariant value() const override;
  QWidget *focusTarget() const override;

private:
  void arrange();
  RoomTarget held;
  Segments *kinds;
  QLineEdit *room, *pin;
  QCheckBox *random;
  QLabel *note;
};

} // namespace gui
