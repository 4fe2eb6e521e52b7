// The frame of forms, set-ups and plans: they take the page's place, they are no windows of their own.
#pragma once

#include "gui/kit/parts.h"

namespace gui {

class StepsView;

/// Back arrow, title, one sentence, steps at the right; the content; a bottom bar with a promise at the left
/// ("Nothing has been written yet.") and the actions at the right, the filled one last.
class TaskPage : public QWidget {
  Q_OBJECT
public:
  explicit TaskPage(const QString &title, const QString &sentence = {}, QWidget *parent = nullptr);
  void setTitle(const QString &title, const QString &sentence = {});
  void setSteps(const QStringList &names, int current);
  /// Takes the content; what stood there before is deleted.
  void setContent(QWidget *);
  QWidget *content() const { return inner; }
  void setPromise(const QString &);
  /// Takes the actions of the bottom bar; those before are deleted.
  void setActions(const QList<QPushButton *> &);
  /// The page takes the focus if this part has it: Qt would give it to the window's first button.
  void keepFocusFrom(const QWidget *dying);
  /// The filled button of the bottom bar (Ctrl+Enter), or none.
  QPushButton *primary() const;

Q_SIGNALS:
  void backRequested();

private:
  QLabel *heading;
  QLabel *sentence;
  StepsView *steps;
  QWidget *inner = nullptr;
  QVBoxLayout *middle;
  QLabel *promise;
  QHBoxLayout *actions;
  QList<QPushButton *> buttons;
};

} // namespace gui
