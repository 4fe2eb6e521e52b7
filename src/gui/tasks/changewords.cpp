// What a plan's steps are called, and what they do, in words.
#include "gui/tasks/changewords.h"

#include "gui/desk.h"
#include "gui/table/shown.h"
#include "gui/tasks/linechanges.h"
#include "model/phonenumber.h"
#include "model/twimlbin.h"
#include "twiml/secretcut.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace gui {

namespace {
struct ChangeText {
  Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString kindOf(const Change &c) { return c.resource ? c.resource->translated(c.resource->one) : QString(); }

/// Stands for a secret that is only in the key store, so that the object can be shown.
void fillMissing(const QJsonValue &v, SecretBag &bag)
{
  for (const QJsonValue each : v.toObject()) fillMissing(each, bag);
  for (const QJsonValue each : v.toArray()) fillMissing(each, bag);
  const QString name = SecretBag::nameIn(v.toString());
  if (!name.isEmpty() && bag.named(name).isEmpty()) bag.keep(name, Secret(QByteArrayLiteral("-")));
}

Object objectOf(const Resource &r, const QJsonObject &json, const SecretBag &known)
{
  if (json.isEmpty()) return Object(r);
  SecretBag bag = known;
  fillMissing(json, bag);
  const auto object = fromPlan(r, json, bag);
  return object ? *object : Object(r);
}

/// "${trunk.sip_trunk_id}" → "Twilio calls (new, step 1)"
QString withNames(QString text, const Plan &plan)
{
  static const QRegularExpression reference(QStringLiteral(R"(\$\{([\w-]+)\.[\w/-]+\})"));
  for (auto m = reference.match(text); m.hasMatch(); m = reference.match(text)) {
    QString name = m.captured(1);
    for (int i = 0; i < plan.changes.size(); ++i) {
      const Change &c = plan.changes[i];
      if (c.step != name) continue;
      name = c.adopted ? shownNumber(c.called)
             : c.kind == Change::Kind::Manual
                 ? ChangeText::tr("the new bin’s URL (step %1)").arg(i + 1)
                 : ChangeText::tr("%1 (new, step %2)").arg(shownNumber(c.called)).arg(i + 1);
      break;
    }
    text.replace(m.capturedStart(), m.capturedLength(), name);
  }
  return text;
}

QString newSecret(const QJsonObject &json, const QString &key, const SecretBag &bag)
{
  const Secret secret = bag.find(json.value(key).toString());
  const bool password = key.contains(QStringLiteral("password"));
  if (secret.isEmpty()) return password ? ChangeText::tr("new password") : ChangeText::tr("new, not shown");
  const int length = int(QString::fromUtf8(secret.reveal()).size());
  return password ? ChangeText::tr("new password, %n character(s)", nullptr, length)
                  : ChangeText::tr("new, %n character(s), not shown", nullptr, length);
}

QString fieldText(const Field &f, const QString &text, const PlanReader &reader)
{
  return reader.masksCallers && f.is(Personal) ? maskedCallers(text) : shownText(f, text);
}

/// Choices as the form words them, other objects by their names.
FieldDifference inWords(FieldDifference d, const Object &base, const Object &then, const Snapshot &known)
{
  if (!d.field || !(d.field->choices || d.field->refersTo)) return d;
  d.before = spokenText(*d.field, base.row(), known);
  d.after = spokenText(*d.field, then.row(), known);
  return d;
}

FieldChange changedField(const FieldDifference &d, const Plan &plan, const Change &c, const PlanReader &reader)
{
  FieldChange out;
  out.field = d.field ? c.resource->translated(d.field->label) : d.key;
  const auto shown = [&](const QString &text) {
    return withNames(d.field ? fieldText(*d.field, text, reader) : text, plan);
  };
  out.now = shown(d.before);
  out.after = shown(d.after);
  if (d.field && d.field->isSecret() && c.after.contains(d.key)) out.after = newSecret(c.after, d.key, plan.secrets);
  return out;
}
/// A document with passwords in it, masked; nothing when the plan does not hold it any more.
std::optional<QString> maskedDocument(const QJsonObject &json, const Field &f, const SecretBag &bag)
{
  const QString reference = json.value(QLatin1String(f.key)).toString();
  if (reference.isEmpty()) return QString();
  const Secret document = bag.find(reference);
  if (document.isEmpty()) return {};
  return QString::fromUtf8(twiml::masked(document.reveal())).trimmed();
}

/// The lines in which a document changes; a new one is shown whole beside the fields.
QList<FieldChange> documentChanges(const Field &f, const Plan &plan, const Change &c)
{
  const auto now = maskedDocument(c.before, f, plan.secrets), after = maskedDocument(c.after, f, plan.secrets);
  if (!now || !after || now->isEmpty() || after->isEmpty()) return {};
  const QString name = c.resource->translated(f.label);
  QList<FieldChange> lines = lineChanges(*now, *after);
  if (lines.isEmpty()) return {{name, ChangeText::tr("a password"), ChangeText::tr("another password")}};
  for (FieldChange &line : lines)
    line.field = ChangeText::tr("%1, %2", "document, lines").arg(name, line.field.toLower());
  return lines;
}
} // namespace

PlanReader readerOn(const Desk &desk) { return {!desk.showsCallers(), desk.snapshot()}; }

QString vendorName(Vendor v) { return v == Vendor::Twilio ? QStringLiteral("Twilio") : QStringLiteral("LiveKit"); }

QString changeTitle(const Change &c)
{
  if (c.adopted) return ChangeText::tr("Keep %1 “%2”").arg(kindOf(c), shownNumber(c.called));
  const Rented *rented = c.resource ? c.resource->rented : nullptr;
  switch (c.kind) {
  case Change::Kind::Create:
    if (rented) return c.resource->translated(rented->take).arg(shownNumber(c.called));
    return ChangeText::tr("Create %1 “%2”").arg(kindOf(c), shownNumber(c.called));
  case Change::Kind::Change:
    return ChangeText::tr("Change %1 “%2”").arg(kindOf(c), shownNumber(c.called));
  case Change::Kind::Remove:
    if (rented) return c.resource->translated(rented->giveBack).arg(shownNumber(c.called));
    return ChangeText::tr("Remove %1 “%2”").arg(kindOf(c), shownNumber(c.called));
  case Change::Kind::Manual:
    break;
  }
  return ChangeText::tr("By hand: %1").arg(c.called);
}

QString changePlace(const Change &c)
{
  if (!c.resource) return {};
  return ChangeText::tr("%1 · %2").arg(vendorName(c.resource->vendor), kindOf(c));
}

State changeMark(const Change &c)
{
  if (c.adopted) return State::Ok;
  return c.kind == Change::Kind::Remove   ? State::Remove
         : c.kind == Change::Kind::Change ? State::Change
                                          : State::Create;
}

QString undoWord(const Change &c)
{
  if (c.adopted) return ChangeText::tr("already so");
  if (c.kind == Change::Kind::Manual) return ChangeText::tr("by you");
  if (c.kind == Change::Kind::Create && c.resource->rented) return ChangeText::tr("undone by releasing it");
  return canBeUndone(c) ? ChangeText::tr("can be undone") : ChangeText::tr("cannot be undone");
}

QList<FieldChange> fieldChanges(const Plan &plan, int index, bool all, const PlanReader &reader)
{
  QList<FieldChange> out;
  const Change &c = plan.changes[index];
  if (!c.resource || (c.before.isEmpty() && c.after.isEmpty())) return out;
  const Object now = objectOf(*c.resource, c.before, plan.secrets);
  const Object then =
      objectOf(*c.resource, c.adopted ? c.before.isEmpty() ? c.after : c.before : c.after, plan.secrets);
  const Object &base = c.adopted ? then : now;
  QSet<QString> changed;
  for (const FieldDifference &d : difference(base, then)) {
    if (!d.field && c.resource->vendor == Vendor::Twilio) continue; // addresses of itself, which nobody sends
    const bool isDocument = d.field && d.field->isSecret() && d.field->is(Mono);
    const QList<FieldChange> lines = isDocument ? documentChanges(*d.field, plan, c) : QList<FieldChange>();
    changed << d.key;
    out << lines;
    if (!lines.isEmpty()) continue;
    if (isDocument && !documentOf(plan, index).isEmpty()) {
      out.append({c.resource->translated(d.field->label), d.before, ChangeText::tr("as it stands below")});
      continue;
    }
    out << changedField(inWords(d, base, then, reader.known), plan, c, reader);
  }
  if (!all) return out;
  for (const Field &f : c.resource->fields) {
    const QString text = fieldText(f, spokenText(f, then.row(), reader.known), reader);
    if ((f.flags & (Key | Volatile | Derived)) || changed.contains(QLatin1String(f.key)) || text.isEmpty()) continue;
    out.append({c.resource->translated(f.label), withNames(text, plan), withNames(text, plan), false});
  }
  return out;
}

QByteArray documentOf(const Plan &plan, int index)
{
  const Change &c = plan.changes[index];
  if (c.kind == Change::Kind::Manual) return c.adopted ? QByteArray() : c.document;
  for (const Field &f : c.resource->fields)
    if (f.isSecret() && f.is(Mono)) return plan.secrets.find(c.after.value(QLatin1String(f.key)).toString()).reveal();
  return {};
}

QString planAsText(const Plan &plan, const PlanReader &reader)
{
  QStringList lines{plan.title};
  if (!plan.sentence.isEmpty()) lines << plan.sentence;
  for (int i = 0; i < plan.changes.size(); ++i) {
    const Change &c = plan.changes[i];
    lines << QString() << ChangeText::tr("%1. %2 (%3, %4)").arg(i + 1).arg(changeTitle(c), changePlace(c), undoWord(c));
    for (const FieldChange &f : fieldChanges(plan, i, false, reader))
      lines << QStringLiteral("   %1: %2 → %3")
                   .arg(f.field, f.now.isEmpty() ? QStringLiteral("–") : f.now,
                        f.after.isEmpty() ? QStringLiteral("–") : f.after);
    if (!c.why.isEmpty()) lines << QStringLiteral("   ") + c.why;
  }
  return lines.join(u'\n');
}

} // namespace gui
