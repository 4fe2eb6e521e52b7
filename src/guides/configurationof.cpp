// A snapshot's configuration: objects under readable labels, in an order of their own.
#include "core/editable.h"
#include "guides/configuration.h"
#include "twiml/secretcut.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace guides {
namespace {
using Labels = QHash<QPair<const Resource *, QString>, QString>; // by key

QByteArray compact(const QJsonObject &o) { return QJsonDocument(o).toJson(QJsonDocument::Compact); }

/// The text of a reference as the file says it; a key that nobody knows stays as it is.
QJsonValue labelled(const Field &f, const QJsonValue &value, const Labels &labels)
{
  const auto one = [&](const QString &key) { return labels.value({&f.refersTo(), key}, key); };
  if (!value.isArray()) return one(value.toString());
  QJsonArray out;
  for (const QJsonValue item : value.toArray()) out.append(one(item.toString()));
  return out;
}

/// What an object that lies in others is called after.
QString partOf(const Resource &r, const void *row, const Labels &labels)
{
  for (const Field &f : r.fields)
    if (f.refersTo && f.is(AtCreation)) return labels.value({&f.refersTo(), f.text(row)}, f.text(row));
  return {};
}

QString plainLabel(const Resource &r, const void *row, const Labels &labels)
{
  const QString called = r.called(row), key = r.keyOf(row), of = partOf(r, row, labels);
  const bool nameless = called.isEmpty() || (isMadeByFile(r) && key.endsWith(called));
  const QString own = nameless ? QString::fromLatin1(r.one) : called;
  return of.isEmpty() ? own : QStringLiteral("%1 / %2").arg(of, own);
}

struct Entry {
  ConfiguredObject object;
  const void *row;
  QByteArray content;
};

QJsonObject membersOf(const Resource &r, const void *row, const Labels &labels)
{
  QJsonObject out;
  for (const Field &f : r.fields) {
    if (!isConfigured(r, f)) continue;
    QJsonValue value = f.isSecret() ? QJsonValue(QString()) : f.ops->write(f.in(row));
    if (f.refersTo) value = labelled(f, value, labels);
    out.insert(QLatin1String(f.key), value);
  }
  return out;
}

/// An address that bears a password is a secret as a whole.
bool bearsPassword(const QJsonValue &v)
{
  return v.isString() && v.toString().contains(u'@') && v.toString().contains(QStringLiteral("://"))
         && !QUrl(v.toString()).password().isEmpty();
}

/// Secrets under names that tell what they are. What nobody can read is set all the same, as far as anybody knows.
void keepSecrets(ConfiguredObject &o, const void *row, SecretBag &bag)
{
  for (const Field &f : o.resource->fields) {
    if (!isConfigured(*o.resource, f)) continue;
    const QJsonValue value = o.members.value(QLatin1String(f.key));
    if (!f.isSecret() && !bearsPassword(value)) continue;
    const QString name = QStringLiteral("%1/%2/%3").arg(QLatin1String(o.resource->name), o.label, QLatin1String(f.key));
    if (!f.isSecret()) {
      o.members.insert(QLatin1String(f.key), bag.keep(name, Secret(value.toString().toUtf8())));
      continue;
    }
    const QByteArray &text = static_cast<const Secret *>(f.in(row))->reveal();
    if (f.is(Mono) && text.trimmed().startsWith('<')) { // a document is secret for the passwords in it
      o.members.insert(QLatin1String(f.key),
                       QString::fromUtf8(twiml::withoutSecrets(text, name + QStringLiteral("/password"), bag)));
      continue;
    }
    const QString kept = bag.keep(name, *static_cast<const Secret *>(f.in(row)));
    o.members.insert(QLatin1String(f.key), f.is(WriteOnly) ? SecretBag::reference(name) : kept);
  }
}
} // namespace

Configuration configurationOf(const Snapshot &s, const QList<const Resource *> &kinds)
{
  Configuration out;
  out.twilioAccount = s.about.accountSid;
  out.livekitUrl = s.about.webHost;
  Labels labels;
  for (const Resource *r : inOrder(kinds)) {
    const Part &part = s.part(*r);
    if (part.state != Read::Whole) continue;
    out.told << r;
    std::vector<Entry> entries;
    for (int i = 0; i < part.size(); ++i) {
      const void *row = part.rows->at(i);
      Entry e{{r, plainLabel(*r, row, labels), r->keyOf(row), membersOf(*r, row, labels)}, row, {}};
      if (r->vendor == Vendor::LiveKit) e.object.others = withoutDefaults(*r->rest(const_cast<void *>(row))).toObject();
      e.content = compact(e.object.members) + compact(e.object.others);
      entries.push_back(std::move(e));
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
      return std::tie(a.object.label, a.content, a.object.id) < std::tie(b.object.label, b.content, b.object.id);
    });
    QSet<QString> taken;
    for (Entry &e : entries) {
      const QString plain = e.object.label;
      for (int n = 2; taken.contains(e.object.label); ++n) e.object.label = QStringLiteral("%1 (%2)").arg(plain).arg(n);
      taken << e.object.label;
      labels.insert({r, e.object.id}, e.object.label);
      keepSecrets(e.object, e.row, out.secrets);
      out.objects << e.object;
    }
  }
  return out;
}

} // namespace guides
