// Editor: the control for one value type; the form knows nothing of the types.
#pragma once
#include "model/snapshot.h"

#include <QWidget>

class QLineEdit;

namespace gui {

/// Shows a value and gives it back as the same type. An editor that cannot read what was typed says so in `problem`.
class Editor : public QWidget {
  Q_OBJECT
public:
  using QWidget::QWidget;
  virtual void load(const QVariant &value) = 0;
  virtual QVariant value() const = 0;
  /// The sentence that is wrong with what was typed, before the field's own check; empty: it can be read.
  virtual QString problem() const { return {}; }
  /// Where the keyboard goes, and what the label names.
  virtual QWidget *focusTarget() const = 0;

Q_SIGNALS:
  void edited();
  /// The keyboard left the editor: time to check.
  void left();

protected:
  /// Reports the target's leaving.
  void watch(QWidget *);
  bool eventFilter(QObject *, QEvent *) override;
};

/// A line within an editor of several.
QLineEdit *editorLine(const QString &name, const QString &placeholder, const char *objectName);

/// The editor for a field's type; nullptr when the field can only be shown.
Editor *newEditor(const Field &, const Resource &, const Snapshot &);

} // namespace gui
