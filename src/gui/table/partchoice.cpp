// Choosing a part of an inspector from elsewhere.
#include "gui/table/partchoice.h"

namespace gui {

PartChoice &PartChoice::of(Desk &desk)
{
  auto *known = desk.findChild<PartChoice *>(QString(), Qt::FindDirectChildrenOnly);
  return known ? *known : *new PartChoice(&desk);
}

void openPart(Desk &desk, const Resource &r, const QString &key, const QString &part)
{
  desk.open(r, key);
  Q_EMIT PartChoice::of(desk).chosen(part);
}

} // namespace gui
