// Reading and comparing both accounts, and driving a runner.
#include "runner/rig.h"

#include "api/catalogue.h"
#include "profiles/connectfile.h"
#include "support/finish.h"

#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace std::chrono_literals;

namespace {
/// Checks only that it is a bin's address: what a bin must say is the app's business.
Task<Result<>> looksLikeBin(Account, Change, QHash<QString, QString> values, SecretBag)
{
  if (values.value(QStringLiteral("url")).startsWith(QStringLiteral("https://handler.twilio.com/twiml/EH")))
    co_return Result<>();
  co_return Error{Error::Rejected, QStringLiteral("This is not the URL of a TwiML bin.")};
}

void put(QJsonObject &state, const Resource &r, const Rows &rows)
{
  QJsonArray list;
  for (int i = 0; i < rows.size(); ++i) list.append(encode(r, rows.at(i)));
  state.insert(QLatin1String(r.name), list);
}

/// Ids stand in addresses, too; those of objects that were made again differ.
QString withNames(QString text, const QHash<QString, QString> &names)
{
  if (names.contains(text)) return names.value(text);
  static const QRegularExpression sid(QStringLiteral("[A-Z]{2}[0-9a-f]{32}"));
  for (auto m = sid.match(text); m.hasMatch();) {
    const QString name = names.value(m.captured(), m.captured()); // a name may hold an id of its own
    text.replace(m.capturedStart(), m.capturedLength(), name);
    m = sid.match(text, m.capturedStart() + std::max<qsizetype>(1, name.size()));
  }
  return text;
}

QJsonValue named(const QJsonValue &v, const QHash<QString, QString> &names)
{
  if (v.isString()) return withNames(v.toString(), names);
  if (v.isArray()) {
    QJsonArray out;
    for (const QJsonValue item : v.toArray()) out.append(named(item, names));
    return out;
  }
  if (!v.isObject()) return v;
  QJsonObject out;
  const QJsonObject in = v.toObject();
  for (auto it = in.begin(); it != in.end(); ++it) {
    const QJsonValue member = named(it.value(), names);
    const bool nothing = member.isNull() || member == QJsonValue(QString()) || member == QJsonValue(QJsonObject())
                         || member == QJsonValue(QJsonArray()) || member == QJsonValue(false);
    if (!nothing) out.insert(it.key(), member); // absent and empty mean the same to both vendors
  }
  return out;
}
} // namespace

Accounts accountsOf(const QByteArray &line, bool readOnly)
{
  const auto session = profiles::readConnectJson(line, QStringLiteral("the sandbox"));
  if (!session) qFatal("%s", qPrintable(session.error().text));
  const auto secret = [&](const QString &id, Connection::SecretName name) {
    const auto found = finish(session->secrets->read(profiles::secretKey(id, name)));
    return found ? *found : Secret();
  };
  Account twilio, livekit;
  twilio.id = QStringLiteral("twilio-of-the-sandbox");
  twilio.accountSid = session->twilio->accountSid;
  twilio.user = session->twilio->apiKeySid;
  twilio.password = secret(session->twilio->id, Connection::ApiKeySecret);
  twilio.authToken = secret(session->twilio->id, Connection::AuthToken);
  livekit.vendor = Vendor::LiveKit;
  livekit.id = QStringLiteral("livekit-of-the-sandbox");
  livekit.url = QUrl(session->livekit->url);
  livekit.apiKey = session->livekit->apiKey;
  livekit.apiSecret = secret(session->livekit->id, Connection::ApiSecret);

  GatePolicy policy;
  policy.readOnly = readOnly;
  policy.addresses = session->addresses;
  policy.longestDeadline = 600ms;
  policy.retry.pauses = {5ms, 10ms};
  for (const Account *a : {&twilio, &livekit})
    for (const AllowedVerb &v : api::allowList(*a)) policy.allowed.push_back(v);
  twilio.gate = livekit.gate = HttpGate(policy);
  return {twilio, livekit};
}

