// Choosing from elsewhere what is shown.
#include "gui/table/partchoice.h"

namespace gui {

PartChoice &PartChoice::of(Desk &desk)
{
  auto *known = desk.findChild<PartChoice *>(QString(), Qt::FindDirectChildrenOnly);
  return known ? *known : *new PartChoice(&desk);
}

void openFiltered(Desk &desk, const Resource &r, const QString &filter, const QString &key)
{
  Q_EMIT PartChoice::of(desk).filtered(&r, filter);
  desk.open(r, key);
}

void openPart(Desk &desk, const Resource &r, const QString &key, const QString &part)
{
  desk.open(r, key);
  Q_EMIT PartChoice::of(desk).chosen(part);
}

} // namespace gui
