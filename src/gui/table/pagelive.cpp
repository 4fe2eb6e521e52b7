// Pages of what is in use now: read again and again while they are seen, shown anew only when something changed.
#include "core/codec.h"
#include "gui/reach.h"
#include "gui/table/resourcepage.h"

#include <QCborValue>
#include <QJsonArray>

#include <utility>

namespace gui {

namespace {
constexpr std::chrono::milliseconds longestRest{60'000}; ///< between two attempts to read a live page
}

/// What is read on demand is wanted from now on.
void ResourcePage::beginLive()
{
  for (const Resource *r : resources())
    if (source->isOfSnapshot() || !spec.kinds.contains(r)) desk.sync().want(*r);
  if (spec.live.count() == 0) return;
  pulse.setSingleShot(true);
  connect(&pulse, &QTimer::timeout, this, &ResourcePage::readLive, Qt::UniqueConnection);
  pulse.start(source->part().state == Read::Whole ? std::chrono::milliseconds(spec.live)
                                                  : std::chrono::milliseconds(0));
}

/// What cannot be read is asked for less and less often.
void ResourcePage::readLive()
{
  const bool failed = source->part().state == Read::Failed;
  const std::chrono::milliseconds usual = spec.live, rested(pulse.intervalAsDuration());
  pulse.start(failed ? qBound(usual, rested * 2, longestRest) : usual);
  if (!window()->isMinimized() && !source->isReading()) source->readAgain();
}

/// What a live page's inspector is made from; nothing on other pages.
QByteArray ResourcePage::stampOf(const Object &o) const
{
  if (spec.live.count() == 0) return {};
  QJsonArray all{desk.showsCallers(), desk.isReadOnly(), int(view->selectionModel()->selectedRows().size())};
  const auto add = [&](const Resource &r, const void *row) { all.append(encode(r, row)); };
  if (o) add(o.resource(), o.row());
  all.append(unreachable);
  if (o && spec.verdict) all.append(spec.verdict(currentRow()).word);
  for (const Resource *r : resources()) {
    const Part &part = desk.snapshot().part(*r);
    all.append(int(part.state));
    if (spec.kinds.contains(r)) continue;
    for (int i = 0; i < part.size(); ++i) add(*r, part.rows->at(i));
  }
  return QCborValue::fromJsonValue(all).toCbor();
}

void ResourcePage::refreshPart(const Resource *changed)
{
  QString reach;
  for (const Resource *r : std::as_const(spec.kinds)) reach += whyUnreachable(desk, r->vendor);
  if (reach != std::exchange(unreachable, reach)) refreshInspector(); // what may be done
  if (!changed || spec.kinds.contains(changed) || !resources().contains(changed)) return;
  if (spec.live.count() > 0) model->refreshComputed(); // columns count what is in them
  refreshInspector();
}

} // namespace gui
