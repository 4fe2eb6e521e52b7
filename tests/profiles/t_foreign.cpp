// The files of lk and twilio-cli: what they hold, what is wrong with them, and their secrets taken out.
// The same program with --keytar asks the keychain in a session of its own.
#include "profiles/foreign.h"
#include "profiles/keytar.h"
#include "support/finish.h"
#include "support/privatekeyring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <iostream>

using profiles::ForeignFile;

namespace {
const QByteArray lkFile = R"(# my own words
default_project: main
projects:
    - name: main
      project_id: p_abc123
      url: wss://main-xyz.livekit.cloud
      api_key: APIabcdefgh
      api_secret: secretOfMain0123456789abcdefghij
    - name: "home: server"
      url: ws://10.0.0.7:7880
      api_key: devkey
      api_secret: 'it''s a secret of home ünï'
    - name: broken
      url: "::"
      api_key: APIx
      api_secret: s
device_name: laptop
)";

QByteArray twilioFile()
{
  const QByteArray sid = "AC" + QByteArray(32, 'a'), key = "SK" + QByteArray(32, 'b');
  return "{\n  \"email\": {},\n  \"requireProfileInput\": true,\n  \"profiles\": {\n    \"work\": {\n      "
         "\"accountSid\": \""
         + sid + "\",\n      \"apiKey\": \"" + key
         + "\",\n      \"apiSecret\": \"secret\\u004ffWork\"\n    }\n  },\n  \"projects\": [ { \"id\": \"old one\", "
           "\"accountSid\": \""
         + sid + "\" } ],\n  \"activeProfile\": \"work\"\n}\n";
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
  const QString path = folder.filePath(QStringLiteral("file"));
  QFile f(path);
  if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size()) qFatal("cannot write");
  f.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  return path;
}

QByteArray bytesOf(const QString &path)
{
  QFile f(path);
  return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

QList<Secret> secretsOf(const ForeignFile &file)
{
  QList<Secret> out;
  for (const auto &c : file.connections) out << c.secrets.values();
  return out;
}
} // namespace

class TestForeign : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void lkProjects();
  void twilioProfiles();
  void secretsAreTakenOut_data();
  void secretsAreTakenOut();
  void onlyTheChosenAreTakenOut();
  void aLinkIsNotFollowed();
  void badFilesAreToldPlainly_data();
  void badFilesAreToldPlainly();
  void oldKeysAreInTheKeychain();
};

void TestForeign::lkProjects()
{
  const QTemporaryDir folder;
  const auto file = profiles::readForeign(written(folder, lkFile), ForeignFile::Tool::Lk);
  QVERIFY(file);
  QCOMPARE(file->connections.size(), 3);
  const auto &main = file->connections[0];
  QCOMPARE(main.name, QStringLiteral("main"));
  QVERIFY(main.isDefault);
  QCOMPARE(main.problem, QString());
  QCOMPARE(main.connection.url, QStringLiteral("https://main-xyz.livekit.cloud"));
  QCOMPARE(main.connection.sipHost, QStringLiteral("abc123.sip.livekit.cloud"));
  QCOMPARE(main.connection.kind, Connection::Kind::Cloud);
  QCOMPARE(main.secrets[Connection::ApiSecret].reveal(), QByteArray("secretOfMain0123456789abcdefghij"));
  QCOMPARE(file->connections[1].name, QStringLiteral("home: server"));
  QVERIFY(!file->connections[1].isDefault);
  QCOMPARE(file->connections[1].secrets[Connection::ApiSecret].reveal(), QByteArray("it's a secret of home ünï"));
  QVERIFY(!file->connections[2].problem.isEmpty());
}

void TestForeign::twilioProfiles()
{
  const QTemporaryDir folder;
  const auto file = profiles::readForeign(written(folder, twilioFile()), ForeignFile::Tool::TwilioCli);
  QVERIFY(file);
  QCOMPARE(file->connections.size(), 2);
  const auto &work = file->connections[0];
  QCOMPARE(work.name, QStringLiteral("work"));
  QVERIFY(work.isDefault);
  QCOMPARE(work.problem, QString());
  QCOMPARE(work.connection.accountSid, QStringLiteral("AC") + QString(32, u'a'));
  QCOMPARE(work.secrets[Connection::ApiKeySecret].reveal(), QByteArray("secretOfWork"));
  QCOMPARE(file->connections[1].keychainAccount, QStringLiteral("old one"));
  QVERIFY(file->connections[1].secrets.isEmpty());
}

void TestForeign::secretsAreTakenOut_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<int>("tool");
  QTest::newRow("lk") << lkFile << int(ForeignFile::Tool::Lk);
  QTest::newRow("twilio-cli") << twilioFile() << int(ForeignFile::Tool::TwilioCli);
  QTest::newRow("flow") << QByteArray(
      "{projects: [{name: a, url: 'wss://h.example', api_key: APIk, api_secret: abcde}]}")
                        << int(ForeignFile::Tool::Lk);
}

