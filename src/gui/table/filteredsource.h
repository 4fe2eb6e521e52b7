// FilteredSource: those objects of a snapshot's part that belong to one view of it.
#pragma once
#include "gui/table/rowssource.h"

namespace gui {

class FilteredSource : public PartSource {
  Q_OBJECT
public:
  FilteredSource(Desk &d, const Resource &r, std::function<bool(const void *row)> belongs)
      : PartSource(d, r), kind(r), wanted(std::move(belongs))
  {}
  const Part &part() const override
  {
    const Part &all = PartSource::part();
    if (all.rows == of && all.state == own.state && all.readAt == own.readAt) return own;
    of = all.rows;
    own = all;
    std::shared_ptr<Rows> rows = kind.makeRows();
    for (int i = 0; i < all.size(); ++i)
      if (wanted(all.rows->at(i))) kind.assign(rows->grow(), all.rows->at(i));
    own.rows = rows;
    return own;
  }

private:
  const Resource &kind;
  std::function<bool(const void *row)> wanted;
  mutable std::shared_ptr<const Rows> of;
  mutable Part own;
};

} // namespace gui
