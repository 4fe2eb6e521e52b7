// A plan applied in memory.
#include "model/applied.h"

#include "model/twimlbin.h"

namespace {
/// The bin that a manual step edits, with its document; a new bin is not known to the snapshot before somebody read it.
void rewriteBin(Snapshot &s, const Change &c, const SecretBag &secrets)
{
  Object object = s.find(resourceOf<TwimlBin>(), c.key);
  if (!object) return;
  QString text = QString::fromUtf8(c.document);
  for (const QString &name : secrets.names())
    text.replace(SecretBag::reference(name), QString::fromUtf8(secrets.named(name).reveal()).toHtmlEscaped());
  auto &bin = object.as<TwimlBin>();
  bin.document = Secret(text.toUtf8());
  bin.reading = TwimlBin::Reading::Read;
  s.patch(resourceOf<TwimlBin>(), c.key, object);
}

/// The object a change leaves, under its key.
Result<Object> wanted(const Change &c, const QString &key, const Plan &plan, const QHash<QString, QString> &results)
{
  const auto json = withResults(c.after, results);
  if (!json) return json.error();
  auto object = fromPlan(*c.resource, *json, plan.secrets);
  if (!object) return object.error();
  const Field &field = c.resource->keyField();
  (void)field.ops->read(field.at(object->row()), key); // a key is a text, and reading a text into one does not fail
  return object;
}
} // namespace

Result<Snapshot> applied(const Snapshot &before, const Plan &plan)
{
  Snapshot s = before;
  QHash<QString, QString> results;
  for (const Change &c : plan.changes) {
    if (c.kind == Change::Kind::Manual) {
      rewriteBin(s, c, plan.secrets);
      continue;
    }
    if (c.kind == Change::Kind::Remove) {
      s.patch(*c.resource, c.key, {});
      continue;
    }
    const QString key = c.kind == Change::Kind::Create ? QStringLiteral("new:") + c.step : c.key;
    const auto object = wanted(c, key, plan, results);
    if (!object) return object.error();
    results.insert(resultsOf(c.step, *object));
    if (!c.adopted) s.patch(*c.resource, key, *object);
  }
  return s;
}
