// Looking for an object's key and addresses in all others.
#include "guides/mentions.h"

#include <algorithm>

namespace guides {

namespace {
/// A member by which others know the object. (A caller's number is nobody's object.)
bool isAddress(const Field &f)
{
  const QLatin1String key(f.key);
  return f.ops
             == &opsOf<
                 QString> && (key == QLatin1String("phone_number") || key == QLatin1String("domain_name") || key == QLatin1String("url"));
}

QStringList addressesOf(const Object &o)
{
  QStringList out;
  for (const Field &f : o.resource().fields)
    if (const QString text = isAddress(f) ? f.text(o.row()) : QString(); !text.isEmpty()) out << text;
  return out;
}

bool holds(const Field &f, const void *row, const QStringList &addresses)
{
  if (f.is(Key) || f.is(Derived) || f.refersTo) return false;
  if (f.ops == &opsOf<QString>) return addresses.contains(*static_cast<const QString *>(f.in(row)));
  if (f.ops != &opsOf<QStringList>) return false;
  const auto &list = *static_cast<const QStringList *>(f.in(row));
  return std::any_of(list.begin(), list.end(), [&](const QString &one) { return addresses.contains(one); });
}
} // namespace

QList<Use> mentionsOf(const Snapshot &s, const Object &o)
{
  const QStringList addresses = addressesOf(o);
  QList<Use> out;
  for (const Resource *r : s.resources())
    for (const Field &f : r->fields) {
      const bool refers = f.refersTo && &f.refersTo() == &o.resource();
      const Part &part = s.part(*r);
      for (int i = 0; i < part.size(); ++i) {
        const void *row = part.rows->at(i);
        if (!(refers ? names(f, row, o.key()) : holds(f, row, addresses))) continue;
        const bool itself = r == &o.resource() && r->keyOf(row) == o.key();
        if (!itself) out << Use{Object(*r, row), &f};
      }
    }
  return out;
}

/// Objects with an address that stands in one of these texts.
static void addAddressed(QList<Target> &out, const Snapshot &s, const Object &o, const Field &f,
                         const QStringList &texts)
{
  for (const Resource *r : s.resources()) {
    if (std::none_of(r->fields.begin(), r->fields.end(), isAddress)) continue;
    const Part &part = s.part(*r);
    for (int i = 0; i < part.size(); ++i) {
      const Object other(*r, part.rows->at(i));
      if (r == &o.resource() && other.key() == o.key()) continue;
      for (const QString &address : addressesOf(other))
        if (texts.contains(address)) out.append({&f, other, address});
    }
  }
}

QList<Target> targetsOf(const Snapshot &s, const Object &o)
{
  QList<Target> out;
  for (const Field &f : o.resource().fields) {
    const bool list = f.ops == &opsOf<QStringList>;
    if (f.is(Key) || f.is(Derived) || (!list && f.ops != &opsOf<QString>)) continue;
    QStringList texts = list ? *static_cast<const QStringList *>(f.in(o.row())) : QStringList{f.text(o.row())};
    texts.removeAll(QString());
    if (texts.isEmpty()) continue;
    if (!f.refersTo) {
      addAddressed(out, s, o, f, texts);
      continue;
    }
    for (const QString &key : std::as_const(texts)) {
      const Object found = s.find(f.refersTo(), key);
      out.append({&f, found, key, !found && s.part(f.refersTo()).state == Read::Whole});
    }
  }
  return out;
}

} // namespace guides
