// What is wrong with a plan, looked at with what both accounts hold now.
#include "health/guards.h"

#include "health/checks.h"
#include "health/report.h"
#include "model/applied.h"
#include "routing/addresses.h"

#include <algorithm>

namespace health {
using namespace routing;

namespace {
struct GuardText {
  Q_DECLARE_TR_FUNCTIONS(Guards)
};

bool isLiveKit(const Change &c) { return c.resource && c.resource->vendor == Vendor::LiveKit && !c.adopted; }

bool isEmptyValue(const QJsonValue &v)
{
  if (v.isArray()) return v.toArray().isEmpty();
  if (v.isObject()) return v.toObject().isEmpty();
  if (v.isString()) return v.toString().isEmpty();
  return v.isNull() || v.isUndefined() || v == QJsonValue(false) || v == QJsonValue(0);
}

QString labelOf(const Resource &r, const QString &key)
{
  const Field *f = r.field(key);
  return f ? r.translated(f->label) : key;
}

/// Members of the table and beyond, but not the vendor's own.
QStringList comparable(const Resource &r, const QJsonObject &a, const QJsonObject &b)
{
  QStringList keys = a.keys() + b.keys();
  keys.removeDuplicates();
  erase_if(keys, [&](const QString &key) {
    const Field *f = r.field(key);
    return f && (f->flags & (Key | Volatile | Derived));
  });
  return keys;
}

Objection cannotTell(const char *rule, int change, const QString &why)
{
  return {QLatin1String(rule), change, GuardText::tr("This cannot be checked now, so nothing is written. %1").arg(why),
          false};
}

/// For each LiveKit change or removal: what the account holds now, beside what the plan knew. Missing parts object.
template <class F> QList<Objection> onEachCurrent(const Snapshot &s, const Plan &plan, const char *rule, F judge)
{
  QList<Objection> out;
  for (int i = 0; i < plan.changes.size(); ++i) {
    const Change &c = plan.changes[i];
    if (!isLiveKit(c) || (c.kind != Change::Kind::Change && c.kind != Change::Kind::Remove)) continue;
    if (s.part(*c.resource).state != Read::Whole) {
      out << cannotTell(rule, i, whyUnknown(s, *c.resource));
      continue;
    }
    const Object now = s.find(*c.resource, c.key);
    const auto known = fromPlan(*c.resource, c.before, plan.secrets);
    if (!known)
      out << cannotTell(rule, i, known.error().text);
    else
      judge(out, i, c, now, *known);
  }
  return out;
}

/// The collisions of a snapshot: trunks and rules that LiveKit refuses to have side by side in a call.
QList<Finding> collisions(const Snapshot &s)
{
  const Project project(s);
  QList<Finding> out;
  for (const auto check : {checkMultipleMatch, checkDispatchConflict})
    for (const Finding &f : check(project).findings) out << f;
  return out;
}

bool touches(const Plan &plan, const Resource &r)
{
  return std::any_of(plan.changes.begin(), plan.changes.end(),
                     [&](const Change &c) { return isLiveKit(c) && c.resource == &r; });
}

template <class T> const T *withId(const std::vector<T> &list, const QString &id)
{
  const auto found = std::find_if(list.begin(), list.end(), [&](const T &t) { return t.id == id; });
  return found == list.end() ? nullptr : &*found;
}

void opensTrunk(QList<Objection> &out, const Plan &plan, const InboundTrunk &before, const InboundTrunk &after)
{
  const auto place =
      std::find_if(plan.changes.begin(), plan.changes.end(), [&](const Change &c) { return c.key == after.id; });
  const int change = place == plan.changes.end() ? -1 : int(place - plan.changes.begin());
  const QString rule = QStringLiteral("livekit.update.would-open"), name = nameOf(before);
  if (before.challenges() && !after.challenges())
    out << Objection{rule, change,
                     GuardText::tr("Trunk %1 asks for a password now. After this, anybody may call it.").arg(name),
                     true};
  if (!admitsEverybody(before.allowedAddresses) && admitsEverybody(after.allowedAddresses))
    out << Objection{
        rule, change,
        GuardText::tr("Trunk %1 takes calls from certain addresses now. After this, from everywhere.").arg(name), true};
  if (!before.allowedNumbers.isEmpty() && after.allowedNumbers.isEmpty())
    out << Objection{rule, change,
                     GuardText::tr("Trunk %1 takes certain callers now. After this, every caller.").arg(name), true};
  if (!before.numbers.isEmpty() && after.numbers.isEmpty())
    out << Objection{rule, change,
                     GuardText::tr("Trunk %1 takes certain numbers now. After this, calls to any number.").arg(name),
                     true};
}
} // namespace

QList<Objection> replaceWouldClear(const Snapshot &s, const Plan &plan)
{
  constexpr const char *rule = "livekit.update.replace-would-clear";
  return onEachCurrent(
      s, plan, rule, [&](QList<Objection> &out, int i, const Change &c, const Object &now, const Object &) {
        if (!now || c.kind != Change::Kind::Change) return;
        const QJsonObject current = encode(*c.resource, now.row());
        QStringList lost;
        for (const QString &key : comparable(*c.resource, current, c.after))
          if (!isEmptyValue(current.value(key)) && isEmptyValue(c.after.value(key))
              && isEmptyValue(c.before.value(key)))
            lost << labelOf(*c.resource, key);
        if (lost.isEmpty()) return;
        out << Objection{
            QLatin1String(rule), i,
            GuardText::tr("Writing %1 would clear what it holds and this plan does not know: %2. Make the plan again.")
                .arg(c.called, lost.join(QStringLiteral(", "))),
            false};
      });
}

QList<Objection> changedMeanwhile(const Snapshot &s, const Plan &plan)
{
  constexpr const char *rule = "livekit.update.changed-meanwhile";
  return onEachCurrent(
      s, plan, rule, [&](QList<Objection> &out, int i, const Change &c, const Object &now, const Object &known) {
        if (!now) {
          if (c.kind == Change::Kind::Change)
            out << Objection{QLatin1String(rule), i,
                             GuardText::tr("%1 does not exist any more. Make the plan again.").arg(c.called), false};
          return;
        }
        QStringList fields;
        for (const FieldDifference &d : difference(known, now)) fields << labelOf(*c.resource, d.key);
        if (!fields.isEmpty())
          out << Objection{
              QLatin1String(rule), i,
              GuardText::tr("%1 was changed by somebody else since this plan was made: %2. Make the plan again.")
                  .arg(c.called, fields.join(QStringLiteral(", "))),
              false};
      });
}

QList<Objection> wouldCollide(const Snapshot &s, const Plan &plan)
{
  constexpr const char *rule = "livekit.update.would-collide";
  QList<Objection> out;
  for (const Resource *r : {&resourceOf<InboundTrunk>(), &resourceOf<DispatchRule>()})
    if (touches(plan, *r) && s.part(*r).state != Read::Whole) out << cannotTell(rule, -1, whyUnknown(s, *r));
  if (!out.isEmpty()) return out;
  const auto after = applied(s, plan);
  if (!after) return {cannotTell(rule, -1, after.error().text)};
  const QList<Finding> before = collisions(s);
  for (const Finding &f : collisions(*after)) {
    const bool old = std::any_of(before.begin(), before.end(),
                                 [&](const Finding &b) { return b.key == f.key && b.otherKey == f.otherKey; });
    if (!old)
      out << Objection{QLatin1String(rule), -1,
                       GuardText::tr("LiveKit would accept this and then refuse calls (503). %1.").arg(f.title), false};
  }
  const bool creates = std::any_of(plan.changes.begin(), plan.changes.end(), [](const Change &c) {
    return isLiveKit(c) && c.kind == Change::Kind::Create && c.resource == &resourceOf<DispatchRule>();
  });
  for (const Finding &f : before)
    if (creates && f.resource == &resourceOf<DispatchRule>() && out.isEmpty())
      out << Objection{
          QLatin1String(rule), -1,
          GuardText::tr("LiveKit refuses every new rule as long as two others collide. %1. Mend that first.")
              .arg(f.title),
          false};
  return out;
}

QList<Objection> wouldOpen(const Snapshot &s, const Plan &plan)
{
  const QString rule = QStringLiteral("livekit.update.would-open");
  QList<Objection> out;
  for (const Resource *r : {&resourceOf<InboundTrunk>(), &resourceOf<DispatchRule>()})
    if (touches(plan, *r) && s.part(*r).state != Read::Whole)
      out << cannotTell("livekit.update.would-open", -1, whyUnknown(s, *r));
  if (!out.isEmpty()) return out;
  const auto after = applied(s, plan);
  if (!after) return {cannotTell("livekit.update.would-open", -1, after.error().text)};
  const auto &trunksBefore = s.of<InboundTrunk>().seen(), &trunksAfter = after->of<InboundTrunk>().seen();
  const auto &rulesBefore = s.of<DispatchRule>().seen(), &rulesAfter = after->of<DispatchRule>().seen();
  for (const InboundTrunk &t : trunksAfter)
    if (const InboundTrunk *before = withId(trunksBefore, t.id)) opensTrunk(out, plan, *before, t);
  for (const DispatchRule &r : rulesAfter)
    if (const DispatchRule *before = withId(rulesBefore, r.id); before && !before->isCatchAll() && r.isCatchAll())
      out << Objection{
          rule, -1,
          GuardText::tr("Rule %1 takes calls of certain trunks now. After this, of every trunk.").arg(nameOf(r)), true};
  for (const InboundTrunk &t : trunksBefore) {
    if (withId(trunksAfter, t.id)) continue;
    for (const DispatchRule &r : rulesAfter)
      if (r.trunkIds.contains(t.id))
        out << Objection{
            rule, -1,
            GuardText::tr("Trunk %1 is removed, but rule %2 still names it. Take it off the rule, or remove the rule.")
                .arg(nameOf(t), nameOf(r)),
            true};
  }
  return out;
}

QList<Objection> answerWouldDiffer(const Snapshot &, const Plan &plan)
{
  QList<Objection> out;
  for (int i = 0; i < plan.changes.size(); ++i) {
    const Change &c = plan.changes[i];
    if (!isLiveKit(c)) continue;
    for (const Field &f : c.resource->fields) {
      if (f.ops != &opsOf<OpenEnum> || !f.choices) continue;
      const QString word = c.after.value(QLatin1String(f.key)).toString();
      const auto known = f.choices();
      const bool found = std::any_of(known.begin(), known.end(), [&](const Choice &k) { return k.value == word; });
      if (word.isEmpty() || found || word == c.before.value(QLatin1String(f.key)).toString()) continue;
      out << Objection{
          QStringLiteral("livekit.update.answer-differs"), i,
          GuardText::tr(
              "LiveKit does not know the word “%1” for %2 and would store something else. Choose one of its own.")
              .arg(word, c.resource->translated(f.label)),
          false};
    }
  }
  return out;
}

QList<Objection> guards(const Snapshot &s, const Plan &plan)
{
  QList<Objection> out;
  for (const auto guard : {replaceWouldClear, changedMeanwhile, wouldCollide, wouldOpen, answerWouldDiffer})
    out << guard(s, plan);
  return out;
}

} // namespace health
