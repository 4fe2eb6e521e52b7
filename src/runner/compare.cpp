// Comparisons by the field table.
#include "runner/compare.h"

#include <QJsonArray>

namespace {
bool isNothing(const QJsonValue &v)
{
  switch (v.type()) {
  case QJsonValue::Bool:
    return !v.toBool();
  case QJsonValue::Double:
    return v.toDouble() == 0;
  case QJsonValue::String:
    return v.toString().isEmpty();
  case QJsonValue::Array:
    return v.toArray().isEmpty();
  case QJsonValue::Object: {
    const QJsonObject o = v.toObject();
    return std::all_of(o.begin(), o.end(), [](const QJsonValue &member) { return isNothing(member); });
  }
  default:
    return true;
  }
}

bool same(const QJsonValue &a, const QJsonValue &b) { return a == b || (isNothing(a) && isNothing(b)); }

bool counts(const Field &f) { return !(f.flags & (Volatile | Derived | Key)); }

bool same(const Field &f, const Object &a, const Object &b)
{
  if (f.ops->compare(f.in(a.row()), f.in(b.row())) == 0) return true;
  return !f.isSecret() && same(f.ops->write(f.in(a.row())), f.ops->write(f.in(b.row())));
}

const QJsonObject &restOf(const Object &o) { return *o.resource().rest(const_cast<void *>(o.row())); } // only read

QJsonValue replaced(const QJsonValue &v, const QHash<QString, QString> &ids)
{
  if (v.isString()) return ids.value(v.toString(), v.toString());
  if (v.isObject()) return runner::withIds(v.toObject(), ids);
  if (!v.isArray()) return v;
  QJsonArray out;
  for (const QJsonValue item : v.toArray()) out.append(replaced(item, ids));
  return out;
}

bool holds(const QJsonValue &v, const QString &key)
{
  if (v.isString()) return v.toString() == key;
  if (v.isObject()) return runner::mentions(v.toObject(), key, {});
  const QJsonArray a = v.toArray();
  return std::any_of(a.begin(), a.end(), [&](const QJsonValue &item) { return holds(item, key); });
}

QString textOf(const Object &o, const QString &key)
{
  if (const Field *f = o.resource().field(key)) return f->text(o.row());
  return Value<Json>::text({restOf(o).value(key)});
}
} // namespace

namespace runner {
QStringList differing(const Object &a, const Object &b)
{
  QStringList out;
  for (const Field &f : a.resource().fields)
    if (counts(f) && !same(f, a, b)) out << QLatin1String(f.key);
  if (a.resource().vendor == Vendor::Twilio) return out; // it takes no member that its table does not name
  QStringList members = restOf(a).keys() + restOf(b).keys();
  members.removeDuplicates();
  for (const QString &m : std::as_const(members))
    if (!::same(restOf(a).value(m), restOf(b).value(m))) out << m;
  return out;
}

QStringList unmet(const Object &from, const Object &wanted, const Object &got)
{
  const QStringList missing = differing(wanted, got);
  QStringList out;
  for (const QString &key : differing(from, wanted)) {
    const Field *f = wanted.resource().field(key);
    if (missing.contains(key) && !(f && f->is(WriteOnly))) out << key;
  }
  return out;
}

bool setsUnseen(const Object &from, const Object &wanted)
{
  const QStringList keys = differing(from, wanted);
  return std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
    const Field *f = wanted.resource().field(key);
    return f && f->is(WriteOnly);
  });
}

Object withFields(const Object &base, const Object &source, const QStringList &keys)
{
  Object out = base;
  QJsonObject &rest = *out.resource().rest(out.row());
  for (const QString &key : keys) {
    if (const Field *f = out.resource().field(key)) {
      const auto read = f->ops->read(f->at(out.row()), f->ops->write(f->in(source.row())));
      Q_ASSERT(read);
      Q_UNUSED(read)
    } else if (restOf(source).contains(key)) {
      rest.insert(key, restOf(source).value(key));
    } else {
      rest.remove(key);
    }
  }
  return out;
}

QList<TheirChange> theirChanges(const QStringList &keys, const Object &ours, const Object &theirs, const Object &wanted)
{
  QList<TheirChange> out;
  for (const QString &key : keys) {
    const Field *f = ours.resource().field(key);
    out << TheirChange{key, f ? ours.resource().translated(f->label) : key, textOf(ours, key), textOf(theirs, key),
                       wanted ? textOf(wanted, key) : QString()};
  }
  return out;
}

QJsonObject withIds(const QJsonObject &json, const QHash<QString, QString> &ids)
{
  if (ids.isEmpty()) return json;
  QJsonObject out;
  for (auto it = json.begin(); it != json.end(); ++it) out.insert(it.key(), replaced(it.value(), ids));
  return out;
}

bool mentions(const QJsonObject &json, const QString &key, const QString &except)
{
  for (auto it = json.begin(); it != json.end(); ++it)
    if (it.key() != except && holds(it.value(), key)) return true;
  return false;
}
} // namespace runner
