// The codec on a resource made for the test: every value type, nested members, casings, secrets, unknown members.
#include "core/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace {
struct Sample {
  QString id, name, note;
  bool flag = false;
  qint64 count = 0;
  QDateTime when;
  QStringList list;
  StringMap map;
  OpenEnum word;
  Duration wait;
  Json any;
  Secret password;
  QString nested, derived;
  QJsonObject rest;
};
using S = Sample;
constexpr Field fields[] = {
    field<&S::name>("friendly_name", "Name", Editable | Strong),
    field<&S::note>("note", "Note", Editable),
    field<&S::flag>("is_on", "On", Editable),
    field<&S::count>("item_count", "Count"),
    field<&S::when>("date_updated", "Changed", Volatile),
    field<&S::list>("the_list", "List"),
    field<&S::map>("the_map", "Map"),
    field<&S::word>("the_word", "Word"),
    field<&S::wait>("the_wait", "Wait"),
    field<&S::any>("any_thing", "Anything"),
    field<&S::password>("pass_word", "Password"),
    field<&S::nested>("outer/inner_one", "Nested"),
    field<&S::derived>("derived", "Derived", Derived),
    field<&S::id>("sid", "SID", Key),
};
QString called(const void *row) { return static_cast<const Sample *>(row)->name; }
const Resource resource{"sample",           "Samples",      "sample",         Vendor::Twilio, CanChange, fields,
                        makeRowsOf<Sample>, copyOf<Sample>, assignOf<Sample>, restOf<Sample>, called};

QJsonObject snake()
{
  return {{"sid", "S1"},
          {"friendly_name", "A"},
          {"note", ""},
          {"is_on", true},
          {"item_count", 7},
          {"date_updated", "2026-11-21T14:02:31Z"},
          {"the_list", QJsonArray{"x", "y"}},
          {"the_map", QJsonObject{{"Header-Name", "snake_case_stays"}}},
          {"the_word", "NEWER"},
          {"the_wait", "1.500s"},
          {"any_thing", QJsonObject{{"deep", 1}}},
          {"pass_word", "hunter2"},
          {"outer", QJsonObject{{"inner_one", "in"}, {"kept", 1}}},
          {"brand_new", QJsonArray{1, "two"}}};
}
} // namespace
template <> const Resource &resourceOf<Sample>() { return resource; }

class TestCodec : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void readsAndWrites();
  void readsCamelCase();
  void keepsWhatItDoesNotKnow();
  void whatHoldsMembersIsAnObject();
  void nullIsTheDefault();
  void wrongTypesNameTheMember();
  void plansHideSecrets();
  void lostSecretsAreErrors();
  void differences();
  void camel_data();
  void camel();
};

void TestCodec::readsAndWrites()
{
  Sample s;
  QVERIFY(decode(resource, snake(), &s));
  QCOMPARE(s.id, QStringLiteral("S1"));
  QVERIFY(s.flag);
  QCOMPARE(s.count, 7);
  QCOMPARE(s.list, QStringList({"x", "y"}));
  QCOMPARE(s.map.value("Header-Name"), QStringLiteral("snake_case_stays"));
  QCOMPARE(*s.wait.nanos, 1'500'000'000);
  QCOMPARE(s.password.reveal(), QByteArray("hunter2"));
  QCOMPARE(s.nested, QStringLiteral("in"));
  const QJsonObject once = encode(resource, &s);
  QCOMPARE(once.value("the_wait").toString(), QStringLiteral("1.5s"));
  QVERIFY(!once.contains("derived"));
  Sample again;
  QVERIFY(decode(resource, once, &again));
  QCOMPARE(encode(resource, &again), once);
}

void TestCodec::readsCamelCase()
{
  QJsonObject camel;
  const QJsonObject from = snake();
  for (auto it = from.begin(); it != from.end(); ++it) camel.insert(lowerCamel(it.key().toLatin1().constData()), *it);
  camel["outer"] = QJsonObject{{"innerOne", "in"}, {"kept", 1}};
  camel.remove("brandNew");
  camel.insert("brand_new", from.value("brand_new"));
  Sample a, b;
  QVERIFY(decode(resource, from, &a));
  QVERIFY(decode(resource, camel, &b));
  QCOMPARE(encode(resource, &b), encode(resource, &a));
}

void TestCodec::keepsWhatItDoesNotKnow()
{
  Sample s;
  QVERIFY(decode(resource, snake(), &s));
  s.name = "B";
  s.nested = "changed";
  const QJsonObject out = encode(resource, &s);
  QCOMPARE(out.value("brand_new"), snake().value("brand_new"));
  QCOMPARE(out.value("outer").toObject(), QJsonObject({{"inner_one", "changed"}, {"kept", 1}}));
  QCOMPARE(out.value("friendly_name").toString(), QStringLiteral("B"));
}

void TestCodec::whatHoldsMembersIsAnObject()
{
  for (const QJsonValue &wrong : {QJsonValue("text"), QJsonValue(1), QJsonValue(QJsonArray{"a"}), QJsonValue(true)}) {
    QJsonObject json = snake();
    json.insert("outer", wrong);
    Sample s;
    const auto read = decode(resource, json, &s);
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains("outer/inner_one"), qPrintable(read.error().text));
  }
  QJsonObject json = snake();
  json.insert("outer", QJsonValue::Null);
  Sample s, again;
  QVERIFY(decode(resource, json, &s));
  QVERIFY(decode(resource, encode(resource, &s), &again));
  QCOMPARE(encode(resource, &again), encode(resource, &s));
  QCOMPARE(again.rest, s.rest);
}

