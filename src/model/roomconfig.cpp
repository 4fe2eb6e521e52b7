// The value type of a room's configuration.
#include "model/roomconfig.h"

#include "core/codec.h"

namespace {
const QString agentsKey = QStringLiteral("agents"), metadataKey = QStringLiteral("metadata");
constexpr const char *limits[] = {"empty_timeout", "departure_timeout", "max_participants"};

QString nameOf(const QJsonObject &agent) { return eitherCase(agent, "agent_name").toString(); }

QJsonObject named(QJsonObject agent, const RoomConfig::Agent &a)
{
  agent.remove(lowerCamel("agent_name"));
  agent.insert(QStringLiteral("agent_name"), a.name);
  agent.insert(metadataKey, a.metadata);
  return agent;
}
} // namespace

QList<RoomConfig::Agent> RoomConfig::agents() const
{
  QList<Agent> out;
  for (const QJsonValue v : raw.value(agentsKey).toArray())
    out.push_back({nameOf(v.toObject()), v.toObject().value(metadataKey).toString()});
  return out;
}

void RoomConfig::setAgent(const Agent &agent)
{
  QJsonArray list = raw.value(agentsKey).toArray();
  const QJsonObject first = list.isEmpty() ? QJsonObject() : list.first().toObject();
  if (!list.isEmpty()) list.removeFirst();
  if (!agent.name.isEmpty()) list.prepend(named(first, agent));
  if (list.isEmpty())
    raw.remove(agentsKey);
  else
    raw.insert(agentsKey, list);
}

void RoomConfig::setAgents(const QList<Agent> &wanted)
{
  const QJsonArray old = raw.value(agentsKey).toArray();
  QJsonArray list;
  for (const Agent &a : wanted) {
    if (a.name.isEmpty()) continue;
    const auto was =
        std::find_if(old.begin(), old.end(), [&](const auto &v) { return nameOf(v.toObject()) == a.name; });
    list.append(named(was == old.end() ? QJsonObject() : (*was).toObject(), a));
  }
  if (list.isEmpty())
    raw.remove(agentsKey);
  else
    raw.insert(agentsKey, list);
}

qint64 RoomConfig::limit(Limit l) const { return eitherCase(raw, limits[l]).toInteger(); }

void RoomConfig::setLimit(Limit l, qint64 n)
{
  raw.remove(lowerCamel(limits[l]));
  if (n > 0)
    raw.insert(QLatin1String(limits[l]), n);
  else
    raw.remove(QLatin1String(limits[l]));
}

Result<> Value<RoomConfig>::read(RoomConfig &c, const QJsonValue &j)
{
  if (!j.isObject() && !j.isNull()) return wrongType("a room configuration", j);
  c.raw = j.toObject();
  return {};
}

QJsonValue Value<RoomConfig>::write(const RoomConfig &c)
{
  return c.raw.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(c.raw);
}

QString Value<RoomConfig>::text(const RoomConfig &c)
{
  QStringList names;
  for (const RoomConfig::Agent &a : c.agents()) names << a.name;
  return names.join(QStringLiteral(", "));
}

/// LiveKit's answers spell out an agent's default policy, which nobody sends.
static Json withoutDefaultPolicy(const RoomConfig &c)
{
  QJsonObject raw = c.raw;
  QJsonArray agents;
  for (const QJsonValue v : raw.value(agentsKey).toArray()) {
    QJsonObject agent = v.toObject();
    const QJsonValue policy = agent.value(QStringLiteral("restart_policy"));
    if (policy == QJsonValue(QStringLiteral("JRP_ON_FAILURE"))) agent.remove(QStringLiteral("restart_policy"));
    agents.append(agent);
  }
  if (!agents.isEmpty()) raw.insert(agentsKey, agents);
  return {raw};
}

int Value<RoomConfig>::compare(const RoomConfig &a, const RoomConfig &b)
{
  return Value<Json>::compare(withoutDefaultPolicy(a), withoutDefaultPolicy(b));
}
