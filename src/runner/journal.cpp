// The journal's tables.
#include "runner/journal.h"

#include "runner/recordjson.h"
#include "sql/database.h"

#include <QCoreApplication>

using namespace runner;

void (*Journal::atWrite)(bool written) = nullptr;

namespace {
/// Number i takes schema i to i + 1. Never change one that was released: add another.
QStringList migrations()
{
  return {QStringLiteral(R"sql(
    CREATE TABLE schema(version INTEGER NOT NULL);
    CREATE TABLE plans(id TEXT PRIMARY KEY, title TEXT NOT NULL, sentence TEXT NOT NULL, json BLOB NOT NULL,
      policy TEXT NOT NULL, outcome TEXT NOT NULL, back INTEGER NOT NULL, cancelled INTEGER NOT NULL,
      accounts BLOB NOT NULL, user TEXT NOT NULL, profile TEXT NOT NULL, started TEXT NOT NULL, ended TEXT NOT NULL,
      undoes TEXT NOT NULL, dismissed INTEGER NOT NULL, error BLOB NOT NULL, left_over BLOB NOT NULL,
      secrets BLOB NOT NULL);
    CREATE INDEX plans_started ON plans(started);
    CREATE TABLE steps(plan TEXT NOT NULL REFERENCES plans(id), position INTEGER NOT NULL, state TEXT NOT NULL,
      stands INTEGER NOT NULL, key_before TEXT NOT NULL, key_after TEXT NOT NULL, before BLOB NOT NULL,
      after BLOB NOT NULL, seen BLOB NOT NULL, touched BLOB NOT NULL, results BLOB NOT NULL, theirs BLOB NOT NULL,
      error BLOB NOT NULL, started TEXT NOT NULL, ended TEXT NOT NULL, PRIMARY KEY(plan, position));
    CREATE TABLE ids(resource TEXT NOT NULL, old TEXT NOT NULL, new TEXT NOT NULL, plan TEXT NOT NULL,
      PRIMARY KEY(resource, old)))sql")};
}

constexpr sql::DatabaseWords fileWords{
    "journal",
    QT_TRANSLATE_NOOP("journal", "The journal %1 cannot be written: the disk is full. Make room, then try again."),
    QT_TRANSLATE_NOOP("journal", "The journal %1 cannot be written: the file or its folder is read-only. Change its "
                                 "permissions, then try again."),
    QT_TRANSLATE_NOOP("journal", "The journal %1 is in use by another window for too long. Close the other window, "
                                 "then try again."),
    QT_TRANSLATE_NOOP("journal", "The journal %1 is damaged, or no journal of Trunkline. Move it away to begin a new "
                                 "one, and keep it."),
    QT_TRANSLATE_NOOP("journal", "A newer Trunkline wrote the journal %1. Install that version or a newer one; the "
                                 "file was left as it is."),
    QT_TRANSLATE_NOOP("journal", "The journal %1 cannot be read or written. Check the disk, then try again.")};

sql::DatabaseKind kindOfFile()
{
  return {fileWords,
          migrations(),
          {QStringLiteral("synchronous = FULL"), QStringLiteral("foreign_keys = ON")},
          &Journal::atWrite};
}

// A text bound as a null QString would become NULL.
QString whole(const QString &s) { return s.isNull() ? QStringLiteral("") : s; }
QByteArray whole(const QByteArray &b) { return b.isNull() ? QByteArray("") : b; }
QString stamp(const QDateTime &t) { return t.isValid() ? t.toUTC().toString(Qt::ISODateWithMs) : QStringLiteral(""); }
QDateTime timeFrom(const QVariant &v) { return QDateTime::fromString(v.toString(), Qt::ISODateWithMs); }

Error damaged(const QString &what)
{
  return {Error::Storage,
          QCoreApplication::translate("journal", "A record of the journal cannot be read. A newer Trunkline may have "
                                                 "written it, or the file is damaged."),
          what};
}
} // namespace

Journal::Journal(std::unique_ptr<sql::Database> d, ResourceNamed known)
    : database(std::move(d)), resourceNamed(std::move(known))
{}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(const QString &path, ResourceNamed resourceNamed)
{
  auto d = sql::Database::open(path, kindOfFile());
  if (!d) return d.error();
  return std::unique_ptr<Journal>(new Journal(std::move(*d), std::move(resourceNamed)));
}

QString Journal::path() const { return database->path(); }

Result<> Journal::add(const RunRecord &r)
{
  return database->transaction([&]() -> Result<> {
    if (const auto written = writeRun(r); !written) return written.error();
    for (int i = 0; i < r.steps.size(); ++i)
      if (const auto written = writeStep(r, i); !written) return written.error();
    return {};
  });
}

Result<> Journal::write(const RunRecord &r)
{
  return database->transaction([&] { return writeRun(r); });
}

Result<> Journal::write(const RunRecord &r, int step)
{
  return database->transaction([&]() -> Result<> {
    if (const auto written = writeRun(r); !written) return written.error();
    return writeStep(r, step);
  });
}

Result<> Journal::writeRun(const RunRecord &r)
{
  const auto done = database->run(
      QStringLiteral("INSERT INTO plans(id, title, sentence, json, policy, outcome, back, cancelled, accounts, user, "
                     "profile, started, ended, undoes, dismissed, error, left_over, secrets) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
                     "json = excluded.json, outcome = excluded.outcome, back = excluded.back, "
                     "cancelled = excluded.cancelled, ended = excluded.ended, dismissed = excluded.dismissed, "
                     "error = excluded.error, left_over = excluded.left_over, secrets = excluded.secrets"),
      {r.id, whole(r.plan.title), whole(r.plan.sentence), whole(toJson(planToJson(r.plan))),
       r.plan.policy == Policy::AllOrNothing ? QStringLiteral("all-or-nothing") : QStringLiteral("each-on-its-own"),
       nameOf(r.outcome), r.back, r.cancelled, toJson(r.accounts), whole(r.user), whole(r.profile), stamp(r.started),
       stamp(r.ended), whole(r.undoes), r.dismissed, whole(toJson(r.error)), toJson(r.leftOver),
       toJson(r.secretNames)});
  return done ? Result<>() : done.error();
}

Result<> Journal::writeStep(const RunRecord &r, int step)
{
  const StepRecord &s = r.steps[step];
  const auto done = database->run(
      QStringLiteral(
          "INSERT OR REPLACE INTO steps(plan, position, state, stands, key_before, key_after, before, after, "
          "seen, touched, results, theirs, error, started, ended) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      {r.id, step, nameOf(s.state), s.stands, whole(s.keyBefore), whole(s.key), toJson(s.before), toJson(s.after),
       toJson(s.seen), toJson(s.touched), toJson(s.results), toJson(s.theirs), whole(toJson(s.error)), stamp(s.started),
       stamp(s.ended)});
  return done ? Result<>() : done.error();
}

Result<> Journal::addId(const Resource &r, const QString &before, const QString &now, const QString &run)
{
  return database->transaction([&]() -> Result<> {
    const auto done = database->run(QStringLiteral("INSERT OR REPLACE INTO ids(resource, old, new, plan) "
                                                   "VALUES (?, ?, ?, ?)"),
                                    {QString::fromLatin1(r.name), before, now, run});
    return done ? Result<>() : done.error();
  });
}

Result<> Journal::dropId(const Resource &r, const QString &before)
{
  return database->transaction([&]() -> Result<> {
    const auto done = database->run(QStringLiteral("DELETE FROM ids WHERE resource = ? AND old = ?"),
                                    {QString::fromLatin1(r.name), before});
    return done ? Result<>() : done.error();
  });
}

Result<QHash<QString, QString>> Journal::ids() const
{
  auto rows = database->run(QStringLiteral("SELECT old, new FROM ids"));
  if (!rows) return rows.error();
  QSqlQuery q = std::move(*rows);
  QHash<QString, QString> direct, out;
  while (q.next()) direct.insert(q.value(0).toString(), q.value(1).toString());
  for (auto it = direct.cbegin(); it != direct.cend(); ++it) {
    QString now = it.value();
    for (int steps = 0; direct.contains(now) && steps < direct.size(); ++steps) now = direct.value(now);
    out.insert(it.key(), now);
  }
  return out;
}

Result<QList<RunRecord>> Journal::all() const { return read(QStringLiteral("1"), {}); }

Result<RunRecord> Journal::find(const QString &id) const
{
  const auto found = read(QStringLiteral("id = ?"), {id});
  if (!found) return found.error();
  if (found->isEmpty())
    return Error{Error::NotFound, QCoreApplication::translate("journal", "The journal does not know this plan.")};
  if (!found->first().readable) return *found->first().error;
  return found->first();
}

Result<QList<RunRecord>> Journal::read(const QString &where, const QVariantList &values) const
{
  auto rows = database->run(
      QStringLiteral("SELECT id, json, outcome, back, cancelled, accounts, user, profile, started, ended, undoes, "
                     "dismissed, error, left_over, secrets, EXISTS(SELECT 1 FROM plans later WHERE later.undoes = "
                     "plans.id AND later.outcome = 'succeeded') FROM plans WHERE ")
          + where + QStringLiteral(" ORDER BY started DESC, rowid DESC"),
      values);
  if (!rows) return rows.error();
  QSqlQuery q = std::move(*rows);
  QList<RunRecord> out;
  while (q.next()) {
    RunRecord r;
    r.id = q.value(0).toString();
    r.back = q.value(3).toBool();
    r.cancelled = q.value(4).toBool();
    r.accounts = listFrom(q.value(5).toByteArray());
    r.user = q.value(6).toString();
    r.profile = q.value(7).toString();
    r.started = timeFrom(q.value(8));
    r.ended = timeFrom(q.value(9));
    r.undoes = q.value(10).toString();
    r.dismissed = q.value(11).toBool();
    r.error = errorFrom(q.value(12).toByteArray());
    r.leftOver = listFrom(q.value(13).toByteArray());
    r.secretNames = listFrom(q.value(14).toByteArray());
    r.undone = q.value(15).toBool();
    const QJsonObject plan = objectFrom(q.value(1).toByteArray());
    if (const auto whole = readPlan(r, plan, q.value(2).toString()); !whole) { // one bad record hides no other
      r.readable = false;
      r.plan = {};
      r.plan.title = plan.value(QStringLiteral("title")).toString();
      r.steps.clear();
      r.outcome = Outcome::Partly;
      r.error = whole.error();
    }
    out << r;
  }
  return out;
}

Result<> Journal::readPlan(RunRecord &r, const QJsonObject &json, const QString &outcomeName) const
{
  const auto plan = planFromJson(json, resourceNamed);
  const auto outcome = outcomeNamed(outcomeName);
  if (!plan) return damaged(plan.error().detail);
  if (!outcome) return damaged(outcomeName);
  r.plan = *plan;
  r.outcome = *outcome;
  return readSteps(r);
}

Result<> Journal::readSteps(RunRecord &r) const
{
  auto rows = database->run(
      QStringLiteral("SELECT state, stands, key_before, key_after, before, after, seen, touched, results, theirs, "
                     "error, started, ended FROM steps WHERE plan = ? ORDER BY position"),
      {r.id});
  if (!rows) return rows.error();
  QSqlQuery q = std::move(*rows);
  while (q.next()) {
    StepRecord s;
    const auto state = stepStateNamed(q.value(0).toString());
    if (!state) return damaged(r.id);
    s.state = *state;
    s.stands = q.value(1).toBool();
    s.keyBefore = q.value(2).toString();
    s.key = q.value(3).toString();
    s.before = objectFrom(q.value(4).toByteArray());
    s.after = objectFrom(q.value(5).toByteArray());
    s.seen = listFrom(q.value(6).toByteArray());
    s.touched = touchedFrom(q.value(7).toByteArray(), resourceNamed);
    s.results = textsFrom(q.value(8).toByteArray());
    s.theirs = theirsFrom(q.value(9).toByteArray());
    s.error = errorFrom(q.value(10).toByteArray());
    s.started = timeFrom(q.value(11));
    s.ended = timeFrom(q.value(12));
    r.steps << s;
  }
  if (r.steps.size() != r.plan.changes.size()) return damaged(r.id);
  return {};
}

qint64 Journal::version() const
{
  auto rows = database->run(QStringLiteral("PRAGMA data_version"));
  if (!rows) return -1;
  QSqlQuery q = std::move(*rows);
  return q.next() ? q.value(0).toLongLong() : -1;
}
