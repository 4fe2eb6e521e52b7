// Every resource of the catalogue against the sandbox: listed, read, created, changed field by field, removed.
#include "api/accountsat.h"
#include "api/twilio/resources.h"
#include "api/vary.h"
#include "model/inboundtrunk.h"
#include "model/phonenumber.h"
#include "model/twimlbin.h"
#include "runner/sandboxprocess.h"
#include "support/finish.h"

#include <QJsonDocument>
#include <QTest>

class TestCatalogue : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void namesAreUnique();
  void lists_data() { resources(); }
  void lists();
  void readsEach_data() { resources(); }
  void readsEach();
  void doesNotFindWhatIsNotThere_data() { resources(); }
  void doesNotFindWhatIsNotThere();
  void createsAndRemoves_data() { resources(); }
  void createsAndRemoves();
  void changesEachFieldAlone_data();
  void changesEachFieldAlone();
  void pagesToTheEnd();
  void readsBins();
  void readOnlyWritesNothing_data() { resources(); }
  void readOnlyWritesNothing();
  void wrongSecretsAreSaidPlainly_data() { resources(); }
  void wrongSecretsAreSaidPlainly();

private:
  void resources();
  const Endpoint *endpoint();
  const Account &account(const Endpoint *e) { return *accounts.of(e->resource->vendor); }
  std::shared_ptr<Rows> rowsOf(const Endpoint *e, const Account &as);
  Object first(const Endpoint *e);
  const Snapshot &around();

  std::unique_ptr<SandboxProcess> sandbox;
  Accounts accounts;
  std::optional<Snapshot> asTheyWere; ///< both accounts; each test leaves them so
};

void TestCatalogue::initTestCase()
{
  sandbox = std::make_unique<SandboxProcess>();
  QVERIFY(!sandbox->line().isEmpty());
  accounts = accountsAt(sandbox->line());
  asTheyWere.reset();
}

void TestCatalogue::resources()
{
  QTest::addColumn<QString>("name");
  for (const Endpoint *e : api::catalogue())
    if (!e->rings) QTest::newRow(e->resource->name) << QString::fromLatin1(e->resource->name);
}

const Endpoint *TestCatalogue::endpoint()
{
  QFETCH(QString, name);
  return &api::endpointOf(*api::resourceNamed(name));
}

std::shared_ptr<Rows> TestCatalogue::rowsOf(const Endpoint *e, const Account &as)
{
  Listing rows = Error{};
  if (e->list)
    rows = finish(e->list(as, {}));
  else
    rows = finish(e->listFrom(as, rowsOf(&api::endpointOf(*e->source), account(e))));
  if (!rows) qFatal("%s: %s", e->resource->name, qPrintable(rows.error().text + rows.error().detail));
  return *rows;
}

Object TestCatalogue::first(const Endpoint *e)
{
  const auto rows = rowsOf(e, account(e));
  return Object(*e->resource, rows->at(0));
}

const Snapshot &TestCatalogue::around()
{
  if (asTheyWere) return *asTheyWere;
  asTheyWere.emplace();
  for (const Endpoint *e : api::catalogue())
    asTheyWere->set(*e->resource, {Read::Whole, {}, {}, rowsOf(e, account(e))});
  return *asTheyWere;
}

/// Nothing of what an operator may edit, and nothing else but the vendor's own, differs: times, and the members that
/// Twilio adds (addresses of itself) and nobody can send.
static QStringList differing(const Object &a, const Object &b)
{
  QStringList keys;
  for (const FieldDifference &d : difference(a, b))
    if (d.field ? !d.field->is(WriteOnly) : a.resource().vendor != Vendor::Twilio) keys << d.key;
  return keys;
}

void TestCatalogue::namesAreUnique()
{
  QSet<QString> names;
  for (const Endpoint *e : api::catalogue()) {
    QVERIFY(!names.contains(e->resource->name));
    names << e->resource->name;
    QCOMPARE(api::resourceNamed(QString::fromLatin1(e->resource->name)), e->resource);
    QVERIFY(bool(e->list) != bool(e->listFrom));
    QVERIFY(e->create || !e->resource->can(CanCreate));
  }
  QVERIFY(names.size() >= 6);
  QVERIFY(!api::resourceNamed(u"nobody"));
}

void TestCatalogue::lists()
{
  const Endpoint *e = endpoint();
  const auto rows = rowsOf(e, account(e));
  QVERIFY(rows->size() > 0);
  QSet<QString> keys;
  for (int i = 0; i < rows->size(); ++i) keys << e->resource->keyOf(rows->at(i));
  QCOMPARE(int(keys.size()), rows->size());
  QVERIFY(!keys.contains(QString()));
  if (!e->list) return;
  int said = 0;
  QVERIFY(finish(e->list(account(e), [&](int n) { said = n; })));
  if (e->resource->verbs) QCOMPARE(said, rows->size());
}

