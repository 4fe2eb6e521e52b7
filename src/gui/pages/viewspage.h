// ViewsPage: one tab with several tables, of which one is seen.
#pragma once
#include "gui/kit/segments.h"
#include "gui/table/resourcepage.h"

class QStackedWidget;

namespace gui {

class ViewsPage : public Page {
  Q_OBJECT
public:
  struct View {
    QString title;
    ResourcePage *page;      ///< owned by this page from then on
    bool counted;            ///< its rows count behind the tab's name
    QWidget *over = nullptr; ///< stands in the place of the page's table, which another view shows
  };
  ViewsPage(Desk &, const QString &name, const QString &accessibleName, const QList<View> &);

  TabBadge badge() const override;
  QList<QAction *> rowActions() const override;
  QAction *primary() const override;
  QAction *second() const override;
  QList<const Resource *> resources() const override;
  QList<QAction *> tableActions() const override;
  void exportTable() override;
  void focusFilter() override;
  bool select(const Resource &, const QString &key) override;
  bool toggleInspector() override;

private:
  ResourcePage *now() const;
  bool selectIn(int view, const Resource &, const QString &key);
  QList<View> views;
  Segments *segments;
  QStackedWidget *stack;
};

} // namespace gui
