// Hosted TwiML against the sandbox: what a publication does at Twilio, and what it leaves alone.
#include "api/accountsat.h"
#include "api/catalogue.h"
#include "api/twilio/dialect.h"
#include "api/twilio/fetchtwiml.h"
#include "model/hostedtwiml.h"
#include "runner/sandboxprocess.h"
#include "support/finish.h"

#include <QJsonArray>
#include <QTest>

namespace {
const QByteArray first = "<Response>\n  <Say>one {{To}}</Say>\n</Response>\n",
                 second = "<Response><Reject/></Response>";

Object aDocument(const QString &name, const QByteArray &text = first)
{
  HostedTwiml h;
  h.name = name;
  h.document = Secret(text);
  return Object::of(h);
}
} // namespace

class TestHosted : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init();
  void beginsFromNothing();
  void leavesOthersAlone();
  void goesBackToTheBuildBefore();
  void refusesANameInUse();
  void isFetchedOnlySigned();
  void theLastOneGoes();

private:
  const Endpoint &hosted() const { return api::endpointOf(resourceOf<HostedTwiml>()); }
  Object create(const QString &name, const QByteArray &text = first)
  {
    const auto made = finish(hosted().create(twilio(), aDocument(name, text)));
    if (!made) qFatal("%s", qPrintable(made.error().text + made.error().detail));
    return *made;
  }
  QStringList names()
  {
    const auto rows = finish(hosted().list(twilio(), {}));
    QStringList out;
    for (int i = 0; rows && i < (*rows)->size(); ++i) out << static_cast<const HostedTwiml *>((*rows)->at(i))->name;
    out.sort();
    return out;
  }
  /// The paths of the build that calls meet, ours and others'.
  QStringList deployed();
  int count(const char *kind);
  Account twilio() const { return *accounts.twilio; }
  QJsonObject get(const QString &path)
  {
    const auto got =
        finish(twilio::call(twilio(), "GET", QUrl(QStringLiteral("https://serverless.twilio.com/v1/") + path), {}));
    return got ? *got : QJsonObject();
  }
  QString service() { return get(QStringLiteral("Services/trunkline")).value(QStringLiteral("sid")).toString(); }

  std::unique_ptr<SandboxProcess> sandbox;
  Accounts accounts;
};

void TestHosted::init()
{
  sandbox = std::make_unique<SandboxProcess>();
  QVERIFY(!sandbox->line().isEmpty());
  accounts = accountsAt(sandbox->line());
}

QStringList TestHosted::deployed()
{
  const QString s = service();
  const auto environments =
      get(QStringLiteral("Services/%1/Environments").arg(s)).value(QStringLiteral("environments")).toArray();
  const QString build = environments.at(0).toObject().value(QStringLiteral("build_sid")).toString();
  QStringList out;
  if (build.isEmpty()) return out;
  const auto versions =
      get(QStringLiteral("Services/%1/Builds/%2").arg(s, build)).value(QStringLiteral("function_versions")).toArray();
  for (const QJsonValue v : versions) out << v.toObject().value(QStringLiteral("path")).toString();
  out.sort();
  return out;
}

int TestHosted::count(const char *kind)
{
  const QString list = QLatin1String(kind);
  return int(get(QStringLiteral("Services/%1/%2").arg(service(), list)).value(list.toLower()).toArray().size());
}

void TestHosted::beginsFromNothing()
{
  for (int i = 0; i < 5 && !names().isEmpty(); ++i) { // an account without documents
    const auto rows = finish(hosted().list(twilio(), {}));
    QVERIFY(finish(hosted().remove(twilio(), hosted().resource->keyOf((*rows)->at(0)))));
  }
  const auto made = create(QStringLiteral("front-desk")).as<HostedTwiml>();
  QCOMPARE(made.visibility, QStringLiteral("protected"));
  QVERIFY(made.url.endsWith(QStringLiteral(".twil.io/front-desk")));
  const auto read = finish(hosted().read(twilio(), made.url));
  QVERIFY(read);
  QCOMPARE(read->as<HostedTwiml>().document.reveal(), first);
  QCOMPARE(read->as<HostedTwiml>().versionSid, made.versionSid);
}

