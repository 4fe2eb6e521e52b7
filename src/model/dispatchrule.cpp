// The value types and the field table of a dispatch rule.
#include "model/dispatchrule.h"

#include "core/codec.h"
#include "model/inboundtrunk.h"
#include "model/sipchoices.h"

namespace {
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
    field<&R::hidePhoneNumber>("hide_phone_number", QT_TRANSLATE_NOOP("dispatch-rule", "Hide caller"),
                               Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("dispatch-rule",
                                    "Masks the caller’s number in the participant’s name, identity and "
                                    "attributes. A trunk that maps all SIP headers still shows it.")),
    field<&R::attributes>("attributes", QT_TRANSLATE_NOOP("dispatch-rule", "Attributes"), Editable | Hidden | Mono)
        .withHelp(QT_TRANSLATE_NOOP("dispatch-rule", "The caller’s participant gets them.")),
    field<&R::metadata>("metadata", QT_TRANSLATE_NOOP("dispatch-rule", "Metadata"), Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("dispatch-rule", "The caller’s participant gets it.")),
    field<&R::roomPreset>("room_preset", QT_TRANSLATE_NOOP("dispatch-rule", "Room preset"), Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("dispatch-rule", "LiveKit Cloud only.")),
    field<&R::krispEnabled>("krisp_enabled", QT_TRANSLATE_NOOP("dispatch-rule", "Noise suppression"), Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("dispatch-rule", "LiveKit Cloud only. On when the trunk or the rule asks for it.")),
    field<&R::mediaEncryption>("media_encryption", QT_TRANSLATE_NOOP("dispatch-rule", "Encryption"), Editable | Hidden)
        .withHelp(QT_TRANSLATE_NOOP("dispatch-rule", "The older setting: what Media says counts more."))
        .chosen(sipEncryptions),
    field<&R::media>("media", QT_TRANSLATE_NOOP("dispatch-rule", "Media"), Editable | Hidden)
        .checked(mediaProblem<&R::media>),
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
  const auto has = [&](const char *name) { return !eitherCase(rule, name).isUndefined(); };
  const auto details = [&](const char *name) { return eitherCase(rule, name).toObject(); };
  if (has("dispatch_rule_direct")) {
    const QJsonObject d = details("dispatch_rule_direct");
    out = {RoomTarget::Kind::Direct, eitherCase(d, "room_name").toString(), eitherCase(d, "pin").toString(), false, {}};
  } else if (has("dispatch_rule_individual")) {
    const QJsonObject d = details("dispatch_rule_individual");
    out = {RoomTarget::Kind::Individual,
           eitherCase(d, "room_prefix").toString(),
           eitherCase(d, "pin").toString(),
           !eitherCase(d, "no_randomness").toBool(),
           {}};
  } else if (has("dispatch_rule_callee")) {
    const QJsonObject d = details("dispatch_rule_callee");
    out = {RoomTarget::Kind::Callee,
           eitherCase(d, "room_prefix").toString(),
           eitherCase(d, "pin").toString(),
           eitherCase(d, "randomize").toBool(),
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

template <> const Resource &resourceOf<DispatchRule>()
{
  static constexpr Resource r{
      "dispatch-rule",
      QT_TRANSLATE_NOOP("dispatch-rule", "Dispatch rules"),
      QT_TRANSLATE_NOOP("dispatch-rule", "dispatch rule"),
      Vendor::LiveKit,
      CanCreate | CanChange | CanRemove,
      fields,
      makeRowsOf<DispatchRule>,
      copyOf<DispatchRule>,
      assignOf<DispatchRule>,
      restOf<DispatchRule>,
      called,
      [](const void *) { return QStringLiteral("https://cloud.livekit.io/projects/p_/telephony/dispatch"); }};
  return r;
}
