// Form: the editable fields of any resource, by its field table.
#pragma once
#include "gui/form/editor.h"
#include "gui/kit/fields.h"

namespace gui {

/// Loads an object and gives it back with what the operator changed; members that it does not show stay as they are.
class Form : public QWidget {
  Q_OBJECT
public:
  Form(const Object &object, const Snapshot &, QWidget *parent = nullptr);

  /// The object as it stands in the form.
  Object object() const;
  bool isChanged() const;
  /// Marks every field that is wrong and puts the keyboard into the first; true when there is none.
  bool check();

Q_SIGNALS:
  void edited();

private:
  struct Line {
    const Field *field;
    Editor *editor;
    FieldRow *row;
  };
  void addLine(const Field &, const Snapshot &, QVBoxLayout *);
  QString problemOf(const Line &) const;
  void refreshVisible();
  Object loaded;
  std::vector<Line> lines;
};

} // namespace gui
