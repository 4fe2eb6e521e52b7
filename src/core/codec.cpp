// The codec that every resource shares.
#include "core/codec.h"

#include <QHash>
#include <QJsonDocument>

#include <unordered_map>

namespace {
/// The member `key` ("a/b" nested) in either casing, taken out of `object`; Undefined when it is absent.
QJsonValue take(QJsonObject &object, const QString &key)
{
  const qsizetype slash = key.indexOf(u'/');
  if (slash < 0) {
    if (object.contains(key)) return object.take(key);
    return object.take(lowerCamel(key.toLatin1().constData()));
  }
  const QString outer = key.left(slash);
  if (object.value(outer).isNull()) object.remove(outer); // nothing is inside, and nothing is kept of it
  if (!object.value(outer).isObject()) return QJsonValue(QJsonValue::Undefined);
  QJsonObject inner = object.value(outer).toObject();
  const QJsonValue value = take(inner, key.mid(slash + 1));
  if (inner.isEmpty())
    object.remove(outer);
  else
    object.insert(outer, inner);
  return value;
}

/// What a nested member lies in can hold it: an object, or nothing.
bool holdsMembers(const QJsonObject &object, const QString &key)
{
  const qsizetype slash = key.indexOf(u'/');
  if (slash < 0) return true;
  const QJsonValue outer = object.value(key.left(slash));
  return outer.isObject() || outer.isNull() || outer.isUndefined();
}

/// The fields of a resource by the names of their members, in both casings. Nested ones are not among them.
class FieldIndex {
public:
  explicit FieldIndex(const Resource &r)
  {
    for (const Field &f : r.fields) {
      if (f.is(Derived)) continue;
      if (QByteArrayView(f.key).contains('/')) {
        nested.push_back(&f);
        continue;
      }
      const QString snake = QLatin1String(f.key), camel = lowerCamel(f.key);
      byName.insert(snake, {&f, {}});
      if (camel != snake) byName.insert(camel, {&f, snake});
    }
  }
  struct Named {
    const Field *field = nullptr;
    QString betterName; ///< the other casing, which wins when both are there
  };
  QHash<QString, Named> byName;
  std::vector<const Field *> nested;
};

/// Made once for each thread: pages are decoded on several.
const FieldIndex &indexOf(const Resource &r)
{
  thread_local std::unordered_map<const Resource *, FieldIndex> made;
  const auto found = made.find(&r);
  return found != made.end() ? found->second : made.emplace(&r, FieldIndex(r)).first->second;
}

Error unreadableMember(const Resource &r, const Field &f, const QString &detail)
{
  return {Error::Protocol,
          QCoreApplication::translate("codec", "The answer holds a member that Trunkline cannot read: %1.")
              .arg(QLatin1String(f.key)),
          QStringLiteral("%1.%2: %3").arg(QLatin1String(r.name), QLatin1String(f.key), detail)};
}

void put(QJsonObject &object, const QString &key, const QJsonValue &value)
{
  const qsizetype slash = key.indexOf(u'/');
  if (slash < 0) {
    object.insert(key, value);
    return;
  }
  QJsonObject inner = object.value(key.left(slash)).toObject();
  put(inner, key.mid(slash + 1), value);
  object.insert(key.left(slash), inner);
}

QString shown(const QJsonValue &v) { return Value<Json>::text(Json{v}); }
} // namespace

QString lowerCamel(const char *snake)
{
  QString out;
  bool upper = false;
  for (const char *c = snake; *c; ++c) {
    if (*c == '_') {
      upper = true;
      continue;
    }
    out += upper ? QChar(QLatin1Char(*c)).toUpper() : QChar(QLatin1Char(*c));
    upper = false;
  }
  return out;
}

QJsonValue eitherCase(const QJsonObject &o, const char *snake)
{
  const QJsonValue v = o.value(QLatin1String(snake));
  return v.isUndefined() ? o.value(lowerCamel(snake)) : v;
}

const Field &Resource::keyField() const
{
  for (const Field &f : fields)
    if (f.is(Key)) return f;
  qFatal("Resource %s has no key field.", name);
}

