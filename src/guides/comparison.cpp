// Comparing a file's configuration with what both accounts hold.
#include "guides/comparison.h"

#include "core/editable.h"
#include "twiml/secretcut.h"

#include <QRegularExpression>

#include <algorithm>

namespace guides {
namespace {
struct ComparisonText {
  Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QString lineOf(const ConfiguredObject &o)
{
  const QString name = ComparisonText::tr("%1 “%2”").arg(o.resource->translated(o.resource->one), o.label);
  return o.line ? ComparisonText::tr("Line %1, %2").arg(o.line).arg(name) : name;
}

/// What the vendor never changes: an object with another value is another object.
bool isFixed(const Resource &r, const Field &f)
{
  return identifies(r, f) && !f.is(Editable) && (f.is(AtCreation) || r.vendor == Vendor::Twilio);
}

template <class F> bool sameIn(const Object &a, const Object &b, F counts)
{
  const auto &fields = a.resource().fields;
  return std::all_of(fields.begin(), fields.end(), [&](const Field &f) {
    return !counts(a.resource(), f) || f.ops->compare(f.in(a.row()), f.in(b.row())) == 0;
  });
}

/// It is recognised by something that is not empty.
bool hasIdentity(const Object &o)
{
  const auto &fields = o.resource().fields;
  return std::any_of(fields.begin(), fields.end(),
                     [&](const Field &f) { return identifies(o.resource(), f) && !f.text(o.row()).isEmpty(); });
}
} // namespace

Comparison Comparer::compare()
{
  out.plan.title = ComparisonText::tr("Apply a configuration");
  for (const Resource *r : inOrder(file.told)) compareKind(*r);
  if (answers.removeOthers) removeOthers();
  order();
  return out;
}

void Comparer::leave(Item &item, const QString &why)
{
  item.left = true;
  leftOut.insert({item.said->resource, item.said->label});
  out.notes << ComparisonText::tr("%1: %2").arg(lineOf(*item.said), why);
}

void Comparer::compareKind(const Resource &r)
{
  QList<Item> items;
  for (const ConfiguredObject &o : file.objects)
    if (o.resource == &r) items.append({&o, o.members, {}, false});
  const Part &part = here.part(r);
  if (part.state != Read::Whole) {
    for (const Item &item : std::as_const(items)) leftOut.insert({&r, item.said->label});
    if (items.isEmpty()) return;
    const bool connected = !(r.vendor == Vendor::Twilio ? here.about.accountSid : here.about.webHost).isEmpty();
    const QString why = !part.error.text.isEmpty() ? part.error.text
                        : connected                ? ComparisonText::tr("They were not read yet.")
                                                   : ComparisonText::tr("This profile has no account for them.");
    out.notes << ComparisonText::tr("%1 cannot be compared. %2").arg(r.translated(r.title), why);
    return;
  }
  for (Item &item : items) resolve(item);
  findByKey(items);
  findByIdentity(items);
  for (Item &item : items) settle(item);
  for (const Item &item : std::as_const(items))
    if (item.left && !item.existing) return; // one of the others may be it
  const QSet<QString> named = keysOf(items);
  for (int i = 0; i < part.size(); ++i)
    if (!named.contains(r.keyOf(part.rows->at(i)))) out.others << Object(r, part.rows->at(i));
}

QSet<QString> Comparer::keysOf(const QList<Item> &items) const
{
  QSet<QString> found;
  for (const Item &item : items)
    if (item.existing) found << item.existing.key();
  return found;
}

/// The key of what a reference means; nothing when nobody knows.
QString Comparer::keyFor(const Resource &target, const QString &text) const
{
  if (const auto known = keys.constFind({&target, text}); known != keys.constEnd()) return *known;
  const Part &part = here.part(target);
  QStringList called;
  for (int i = 0; i < part.size(); ++i) {
    const void *row = part.rows->at(i);
    if (target.keyOf(row) == text) return text;
    if (target.called(row) == text) called << target.keyOf(row);
  }
  return called.size() == 1 ? called.first() : QString();
}

/// References as keys. What stands here already may name what nobody knows.
bool Comparer::resolve(Item &item)
{
  const Object now = here.find(*item.said->resource, item.said->id);
  for (const Field &f : item.said->resource->fields) {
    const QString name = QLatin1String(f.key);
    if (!f.refersTo || !item.members.contains(name)) continue;
    const bool isList = item.members.value(name).isArray();
    const QJsonArray said = isList ? item.members.value(name).toArray() : QJsonArray{item.members.value(name)};
    QJsonArray all;
    for (const QJsonValue v : said) {
      const QString text = v.toString();
      if (leftOut.contains({&f.refersTo(), text})) {
        leave(item, ComparisonText::tr("It names “%1”, which is left out.").arg(text));
        return false;
      }
      const QString key = text.isEmpty() ? text : keyFor(f.refersTo(), text);
      if (key.isEmpty() && !text.isEmpty() && !(now && names(f, now.row(), text))) {
        leave(item, ComparisonText::tr("It names “%1”, which neither the file nor the account has.").arg(text));
        return false;
      }
      all.append(key.isEmpty() ? text : key);
    }
    item.members.insert(name, isList ? QJsonValue(all) : all.first());
  }
  return true;
}

/// Keys say nothing in another account; but what nobody can make has keys of the vendor's own.
bool Comparer::isSameAccount(const Resource &r) const
{
  if (!isMadeByFile(r)) return true;
  return r.vendor == Vendor::Twilio ? file.twilioAccount == here.about.accountSid
                                    : file.livekitUrl == here.about.webHost;
}

void Comparer::findByKey(QList<Item> &items)
{
  for (Item &item : items) {
    if (item.left || item.said->id.isEmpty() || !isSameAccount(*item.said->resource)) continue;
    const Object found = here.find(*item.said->resource, item.said->id);
    if (!found) continue;
    const auto as = wanted(item, found, nullptr);
    if (as && sameIn(found, *as, isFixed)) item.existing = found;
  }
}

/// Objects of one name are told apart by what they hold, then by their order.
void Comparer::findByIdentity(QList<Item> &items)
{
  if (items.isEmpty()) return;
  const Resource &r = *items.first().said->resource;
  const Part &part = here.part(r);
  QSet<QString> taken = keysOf(items);
  for (const bool exactly : {true, false})
    for (Item &item : items) {
      if (item.left || item.existing) continue;
      const auto blank = wanted(item, Object(r), nullptr);
      if (!blank || (!exactly && !hasIdentity(*blank))) continue;
      for (int i = 0; i < part.size() && !item.existing; ++i) {
        const Object candidate(r, part.rows->at(i));
        if (taken.contains(candidate.key()) || !sameIn(candidate, *blank, identifies)) continue;
        const auto as = wanted(item, candidate, nullptr);
        if (!as || (exactly && !difference(candidate, *as).empty())) continue;
        item.existing = candidate;
        taken << candidate.key();
      }
    }
}

/// A document is written with references for its passwords; those that the file lacks are as they stand. `lacking`
/// gets the names of those that nobody knows.
Secret Comparer::wholeSecret(const Secret &known, const QString &name, const Secret &stands, QStringList *lacking) const
{
  const QByteArray &text = known.reveal();
  if (!text.contains("${secret:")) return known;
  SecretBag all;
  (void)twiml::withoutSecrets(stands.reveal(), name + QStringLiteral("/password"), all);
  all.add(file.secrets);
  for (auto it = answers.secrets.begin(); it != answers.secrets.end(); ++it) all.keep(it.key(), it.value());
  if (const auto whole = twiml::withSecrets(text, all)) return Secret(*whole);
  static const QRegularExpression reference(QStringLiteral("\\$\\{secret:([^}]+)\\}"));
  lacking->clear();
  for (auto m = reference.globalMatch(QString::fromUtf8(text)); m.hasNext();)
    if (const QString each = m.next().captured(1); all.named(each).isEmpty() && !lacking->contains(each))
      *lacking << each;
  return {};
}

/// A secret, or an address that bears one.
Result<> Comparer::takeSecret(Object &o, const Field &f, const QString &value, QStringList *lacking) const
{
  const bool exists = !o.key().isEmpty();
  const QString name = SecretBag::nameIn(value);
  const Secret stands = f.isSecret() ? *static_cast<const Secret *>(f.in(o.row())) : Secret();
  Secret known = answers.secrets.value(name, file.secrets.named(name));
  if (name.isEmpty()) known = Secret(value.toUtf8());
  const bool has = !f.text(o.row()).isEmpty();
  if (exists && (f.is(WriteOnly) || (has && known.isEmpty()))) return {}; // it keeps its own
  *lacking = {name};
  const Secret whole = wholeSecret(known, name, stands, lacking);
  if (whole.isEmpty()) return {};
  lacking->clear();
  return f.ops->read(f.at(o.row()), QString::fromUtf8(whole.reveal()));
}

/// The object as the file says it; what it does not say is as in `base`.
Result<Object> Comparer::wanted(const Item &item, const Object &base, QList<MissingSecret> *missing) const
{
  Object o = base;
  const Resource &r = o.resource();
  for (const Field &f : r.fields) {
    const QString name = QLatin1String(f.key);
    if (!item.members.contains(name)) continue;
    const QJsonValue value = item.members.value(name);
    const bool isReference = !SecretBag::nameIn(value.toString()).isEmpty();
    if (isReference || (f.isSecret() && !value.toString().isEmpty())) {
      QStringList lacking;
      if (const auto taken = takeSecret(o, f, value.toString(), &lacking); !taken) return taken.error();
      for (const QString &each : std::as_const(lacking))
        if (missing) missing->append({each, &r, item.said->label, &f});
    } else if (f.isSecret() && f.is(WriteOnly) && !base.key().isEmpty()) {
      continue;
    } else if (const auto read = f.ops->read(f.at(o.row()), value); !read) {
      return read.error();
    }
  }
  QJsonObject &rest = *r.rest(o.row());
  for (auto it = item.said->others.begin(); it != item.said->others.end(); ++it) rest.insert(it.key(), it.value());
  if (r.complete && !base.key().isEmpty()) r.complete(o.row());
  return o;
}

void Comparer::settle(Item &item)
{
  if (item.left) return;
  const Resource &r = *item.said->resource;
  QList<MissingSecret> missing;
  const auto as = wanted(item, item.existing ? item.existing : Object(r), &missing);
  if (!as) return leave(item, as.error().text);
  if (!missing.isEmpty()) {
    out.missing << missing;
    leave(item, ComparisonText::tr("The file does not hold its password."));
    return;
  }
  if (!item.existing && r.rented)
    return leave(item, ComparisonText::tr("The account has none such. A file buys nothing: buy it first, or port it."));
  if (!item.existing && !r.can(CanCreate))
    return leave(item, ComparisonText::tr("The account has none such, and a file cannot make one."));
  for (const Field &f : r.fields) {
    if (!f.problem || (item.existing && f.ops->compare(f.in(item.existing.row()), f.in(as->row())) == 0)) continue;
    if (const QString problem = f.problem(as->row()); !problem.isEmpty()) return leave(item, problem);
  }
  if (!item.existing) return create(item, *as);
  keys.insert({&r, item.said->label}, item.existing.key());
  if (difference(item.existing, *as).empty()) {
    ++out.same;
    return;
  }
  if (!r.can(CanChange)) return leave(item, ComparisonText::tr("It stands otherwise, and nobody can change it."));
  out.plan.changes << changeChange(nextStep(), item.existing, *as, out.plan.secrets);
}

void Comparer::create(const Item &item, const Object &o)
{
  const QString step = nextStep();
  out.plan.changes << createChange(step, o, out.plan.secrets);
  keys.insert({item.said->resource, item.said->label}, resultOf(step, item.said->resource->keyField().key));
}

Comparison compareWith(const Snapshot &s, const Configuration &c, const ComparisonAnswers &a)
{
  return Comparer(s, c, a).compare();
}

} // namespace guides