void TestCatalogue::readsEach()
{
  const Endpoint *e = endpoint();
  const auto rows = rowsOf(e, account(e));
  if (!e->read) { // what is written must be readable
    QVERIFY(!e->resource->verbs);
    return;
  }
  for (int i = 0; i < qMin(3, rows->size()); ++i) {
    const Object listed(*e->resource, rows->at(i));
    const auto read = finish(e->read(account(e), listed.key()));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->key(), listed.key());
    QCOMPARE(differing(listed, *read), QStringList());
  }
}

void TestCatalogue::doesNotFindWhatIsNotThere()
{
  const Endpoint *e = endpoint();
  if (!e->read) {
    QVERIFY(!e->resource->verbs);
    return;
  }
  const QString some = first(e).key();
  const qsizetype sid = some.lastIndexOf(u'/') + 1;
  const QString none = e->resource->vendor == Vendor::Twilio ? some.left(sid + 2) + QString(32, u'0') : "ST_none";
  const auto read = finish(e->read(account(e), none));
  QVERIFY(!read);
  QVERIFY(read.error().kind == Error::NotFound || read.error().kind == Error::Auth); // another account is forbidden
  QVERIFY2(read.error().text.contains("."), qPrintable(read.error().text));
  if (e->resource->can(CanRemove)) QVERIFY(finish(e->remove(account(e), none))); // gone already is done
  if (e->resource->can(CanChange) && e->resource->vendor == Vendor::LiveKit) {
    Object fresh = first(e), wanted = fresh;
    for (Object *o : {&fresh, &wanted})
      QVERIFY(o->resource().keyField().ops->read(o->resource().keyField().at(o->row()), none));
    for (const Field &f : e->resource->fields)
      if (f.is(Strong)) QVERIFY(vary(wanted, f, around()));
    const auto changed = finish(e->change(account(e), fresh, wanted));
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::NotFound);
  }
}

void TestCatalogue::createsAndRemoves()
{
  const Endpoint *e = endpoint();
  if (!e->resource->can(CanCreate)) {
    QVERIFY(!e->create || !e->resource->can(CanCreate));
    return;
  }
  const Object wanted = sibling(first(e), around());
  const int before = rowsOf(e, account(e))->size();
  const auto created = finish(e->create(account(e), wanted));
  QVERIFY2(created, qPrintable(created ? QString() : created.error().text));
  QVERIFY(!created->key().isEmpty());
  QCOMPARE(differing(wanted, *created), QStringList());
  const auto read = finish(e->read(account(e), created->key()));
  QVERIFY(read);
  QCOMPARE(differing(*created, *read), QStringList());
  QCOMPARE(rowsOf(e, account(e))->size(), before + 1);
  QVERIFY(finish(e->remove(account(e), created->key())));
  QVERIFY(finish(e->remove(account(e), created->key())));
  const auto gone = finish(e->read(account(e), created->key()));
  QVERIFY(!gone);
  QCOMPARE(gone.error().kind, Error::NotFound);
  QCOMPARE(rowsOf(e, account(e))->size(), before);
}

void TestCatalogue::changesEachFieldAlone_data()
{
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("key");
  for (const Endpoint *e : api::catalogue())
    for (const Field &f : e->resource->fields)
      if (e->resource->can(CanChange) && f.is(Editable))
        QTest::addRow("%s.%s", e->resource->name, f.key)
            << QString::fromLatin1(e->resource->name) << QString::fromLatin1(f.key);
}

void TestCatalogue::changesEachFieldAlone()
{
  QFETCH(QString, key);
  const Endpoint *e = endpoint();
  Object fresh = first(e);
  if (e->resource->can(CanCreate)) { // one of its own, so that no test disturbs another
    const auto made = finish(e->create(account(e), sibling(fresh, around())));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text));
    fresh = *made;
  }
  Object wanted = fresh;
  QVERIFY2(vary(wanted, *e->resource->field(key), around()), "no other value for the field is known");
  const auto changed = finish(e->change(account(e), fresh, wanted));
  QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().text));
  const QByteArray got = QJsonDocument(encode(*e->resource, changed->row())).toJson();
  QVERIFY2(differing(wanted, *changed).isEmpty(), got.constData());
  const auto read = finish(e->read(account(e), fresh.key()));
  QVERIFY(read);
  const bool shown = !e->resource->field(key)->is(WriteOnly);
  QCOMPARE(differing(fresh, *read), shown ? QStringList{key} : QStringList()); // that one, and no other
  if (const auto forGood = e->resource->forGood; forGood && !forGood(fresh.row(), wanted.row()).isEmpty())
    return initTestCase(); // there is no way back: a sandbox in which it has not happened
  const auto back = finish(e->change(account(e), *read, fresh));
  QVERIFY2(back, qPrintable(back ? QString() : back.error().text));
  QCOMPARE(differing(fresh, *back), QStringList());
  if (e->resource->can(CanCreate) && e->resource->can(CanRemove))
    QVERIFY(finish(e->remove(account(e), fresh.key()))); // its own
}

