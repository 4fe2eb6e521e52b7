// Secrets of a run: each one is an entry of its own in the key store before anything is written.
#include "runner/execution.h"
#include "runner/secretkey.h"

#include <QJsonArray>

namespace {
/// Texts that are a reference exchanged by `names` (reference → reference).
QJsonValue renamed(const QJsonValue &v, const QHash<QString, QString> &names)
{
  if (v.isString()) return names.value(v.toString(), v.toString());
  if (v.isObject()) {
    QJsonObject out;
    const QJsonObject in = v.toObject();
    for (auto it = in.begin(); it != in.end(); ++it) out.insert(it.key(), renamed(it.value(), names));
    return out;
  }
  return v;
}

QString knownName(const SecretBag &bag, const Secret &secret)
{
  for (const QString &name : bag.names())
    if (bag.named(name) == secret) return name;
  return {};
}
} // namespace

namespace runner {
/// The object in plan form; secrets that the run knows already keep their name, new ones go into the bag.
QJsonObject Execution::kept(const Object &object, const QString &prefix)
{
  SecretBag found;
  const QJsonObject json = toPlan(object, prefix, found);
  QHash<QString, QString> names;
  for (const QString &name : found.names()) {
    const QString known = knownName(bag, found.named(name));
    if (known.isEmpty())
      bag.keep(name, found.named(name));
    else
      names.insert(SecretBag::reference(name), SecretBag::reference(known));
  }
  return names.isEmpty() ? json : renamed(json, names).toObject();
}

/// The names go into the journal first: an entry that nobody knows would stay for ever.
Task<Result<>> Execution::keepSecrets()
{
  QStringList fresh;
  for (const QString &name : bag.names())
    if (!record.secretNames.contains(name)) fresh << name;
  if (!fresh.isEmpty()) {
    record.secretNames += fresh;
    if (const auto written = world->journal->write(record); !written) {
      for (const QString &name : fresh) record.secretNames.removeOne(name);
      co_return written.error();
    }
  }
  for (const QString &name : bag.names()) {
    if (keptNames.contains(name)) continue;
    auto writing = world->secrets->write(secretKey(record.id, name), bag.named(name));
    const auto written = co_await writing;
    if (!written) co_return written.error();
    keptNames << name;
  }
  co_return Result<>();
}

/// What is not there any more is told by the step that needs it. An undo that was interrupted before it kept its
/// secrets finds them with the run that it takes back.
Task<Result<>> Execution::fetchSecrets()
{
  for (const QString &owner : QStringList{record.id, record.undoes})
    for (int i = 0; !owner.isEmpty() && i < record.secretNames.size(); ++i) {
      const QString name = record.secretNames[i];
      if (!bag.named(name).isEmpty()) continue;
      auto reading = world->secrets->read(secretKey(owner, name));
      const auto secret = co_await reading;
      if (!secret && secret.error().kind != Error::NotFound) co_return secret.error();
      if (!secret) continue;
      bag.keep(name, *secret);
      if (owner == record.id) keptNames << name;
    }
  co_return Result<>();
}
} // namespace runner
