// A configuration goes through a file and comes back: to the same accounts nothing changes, to empty ones all of it.
#include "api/catalogue.h"
#include "api/vary.h"
#include "core/editable.h"
#include "files/configurationfile.h"
#include "guides/configuration.h"
#include "model/phonenumber.h"
#include "runner/rig.h"
#include "runner/sandboxprocess.h"

#include <QTemporaryDir>
#include <QtTest>

/// What went wrong, for a failing test.
static QString troubleOf(const RunRecord &r)
{
  QString out;
  for (qsizetype i = 0; i < r.steps.size(); ++i)
    if (r.steps[i].error)
      out +=
          QStringLiteral("%1: %2 %3; ").arg(r.plan.changes[i].called, r.steps[i].error->text, r.steps[i].error->detail);
  return out;
}

static QString wordsOf(const Plan &plan)
{
  QString out;
  for (const Change &c : plan.changes) {
    const auto before = fromPlan(*c.resource, c.before, plan.secrets),
               after = fromPlan(*c.resource, c.after, plan.secrets);
    out += QStringLiteral("%1 %2 %3: ").arg(QLatin1String(c.resource->name), c.called).arg(int(c.kind));
    if (!before || !after) continue;
    for (const FieldDifference &d : difference(*before, *after))
      out += QStringLiteral("%1 %2 -> %3; ").arg(d.key, d.before, d.after);
  }
  return out;
}

class TestConfiguration : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void isTheSameAfterAFile_data();
  void isTheSameAfterAFile();
  void holdsNoSecret();
  void changesNothingAtHome();
  void makesAnEmptyAccountTheSame();
  void removesWhatTheFileDoesNotName();
  void everyFieldSurvives_data();
  void everyFieldSurvives();
  void unreadIsNotAbsent_data() { kinds(); }
  void unreadIsNotAbsent();
  void aFoundNameIsTheSameObject();
  void wrongFilesAreToldWithTheirLine_data();
  void wrongFilesAreToldWithTheirLine();
  void aTornFileNeverChangesAnything();
  void sealsOpenWithTheirPassphraseOnly();

private:
  void kinds();
  Configuration here() const { return guides::configurationOf(demo, api::configurable()); }
  static Configuration through(const Configuration &c, bool json = false);

  std::unique_ptr<SandboxProcess> sandbox;
  Snapshot demo;
};

void TestConfiguration::initTestCase()
{
  sandbox = std::make_unique<SandboxProcess>();
  QVERIFY(!sandbox->line().isEmpty());
  demo = snapshotOf(accountsOf(sandbox->line()), sandbox->line(), false);
  QVERIFY(api::configurable().size() >= 9);
  QVERIFY(here().objects.size() > 20);
  for (const Endpoint *e : api::catalogue()) // what comes and goes with the calls is none, nor is what lies in it
    if (e->live || (e->source && api::endpointOf(*e->source).live)) QVERIFY(!api::configurable().contains(e->resource));
}

void TestConfiguration::kinds()
{
  QTest::addColumn<QString>("name");
  for (const Resource *r : api::configurable()) QTest::newRow(r->name) << QString::fromLatin1(r->name);
}

/// A document that bears a password is text with a reference in a file, and one secret behind it.
static QJsonObject withoutSecrets(const ConfiguredObject &o)
{
  QJsonObject members = o.members;
  for (const Field &f : o.resource->fields)
    if (f.isSecret()) members.remove(QLatin1String(f.key));
  return members;
}

/// The file's bytes and back, with its secrets beside it.
Configuration TestConfiguration::through(const Configuration &c, bool json)
{
  const files::ConfigurationFile file{c, {}};
  const QByteArray bytes = json ? files::configurationAsJson(file) : files::configurationAsYaml(file);
  auto read = files::readConfiguration(bytes, api::resourceNamed);
  if (!read) qFatal("%s\n%s", qPrintable(read.error().text), bytes.constData());
  read->configuration.secrets.add(c.secrets);
  return read->configuration;
}