QJsonObject stateOf(const Accounts &accounts)
{
  QJsonObject state;
  QHash<QString, QString> names;
  QHash<const Resource *, std::shared_ptr<const Rows>> read;
  for (const Endpoint *e : api::catalogue()) {
    const Resource &r = *e->resource;
    const bool isSource = std::any_of(api::catalogue().begin(), api::catalogue().end(), [&](const Endpoint *other) {
      return other->source == &r && other->resource->verbs;
    });
    if (!r.verbs && !isSource) continue;
    Listing rows = Error{Error::Network};
    for (int attempt = 0; attempt < 5 && !rows; ++attempt)
      rows = finish(e->list ? e->list(*accounts.of(r.vendor), {})
                            : e->listFrom(*accounts.of(r.vendor), read.value(e->source)));
    if (!rows && e->optional) continue; // not every server has it
    if (!rows) qFatal("%s cannot be listed: %s", r.name, qPrintable(rows.error().text));
    read.insert(&r, *rows);
    // A call that was placed leaves its record for ever: what plans neither make nor remove, and what comes and goes by
    // itself, is not theirs to bring back.
    const bool isRecord = e->live && !r.can(CanCreate) && !r.can(CanRemove);
    if (!r.verbs || isRecord) continue;
    put(state, r, **rows);
    for (int i = 0; i < (*rows)->size(); ++i)
      names.insert(r.keyOf((*rows)->at(i)).section(u'/', -1), QStringLiteral("<%1>").arg(r.called((*rows)->at(i))));
  }
  QJsonObject out;
  for (const Endpoint *e : api::catalogue()) {
    const QString name = QLatin1String(e->resource->name);
    QStringList lines;
    for (const QJsonValue v : state.value(name).toArray()) {
      QJsonObject object = v.toObject();
      for (const Field &f : e->resource->fields)
        if (f.flags & Volatile) object.remove(QLatin1String(f.key));
      object = named(object, names).toObject();
      lines << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    lines.sort();
    if (e->resource->verbs) out.insert(name, QJsonArray::fromStringList(lines));
  }
  return out;
}

Snapshot snapshotOf(const Accounts &accounts, const QByteArray &line, bool withBins)
{
  Snapshot s;
  s.takenAt = QDateTime::currentDateTimeUtc();
  const QJsonObject livekit = QJsonDocument::fromJson(line).object().value(QStringLiteral("livekit")).toObject();
  s.about.accountSid = accounts.twilio->accountSid;
  s.about.sipHost = livekit.value(QStringLiteral("sipHost")).toString();
  s.about.livekit = LiveKitKind::Cloud;
  s.about.hasAuthToken = true;
  for (const Endpoint *e : api::catalogue()) {
    std::shared_ptr<const Rows> rows;
    if (e->list) {
      const auto listed = finish(e->list(*accounts.of(e->resource->vendor), {}));
      if (listed) rows = *listed;
    } else if (e->listFrom && (withBins || e->resource->verbs)) {
      const auto listed = finish(e->listFrom(*accounts.of(e->resource->vendor), s.part(*e->source).rows));
      if (listed) rows = *listed;
    }
    if (rows) s.set(*e->resource, {Read::Whole, s.takenAt, {}, rows});
  }
  return s;
}

QString firstDifference(const QJsonObject &a, const QJsonObject &b)
{
  for (auto it = a.begin(); it != a.end(); ++it) {
    const QJsonArray x = it.value().toArray(), y = b.value(it.key()).toArray();
    for (const QJsonValue line : x)
      if (!y.contains(line)) return QStringLiteral("only before: ") + line.toString();
    for (const QJsonValue line : y)
      if (!x.contains(line)) return QStringLiteral("only after: ") + line.toString();
    if (x.size() != y.size())
      return QStringLiteral("%1: %2 before, %3 after").arg(it.key()).arg(x.size()).arg(y.size());
  }
  return {};
}

Rig::Rig(const QString &folder, Accounts a, std::function<void(RunnerOptions &)> tweak)
    : accounts(std::move(a)), secrets(QDir(folder).filePath(QStringLiteral("secrets.json")))
{
  auto opened = Journal::open(QDir(folder).filePath(QStringLiteral("journal.sqlite")), api::resourceNamed);
  if (!opened) qFatal("%s", qPrintable(opened.error().text));
  journal = std::move(*opened);
  RunnerOptions options;
  options.profile = QStringLiteral("Sandbox");
  options.user = QStringLiteral("tester");
  options.lockFolder = folder;
  options.settle = 20ms;
  options.verify = looksLikeBin;
  if (tweak) tweak(options);
  runner = std::make_unique<Runner>(accounts, api::catalogue(), journal.get(), &secrets, options);
}

RunRecord Rig::finish(const QString &id, const QString &bin)
{
  for (;;) {
    while (runner->record(id)->underWay()) {
      QEventLoop loop;
      QObject::connect(runner.get(), &Runner::finished, &loop, &QEventLoop::quit);
      loop.exec();
    }
    const RunRecord r = *runner->record(id);
    if (r.outcome != Outcome::Waiting || bin.isEmpty() || r.interrupted) return r;
    for (qsizetype i = 0; i < r.steps.size(); ++i)
      if (r.steps[i].state == StepState::WaitsForPerson)
        if (const auto given = runner->provide(id, r.plan.changes[i].step, {{QStringLiteral("url"), bin}}); !given)
          qFatal("%s", qPrintable(given.error().text));
  }
}

RunRecord Rig::run(const Plan &plan, const QString &bin)
{
  const auto id = runner->start(plan);
  if (!id) qFatal("%s", qPrintable(id.error().text));
  return finish(*id, bin);
}

RunRecord Rig::takeBack(const QString &id)
{
  std::optional<Result<Plan>> plan;
  QEventLoop loop;
  runner->planUndo(id, [&](Result<Plan> p) {
    plan = std::move(p);
    loop.quit();
  });
  loop.exec();
  if (!*plan) qFatal("%s", qPrintable(plan->error().text));
  return run(**plan);
}
