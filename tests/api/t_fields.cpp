// The field tables of the whole catalogue: nothing is lost, wrong types are named, secrets are hidden.
#include "api/catalogue.h"
#include "core/codec.h"
#include "model/dispatchrule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

namespace {
/// A value that is not the type's default, as the vendor would write it.
QJsonValue sampleOf(const Field &f, int n)
{
  const QString text = QStringLiteral("%1-%2").arg(QLatin1String(f.key)).arg(n);
  if (f.ops == &opsOf<QString> || f.ops == &opsOf<OpenEnum> || f.ops == &opsOf<Secret>) return text;
  if (f.ops == &opsOf<bool>) return true;
  if (f.ops == &opsOf<qint64>) return n + 1;
  if (f.ops == &opsOf<QDateTime>) return QStringLiteral("2026-11-21T14:02:%1Z").arg(n + 10);
  if (f.ops == &opsOf<QStringList>) return QJsonArray{text, QStringLiteral("b")};
  if (f.ops == &opsOf<StringMap>) return QJsonObject{{QStringLiteral("X-Key_a"), text}};
  if (f.ops == &opsOf<Duration>) return QStringLiteral("%1s").arg(n + 1);
  if (f.ops == &opsOf<Json>) return QJsonObject{{QStringLiteral("any"), n}};
  if (f.ops == &opsOf<RoomTarget>)
    return QJsonObject{
        {QStringLiteral("dispatch_rule_individual"), QJsonObject{{QStringLiteral("room_prefix"), text},
                                                                 {QStringLiteral("pin"), QStringLiteral("12")},
                                                                 {QStringLiteral("no_randomness"), true}}}};
  if (f.ops == &opsOf<RoomConfig>)
    return QJsonObject{{QStringLiteral("agents"), QJsonArray{QJsonObject{{QStringLiteral("agent_name"), text}}}},
                       {QStringLiteral("empty_timeout"), 5}};
  if (f.ops == &opsOf<SipMedia>)
    return QJsonObject{{QStringLiteral("codecs"), QJsonArray{QJsonObject{{QStringLiteral("name"), text}}}}};
  return QJsonValue::Undefined;
}

void putAt(QJsonObject &o, const QString &key, const QJsonValue &v)
{
  const qsizetype slash = key.indexOf(u'/');
  if (slash < 0) {
    o.insert(key, v);
    return;
  }
  QJsonObject inner = o.value(key.left(slash)).toObject();
  putAt(inner, key.mid(slash + 1), v);
  o.insert(key.left(slash), inner);
}

QJsonObject whole(const Resource &r, bool camel = false)
{
  QJsonObject o{
      {QStringLiteral("brand_new_member"), QJsonArray{1, QJsonObject{{QStringLiteral("x"), QJsonValue::Null}}}}};
  int n = 0;
  for (const Field &f : r.fields) {
    if (f.is(Derived)) continue;
    QStringList parts = QString::fromLatin1(f.key).split(u'/');
    if (camel)
      for (QString &part : parts) part = lowerCamel(part.toLatin1().constData());
    putAt(o, parts.join(u'/'), sampleOf(f, n++));
  }
  return o;
}
} // namespace

class TestFields : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void tables_data();
  void tables();
  void nothingIsLost_data() { tables_data(); }
  void nothingIsLost();
  void bothCasings_data() { tables_data(); }
  void bothCasings();
  void wrongTypes_data() { tables_data(); }
  void wrongTypes();
  void nulls_data() { tables_data(); }
  void nulls();
  void plans_data() { tables_data(); }
  void plans();
  void vendorsPages_data() { tables_data(); }
  void vendorsPages();
  void eachFieldDiffers_data() { tables_data(); }
  void eachFieldDiffers();
};

void TestFields::tables_data()
{
  QTest::addColumn<int>("index");
  for (size_t i = 0; i < api::catalogue().size(); ++i) QTest::newRow(api::catalogue()[i]->resource->name) << int(i);
}

void TestFields::tables()
{
  QFETCH(int, index);
  const Resource &r = *api::catalogue()[size_t(index)]->resource;
  int keys = 0;
  QStringList seen;
  QVERIFY(*r.title && *r.one);
  for (const Field &f : r.fields) {
    keys += f.is(Key);
    QVERIFY2(*f.key && *f.label, f.key);
    QVERIFY2(!r.translated(f.label).isEmpty(), f.key);
    QVERIFY2(!seen.contains(QLatin1String(f.key)), f.key);
    QVERIFY2(!(f.is(Editable) && (f.flags & (Key | Volatile | Derived))), f.key);
    seen << QLatin1String(f.key);
    QCOMPARE(r.field(QString::fromLatin1(f.key)), &f);
  }
  QCOMPARE(keys, 1);
  QVERIFY(r.keyField().ops == &opsOf<QString>);
  QVERIFY(!r.field(u"no such field"));
  const Object empty(r);
  QVERIFY(empty.key().isEmpty());
}

void TestFields::nothingIsLost()
{
  QFETCH(int, index);
  const Resource &r = *api::catalogue()[size_t(index)]->resource;
  Object o(r);
  const auto read = decode(r, whole(r), o.row());
  QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
  QCOMPARE(encode(r, o.row()), whole(r));
  const Object copy = o;
  QCOMPARE(encode(r, copy.row()), whole(r));
  QVERIFY(!copy.called().isEmpty() || r.keyField().is(Derived));
}

