// The tabs of the pages.
#pragma once

#include "gui/kit/theme.h"

#include <QTabBar>

namespace gui {

/// What stands behind a page's name: a quiet count, or a count with the mark of a trouble.
struct TabBadge {
  int count = -1; ///< below zero: none; the mark of a trouble stands alone then
  State state = State::Idle;
  QString words = {}; ///< what a screen reader says of it: "4 call paths are broken"
};

/// The pages. Icon beside text when all fit, icon above text when not. A dot marks a page with an open task.
class PageTabs : public QTabBar {
  Q_OBJECT
public:
  explicit PageTabs(QWidget *parent = nullptr);
  int addPage(const QString &iconName, const QString &text);
  void setBadge(int index, const TabBadge &);
  void setTaskOpen(int index, bool open);
  bool isStacked() const { return stacked; }

protected:
  QSize tabSizeHint(int index) const override;
  QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
  void paintEvent(QPaintEvent *) override;
  void resizeEvent(QResizeEvent *) override;
  void changeEvent(QEvent *) override;

private:
  struct Page {
    QString icon;
    TabBadge badge;
    bool task = false;
  };
  int widthBeside(int index) const;
  void choose(int width);
  void nameTab(int index);
  void relayout();
  void paintGround(QPainter &, int index) const;
  void paintBeside(QPainter &, int index) const;
  void paintStacked(QPainter &, int index) const;
  QColor words(int index) const;
  QColor ink(int index) const;
  QList<Page> pages;
  bool stacked = false;
};

} // namespace gui
