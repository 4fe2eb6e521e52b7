// Proofs are kept by path, come back from a file, and go stale when the path changes.
#include "model/credential.h"
#include "model/elastictrunk.h"
#include "model/outboundtrunk.h"
#include "model/trunkcredentiallist.h"
#include "proof/book.h"

#include <QTest>

using namespace proof;

namespace {
Snapshot joined()
{
  Snapshot s;
  OutboundTrunk out;
  out.id = QStringLiteral("ST_1");
  out.name = QStringLiteral("Out");
  out.address = QStringLiteral("nd.pstn.sao-paulo.twilio.com");
  out.authPassword = Secret("one");
  s.put(std::vector<OutboundTrunk>{out});
  ElasticTrunk elastic;
  elastic.sid = QStringLiteral("TK1");
  elastic.domainName = QStringLiteral("nd.pstn.twilio.com");
  s.put(std::vector<ElasticTrunk>{elastic});
  TrunkCredentialList tie;
  tie.trunkSid = QStringLiteral("TK1");
  tie.sid = QStringLiteral("CL1");
  resourceOf<TrunkCredentialList>().complete(&tie);
  s.put(std::vector<TrunkCredentialList>{tie});
  return s;
}
QByteArray now(const Snapshot &s) { return fingerprintOf(s, outboundObjects(s, QStringLiteral("ST_1"))); }

const Resource *named(QStringView name) { return name == u"outbound-trunk" ? &resourceOf<OutboundTrunk>() : nullptr; }
} // namespace

class TestBook : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void thePathIsMoreThanTheTrunk();
  void changesOfThePathMakeItStale();
  void comesBackFromAFile();
  void standsInWords();
};

void TestBook::thePathIsMoreThanTheTrunk()
{
  const Snapshot s = joined();
  const Objects path = outboundObjects(s, QStringLiteral("ST_1"));
  QCOMPARE(path.size(), 3);
  QVERIFY(path.contains({&resourceOf<ElasticTrunk>(), QStringLiteral("TK1")}));
}

void TestBook::changesOfThePathMakeItStale()
{
  const Snapshot s = joined();
  const QByteArray before = now(s);
  QCOMPARE(now(s), before);
  const auto changed = [&](auto change) {
    Snapshot other = s;
    change(other);
    return now(other) != before;
  };
  QVERIFY(changed([](Snapshot &o) {
    Object trunk = o.find(resourceOf<OutboundTrunk>(), QStringLiteral("ST_1"));
    const_cast<OutboundTrunk &>(trunk.as<OutboundTrunk>()).address = QStringLiteral("nd.pstn.twilio.com");
    o.patch(resourceOf<OutboundTrunk>(), QStringLiteral("ST_1"), trunk);
  }));
  QVERIFY(changed([](Snapshot &o) { o.put(std::vector<TrunkCredentialList>()); }));
  QVERIFY(changed([](Snapshot &o) { o.patch(resourceOf<ElasticTrunk>(), QStringLiteral("TK1"), {}); }));
  // What lies beside the path does not matter, and no secret is in the sign.
  QVERIFY(!changed([](Snapshot &o) {
    OutboundTrunk other;
    other.id = QStringLiteral("ST_2");
    o.patch(resourceOf<OutboundTrunk>(), QStringLiteral("ST_2"), Object::of(other));
  }));
  QVERIFY(!changed([](Snapshot &o) {
    Object trunk = o.find(resourceOf<OutboundTrunk>(), QStringLiteral("ST_1"));
    const_cast<OutboundTrunk &>(trunk.as<OutboundTrunk>()).authPassword = Secret("two");
    o.patch(resourceOf<OutboundTrunk>(), QStringLiteral("ST_1"), trunk);
  }));
}

void TestBook::comesBackFromAFile()
{
  Book book;
  Proof proof{&resourceOf<OutboundTrunk>(),
              QStringLiteral("ST_1"),
              QDateTime::fromSecsSinceEpoch(1'700'000'000),
              Outcome::Failed,
              Party::Phone,
              QStringLiteral("Busy."),
              QStringLiteral("SIP 486"),
              "abc"};
  book.keep(proof);
  proof.outcome = Outcome::Proved;
  book.keep(proof); // in the place of the one before
  const auto back = Book::fromBytes(book.toBytes(), named);
  QVERIFY(back);
  const Proof *found = back->of(resourceOf<OutboundTrunk>(), QStringLiteral("ST_1"));
  QVERIFY(found);
  QCOMPARE(found->outcome, Outcome::Proved);
  QCOMPARE(found->guilty, Party::Phone);
  QCOMPARE(found->fingerprint, QByteArray("abc"));
  QCOMPARE(found->at, proof.at);
  QVERIFY(!Book::fromBytes("{\"version\":2}", named));
  QVERIFY(!Book::fromBytes("no json", named));
}

void TestBook::standsInWords()
{
  Proof proof{&resourceOf<OutboundTrunk>(),
              QStringLiteral("ST_1"),
              QDateTime::currentDateTimeUtc(),
              Outcome::Proved,
              Party::Nobody,
              {},
              {},
              "a"};
  QCOMPARE(standingOf(nullptr, "a"), Standing::Never);
  QCOMPARE(standingOf(&proof, "a"), Standing::Proved);
  QCOMPARE(standingOf(&proof, "b"), Standing::Stale);
  const QDateTime later = proof.at.addDays(3);
  QVERIFY(standingText(&proof, Standing::Proved, later).contains(QStringLiteral("3 day")));
  proof.outcome = Outcome::Failed;
  QCOMPARE(standingOf(&proof, "a"), Standing::Failed);
  QCOMPARE(standingOf(&proof, "b"), Standing::Never); // mended since, perhaps
}

QTEST_GUILESS_MAIN(TestBook)
#include "t_book.moc"
