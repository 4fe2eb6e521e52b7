// Several tables behind one tab.
#include "gui/pages/viewspage.h"

#include <QStackedWidget>

namespace gui {

ViewsPage::ViewsPage(Desk &d, const QString &name, const QString &accessibleName, const QList<View> &all)
    : Page(d, name), views(all), segments(new Segments), stack(new QStackedWidget)
{
  segments->setObjectName(name + QStringLiteral("Views"));
  segments->setAccessibleName(accessibleName);
  for (const View &v : views) {
    segments->addTab(v.title);
    if (stack->indexOf(v.page) >= 0) continue;
    stack->addWidget(v.page);
    v.page->setAccessibleName(v.title);
    connect(v.page, &Page::badgeChanged, this, &Page::badgeChanged);
  }
  auto *row = box(0, {space::m, space::m, space::m, 0});
  row->addWidget(segments);
  row->addStretch();
  auto *column = box<QVBoxLayout>(0);
  column->addLayout(row);
  column->addWidget(stack, 1);
  setLayout(column);
  connect(segments, &QTabBar::currentChanged, this, [this](int i) {
    stack->setCurrentWidget(views[i].page);
    views[i].page->setOver(views[i].over);
    Q_EMIT actionsChanged();
  });
}

ResourcePage *ViewsPage::now() const { return views.value(std::max(0, segments->currentIndex())).page; }

TabBadge ViewsPage::badge() const
{
  TabBadge all;
  for (const View &v : views) {
    const TabBadge one = v.page->badge();
    if (v.counted && one.count >= 0) all.count = std::max(all.count, 0) + one.count;
    if (isTrouble(one.state) && !isTrouble(all.state)) {
      all.state = one.state;
      all.words = one.words;
    }
  }
  return all;
}

QList<QAction *> ViewsPage::rowActions() const { return now()->rowActions(); }
QList<QAction *> ViewsPage::tableActions() const { return now()->tableActions(); }
void ViewsPage::exportTable() { now()->exportTable(); }
QAction *ViewsPage::primary() const { return now()->primary(); }
QAction *ViewsPage::second() const { return now()->second(); }

QList<const Resource *> ViewsPage::resources() const
{
  QList<const Resource *> out;
  for (const View &v : views)
    for (const Resource *r : v.page->resources())
      if (!out.contains(r)) out << r; // two views may show the same, each in its way
  return out;
}

void ViewsPage::focusFilter() { now()->focusFilter(); }

bool ViewsPage::selectIn(int view, const Resource &r, const QString &key)
{
  ResourcePage *page = views[view].page;
  if (!page->resources().contains(&r) || !page->select(r, key)) return false;
  segments->setCurrentIndex(view);
  return page->select(r, key); // once more, now that it can take the keyboard
}

/// The view in front is asked first.
bool ViewsPage::select(const Resource &r, const QString &key)
{
  if (selectIn(segments->currentIndex(), r, key)) return true;
  for (int i = 0; i < views.size(); ++i)
    if (selectIn(i, r, key)) return true;
  return false;
}

bool ViewsPage::toggleInspector() { return now()->toggleInspector(); }

} // namespace gui
