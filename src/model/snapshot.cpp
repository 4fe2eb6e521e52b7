// Looking objects up in a snapshot and patching one into it.
#include "model/snapshot.h"

const Part &Snapshot::part(const Resource &r) const
{
  static const Part unknown;
  const auto found = parts.constFind(&r);
  return found == parts.constEnd() ? unknown : **found;
}

Object Snapshot::find(const Resource &r, const QString &key) const
{
  const Part &p = part(r);
  for (int i = 0; i < p.size(); ++i)
    if (r.keyOf(p.rows->at(i)) == key) return Object(r, p.rows->at(i));
  return {};
}

void Snapshot::patch(const Resource &r, const QString &key, const Object &object)
{
  Part changed = part(r);
  std::shared_ptr<Rows> rows = r.makeRows();
  bool placed = false;
  for (int i = 0; i < changed.size(); ++i) {
    const void *row = changed.rows->at(i);
    const bool same = r.keyOf(row) == key;
    if (same && !object) continue;
    r.assign(rows->grow(), same ? object.row() : row);
    placed |= same;
  }
  if (!placed && object) r.assign(rows->grow(), object.row());
  changed.rows = rows;
  set(r, std::move(changed));
}