void TestConfiguration::isTheSameAfterAFile_data()
{
  QTest::addColumn<bool>("json");
  QTest::newRow("YAML") << false;
  QTest::newRow("JSON") << true;
}

void TestConfiguration::isTheSameAfterAFile()
{
  QFETCH(bool, json);
  const Configuration before = here(), after = through(before, json);
  QCOMPARE(after.told.size(), before.told.size());
  QCOMPARE(after.objects.size(), before.objects.size());
  for (const ConfiguredObject &o : before.objects) {
    const auto found = std::find_if(after.objects.begin(), after.objects.end(), [&](const ConfiguredObject &other) {
      return other.resource == o.resource && other.label == o.label;
    });
    QVERIFY2(found != after.objects.end(), qPrintable(o.label));
    QCOMPARE(found->id, o.id);
    QCOMPARE(withoutSecrets(*found), withoutSecrets(o));
    QCOMPARE(found->others, o.others);
    QVERIFY(found->line > 0);
  }
  QVERIFY(guides::compareWith(demo, after, {true, {}}).isEqual()); // the secrets, too
}

void TestConfiguration::holdsNoSecret()
{
  Snapshot withUrl = demo;
  std::vector<PhoneNumber> numbers = withUrl.of<PhoneNumber>().seen();
  QVERIFY(!numbers.empty());
  numbers[0].voiceUrl = QStringLiteral("https://me:hunter2secret@example.com/twiml");
  withUrl.put(numbers);
  const Configuration c = guides::configurationOf(withUrl, api::configurable());
  QVERIFY(!c.secrets.isEmpty());
  const QByteArray yaml = files::configurationAsYaml({c, {}}), json = files::configurationAsJson({c, {}});
  for (const QString &name : c.secrets.names()) {
    QVERIFY(!yaml.contains(c.secrets.named(name).reveal()));
    QVERIFY(!json.contains(c.secrets.named(name).reveal()));
  }
  QVERIFY(!yaml.contains("hunter2secret"));
  Configuration without = through(c);
  QVERIFY(guides::compareWith(withUrl, without, {true, {}}).isEqual());
  without.secrets = {};
  QVERIFY(guides::compareWith(withUrl, without, {true, {}}).isEqual());
}

void TestConfiguration::changesNothingAtHome()
{
  for (const bool withSecrets : {true, false}) {
    Configuration c = through(here());
    if (!withSecrets) c.secrets = {};
    const guides::Comparison same = guides::compareWith(demo, c, {true, {}});
    QCOMPARE(same.notes, QStringList());
    QVERIFY(same.plan.isEmpty());
    QVERIFY(same.isEqual());
    QCOMPARE(same.same, int(c.objects.size()));
  }
}

/// Objects that name what nobody has cannot be made elsewhere, and a note says so.
static Configuration withoutDangling(Configuration c)
{
  erase_if(c.objects, [&c](const ConfiguredObject &o) {
    return std::any_of(o.resource->fields.begin(), o.resource->fields.end(), [&](const Field &f) {
      const QJsonValue value = o.members.value(QLatin1String(f.key));
      const QStringList texts = value.isArray() ? value.toVariant().toStringList() : QStringList{value.toString()};
      return f.refersTo && std::any_of(texts.begin(), texts.end(), [&](const QString &t) {
               return !t.isEmpty()
                      && std::none_of(c.objects.begin(), c.objects.end(), [&](const ConfiguredObject &other) {
                           return other.resource == &f.refersTo() && other.label == t;
                         });
             });
    });
  });
  return c;
}

/// The file without what another account makes anew, and without kinds that nobody can make there.
static QByteArray comparable(Configuration c)
{
  c.twilioAccount.clear();
  c.livekitUrl.clear();
  erase_if(c.objects, [](const ConfiguredObject &o) { return !isMadeByFile(*o.resource); });
  for (ConfiguredObject &o : c.objects) o.id.clear();
  return files::configurationAsYaml({c, {}});
}

