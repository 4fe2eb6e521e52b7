// The value types and the field table of a dispatch rule.
#include "model/dispatchrule.h"

#include "core/codec.h"
#include "model/inboundtrunk.h"

namespace {
QJsonValue member(const QJsonObject &o, const char *snake)
{
  const QJsonValue v = o.value(QLatin1String(snake));
  return v.isUndefined() ? o.value(lowerCamel(snake)) : v;
}

bool has(const QJsonObject &o, const char *snake)
{
  return o.contains(QLatin1String(snake)) || o.contains(lowerCamel(snake));
}

QString roomProblem(const void *row)
{
  const RoomTarget &t = static_cast<const DispatchRule *>(row)->target;
  if (t.kind == RoomTarget::Kind::None)
    return QCoreApplication::translate("dispatch-rule", "Choose which room a call lands in.");
  if (t.kind == RoomTarget::Kind::Direct && t.room.isEmpty())
    return QCoreApplication::translate("dispatch-rule", "Without a room name LiveKit refuses each call with 486.");
  for (const QChar c : t.pin)
    if (c < u'0' || c > u'9')
      return QCoreApplication::translate("dispatch-rule", "A PIN has digits only: a caller can type nothing else.");
  if (t.pin.size() > 16)
    return QCoreApplication::translate("dispatch-rule", "LiveKit reads at most 16 digits of a PIN.");
  return {};
}

QString duplicateProblem(const QStringList &list)
{
  if (QStringList(list).removeDuplicates() == 0) return {};
  return QCoreApplication::translate("dispatch-rule", "LiveKit refuses a rule that lists the same number twice.");
}
template <auto M> QString duplicatesIn(const void *row)
{
  return duplicateProblem(static_cast<const DispatchRule *>(row)->*M);
}

using R = DispatchRule;
constexpr Field fields[] = {
    field<&R::name>("name", QT_TRANSLATE_NOOP("dispatch-rule", "Name"), Editable | Strong),
    field<&R::trunkIds>("trunk_ids", QT_TRANSLATE_NOOP("dispatch-rule", "Inbound trunks"), Editable)
        .withHelp(QT_TRANSLATE_NOOP(
            "dispatch-rule", "None: calls on every trunk, and on a self-hosted server also calls that no trunk takes."))
        .naming(resourceOf<InboundTrunk>),
    field<&R::numbers>("numbers", QT_TRANSLATE_NOOP("dispatch-rule", "Called numbers"), Editable)
        .withHelp(
            QT_TRANSLATE_NOOP("dispatch-rule", "With + and country code, exactly as Twilio writes them. None: any."))
        .checked(duplicatesIn<&R::numbers>),
    field<&R::inboundNumbers>("inbound_numbers", QT_TRANSLATE_NOOP("dispatch-rule", "Callers"),
                              Editable | Hidden | Personal)
        .withHelp(QT_TRANSLATE_NOOP("dispatch-rule", "Who calls, not what is called. None: anybody."))
        .checked(duplicatesIn<&R::inboundNumbers>),
    field<&R::target>("rule", QT_TRANSLATE_NOOP("dispatch-rule", "Room"), Editable | Required).checked(roomProblem),
    field<&R::roomConfig>("room_config", QT_TRANSLATE_NOOP("dispatch-rule", "Agent"), Editable),
    field<&R::hidePhoneNumber>("hide_phone_number", QT_TRANSLATE_NOOP("dispatch-rule", "Hide caller"), Hidden),
    field<&R::attributes>("attributes", QT_TRANSLATE_NOOP("dispatch-rule", "Attributes"), Hidden | Mono),
    field<&R::roomPreset>("room_preset", QT_TRANSLATE_NOOP("dispatch-rule", "Room preset"), Hidden),
    field<&R::mediaEncryption>("media_encryption", QT_TRANSLATE_NOOP("dispatch-rule", "Encryption"), Hidden),
    field<&R::media>("media", QT_TRANSLATE_NOOP("dispatch-rule", "Media"), Hidden | Mono),
    field<&R::krispEnabled>("krisp_enabled", QT_TRANSLATE_NOOP("dispatch-rule", "Noise suppression"), Hidden),
    field<&R::metadata>("metadata", QT_TRANSLATE_NOOP("dispatch-rule", "Metadata"), Hidden),
    field<&R::created>("created_at", QT_TRANSLATE_NOOP("dispatch-rule", "Created"), Hidden | Volatile),
    field<&R::changed>("updated_at", QT_TRANSLATE_NOOP("dispatch-rule", "Changed"), Hidden | Volatile),
    field<&R::id>("sip_dispatch_rule_id", QT_TRANSLATE_NOOP("dispatch-rule", "ID"), Key | Hidden | Mono),
};

QString called(const void *row)
{
  const auto &r = *static_cast<const DispatchRule *>(row);
  return r.name.isEmpty() ? r.id : r.name;
}
} // namespace

