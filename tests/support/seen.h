// What of a page is seen.
#pragma once
#include "gui/table/resourcepage.h"

/// Of several tables behind one tab the one in front; the page itself when it is the only one.
inline const QWidget *seenIn(const QWidget *page)
{
  for (const auto *one : page->findChildren<gui::ResourcePage *>())
    if (one->isVisibleTo(page)) return one;
  return page;
}
