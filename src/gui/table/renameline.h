// Renaming in place (F2): the smallest form of a plan, one field below the row that is renamed.
#pragma once
#include "gui/desk.h"
#include "gui/kit/parts.h"

class QLineEdit;

namespace gui {

/// The field that an object's name stands in and that an operator may change; nullptr when there is none.
const Field *nameField(const Resource &);

/// Enter runs the plan, Esc keeps the name. It deletes itself; the run that it began is told.
class RenameLine : public Panel {
  Q_OBJECT
public:
  RenameLine(Desk &, const Object &, QWidget *parent);
  /// Below the row, or above it where there is no room.
  void placeAt(const QRect &row);

Q_SIGNALS:
  void begun(const QString &runId, const QString &name);
  void closed();

protected:
  bool eventFilter(QObject *, QEvent *) override;

private:
  Object renamed() const;
  void refresh();
  void save();
  void close();
  Desk &desk;
  Object shown;
  const Field &field;
  QLineEdit *edit;
  QLabel *sentence;
  QRect row;
};

} // namespace gui
