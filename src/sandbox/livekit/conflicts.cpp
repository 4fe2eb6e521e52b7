// The conflict checks (LiveKit: protocol/sip/sip.go).
#include "sandbox/livekit/conflicts.h"

#include "sandbox/livekit/sipchecks.h"

namespace sandbox {

namespace {

/// The texts of a list, or one empty text that stands for "any".
QStringList orAny(QStringList list)
{
  if (list.isEmpty()) list.append(QString());
  return list;
}

QString quoted(const QString &text) { return QLatin1Char('"') + text + QLatin1Char('"'); }

QString printedId(const QJsonObject &object, const char *id)
{
  const auto text = textOf(object, id);
  return quoted(text.isEmpty() ? QStringLiteral("<new>") : text);
}

QString printedNumbers(const QStringList &numbers)
{
  if (numbers.isEmpty()) return QStringLiteral("<any>");
  QStringList each;
  for (const auto &number : numbers) each += quoted(number);
  return QLatin1Char('[') + each.join(QLatin1Char(' ')) + QLatin1Char(']');
}

TwirpError trunksCollide(const QJsonObject &later, const QJsonObject &earlier, const QString &allowed)
{
  return invalid(QStringLiteral("Conflicting inbound SIP Trunks: %1 and %2, using the same number(s) %3 %4")
                     .arg(printedId(later, "sip_trunk_id"), printedId(earlier, "sip_trunk_id"),
                          printedNumbers(textsOf(later, "numbers")),
                          allowed.isEmpty() ? QStringLiteral("without AllowedNumbers set")
                                            : QLatin1String("and AllowedNumber ") + quoted(allowed)));
}

QString pinOf(const QJsonObject &info, bool &known)
{
  const auto rule = objectOf(info, "rule");
  known = !rule.isEmpty();
  return known ? textOf(rule.begin().value().toObject(), "pin") : QString();
}

QStringList keysOf(const QJsonObject &rule, const QString &pin)
{
  QStringList out;
  for (const auto &trunk : orAny(textsOf(rule, "trunk_ids")))
    for (const auto &caller : orAny(textsOf(rule, "inbound_numbers")))
      for (const auto &called : orAny(textsOf(rule, "numbers")))
        out += QStringList{pin, trunk, normalNumber(caller), normalNumber(called)}.join(QChar(0x1f));
  return out;
}

bool meets(const QStringList &have, const QStringList &wanted, bool normalise)
{
  for (const auto &one : have)
    for (const auto &other : wanted)
      if (normalise ? normalNumber(one) == normalNumber(other) : one == other) return true;
  return false;
}

QList<QJsonObject> near(const QMap<QString, QJsonObject> &stored, const char *member, const QStringList &wanted,
                        bool normalise)
{
  QList<QJsonObject> out;
  for (const auto &object : stored) {
    const auto have = textsOf(object, member);
    if (wanted.isEmpty() || have.isEmpty() || meets(have, wanted, normalise)) out.append(object);
  }
  return out;
}

} // namespace

Refusal trunkConflict(const QList<QJsonObject> &trunks)
{
  QMap<std::pair<QString, QString>, qsizetype> taken; // called and calling number, to the trunk that has them
  for (qsizetype i = 0; i < trunks.size(); ++i) {
    for (const auto &number : orAny(textsOf(trunks[i], "numbers"))) {
      for (const auto &allowed : orAny(textsOf(trunks[i], "allowed_numbers"))) {
        const std::pair key(normalNumber(number), normalNumber(allowed));
        const auto holder = taken.value(key, i);
        if (holder != i) return trunksCollide(trunks[i], trunks[holder], allowed);
        taken.insert(key, i);
      }
    }
  }
  return {};
}

Refusal ruleConflict(const QList<QJsonObject> &rules)
{
  QMap<QString, qsizetype> taken;
  for (qsizetype i = 0; i < rules.size(); ++i) {
    bool known = false;
    const auto pin = pinOf(rules[i], known);
    if (!known) return inner(invalid(QStringLiteral("unsupported SIP Dispatch Rule: <nil>")));
    for (const auto &key : keysOf(rules[i], pin)) {
      if (!taken.contains(key)) {
        taken.insert(key, i);
        continue;
      }
      const auto &holder = rules[taken.value(key)];
      const auto name = textOf(holder, "name");
      return invalid(QStringLiteral("Dispatch rule for the same trunk, inbound number, number, and PIN combination "
                                    "already exists in dispatch rule %1 %2")
                         .arg(printedId(holder, "sip_dispatch_rule_id"),
                              quoted(name.isEmpty() ? QStringLiteral("<blank name>") : name)));
    }
  }
  return {};
}

QList<QJsonObject> trunksNear(const QMap<QString, QJsonObject> &stored, const QStringList &numbers)
{
  return near(stored, "numbers", numbers, true);
}

QList<QJsonObject> rulesNear(const QMap<QString, QJsonObject> &stored, const QStringList &trunkIds)
{
  return near(stored, "trunk_ids", trunkIds, false);
}

} // namespace sandbox