void TestForeign::secretsAreTakenOut()
{
  QFETCH(QByteArray, bytes);
  QFETCH(int, tool);
  const QTemporaryDir folder;
  const QString path = written(folder, bytes);
  const auto before = profiles::readForeign(path, ForeignFile::Tool(tool));
  QVERIFY(before);
  const QList<Secret> secrets = secretsOf(*before);
  QVERIFY(!secrets.isEmpty());
  const auto done = profiles::removePlainSecrets(*before, secrets);
  QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
  const auto after = profiles::readForeign(path, ForeignFile::Tool(tool));
  QVERIFY(after);
  QCOMPARE(after->connections.size(), before->connections.size());
  for (qsizetype i = 0; i < after->connections.size(); ++i) {
    QVERIFY(after->connections[i].secrets.isEmpty());
    QCOMPARE(after->connections[i].name, before->connections[i].name);
    QCOMPARE(after->connections[i].connection.url, before->connections[i].connection.url);
    QCOMPARE(after->connections[i].connection.apiKey, before->connections[i].connection.apiKey);
  }
  if (bytes == lkFile) QVERIFY(bytesOf(path).startsWith("# my own words\n"));
  QCOMPARE(bytesOf(path).count('\n'), bytes.count('\n'));
  QCOMPARE(QFile::permissions(path) & QFileDevice::ReadOther, QFileDevice::Permissions());
  QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // no copy is left
}

void TestForeign::onlyTheChosenAreTakenOut()
{
  const QTemporaryDir folder;
  const QString path = written(folder, lkFile);
  const auto file = profiles::readForeign(path, ForeignFile::Tool::Lk);
  QVERIFY(file);
  QVERIFY(profiles::removePlainSecrets(*file, file->connections[0].secrets.values()));
  QByteArray expected = lkFile;
  expected.replace("secretOfMain0123456789abcdefghij", "\"\"");
  QCOMPARE(bytesOf(path), expected);
}

void TestForeign::aLinkIsNotFollowed()
{
  const QTemporaryDir folder;
  const QString path = written(folder, lkFile), link = folder.filePath(QStringLiteral("link"));
  QVERIFY(QFile::link(path, link));
  const auto file = profiles::readForeign(link, ForeignFile::Tool::Lk);
  QVERIFY(file);
  const auto done = profiles::removePlainSecrets(*file, secretsOf(*file));
  QVERIFY(!done);
  QVERIFY(done.error().text.contains(path)); // where it leads is told
  QCOMPARE(bytesOf(path), lkFile);
}

void TestForeign::badFilesAreToldPlainly_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("nothing") << QByteArray();
  QTest::newRow("a list") << QByteArray("[1, 2]");
  QTest::newRow("no YAML") << QByteArray("projects: [\n");
  QTest::newRow("deep") << QByteArray("[").repeated(100'000);
  QTest::newRow("too large") << QByteArray(2 << 20, '#');
  QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void TestForeign::badFilesAreToldPlainly()
{
  QFETCH(QByteArray, bytes);
  const QTemporaryDir folder;
  const QString path = written(folder, bytes);
  for (const auto tool : {ForeignFile::Tool::Lk, ForeignFile::Tool::TwilioCli}) {
    const auto file = profiles::readForeign(path, tool);
    if (file)
      QVERIFY(file->connections.isEmpty());
    else
      QVERIFY(file.error().text.contains(path));
  }
  QVERIFY(!profiles::readForeign(folder.path(), ForeignFile::Tool::Lk));
  QVERIFY(!profiles::readForeign(QStringLiteral("/dev/zero"), ForeignFile::Tool::Lk));
}

/// As twilio-cli of old wrote it: keytar's attributes, "KEY|SECRET".
void TestForeign::oldKeysAreInTheKeychain()
{
  if (QStandardPaths::findExecutable(QStringLiteral("secret-tool")).isEmpty()) QSKIP("secret-tool is not installed");
  PrivateKeyring keyring(PrivateKeyring::Open);
  QCOMPARE(keyring.trouble(), QString());
  const auto stored =
      keyring.run(QStringLiteral("secret-tool"),
                  {QStringLiteral("store"), QStringLiteral("--label=twilio-cli/old one"), QStringLiteral("service"),
                   QStringLiteral("twilio-cli"), QStringLiteral("account"), QStringLiteral("old one")},
                  "SKkey|theSecret");
  QCOMPARE(stored.code, 0);
  const QString self = QCoreApplication::applicationFilePath();
  QCOMPARE(keyring.run(self, {QStringLiteral("--keytar"), QStringLiteral("old one")}).output,
           QByteArray("SKkey|theSecret"));
  QVERIFY(keyring.run(self, {QStringLiteral("--keytar"), QStringLiteral("another")}).output.startsWith("none"));
  PrivateKeyring none(PrivateKeyring::NoBus);
  QVERIFY(none.run(self, {QStringLiteral("--keytar"), QStringLiteral("old one")}).output.startsWith("none"));
}

int main(int argc, char **argv)
{
  QCoreApplication app(argc, argv);
  const QStringList arguments = app.arguments();
  if (arguments.value(1) == u"--keytar") {
    const auto secret = finish(profiles::keytarSecret(QStringLiteral("twilio-cli"), arguments.value(2)));
    std::cout << (secret ? secret->reveal().toStdString() : "none: " + secret.error().text.toStdString());
    return 0;
  }
  TestForeign test;
  return QTest::qExec(&test, argc, argv);
}

#include "t_foreign.moc"