void TestFields::bothCasings()
{
  QFETCH(int, index);
  const Resource &r = *api::catalogue()[size_t(index)]->resource;
  Object snake(r), camel(r);
  QVERIFY(decode(r, whole(r), snake.row()));
  QVERIFY(decode(r, whole(r, true), camel.row()));
  QVERIFY(difference(snake, camel).empty());
  QCOMPARE(encode(r, camel.row()), encode(r, snake.row()));
}

void TestFields::wrongTypes()
{
  QFETCH(int, index);
  const Resource &r = *api::catalogue()[size_t(index)]->resource;
  for (const Field &f : r.fields) {
    if (f.is(Derived) || f.ops == &opsOf<Json>) continue;
    for (const QJsonValue &wrong : {QJsonValue(QJsonArray{QJsonArray()}), QJsonValue(false), QJsonValue(1.5)}) {
      if (f.ops == &opsOf<bool> && wrong.isBool()) continue;
      if (f.ops == &opsOf<OpenEnum> && wrong.isDouble()) continue; // a number that the server has no word for
      QJsonObject o = whole(r);
      putAt(o, QLatin1String(f.key), wrong);
      Object row(r);
      const auto read = decode(r, o, row.row());
      QVERIFY2(!read, f.key);
      QVERIFY2(read.error().text.contains(QLatin1String(f.key)), qPrintable(read.error().text));
    }
  }
}

void TestFields::nulls()
{
  QFETCH(int, index);
  const Resource &r = *api::catalogue()[size_t(index)]->resource;
  QJsonObject o;
  for (const Field &f : r.fields)
    if (!f.is(Derived)) putAt(o, QLatin1String(f.key), QJsonValue::Null);
  Object row(r), absent(r);
  QVERIFY(decode(r, o, row.row()));
  QVERIFY(decode(r, {}, absent.row()));
  const QString defaults = QStringLiteral("text of ");
  for (const Field &f : r.fields) // null empties; absent leaves the default
    if (!f.is(Derived) && f.ops != &opsOf<OpenEnum> && f.ops != &opsOf<qint64> && f.ops != &opsOf<bool>)
      QCOMPARE(defaults + f.text(row.row()), defaults + f.text(absent.row()));
}

void TestFields::plans()
{
  QFETCH(int, index);
  const Resource &r = *api::catalogue()[size_t(index)]->resource;
  Object o(r);
  QVERIFY(decode(r, whole(r), o.row()));
  SecretBag bag;
  const QJsonObject plan = toPlan(o, QStringLiteral("step.after"), bag);
  for (const Field &f : r.fields)
    if (f.isSecret() && !f.is(Derived)) {
      const QByteArray secret = static_cast<const Secret *>(f.in(o.row()))->reveal();
      QVERIFY(!secret.isEmpty());
      QVERIFY2(!QJsonDocument(plan).toJson().contains(secret), f.key);
      QVERIFY(!fromPlan(r, plan, SecretBag()));
    }
  const auto back = fromPlan(r, plan, bag);
  QVERIFY(back);
  QCOMPARE(encode(r, back->row()), encode(r, o.row()));
}

void TestFields::eachFieldDiffers()
{
  QFETCH(int, index);
  const Resource &r = *api::catalogue()[size_t(index)]->resource;
  Object before(r);
  QVERIFY(decode(r, whole(r), before.row()));
  for (const Field &f : r.fields) {
    if (f.is(Derived)) continue;
    QJsonObject changed = whole(r);
    putAt(changed, QLatin1String(f.key), f.ops == &opsOf<bool> ? QJsonValue(false) : sampleOf(f, 40));
    Object after(r);
    QVERIFY(decode(r, changed, after.row()));
    const auto found = difference(before, after);
    const bool counts = !(f.flags & (Volatile | Key));
    QCOMPARE(found.size(), size_t(counts));
    if (counts) QCOMPARE(found[0].field, &f);
    if (counts && f.isSecret()) QVERIFY(!(found[0].before + found[0].after).contains(QLatin1String(f.key)));
  }
  QJsonObject more = whole(r);
  more.insert(QStringLiteral("another"), 1);
  Object after(r);
  QVERIFY(decode(r, more, after.row()));
  QCOMPARE(difference(before, after).size(), size_t(1));
}

/// What can be opened at the vendor is opened there.
void TestFields::vendorsPages()
{
  QFETCH(int, index);
  const Resource &r = *api::catalogue()[size_t(index)]->resource;
  if (!r.page) return;
  Object sample(r);
  for (const Field &f : r.fields)
    if (f.ops == &opsOf<QString>) *static_cast<QString *>(f.at(sample.row())) = QStringLiteral("SID0");
  const QString page = r.page(sample.row());
  if (page.isEmpty()) return; // there is one for some kinds alone
  const QString host =
      r.vendor == Vendor::Twilio ? QStringLiteral("console.twilio.com") : QStringLiteral("cloud.livekit.io");
  QVERIFY2(QUrl(page, QUrl::StrictMode).isValid(), qPrintable(page));
  QCOMPARE(QUrl(page).scheme(), QStringLiteral("https"));
  QCOMPARE(QUrl(page).host(), host);
  QVERIFY2(!page.contains(u'%'), qPrintable(page)); // every place is filled in
}

QTEST_GUILESS_MAIN(TestFields)
#include "t_fields.moc"
