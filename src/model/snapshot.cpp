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

QList<const Resource *> Snapshot::resources() const
{
  QList<const Resource *> out = parts.keys();
  std::sort(out.begin(), out.end(), [](const Resource *a, const Resource *b) { return qstrcmp(a->name, b->name) < 0; });
  return out;
}

std::vector<Choice> choicesOf(const Field &f, const Snapshot &s)
{
  if (f.choices) return f.choices();
  std::vector<Choice> out;
  if (!f.refersTo) return out;
  const Resource &r = f.refersTo();
  const auto rows = s.part(r).rows;
  for (int i = 0; rows && i < rows->size(); ++i) out.push_back({r.keyOf(rows->at(i)), r.called(rows->at(i))});
  return out;
}

QString spokenText(const Field &f, const void *row, const Snapshot &s)
{
  const QString plain = f.text(row);
  if (plain.isEmpty() || !(f.choices || f.refersTo)) return plain;
  QStringList out;
  const std::vector<Choice> known = choicesOf(f, s);
  for (const QString &value :
       f.ops == &opsOf<QStringList> ? *static_cast<const QStringList *>(f.in(row)) : QStringList{plain}) {
    const auto found = std::find_if(known.begin(), known.end(), [&](const Choice &c) { return c.value == value; });
    out << (found == known.end() ? value : found->label);
  }
  return out.join(QStringLiteral(", "));
}

bool names(const Field &f, const void *row, const QString &key)
{
  if (f.ops == &opsOf<QStringList>) return static_cast<const QStringList *>(f.in(row))->contains(key);
  return f.ops == &opsOf<QString> && *static_cast<const QString *>(f.in(row)) == key;
}