Result<> Value<RoomTarget>::read(RoomTarget &t, const QJsonValue &j)
{
  if (!j.isObject() && !j.isNull()) return wrongType("a rule", j);
  const QJsonObject rule = j.toObject();
  RoomTarget out;
  out.raw = rule;
  const auto details = [&](const char *name) { return member(rule, name).toObject(); };
  if (has(rule, "dispatch_rule_direct")) {
    const QJsonObject d = details("dispatch_rule_direct");
    out = {RoomTarget::Kind::Direct, member(d, "room_name").toString(), member(d, "pin").toString(), false, {}};
  } else if (has(rule, "dispatch_rule_individual")) {
    const QJsonObject d = details("dispatch_rule_individual");
    out = {RoomTarget::Kind::Individual,
           member(d, "room_prefix").toString(),
           member(d, "pin").toString(),
           !member(d, "no_randomness").toBool(),
           {}};
  } else if (has(rule, "dispatch_rule_callee")) {
    const QJsonObject d = details("dispatch_rule_callee");
    out = {RoomTarget::Kind::Callee,
           member(d, "room_prefix").toString(),
           member(d, "pin").toString(),
           member(d, "randomize").toBool(),
           {}};
  } else if (j.isObject()) {
    out.kind = RoomTarget::Kind::Unknown;
  }
  t = out;
  return {};
}

QJsonValue Value<RoomTarget>::write(const RoomTarget &t)
{
  using K = RoomTarget::Kind;
  const QString prefix = QStringLiteral("room_prefix"), pin = QStringLiteral("pin");
  switch (t.kind) {
  case K::Direct:
    return QJsonObject{
        {QStringLiteral("dispatch_rule_direct"), QJsonObject{{QStringLiteral("room_name"), t.room}, {pin, t.pin}}}};
  case K::Individual:
    return QJsonObject{{QStringLiteral("dispatch_rule_individual"),
                        QJsonObject{{prefix, t.room}, {pin, t.pin}, {QStringLiteral("no_randomness"), !t.random}}}};
  case K::Callee:
    return QJsonObject{{QStringLiteral("dispatch_rule_callee"),
                        QJsonObject{{prefix, t.room}, {pin, t.pin}, {QStringLiteral("randomize"), t.random}}}};
  case K::Unknown:
    return t.raw;
  case K::None:
    break;
  }
  return QJsonValue::Null;
}

QString Value<RoomTarget>::text(const RoomTarget &t)
{
  using K = RoomTarget::Kind;
  const auto words = [](const char *s) { return QCoreApplication::translate("dispatch-rule", s); };
  switch (t.kind) {
  case K::Direct:
    return words(QT_TRANSLATE_NOOP("dispatch-rule", "Room %1")).arg(t.room);
  case K::Individual:
    return words(QT_TRANSLATE_NOOP("dispatch-rule", "Room per caller, %1")).arg(t.room);
  case K::Callee:
    return words(QT_TRANSLATE_NOOP("dispatch-rule", "Room per called number, %1")).arg(t.room);
  case K::Unknown:
    return words(QT_TRANSLATE_NOOP("dispatch-rule", "Unsupported kind of rule"));
  case K::None:
    break;
  }
  return {};
}

int Value<RoomTarget>::compare(const RoomTarget &a, const RoomTarget &b)
{
  if (a == b) return 0;
  const QString x = text(a) + a.pin, y = text(b) + b.pin;
  return x < y ? -1 : 1;
}

QList<RoomConfig::Agent> RoomConfig::agents() const
{
  QList<Agent> out;
  for (const QJsonValue v : raw.value(QStringLiteral("agents")).toArray())
    out.push_back(
        {member(v.toObject(), "agent_name").toString(), v.toObject().value(QStringLiteral("metadata")).toString()});
  return out;
}

void RoomConfig::setAgent(const Agent &agent)
{
  QJsonArray list = raw.value(QStringLiteral("agents")).toArray();
  QJsonObject first = list.isEmpty() ? QJsonObject() : list.first().toObject();
  if (!list.isEmpty()) list.removeFirst();
  if (!agent.name.isEmpty()) {
    first.remove(QStringLiteral("agentName"));
    first.insert(QStringLiteral("agent_name"), agent.name);
    first.insert(QStringLiteral("metadata"), agent.metadata);
    list.prepend(first);
  }
  if (list.isEmpty() && raw.size() <= 1)
    raw = {};
  else
    raw.insert(QStringLiteral("agents"), list);
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
  for (const QJsonValue v : raw.value(QStringLiteral("agents")).toArray()) {
    QJsonObject agent = v.toObject();
    const QJsonValue policy = agent.value(QStringLiteral("restart_policy"));
    if (policy == QJsonValue(QStringLiteral("JRP_ON_FAILURE"))) agent.remove(QStringLiteral("restart_policy"));
    agents.append(agent);
  }
  if (!agents.isEmpty()) raw.insert(QStringLiteral("agents"), agents);
  return {raw};
}

int Value<RoomConfig>::compare(const RoomConfig &a, const RoomConfig &b)
{
  return Value<Json>::compare(withoutDefaultPolicy(a), withoutDefaultPolicy(b));
}

template <> const Resource &resourceOf<DispatchRule>()
{
  static constexpr Resource r{"dispatch-rule",
                              QT_TRANSLATE_NOOP("dispatch-rule", "Dispatch rules"),
                              QT_TRANSLATE_NOOP("dispatch-rule", "dispatch rule"),
                              Vendor::LiveKit,
                              CanCreate | CanChange | CanRemove,
                              fields,
                              makeRowsOf<DispatchRule>,
                              copyOf<DispatchRule>,
                              assignOf<DispatchRule>,
                              restOf<DispatchRule>,
                              called};
  return r;
}
