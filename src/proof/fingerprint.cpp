// What a path is made of, and a short sign of its state.
#include "core/codec.h"
#include "model/credential.h"
#include "model/dispatchrule.h"
#include "model/elastictrunk.h"
#include "model/livekitnumber.h"
#include "model/originationurl.h"
#include "model/outboundtrunk.h"
#include "model/phonenumber.h"
#include "model/trunkcredentiallist.h"
#include "model/trunkiplist.h"
#include "proof/book.h"
#include "routing/terminations.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace proof {

namespace {
/// All that names `key` in that field.
void addNaming(Objects &out, const Snapshot &s, const Resource &r, const char *field, const QString &key)
{
  const Field &by = *r.field(QString::fromLatin1(field));
  const Part &part = s.part(r);
  for (int i = 0; i < part.size(); ++i)
    if (by.text(part.rows->at(i)) == key) out.append({&r, r.keyOf(part.rows->at(i))});
}

bool counts(const Field &f)
{
  static const QStringList changed{QStringLiteral("date_updated"), QStringLiteral("updated_at")};
  if (f.isSecret()) return false;
  return !f.is(Volatile) || changed.contains(QLatin1String(f.key));
}

QByteArray stateOf(const Snapshot &s, const Resource &r, const QString &key)
{
  const Object object = s.find(r, key);
  if (!object) return "gone";
  QJsonObject json;
  for (const Field &f : r.fields)
    if (counts(f)) json.insert(QLatin1String(f.key), f.ops->write(f.in(object.row())));
  return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
} // namespace

Objects outboundObjects(const Snapshot &s, const QString &trunkId)
{
  Objects out{{&resourceOf<OutboundTrunk>(), trunkId}};
  const Object trunk = s.find(resourceOf<OutboundTrunk>(), trunkId);
  const ElasticTrunk *elastic = trunk ? routing::terminationOf(s, trunk.as<OutboundTrunk>()) : nullptr;
  if (!elastic) return out;
  out.append({&resourceOf<ElasticTrunk>(), elastic->sid});
  addNaming(out, s, resourceOf<TrunkIpList>(), "trunk_sid", elastic->sid);
  const qsizetype lists = out.size();
  addNaming(out, s, resourceOf<TrunkCredentialList>(), "trunk_sid", elastic->sid);
  for (qsizetype i = lists, end = out.size(); i < end; ++i) {
    const Object tie = s.find(*out[i].first, out[i].second);
    addNaming(out, s, resourceOf<Credential>(), "credential_list_sid", tie.as<TrunkCredentialList>().sid);
  }
  return out;
}

Objects inboundObjects(const Snapshot &s, const routing::Route &route)
{
  Objects out;
  for (const routing::RouteNode &node : route.nodes)
    if (node.resource && !node.key.isEmpty() && !out.contains({node.resource, node.key}))
      out.append({node.resource, node.key});
  for (const auto &[resource, key] : Objects(out))
    if (resource == &resourceOf<ElasticTrunk>()) addNaming(out, s, resourceOf<OriginationUrl>(), "trunk_sid", key);
  return out;
}

Objects livekitNumberObjects(const Snapshot &s, const QString &numberId)
{
  Objects out{{&resourceOf<LiveKitNumber>(), numberId}};
  const Object number = s.find(resourceOf<LiveKitNumber>(), numberId);
  if (number && !number.as<LiveKitNumber>().ruleId.isEmpty())
    out.append({&resourceOf<DispatchRule>(), number.as<LiveKitNumber>().ruleId});
  return out;
}

QByteArray fingerprintOf(const Snapshot &s, const Objects &objects)
{
  Objects sorted = objects;
  std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
    const int names = qstrcmp(a.first->name, b.first->name);
    return names ? names < 0 : a.second < b.second;
  });
  QCryptographicHash hash(QCryptographicHash::Sha256);
  for (const auto &[resource, key] : sorted) {
    hash.addData(QByteArray(resource->name) + ' ' + key.toUtf8() + '\n');
    hash.addData(stateOf(s, *resource, key) + '\n');
  }
  return hash.result().toHex().left(32);
}

} // namespace proof
