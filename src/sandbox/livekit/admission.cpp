// Who is let in, and by which rule; what refusals are called.
#include "sandbox/livekit/phonenumbers.h"
#include "sandbox/livekit/roommessages.h"
#include "sandbox/livekit/sipchecks.h"
#include "sandbox/livekit/sipvoice.h"

#include <QRegularExpression>

#include <algorithm>

namespace sandbox {

namespace {
bool lists(const QStringList &numbers, const QString &number)
{
  return std::any_of(numbers.begin(), numbers.end(),
                     [&](const QString &one) { return normalNumber(one) == normalNumber(number); });
}

bool addressFits(QStringList allowed, const Invite &invite)
{
  static const QRegularExpression unusable(QStringLiteral("[()+*;,\\s]|://"));
  allowed.removeIf([](const QString &entry) { return unusable.match(entry).hasMatch(); });
  return allowed.isEmpty() || std::any_of(allowed.begin(), allowed.end(), [&](const QString &entry) {
           return entry == invite.fromHost || liesIn(invite.address, entry);
         });
}

/// Trunks that take the call: those with its number before those for all.
QList<QJsonObject> trunksFor(const LivekitStore &store, const Invite &invite)
{
  QList<QJsonObject> own, open;
  for (const QJsonObject &trunk : store.inbound) {
    const QStringList numbers = textsOf(trunk, "numbers"), callers = textsOf(trunk, "allowed_numbers");
    if (!addressFits(textsOf(trunk, "allowed_addresses"), invite)) continue;
    if (!callers.isEmpty() && !lists(callers, invite.from)) continue;
    if (numbers.isEmpty()) open += trunk;
    if (lists(numbers, invite.user)) own += trunk;
  }
  return own.isEmpty() ? open : own;
}

QJsonObject insideOf(const QJsonObject &rule)
{
  const QJsonObject kinds = objectOf(rule, "rule");
  return kinds.isEmpty() ? QJsonObject() : kinds.begin()->toObject();
}

/// The lower, the sooner it is taken.
int scoreOf(const QJsonObject &rule)
{
  const QJsonObject kinds = objectOf(rule, "rule");
  int score = kinds.contains(QLatin1String("dispatch_rule_direct"))       ? 0
              : kinds.contains(QLatin1String("dispatch_rule_individual")) ? 1
                                                                          : 2;
  if (textOf(insideOf(rule), "pin").isEmpty()) score += 100;
  if (arrayOf(rule, "inbound_numbers").isEmpty()) score += 1000;
  if (arrayOf(rule, "numbers").isEmpty()) score += 1000;
  return score + (arrayOf(rule, "trunk_ids").isEmpty() ? 10'000 : 0);
}

/// Before a PIN was typed all rules may take the call; then those alone that have exactly this one.
std::optional<QJsonObject> ruleFor(const LivekitStore &store, const Invite &invite, const QString &trunk,
                                   const std::optional<QString> &pin)
{
  std::optional<QJsonObject> best;
  for (const QJsonObject &rule : store.rules) {
    const QStringList trunks = textsOf(rule, "trunk_ids"), callers = textsOf(rule, "inbound_numbers"),
                      numbers = textsOf(rule, "numbers");
    if (!trunks.isEmpty() && !trunks.contains(trunk)) continue;
    if (!callers.isEmpty() && !callers.contains(invite.from)) continue;
    if (!numbers.isEmpty() && !numbers.contains(invite.user)) continue;
    if (pin && textOf(insideOf(rule), "pin") != *pin) continue;
    if (!best || scoreOf(rule) < scoreOf(*best)) best = rule;
  }
  return best;
}

const char *twirpCodeOf(int sip)
{
  switch (sip) {
  case 404:
  case 410:
  case 604:
    return "not_found";
  case 403:
  case 603:
  case 607:
  case 608:
    return "permission_denied";
  case 408:
  case 504:
    return "deadline_exceeded";
  case 440:
  case 480:
  case 486:
  case 600:
    return "resource_exhausted";
  case 487:
  case 491:
    return "aborted";
  default:
    return sip >= 500 && sip < 600 ? "failed_precondition" : "invalid_argument";
  }
}
} // namespace

/// A number of LiveKit's own needs no trunk: its rule takes every call.
static Admission admitByNumber(const LivekitStore &store, const QJsonObject &number, const std::optional<QString> &pin)
{
  const QJsonObject rule = store.rules.value(textOf(number, "sip_dispatch_rule_id"));
  const bool wrong = pin && textOf(insideOf(rule), "pin") != *pin;
  if (rule.isEmpty() || wrong) return {{404, QStringLiteral("Does not match Trunks or Dispatch Rules")}};
  return {{0}, {}, rule};
}

Admission admit(const LivekitStore &store, const Invite &invite, const std::optional<QString> &pin)
{
  if (invite.host.isEmpty())
    if (const auto number = livekitNumber(store, invite.user)) return admitByNumber(store, *number, pin);
  const auto trunks = trunksFor(store, invite);
  const SipAnswer unknown{404, QStringLiteral("Does not match Trunks or Dispatch Rules")};
  if (trunks.isEmpty()) return {unknown};
  if (trunks.size() > 1) return {{503, QStringLiteral("Try again later")}};
  const QJsonObject &trunk = trunks.first();
  const QString user = textOf(trunk, "auth_username"), password = textOf(trunk, "auth_password");
  if (!user.isEmpty() && !password.isEmpty()) {
    if (invite.username.isEmpty()) return {{407, QStringLiteral("Unauthorized")}};
    if (invite.username != user || invite.password != password) return {{401, QStringLiteral("Unauthorized")}};
  }
  const auto rule = ruleFor(store, invite, textOf(trunk, "sip_trunk_id"), pin);
  if (!rule) return {unknown};
  return {{0}, trunk, *rule};
}

QString roomOf(const QJsonObject &rule, const Invite &invite, const QString &suffix)
{
  const QJsonObject kinds = objectOf(rule, "rule"), inside = insideOf(rule);
  if (kinds.contains(QLatin1String("dispatch_rule_direct"))) return textOf(inside, "room_name");
  const bool callee = kinds.contains(QLatin1String("dispatch_rule_callee"));
  QStringList parts{textOf(inside, "room_prefix"), callee ? invite.user : invite.from};
  if (callee ? inside.value(QLatin1String("randomize")).toBool()
             : !inside.value(QLatin1String("no_randomness")).toBool())
    parts += suffix;
  parts.removeAll(QString());
  return parts.join(QLatin1Char('_'));
}

TwirpError refusedCall(const SipAnswer &said)
{
  if (said.code == 0) return inner(invalid(QStringLiteral("fail to resolve target: no such host")));
  if (said.code == 401 || said.code == 407)
    return inner(
        {"failed_precondition", QStringLiteral("sip server required auth, but no username or password was provided")});
  static const QList<int> usual{400, 404, 480, 486, 488};
  QString reason = said.reason.isEmpty() ? sipPhrase(said.code) : said.reason;
  QString before = usual.contains(said.code) ? QStringLiteral("INVITE failed: ")
                                             : QStringLiteral("unexpected status from INVITE response: ");
  if (said.twilio) { // livekit-sip puts X-Twilio-Error in the place of the phrase of these
    before.clear();
    if (usual.contains(said.code)) reason = QString::number(said.twilio);
  }
  auto out =
      inner({twirpCodeOf(said.code), QStringLiteral("%1sip status: %2: %3").arg(before).arg(said.code).arg(reason)});
  out.meta = {{QStringLiteral("sip_status_code"), QString::number(said.code)}, {QStringLiteral("sip_status"), reason}};
  return out;
}

} // namespace sandbox