const Field *Resource::field(QStringView key) const
{
  for (const Field &f : fields)
    if (key == QLatin1String(f.key)) return &f;
  return nullptr;
}

Result<> decode(const Resource &r, const QJsonObject &object, void *row)
{
  const FieldIndex &index = indexOf(r);
  QJsonObject left;
  for (auto member = object.begin(); member != object.end(); ++member) {
    const QString name = member.key();
    const auto found = index.byName.constFind(name);
    if (found == index.byName.constEnd() || (!found->betterName.isEmpty() && object.contains(found->betterName))) {
      left.insert(name, *member);
      continue;
    }
    const Field &f = *found->field;
    if (const auto read = f.ops->read(f.at(row), *member); !read) return unreadableMember(r, f, read.error().detail);
  }
  for (const Field *f : index.nested) {
    if (!holdsMembers(left, QLatin1String(f->key))) return unreadableMember(r, *f, QStringLiteral("not in an object"));
    const QJsonValue value = take(left, QLatin1String(f->key));
    if (value.isUndefined()) continue;
    if (const auto read = f->ops->read(f->at(row), value); !read) return unreadableMember(r, *f, read.error().detail);
  }
  *r.rest(row) = left;
  if (r.complete) r.complete(row);
  return {};
}

QJsonObject encode(const Resource &r, const void *row)
{
  QJsonObject object = *r.rest(const_cast<void *>(row)); // only read here
  for (const Field &f : r.fields)
    if (!f.is(Derived)) put(object, QLatin1String(f.key), f.ops->write(f.in(row)));
  return object;
}

QJsonObject toPlan(const Object &object, const QString &prefix, SecretBag &bag)
{
  const Resource &r = object.resource();
  QJsonObject json = encode(r, object.row());
  for (const Field &f : r.fields) {
    if (!f.isSecret() || f.is(Derived)) continue;
    const Secret &secret = *static_cast<const Secret *>(f.in(object.row()));
    put(json, QLatin1String(f.key), bag.keep(prefix + u'.' + QLatin1String(f.key), secret));
  }
  return json;
}

Result<Object> fromPlan(const Resource &r, const QJsonObject &json, const SecretBag &bag)
{
  Object object(r);
  if (const auto read = decode(r, json, object.row()); !read) return read.error();
  for (const Field &f : r.fields) {
    if (!f.isSecret() || f.is(Derived)) continue;
    Secret &secret = *static_cast<Secret *>(f.at(object.row()));
    if (secret.isEmpty()) continue;
    const QString name = SecretBag::nameIn(QString::fromUtf8(secret.reveal()));
    if (name.isEmpty() || bag.named(name).isEmpty())
      return Error{Error::Storage,
                   QCoreApplication::translate("codec",
                                               "A password that this plan needs is not in the keychain any more. "
                                               "Make a new plan."),
                   QStringLiteral("%1.%2").arg(QLatin1String(r.name), QLatin1String(f.key))};
    secret = bag.named(name);
  }
  return object;
}

std::vector<FieldDifference> difference(const Object &before, const Object &after)
{
  const Resource &r = after.resource();
  std::vector<FieldDifference> out;
  for (const Field &f : r.fields) {
    if (f.flags & (Volatile | Derived | Key)) continue;
    const void *a = f.in(before.row()), *b = f.in(after.row());
    if (f.ops->compare(a, b) != 0) out.push_back({&f, QLatin1String(f.key), f.ops->text(a), f.ops->text(b)});
  }
  const QJsonObject x = *r.rest(const_cast<void *>(before.row())), y = *r.rest(const_cast<void *>(after.row()));
  QStringList keys = x.keys() + y.keys();
  keys.removeDuplicates();
  for (const QString &key : std::as_const(keys)) {
    const QJsonValue a = x.value(key), b = y.value(key);
    if (withoutDefaults(a) != withoutDefaults(b)) out.push_back({nullptr, key, shown(a), shown(b)});
  }
  return out;
}
