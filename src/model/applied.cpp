// A plan applied in memory.
#include "model/applied.h"

#include "model/twimlbin.h"

namespace {
/// The bin that a manual step is to make, under an address that no account has.
Object newBin(const Change &c, qsizetype place)
{
  TwimlBin bin;
  bin.sid = QStringLiteral("EH%1").arg(place, 32, 16, QLatin1Char('0'));
  bin.url = QStringLiteral("https://handler.twilio.com/twiml/") + bin.sid;
  bin.numbers = {c.agreed.user};
  return Object::of(bin);
}

/// The bin that a manual step makes or edits, with its document; empty when it edits one that the snapshot lacks.
Object writtenBin(Snapshot &s, const Change &c, qsizetype place, const SecretBag &secrets)
{
  Object object = c.key.isEmpty() ? newBin(c, place) : s.find(resourceOf<TwimlBin>(), c.key);
  if (!object) return {};
  QString text = QString::fromUtf8(c.document);
  for (const QString &name : secrets.names())
    text.replace(SecretBag::reference(name), QString::fromUtf8(secrets.named(name).reveal()).toHtmlEscaped());
  auto &bin = object.as<TwimlBin>();
  bin.document = Secret(text.toUtf8());
  bin.reading = TwimlBin::Reading::Read;
  s.patch(resourceOf<TwimlBin>(), object.key(), object);
  return object;
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
  for (qsizetype i = 0; i < plan.changes.size(); ++i) {
    const Change &c = plan.changes[i];
    if (c.kind == Change::Kind::Manual) {
      if (const Object bin = writtenBin(s, c, i, plan.secrets)) results.insert(resultsOf(c.step, bin));
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
    if (c.adopted) continue;
    s.patch(*c.resource, key, *object);
    if (c.resource->spread) c.resource->spread(s, object->row());
  }
  return s;
}