void TestHosted::leavesOthersAlone()
{
  const QStringList before = deployed();
  QVERIFY(before.contains(QStringLiteral("/survey-result"))); // another operator's
  QVERIFY(!names().contains(QStringLiteral("survey-result")));
  const Object made = create(QStringLiteral("front-desk"));
  QCOMPARE(deployed(), (QStringList{"/front-desk"} + before));
  Object wanted = made;
  wanted.as<HostedTwiml>().document = Secret(second);
  QVERIFY(finish(hosted().change(twilio(), made, wanted)));
  QCOMPARE(deployed(), (QStringList{"/front-desk"} + before));
  QVERIFY(finish(hosted().remove(twilio(), made.key())));
  QCOMPARE(deployed(), before);
  const auto gone = finish(hosted().read(twilio(), made.key()));
  QVERIFY(!gone && gone.error().kind == Error::NotFound);
}

void TestHosted::goesBackToTheBuildBefore()
{
  const Object made = create(QStringLiteral("front-desk"));
  Object wanted = made;
  wanted.as<HostedTwiml>().document = Secret(second);
  const auto changed = finish(hosted().change(twilio(), made, wanted));
  QVERIFY(changed);
  QVERIFY(changed->as<HostedTwiml>().buildSid != made.as<HostedTwiml>().buildSid);
  const int builds = count("Builds");
  const auto back = finish(hosted().change(twilio(), *changed, made));
  QVERIFY(back);
  QCOMPARE(back->as<HostedTwiml>().buildSid, made.as<HostedTwiml>().buildSid);
  QCOMPARE(back->as<HostedTwiml>().versionSid, made.as<HostedTwiml>().versionSid);
  QCOMPARE(count("Builds"), builds);
}

void TestHosted::refusesANameInUse()
{
  create(QStringLiteral("front-desk"));
  for (const char *name : {"front-desk", "survey-result"}) {
    const auto again = finish(hosted().create(twilio(), aDocument(QLatin1String(name))));
    QVERIFY(!again && again.error().kind == Error::Conflict);
  }
  const auto wrong = finish(hosted().create(twilio(), aDocument(QStringLiteral("a/b"))));
  QVERIFY(!wrong && wrong.error().kind == Error::Rejected);
}

void TestHosted::isFetchedOnlySigned()
{
  const QString url = create(QStringLiteral("front-desk")).key();
  for (const char *method : {"GET", "POST"}) {
    const auto got = finish(
        twilio::fetchAsTwilio(twilio(), {url, method, QStringLiteral("+15005550006"), QStringLiteral("+15105550142")}));
    QVERIFY2(got, got ? "" : qPrintable(got.error().text));
    QCOMPARE(got->status, 200);
    QCOMPARE(got->document.reveal(), QByteArray(first).replace("{{To}}", "+15105550142"));
  }
  Account other = twilio();
  other.authToken = Secret(QByteArray(32, 'a'));
  const auto refused = finish(twilio::fetchAsTwilio(other, {url, "POST", {}, {}}));
  QVERIFY(refused);
  QCOMPARE(refused->status, 403);
  const auto foreign =
      finish(twilio::fetchAsTwilio(twilio(), {QStringLiteral("https://example.com/x"), "GET", {}, {}}));
  QVERIFY(!foreign && foreign.error().kind == Error::Rejected);
}

void TestHosted::theLastOneGoes()
{
  const QString s = service();
  create(QStringLiteral("front-desk"));
  for (const QString &name : names()) {
    const auto rows = finish(hosted().list(twilio(), {}));
    for (int i = 0; i < (*rows)->size(); ++i)
      if (static_cast<const HostedTwiml *>((*rows)->at(i))->name == name)
        QVERIFY(finish(hosted().remove(twilio(), hosted().resource->keyOf((*rows)->at(i)))));
  }
  QVERIFY(names().isEmpty());
  QCOMPARE(deployed(), QStringList{QStringLiteral("/survey-result")});
  QVERIFY(!finish(hosted().read(twilio(), QStringLiteral("https://trunkline-4242.twil.io/front-desk"))));
  create(QStringLiteral("front-desk"), second); // and can come back
  QCOMPARE(names(), QStringList{QStringLiteral("front-desk")});
}

QTEST_GUILESS_MAIN(TestHosted)
#include "t_hosted.moc"
