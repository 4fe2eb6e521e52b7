// A word in a thin frame: what kind of profile is open.
#pragma once
#include "gui/kit/text.h"

namespace gui {

/// Quiet, or red-edged where care is due. Without a text it is not there.
class Chip : public QLabel {
  Q_OBJECT
public:
  explicit Chip(QWidget *parent = nullptr);
  void setWord(const QString &word, bool careful = false);
  bool isCareful() const { return careful; }

protected:
  void paintEvent(QPaintEvent *) override;

private:
  bool careful = false;
};

} // namespace gui
