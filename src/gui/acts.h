// Acts: runs live acts one after the other, as plans like any other, and tells how each ended.
#pragma once
#include "gui/desk.h"

namespace gui {

class Acts : public QObject {
  Q_OBJECT
public:
  /// `page`: what the end is told over.
  Acts(Desk &, std::function<QWidget *()> page, QObject *parent = nullptr);

private:
  void perform(const Act &);
  void queue(const Act &);
  void next();
  Desk &desk;
  std::function<QWidget *()> page;
  QList<Act> waiting;
  QString running; ///< the run of the act under way
};

} // namespace gui
