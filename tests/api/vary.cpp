// Generic variation of objects.
#include "api/vary.h"

#include "model/dispatchrule.h"

namespace {
/// A number that nothing in the sample company uses.
QString unusedNumber()
{
  static int last = 0;
  return QStringLiteral("+1206555%1").arg(++last % 10'000, 4, 10, QLatin1Char('0'));
}

bool set(Object &o, const Field &f, const QJsonValue &v)
{
  Object changed = o;
  if (!f.ops->read(f.at(changed.row()), v)) return false;
  for (const Field &each : o.resource().fields) // no new trouble, neither there nor elsewhere
    if (each.problem && !each.problem(changed.row()).isEmpty() && (&each == &f || each.problem(o.row()).isEmpty()))
      return false;
  const bool differs = f.ops->compare(f.in(o.row()), f.in(changed.row())) != 0;
  o = changed;
  return differs;
}

bool varyList(Object &o, const Field &f, const Snapshot &around, QJsonArray list)
{
  if (!f.refersTo)
    list.append(f.key == QByteArray("allowed_addresses") ? QStringLiteral("198.51.100.7") : unusedNumber());
  else
    for (const Choice &c : choicesOf(f, around))
      if (!list.contains(c.value)) {
        list.append(c.value);
        break;
      }
  if (f.refersTo) { // vendors keep what is named in an order of their own
    QStringList sorted = QVariant(list.toVariantList()).toStringList();
    sorted.sort();
    list = QJsonArray::fromStringList(sorted);
  }
  return set(o, f, list);
}
} // namespace

bool vary(Object &o, const Field &f, const Snapshot &around)
{
  const QJsonValue now = f.ops->write(f.in(o.row()));
  if (f.ops == &opsOf<QStringList>) return varyList(o, f, around, now.toArray());
  if (f.choices || f.refersTo) {
    for (const Choice &c : choicesOf(f, around))
      if (c.value != now.toString() && set(o, f, c.value)) return true;
    return false;
  }
  if (f.ops == &opsOf<QString>) {
    static int last = 0;
    const QString text = now.toString(), n = QString::number(++last);
    for (const QString &other :
         {text + u'x' + n, u'x' + n + text, QStringLiteral("https://example.com/other"),
          QStringLiteral("198.51.100.") + n, QStringLiteral("x%1.pstn.twilio.com").arg(n),
          QStringLiteral("x%1.sip.twilio.com").arg(n), QStringLiteral("br"), QStringLiteral("de"), QStringLiteral("DE"),
          QStringLiteral("tel:+12065550100"), QStringLiteral("sip:x%1@sip.example.com").arg(n)})
      if (set(o, f, other)) return true;
    return set(o, f, unusedNumber());
  }
  if (f.ops == &opsOf<qint64>) return set(o, f, now.toInteger() + 1) || set(o, f, now.toInteger() - 1);
  if (f.ops == &opsOf<Secret>) return set(o, f, QStringLiteral("Another1Secret2Value3"));
  if (f.ops == &opsOf<bool>) return set(o, f, !now.toBool());
  if (f.ops == &opsOf<Duration>) return set(o, f, QStringLiteral("77s"));
  if (f.ops == &opsOf<StringMap>) return set(o, f, QJsonObject{{QStringLiteral("X-Tried"), QStringLiteral("tried")}});
  if (f.ops == &opsOf<RoomTarget>) {
    const QString room = QStringLiteral("tried-") + unusedNumber();
    return set(o, f, Value<RoomTarget>::write({RoomTarget::Kind::Callee, room, QStringLiteral("77"), true, {}}));
  }
  if (f.ops == &opsOf<RoomConfig>) {
    RoomConfig config = *static_cast<const RoomConfig *>(f.in(o.row()));
    config.setAgent({QStringLiteral("tried"), QStringLiteral("{}")});
    return set(o, f, Value<RoomConfig>::write(config));
  }
  if (f.ops == &opsOf<SipMedia>) {
    SipMedia media = *static_cast<const SipMedia *>(f.in(o.row()));
    media.setTimeout({media.timeout().nanos.value_or(0) + 1'000'000'000});
    media.setCodecs({QStringLiteral("PCMU/8000")});
    return set(o, f, Value<SipMedia>::write(media));
  }
  return false;
}

Object sibling(const Object &of, const Snapshot &around)
{
  Object o = of;
  const Field &key = o.resource().keyField();
  (void)key.ops->read(key.at(o.row()), QString()); // a key is a text
  bool named = false;
  for (const Field &f : o.resource().fields) {
    if (!(f.flags & (Editable | AtCreation))) continue;
    if (f.ops == &opsOf<QStringList> && !f.refersTo && qstrcmp(f.key, "allowed_addresses") != 0)
      set(o, f, QJsonArray{unusedNumber()});
    const bool isAddress = f.ops == &opsOf<QString> && f.is(Mono) && !f.text(o.row()).isEmpty();
    if (f.is(Strong) || f.is(WriteOnly) || isAddress) named |= vary(o, f, around) && f.is(Strong);
  }
  for (const Field &f : o.resource().fields) // what only ties two others together ties two others
    if (!named && f.is(AtCreation)) named = vary(o, f, around);
  return o;
}