void TestConfiguration::makesAnEmptyAccountTheSame()
{
  const SandboxProcess other({QStringLiteral("--company=empty"), QStringLiteral("--seed=77")});
  const Accounts accounts = accountsOf(other.line());
  Snapshot empty = snapshotOf(accounts, other.line(), false);
  empty.about.webHost = QStringLiteral("elsewhere.example");
  QVERIFY(withoutDangling(here()).objects.size() < here().objects.size()); // the demo has one
  const guides::Comparison dangling = guides::compareWith(empty, through(here()));
  QVERIFY(std::any_of(dangling.notes.begin(), dangling.notes.end(),
                      [](const QString &n) { return n.contains(QStringLiteral("neither the file nor the account")); }));
  const Configuration c = through(withoutDangling(here()));
  const guides::Comparison asked = guides::compareWith(empty, c);
  guides::ComparisonAnswers answers;
  for (const guides::MissingSecret &m : asked.missing)
    answers.secrets.insert(m.name, Secret(QByteArrayLiteral("Another1Secret2Value3")));
  QVERIFY(!asked.missing.isEmpty()); // what nobody can read is asked for
  const guides::Comparison all = guides::compareWith(empty, c, answers);
  QVERIFY(all.missing.isEmpty());
  for (const QString &note : all.notes) QVERIFY2(note.contains(QStringLiteral("has none such")), qPrintable(note));
  for (const Change &change : all.plan.changes) QVERIFY(!change.resource->rented); // a file buys nothing
  const QTemporaryDir folder;
  Rig rig(folder.path(), accounts);
  const RunRecord done = rig.run(all.plan);
  QVERIFY2(done.outcome == Outcome::Succeeded, qPrintable(troubleOf(done)));
  Snapshot now = snapshotOf(accounts, other.line(), false);
  now.about.webHost = empty.about.webHost;
  QVERIFY(now.about.accountSid != demo.about.accountSid);
  const QByteArray made = comparable(guides::configurationOf(now, api::configurable()));
  const QByteArray there = comparable(withoutDangling(here()));
  const QList<QByteArray> a = there.split('\n'), b = made.split('\n');
  for (int i = 0; i < qMin(a.size(), b.size()); ++i) QCOMPARE(b[i], a[i]);
  QCOMPARE(b.size(), a.size());
  const guides::Comparison again = guides::compareWith(now, c);
  QVERIFY2(again.plan.isEmpty(), qPrintable(wordsOf(again.plan)));
}

void TestConfiguration::removesWhatTheFileDoesNotName()
{
  const SandboxProcess other;
  const Accounts accounts = accountsOf(other.line());
  const QJsonObject before = stateOf(accounts);
  const Snapshot full = snapshotOf(accounts, other.line(), false);
  Configuration nothing;
  nothing.told = api::configurable();
  QVERIFY(guides::compareWith(full, nothing).plan.isEmpty()); // unless it is asked for
  const guides::Comparison all = guides::compareWith(full, nothing, {true, {}});
  QCOMPARE(all.notes, QStringList());
  const QTemporaryDir folder;
  Rig rig(folder.path(), accounts);
  const RunRecord done = rig.run(all.plan);
  QVERIFY2(done.outcome == Outcome::Succeeded, qPrintable(troubleOf(done)));
  const Snapshot now = snapshotOf(accounts, other.line(), false);
  for (const Resource *r : api::configurable())
    if (r->can(CanRemove)) QCOMPARE(now.part(*r).size(), r->rented ? full.part(*r).size() : 0);
}

void TestConfiguration::everyFieldSurvives_data()
{
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("key");
  for (const Resource *r : api::configurable())
    for (const Field &f : r->fields)
      if (f.is(Editable) && r->can(CanChange))
        QTest::addRow("%s.%s", r->name, f.key) << QString::fromLatin1(r->name) << QString::fromLatin1(f.key);
}

