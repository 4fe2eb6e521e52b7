// What a comparison removes, and in which order its plan runs.
#include "core/editable.h"
#include "guides/comparison.h"
#include "guides/removal.h"

#include <QRegularExpression>

#include <algorithm>

namespace guides {
namespace {
bool refersToStep(const Change &c)
{
  static const QRegularExpression result(QStringLiteral("\\$\\{object\\d+\\."));
  return std::any_of(c.after.begin(), c.after.end(), [](const QJsonValue &v) {
    const QStringList texts = v.isArray() ? v.toVariant().toStringList() : QStringList{v.toString()};
    return std::any_of(texts.begin(), texts.end(), [](const QString &t) { return t.contains(result); });
  });
}
} // namespace

void Comparer::removeOthers()
{
  for (const Object &o : std::as_const(out.others))
    if (canGo(o.resource())) going.insert({&o.resource(), o.key()});
  for (const Object &o : std::as_const(out.others))
    if (canGo(o.resource()) && !liesInWhatGoes(o)) removeOne(o);
}

bool Comparer::liesInWhatGoes(const Object &o) const
{
  const auto &fields = o.resource().fields;
  return std::any_of(fields.begin(), fields.end(), [&](const Field &f) {
    return f.refersTo && f.is(AtCreation) && going.contains({&f.refersTo(), f.text(o.row())});
  });
}

/// With its parts, as when it is removed by hand; but what the file says of another object stands.
void Comparer::removeOne(const Object &o)
{
  const Plan alone = removalOf(here, o);
  for (const Change &c : alone.changes) {
    const bool known = std::any_of(out.plan.changes.begin(), out.plan.changes.end(), [&](const Change &other) {
      return other.resource == c.resource && other.key == c.key && !c.key.isEmpty();
    });
    if (known || (c.kind == Change::Kind::Change && going.contains({c.resource, c.key}))) continue;
    const Object now = here.find(*c.resource, c.key);
    Change again;
    if (c.kind == Change::Kind::Remove) {
      again = removeChange(nextStep(), now, out.plan.secrets);
    } else {
      const auto after = fromPlan(*c.resource, c.after, alone.secrets);
      if (!after) continue; // it was made a moment ago
      again = changeChange(nextStep(), now, *after, out.plan.secrets);
    }
    again.why = c.why;
    again.effect = c.effect;
    again.forGood = c.forGood;
    out.plan.changes << again;
  }
}

QString Comparer::nextStep() const { return QStringLiteral("object%1").arg(out.plan.changes.size() + 1); }

/// First what only changes, then what goes, then what comes: a new object may need the place of an old one. What a
/// later change still names goes last.
void Comparer::order()
{
  QList<Change> changes, removals, late, news;
  for (const Change &c : std::as_const(out.plan.changes))
    if (c.kind == Change::Kind::Create || (c.kind == Change::Kind::Change && refersToStep(c)))
      news << c;
    else if (c.kind == Change::Kind::Change)
      changes << c;
  const auto stillNamed = [&](const Change &removal) {
    return std::any_of(news.begin(), news.end(), [&](const Change &c) {
      const Object before = c.key.isEmpty() ? Object() : here.find(*c.resource, c.key);
      if (!before) return false;
      const auto &fields = c.resource->fields;
      return std::any_of(fields.begin(), fields.end(), [&](const Field &f) {
        return f.refersTo && &f.refersTo() == removal.resource && names(f, before.row(), removal.key);
      });
    });
  };
  for (const Change &c : std::as_const(out.plan.changes))
    if (c.kind == Change::Kind::Remove) (stillNamed(c) ? late : removals) << c;
  out.plan.changes = changes + removals + news + late;
}

} // namespace guides