void TestCatalogue::pagesToTheEnd()
{
  const Endpoint &e = twilio::numbers();
  const auto all = rowsOf(&e, account(&e));
  QVERIFY(all->size() > 30);
  static const twilio::Place small{&resourceOf<PhoneNumber>(), "api",
                                   "/2010-04-01/Accounts/{account}/IncomingPhoneNumbers", "incoming_phone_numbers", 7};
  QList<int> steps;
  const auto paged = finish(twilio::list(account(&e), &small, [&](int n) { steps << n; }));
  QVERIFY(paged);
  QCOMPARE((*paged)->size(), all->size());
  for (int i = 0; i < all->size(); ++i) QCOMPARE(e.resource->keyOf((*paged)->at(i)), e.resource->keyOf(all->at(i)));
  QCOMPARE(int(steps.size()), (all->size() + 6) / 7);
  QCOMPARE(steps.first(), 7);
}

void TestCatalogue::readsBins()
{
  const Endpoint &e = twilio::bins();
  const auto rows = rowsOf(&e, account(&e));
  int read = 0;
  for (int i = 0; i < rows->size(); ++i) {
    const auto &bin = *static_cast<const TwimlBin *>(rows->at(i));
    if (bin.kind == TwimlBin::Kind::Webhook) {
      QCOMPARE(bin.reading, TwimlBin::Reading::NotAsked);
      continue;
    }
    QVERIFY(bin.reading == TwimlBin::Reading::Read || bin.reading == TwimlBin::Reading::Missing);
    QCOMPARE(bin.document.isEmpty(), bin.reading != TwimlBin::Reading::Read);
    if (bin.reading == TwimlBin::Reading::Read) ++read;
    QVERIFY(!bin.readingText.isEmpty() && !bin.numbers.isEmpty());
  }
  QVERIFY(read > 0);

  Account without = account(&e), wrong = without;
  without.authToken = {};
  wrong.authToken = Secret("0123456789abcdef0123456789abcdef");
  const auto unread = rowsOf(&e, without), refused = rowsOf(&e, wrong);
  for (int i = 0; i < rows->size(); ++i) {
    const auto &none = *static_cast<const TwimlBin *>(unread->at(i));
    const auto &no = *static_cast<const TwimlBin *>(refused->at(i));
    if (none.kind == TwimlBin::Kind::Webhook) continue;
    QCOMPARE(none.reading, TwimlBin::Reading::NoToken);
    QVERIFY(none.document.isEmpty());
    QVERIFY(no.reading == TwimlBin::Reading::Refused || no.reading == TwimlBin::Reading::Missing);
    if (no.reading == TwimlBin::Reading::Refused) QVERIFY(no.problem.text.contains("Auth Token"));
  }
}

void TestCatalogue::readOnlyWritesNothing()
{
  const Endpoint *e = endpoint();
  const Accounts shut = accountsAt(sandbox->line(), {.readOnly = true});
  const Account &a = *shut.of(e->resource->vendor);
  const Object one = first(e);
  const int before = rowsOf(e, a)->size();
  const auto refusedPlainly = [](const auto &result) {
    return !result && result.error().kind == Error::Rejected && !result.error().text.isEmpty();
  };
  if (e->resource->can(CanCreate)) QVERIFY(refusedPlainly(finish(e->create(a, sibling(one, around())))));
  if (e->resource->can(CanRemove)) QVERIFY(refusedPlainly(finish(e->remove(a, one.key()))));
  for (const Field &f : e->resource->fields) {
    Object wanted = one;
    if (!e->resource->can(CanChange) || !f.is(Editable) || !vary(wanted, f, around())) continue;
    QVERIFY(refusedPlainly(finish(e->change(a, one, wanted))));
  }
  QCOMPARE(rowsOf(e, a)->size(), before);
  QCOMPARE(differing(one, first(e)), QStringList());
}

void TestCatalogue::wrongSecretsAreSaidPlainly()
{
  const Endpoint *e = endpoint();
  if (!e->list) {
    QVERIFY(e->source);
    return;
  }
  Account wrong = account(e);
  wrong.password = wrong.authToken = Secret("not-the-password"); // some lists are read with the other
  wrong.apiSecret = Secret("not-the-secret-but-long-enough-for-a-key");
  const auto rows = finish(e->list(wrong, {}));
  QVERIFY(!rows);
  QCOMPARE(rows.error().kind, Error::Auth);
  QCOMPARE(rows.error().httpStatus, 401);
  QVERIFY2(rows.error().text.contains("Check that"), qPrintable(rows.error().text));
  QVERIFY(!(rows.error().text + rows.error().detail).contains("eyJ"));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "t_catalogue.moc"