void TestConfiguration::everyFieldSurvives()
{
  QFETCH(QString, name);
  QFETCH(QString, key);
  const Resource &r = *api::resourceNamed(name);
  const Field &f = *r.field(key);
  QVERIFY(demo.part(r).size() > 0);
  bool varied = false;
  for (int i = 0; i < demo.part(r).size() && !varied; ++i) {
    Object other(r, demo.part(r).rows->at(i));
    if (!vary(other, f, demo)) continue;
    varied = true;
    Snapshot elsewhere = demo;
    elsewhere.patch(r, other.key(), other);
    const Configuration c = through(guides::configurationOf(elsewhere, api::configurable()));
    QVERIFY(guides::compareWith(elsewhere, c, {true, {}}).isEqual());
    const guides::Comparison drift = guides::compareWith(demo, c, {true, {}});
    QVERIFY(drift.notes.isEmpty());
    if (f.is(WriteOnly)) {
      QVERIFY(drift.plan.isEmpty()); // nobody can tell
      continue;
    }
    QCOMPARE(drift.plan.pending(), 1);
    const auto after = fromPlan(r, drift.plan.changes[0].after, drift.plan.secrets);
    QVERIFY(after);
    QVERIFY(f.ops->compare(f.in(after->row()), f.in(other.row())) == 0);
    QVERIFY(difference(*after, other).empty());
  }
  QVERIFY(varied);
}

void TestConfiguration::unreadIsNotAbsent()
{
  QFETCH(QString, name);
  const Resource &r = *api::resourceNamed(name);
  Snapshot partly = demo;
  for (const Read state : {Read::NotAsked, Read::Partly, Read::Failed}) {
    partly.set(r, {state, {}, Error{Error::Auth, QStringLiteral("The key is refused.")}, {}});
    const guides::Comparison c = guides::compareWith(partly, through(here()), {true, {}});
    QVERIFY(!c.notes.isEmpty());
    QVERIFY(c.plan.isEmpty()); // neither it, nor what names it, nor what lies in it
    QVERIFY(!guides::configurationOf(partly, api::configurable()).told.contains(&r));
  }
}

/// Elsewhere an object is known by its name: it is changed, not made twice.
void TestConfiguration::aFoundNameIsTheSameObject()
{
  Configuration c = through(withoutDangling(here()));
  for (ConfiguredObject &o : c.objects) o.id.clear();
  const guides::Comparison same = guides::compareWith(demo, c);
  QCOMPARE(same.notes, QStringList());
  QVERIFY(same.plan.isEmpty());
  QCOMPARE(same.same, int(c.objects.size()));
}

void TestConfiguration::wrongFilesAreToldWithTheirLine_data()
{
  QTest::addColumn<QByteArray>("file");
  QTest::addColumn<QString>("says");
  const QByteArray head = "trunkline-configuration: 1\n";
  QTest::newRow("nothing") << QByteArray() << QStringLiteral("no configuration of Trunkline");
  QTest::newRow("a text") << QByteArray("hello") << QStringLiteral("no configuration of Trunkline");
  QTest::newRow("no YAML") << QByteArray(head + "livekit: [\n") << QStringLiteral("no valid YAML");
  QTest::newRow("later") << QByteArray("trunkline-configuration: 2\n") << QStringLiteral("later version");
  QTest::newRow("an odd part") << QByteArray(head + "livekat: {}\n") << QStringLiteral("Line 2");
  QTest::newRow("an odd kind") << QByteArray(head + "livekit:\n  outbound-trunks: {}\n") << QStringLiteral("Line 3");
  QTest::newRow("of the other vendor") << QByteArray(head + "livekit:\n  elastic-trunk: {}\n")
                                       << QStringLiteral("elastic-trunk");
  QTest::newRow("an odd field") << QByteArray(head + "livekit:\n  inbound-trunk:\n    \"a\":\n      numbrs: []\n")
                                << QStringLiteral("Line 5: “numbrs”");
  QTest::newRow("a key as a field") << QByteArray(head + "livekit:\n  inbound-trunk:\n    a:\n      sip_trunk_id: x\n")
                                    << QStringLiteral("Line 5");
  QTest::newRow("another type") << QByteArray(head + "livekit:\n  inbound-trunk:\n    a:\n      name: [1]\n")
                                << QStringLiteral("Line 5: “name”");
  QTest::newRow("twice") << QByteArray(head + "livekit:\n  inbound-trunk:\n    a: {}\n    a: {}\n")
                         << QStringLiteral("twice");
  QTest::newRow("a kind without a word") << QByteArray(head + "livekit:\n  inbound-trunk:\n") << QStringLiteral("{}");
  QByteArray bomb = head + "made-from:\n  a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 9; ++i) {
    const QByteArray n = QByteArray::number(i), m = QByteArray::number(i - 1);
    bomb += "  a" + n + ": &a" + n + " [*a" + m + (", *a" + m).repeated(8) + "]\n";
  }
  QTest::newRow("a bomb of aliases") << bomb << QStringLiteral("too much");
  QTest::newRow("deep") << head + "made-from: " + QByteArray("[").repeated(5000) << QStringLiteral("Line");
  QTest::newRow("too large") << head + QByteArray(17 << 20, '#') << QStringLiteral("16 MB");
}

