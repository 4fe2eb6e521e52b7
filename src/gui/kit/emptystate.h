// What stands in a page or a table when it has nothing to show, and the way on from there.
#pragma once

#include "gui/kit/parts.h"

namespace gui {

/// Icon or mark, a title, one sentence, a primary action and at most one link. It appears in the middle of its place.
class EmptyState : public QWidget {
  Q_OBJECT
public:
  /// An empty place: icon of 44 px.
  EmptyState(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);
  /// Something could not be read or shown: the state's mark of 28 px.
  EmptyState(State, const QString &title, const QString &sentence, QWidget *parent = nullptr);

  /// The one action; `variants` as of `button`.
  QPushButton *setAction(const QString &text, const char *variants = "primary", const QString &iconName = {});
  QPushButton *setLink(const QString &text, const QString &iconName = {});

protected:
  void showEvent(QShowEvent *) override;

private:
  void build(QWidget *picture, const QString &title, const QString &sentence);
  QVBoxLayout *below = nullptr;
  bool alerts = false;
};

} // namespace gui