void TestCodec::nullIsTheDefault()
{
  QJsonObject nulls;
  for (const Field &f : fields) nulls.insert(QLatin1String(f.key), QJsonValue::Null);
  nulls.remove("derived");
  nulls.remove("outer/inner_one");
  Sample s;
  QVERIFY(decode(resource, nulls, &s));
  QCOMPARE(encode(resource, &s), encode(resource, Object(resource).row()));
}

void TestCodec::wrongTypesNameTheMember()
{
  for (const Field &f : fields) {
    if (f.is(Derived) || f.ops == &opsOf<Json>) continue;
    const QString key = QLatin1String(f.key);
    const QJsonValue wrong = f.ops == &opsOf<StringMap> ? QJsonValue(QJsonArray{1}) : QJsonValue(QJsonObject{{"x", 1}});
    QJsonObject o = snake();
    if (key.contains(u'/'))
      o["outer"] = QJsonObject{{"inner_one", wrong}};
    else
      o[key] = wrong;
    Sample s;
    const auto read = decode(resource, o, &s);
    QVERIFY2(!read, f.key);
    QVERIFY2(read.error().text.contains(key), qPrintable(read.error().text));
    QVERIFY2(read.error().detail.contains("sample." + key), qPrintable(read.error().detail));
    QVERIFY(!read.error().detail.contains("hunter2"));
  }
}

void TestCodec::plansHideSecrets()
{
  Sample s;
  QVERIFY(decode(resource, snake(), &s));
  SecretBag bag;
  const QJsonObject plan = toPlan(Object::of(s), "step", bag);
  QCOMPARE(plan.value("pass_word").toString(), QStringLiteral("${secret:step.pass_word}"));
  QVERIFY(!QJsonDocument(plan).toJson().contains("hunter2"));
  const auto back = fromPlan(resource, plan, bag);
  QVERIFY(back);
  QCOMPARE(encode(resource, back->row()), encode(resource, &s));
}

void TestCodec::lostSecretsAreErrors()
{
  Sample s;
  QVERIFY(decode(resource, snake(), &s));
  SecretBag bag;
  QJsonObject plan = toPlan(Object::of(s), "step", bag);
  QVERIFY(!fromPlan(resource, plan, SecretBag()));
  plan["pass_word"] = "hunter2"; // in clear is no plan
  QVERIFY(!fromPlan(resource, plan, bag));
  plan["pass_word"] = "";
  QVERIFY(fromPlan(resource, plan, SecretBag()));
}

void TestCodec::differences()
{
  Sample a;
  QVERIFY(decode(resource, snake(), &a));
  Sample b = a;
  QVERIFY(difference(Object::of(a), Object::of(b)).empty());
  b.id = "S2";
  b.when = {};
  b.derived = "x";
  QVERIFY(difference(Object::of(a), Object::of(b)).empty());
  b.name = "B";
  b.password = Secret("other");
  b.rest.remove("brand_new");
  b.rest.insert("nothing", QJsonValue::Null);
  const auto found = difference(Object::of(a), Object::of(b));
  QCOMPARE(found.size(), size_t(3));
  QCOMPARE(found[0].key, QStringLiteral("friendly_name"));
  QCOMPARE(found[0].before + found[0].after, QStringLiteral("AB"));
  QCOMPARE(found[1].key, QStringLiteral("pass_word"));
  QVERIFY(!(found[1].before + found[1].after).contains("hunter2"));
  QVERIFY(!found[2].field);
  QCOMPARE(found[2].key, QStringLiteral("brand_new"));
}

void TestCodec::camel_data()
{
  QTest::addColumn<QString>("camel");
  QTest::newRow("sid") << "sid";
  QTest::newRow("sip_trunk_id") << "sipTrunkId";
  QTest::newRow("a_b_c") << "aBC";
  QTest::newRow("") << "";
}

void TestCodec::camel() { QTEST(lowerCamel(QTest::currentDataTag()), "camel"); }

QTEST_GUILESS_MAIN(TestCodec)
#include "t_codec.moc"