void TestConfiguration::wrongFilesAreToldWithTheirLine()
{
  QFETCH(QByteArray, file);
  QFETCH(QString, says);
  const auto read = files::readConfiguration(file, api::resourceNamed);
  QVERIFY(!read);
  QCOMPARE(read.error().kind, Error::Rejected);
  QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
}

/// Cut anywhere it is refused, or says less than the whole: it never removes by itself, and never says something else.
void TestConfiguration::aTornFileNeverChangesAnything()
{
  const QByteArray whole = files::configurationAsYaml({here(), {}});
  for (qsizetype at = 0; at < whole.size(); at += 211) {
    const auto read = files::readConfiguration(whole.left(at), api::resourceNamed);
    if (!read) continue;
    for (const ConfiguredObject &o : read->configuration.objects) QVERIFY(!o.label.isEmpty());
    (void)guides::compareWith(demo, read->configuration, {true, {}});
  }
}

void TestConfiguration::sealsOpenWithTheirPassphraseOnly()
{
  const Configuration c = here();
  const Secret passphrase(QByteArrayLiteral("correct horse battery staple"));
  const auto sealed = files::seal(files::secretsToBytes(c.secrets), passphrase);
  QVERIFY(sealed);
  const QByteArray yaml = files::configurationAsYaml({c, *sealed});
  const auto read = files::readConfiguration(yaml, api::resourceNamed);
  QVERIFY(read);
  QVERIFY(read->sealed);
  const auto opened = files::unseal(*read->sealed, passphrase);
  QVERIFY(opened);
  const auto bag = files::secretsFromBytes(opened->reveal());
  QVERIFY(bag);
  QStringList before = c.secrets.names(), after = bag->names();
  before.sort();
  after.sort();
  QCOMPARE(after, before);
  for (const QString &name : before) QVERIFY(bag->named(name) == c.secrets.named(name));

  const auto wrong = files::unseal(*read->sealed, Secret(QByteArrayLiteral("correct horse")));
  QVERIFY(!wrong);
  QVERIFY(wrong.error().text.contains(QStringLiteral("passphrase")));
  files::Sealed bent = *read->sealed;
  bent.box[bent.box.size() / 2] = char(bent.box[bent.box.size() / 2] ^ 1);
  QVERIFY(!files::unseal(bent, passphrase));
  files::Sealed greedy = *read->sealed;
  greedy.memory = 1ull << 42;
  const auto refused = files::unseal(greedy, passphrase);
  QVERIFY(!refused);
  QVERIFY(refused.error().text.contains(QStringLiteral("damaged")));
  QVERIFY(!files::unseal({}, passphrase));
}

QTEST_GUILESS_MAIN(TestConfiguration)
#include "t_configuration.moc"
