// The plan that publishes a document and points numbers at it.
#include "guides/hosting.h"
#include "model/applied.h"
#include "routing/project.h"
#include "support/inbound.h"

#include <QJsonDocument>
#include <QTest>

using namespace inbound;

namespace {
const QString hostedUrl = QStringLiteral("https://trunkline-1.twil.io/front-desk");

HostedTwiml aHosted(const QByteArray &text = document(uriOf(number)))
{
  HostedTwiml h;
  h.url = hostedUrl;
  h.name = QStringLiteral("front-desk");
  h.document = Secret(text);
  return h;
}

Snapshot world()
{
  Snapshot s = healthy();
  s.put<HostedTwiml>({});
  return s;
}
} // namespace

class TestHosting : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void publishesAndPointsNumbers();
  void thePathStillWorks();
  void changesWhatIsPublished();
  void sameIsNothing();
  void refuses();
  void aHostedDocumentIsRead();
};

void TestHosting::publishesAndPointsNumbers()
{
  const auto plan =
      guides::publicationOf(world(), {QStringLiteral("front-desk"), Secret(document(uriOf(number))), urlOf(binSid)});
  QVERIFY(plan);
  QCOMPARE(plan->changes.size(), 2);
  const Change &publish = plan->changes[0], &point = plan->changes[1];
  QCOMPARE(publish.kind, Change::Kind::Create);
  QCOMPARE(publish.resource, &resourceOf<HostedTwiml>());
  QCOMPARE(publish.why.count(u'\n'), 6); // a line for each request
  QCOMPARE(point.resource, &resourceOf<PhoneNumber>());
  QCOMPARE(point.after.value(QStringLiteral("voice_url")).toString(), QStringLiteral("${publish.url}"));
  QCOMPARE(point.before.value(QStringLiteral("voice_url")).toString(), urlOf(binSid));
  for (const Change &c : plan->changes) {
    QVERIFY(canBeUndone(c));
    for (const QJsonObject &o : {c.before, c.after})
      QVERIFY(!QString::fromUtf8(QJsonDocument(o).toJson()).contains(QString::fromUtf8(password)));
  }
}

void TestHosting::thePathStillWorks()
{
  const auto plan = guides::publicationOf(
      world(), {QStringLiteral("front-desk"), Secret(document(uriOf(QStringLiteral("{{To}}")))), urlOf(binSid)});
  const auto then = applied(world(), *plan);
  QVERIFY(then);
  const routing::Project project(*then);
  const routing::InboundPath &path = project.paths().front();
  QCOMPARE(path.entry, routing::Entry::Bin);
  QCOMPARE(path.document, routing::Document::Dials);
  QVERIFY(path.trunk() && path.rule());
}

void TestHosting::changesWhatIsPublished()
{
  Snapshot s = world();
  s.put<HostedTwiml>({aHosted("<Response/>")});
  const auto plan =
      guides::publicationOf(s, {QStringLiteral("front-desk"), Secret(document(uriOf(number))), urlOf(binSid)});
  QVERIFY(plan);
  QCOMPARE(plan->changes.size(), 2);
  QCOMPARE(plan->changes[0].kind, Change::Kind::Change);
  QCOMPARE(plan->changes[0].key, hostedUrl);
  QVERIFY(!plan->changes[0].effect.isEmpty());
  QCOMPARE(plan->changes[1].after.value(QStringLiteral("voice_url")).toString(), hostedUrl);
}

void TestHosting::sameIsNothing()
{
  Snapshot s = world();
  s.put<HostedTwiml>({aHosted()});
  const auto plan = guides::publicationOf(s, {QStringLiteral("front-desk"), aHosted().document, {}});
  QVERIFY(plan && plan->isEmpty());
}

void TestHosting::refuses()
{
  const Secret good(document(uriOf(number)));
  QVERIFY(!guides::publicationOf(world(), {QStringLiteral("a b"), good, {}}));
  QVERIFY(!guides::publicationOf(world(), {QString(), good, {}}));
  QVERIFY(!guides::publicationOf(world(), {QStringLiteral("x"), Secret(QByteArrayLiteral("<Response>")), {}}));
  Snapshot unread = world();
  refuse<HostedTwiml>(unread);
  const auto plan = guides::publicationOf(unread, {QStringLiteral("x"), good, {}});
  QVERIFY(!plan && plan.error().text.contains(QStringLiteral("may not read")));
}

void TestHosting::aHostedDocumentIsRead()
{
  Snapshot s = world();
  edit<PhoneNumber>(s, [](PhoneNumber &n) { n.voiceUrl = hostedUrl; });
  s.put<HostedTwiml>({aHosted()});
  const routing::Project project(s);
  QCOMPARE(project.paths().front().entry, routing::Entry::Bin);
  QCOMPARE(project.paths().front().bin->kind, TwimlBin::Kind::Hosted);
  QVERIFY(project.paths().front().trunk());
  s.put<HostedTwiml>({});
  const routing::Project without(s);
  QCOMPARE(without.paths().front().entry, routing::Entry::Webhook);
}

QTEST_GUILESS_MAIN(TestHosting)
#include "t_hosting.moc"
