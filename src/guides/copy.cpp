// Copies of objects.
#include "guides/copy.h"

#include <QJsonArray>

namespace guides {

namespace {
QString inWords(const char *text) { return QCoreApplication::translate("guides", text); }

/// Nothing of what the vendor sets, and no key.
Object blankOf(const Object &of)
{
  Object o = of;
  for (const Field &f : o.resource().fields)
    if (!(f.flags & (Editable | AtCreation))) (void)f.ops->read(f.at(o.row()), QJsonValue::Null); // null is the default
  return o;
}

QStringList keysIn(const Field &f, const Object &o)
{
  const QJsonValue v = f.ops->write(f.in(o.row()));
  QStringList out;
  for (const QJsonValue one : v.isArray() ? v.toArray() : QJsonArray{v})
    if (!one.toString().isEmpty()) out << one.toString();
  return out;
}

/// The key of the object of that kind with this name, or nothing.
QString keyNamed(const Snapshot &s, const Resource &r, const QString &name)
{
  const Part &part = s.part(r);
  for (int i = 0; i < part.size(); ++i)
    if (r.called(part.rows->at(i)) == name) return r.keyOf(part.rows->at(i));
  return {};
}
} // namespace

Object duplicateOf(const Object &of)
{
  Object o = blankOf(of);
  for (const Field &f : o.resource().fields) {
    if (!f.is(Strong) || !f.is(Editable) || f.text(o.row()).isEmpty()) continue;
    const QString name = inWords(QT_TRANSLATE_NOOP("guides", "%1 (copy)")).arg(f.text(o.row()));
    (void)f.ops->read(f.at(o.row()), name); // names are texts
    break;
  }
  return o;
}

Parcel parcelOf(const Snapshot &here, const Object &of)
{
  Parcel p{blankOf(of), {}};
  for (const Field &f : of.resource().fields) {
    if (!f.refersTo) continue;
    for (const QString &key : keysIn(f, of))
      if (const Object other = here.find(f.refersTo(), key)) p.names.insert(key, other.called());
  }
  return p;
}

Unpacked unpack(const Snapshot &there, const Parcel &p)
{
  Unpacked out{p.object, {}};
  for (const Field &f : out.object.resource().fields) {
    if (!f.refersTo || !(f.flags & (Editable | AtCreation))) continue;
    QJsonArray found;
    for (const QString &key : keysIn(f, p.object)) {
      const QString name = p.names.value(key, key), theirs = keyNamed(there, f.refersTo(), name);
      if (theirs.isEmpty())
        out.missing << name;
      else
        found.append(theirs);
    }
    const bool list = f.ops == &opsOf<QStringList>;
    (void)f.ops->read(f.at(out.object.row()), list              ? QJsonValue(found)
                                              : found.isEmpty() ? QJsonValue()
                                                                : found.first());
  }
  return out;
}

} // namespace guides
