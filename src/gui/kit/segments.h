// A short choice as one row of segments.
#pragma once

#include <QTabBar>

namespace gui {

/// A tab bar in the shape of segments, so that keyboard and screen reader know it. Give it an accessible name.
class Segments : public QTabBar {
  Q_OBJECT
public:
  explicit Segments(const QStringList &texts = {}, QWidget *parent = nullptr);

protected:
  QSize tabSizeHint(int index) const override;
  QSize minimumTabSizeHint(int index) const override;
  void tabLayoutChange() override;
  void paintEvent(QPaintEvent *) override;
};

} // namespace gui
