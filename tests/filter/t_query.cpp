// The filter language: which texts pass, what is wrong with a filter, and what is offered while one types.
#include "filter/completion.h"
#include "filter/terms.h"

#include <QTest>

using namespace filter;

namespace {
const QDateTime now(QDate(2026, 11, 21), QTime(14, 2, 31));

Names names()
{
  return {{"state", "State", Kind::Text, true, {}},          {"friendly_name", "Name", Kind::Text, true, {}},
          {"goes", "Where calls go", Kind::Text, true, {}},  {"duration", "Length", Kind::Number, true, {}},
          {"ringing", "Ringing", Kind::Seconds, false, {}},  {"date_updated", "Changed", Kind::Time, false, {}},
          {"date_created", "Created", Kind::Time, true, {}}, {"voice", "Voice", Kind::Truth, false, {"yes", "no"}}};
}

/// One row: its values in the order of `names`.
struct Row {
  QString state = "Works", name = "After hours", goes = "nd-main → Front desk", number = "+15105550161";
  double duration = 61, ringing = 90;
  QDateTime changed{QDate(2026, 11, 21), QTime(9, 0)}, created{QDate(2026, 8, 1), QTime(14, 30, 12)};
  bool voice = true;

  bool passes(const Clause &c) const
  {
    switch (c.kind) {
    case Kind::Number:
      return c.fitsNumber(duration);
    case Kind::Seconds:
      return c.fitsNumber(ringing);
    case Kind::Time:
      return c.fitsTime(c.name == 5 ? changed : created);
    case Kind::Truth:
      return voice == c.truth;
    case Kind::Text:
      break;
    }
    const QStringList texts{state, name, goes, number};
    if (c.name >= 0 && c.name < 3) return c.fitsText(texts[c.name]);
    return std::any_of(texts.begin(), texts.end(), [&](const QString &t) { return c.fitsText(t); });
  }
  bool passes(const Query &q) const
  {
    return std::all_of(q.clauses.begin(), q.clauses.end(), [&](const Clause &c) { return passes(c) != c.without; });
  }
};

QStringList textsOf(const QList<Offer> &offers)
{
  QStringList out;
  for (const Offer &o : offers) out << o.text;
  return out;
}
} // namespace

class QueryTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void judges_data();
  void judges();
  void saysWhatIsWrong_data();
  void saysWhatIsWrong();
  void whatItWritesItReads_data();
  void whatItWritesItReads();
  void offersWhatMayFollow_data();
  void offersWhatMayFollow();
};

void QueryTest::judges_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<bool>("passes");
  const auto yes = [](const char *t) { QTest::addRow("%s", t) << QString::fromUtf8(t) << true; };
  const auto no = [](const char *t) { QTest::addRow("not %s", t) << QString::fromUtf8(t) << false; };
  yes("");
  yes("   ");
  yes("hours AFTER");
  no("hours nobody");
  yes("\"after hours\"");
  no("\"hours after\"");
  no("-hours");
  yes("-nobody");
  yes("-");
  yes("state:works");
  yes("state:WORK");
  no("state=work");
  yes("state=works");
  no("-state:works");
  yes("-state:broken -state=idle");
  no("state:hours"); // another field has it
  yes("name:hours");
  yes("friendly_name:hours");
  yes("Friendly-Name:hours");
  yes("where-calls-go:\"front desk\"");
  yes("goes:\"→ Front\"");
  yes("name:after*");
  yes("name:*hours");
  yes("name:a*h*s");
  no("name:hours*");
  no("name:\"after*\""); // a star in quotes is a star
  yes("name:*");
  no("name:\"\"");
  yes("-name:\"\"");
  no("name=\"\"");
  // Numbers however they are written, masked or not.
  yes("+15105550161");
  yes("\"+1 510 555 0161\"");
  yes("\"+1 (510) 555-0161\"");
  yes("+1510*");
  no("510*");
  no("+4930*");
  yes("\"+1 510 ••• 0161\"");
  no("\"+1 510 ••• 0162\"");
  yes("https://x -nothing"); // see below: an address is a word
  // Figures, lengths, times, truths.
  yes("length>60");
  yes("length>=61");
  no("length>61");
  yes("length:61");
  no("length:6");
  yes("length<61.5");
  yes("length:>60");
  yes("length:*");
  yes("ringing=1m30s");
  yes("ringing<2m");
  yes("ringing:90");
  yes("created:2026");
  yes("created:2026-08");
  yes("created:2026-08-01");
  no("created:2026-08-02");
  yes("created:2026-08-01T14");
  yes("created:\"2026-08-01 14:30\"");
  no("created:2026-08-01T14:31");
  yes("after:2026-07-31");
  no("after:2026-08-01");
  yes("created>=2026-08-01");
  yes("before:2026-08-02");
  no("before:2026-08-01");
  yes("created<=2026-08-01");
  yes("changed:today");
  no("changed:yesterday");
  yes("changed>24h");
  no("changed>30m");
  yes("after:365d");
  yes("voice:yes");
  yes("voice:true");
  no("voice:no");
  yes("-voice:off");
  yes("state>works0 state<x"); // texts are compared as texts
  // What is not finished yet, and what only looks like a field.
  yes("name:");
  yes("length>");
  yes("\"after");
  yes("::1 -\"x\"");
}

void QueryTest::judges()
{
  QFETCH(QString, text);
  QFETCH(bool, passes);
  const Query q = read(text, names(), now);
  QCOMPARE(q.problem, QString());
  Row row;
  if (text.startsWith(u"https")) row.goes = "https://x";
  if (text.startsWith(u"::")) row.goes = "::1";
  if (text.startsWith(u"state>")) row.state = "Works1";
  QCOMPARE(row.passes(q), passes);
}

void QueryTest::saysWhatIsWrong_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("sentence");
  const auto wrong = [](const char *t, const char *s) {
    QTest::addRow("%s", t) << QString::fromUtf8(t) << QString::fromUtf8(s);
  };
  wrong("stat:broken", "Unknown field “stat”. Did you mean state?");
  wrong("stat:", "Unknown field “stat”. Did you mean state?");
  wrong("nmae:x", "Unknown field “nmae”. Did you mean name?");
  wrong("frendly_name:x", "Unknown field “frendly_name”. Did you mean friendly_name?");
  wrong("where:x", "Unknown field “where”. Did you mean where-calls-go?");
  wrong("qqqqq:x", "Unknown field “qqqqq”.");
  wrong("-qqqqq=x", "Unknown field “qqqqq”.");
  wrong("> 5", "Write a field before “>”, without spaces between.");
  wrong("name: x", "Write what “name” is to be, or \"\" for nothing.");
  wrong("length:long", "“Length” is a number; “long” is none.");
  wrong("ringing>x", "“x” is no length of time. Write seconds, or 1m30s.");
  wrong("created>soon", "“soon” is no time. Write 2026-08-01, 2026-08-01T14:30, today or 7d.");
  wrong("after:2026-13-01", "“2026-13-01” is no time. Write 2026-08-01, 2026-08-01T14:30, today or 7d.");
  wrong("voice:maybe", "“Voice” is yes or no.");
}

void QueryTest::saysWhatIsWrong()
{
  QFETCH(QString, text);
  QFETCH(QString, sentence);
  const Query q = read(text, names(), now);
  QCOMPARE(q.problem, sentence);
  const Query more = read(QStringLiteral("hours ") + text, names(), now); // what is understood holds
  QCOMPARE(more.problem, sentence);
  QCOMPARE(more.clauses.size(), q.clauses.size() + 1);
  QCOMPARE(read(QStringLiteral("after:2026-01-01"), {{"name", "Name"}}, now).problem,
           QStringLiteral("Nothing in this table has a time."));
}

void QueryTest::whatItWritesItReads_data()
{
  QTest::addColumn<QString>("value");
  for (const char *v : {"Works", "After hours", "a\"b", "a\\b", "-5", "*", "x*y", "", "a:b", "  ", ">3", "→", "=1+1"})
    QTest::addRow("'%s'", v) << QString::fromUtf8(v);
}

void QueryTest::whatItWritesItReads()
{
  QFETCH(QString, value);
  for (const bool without : {false, true}) {
    const QString text = with(QStringLiteral("hours "), names()[1], value, without);
    const Query q = read(text, names(), now);
    QCOMPARE(q.problem, QString());
    QCOMPARE(q.clauses.size(), 2);
    QCOMPARE(q.clauses[1].name, 1);
    QCOMPARE(q.clauses[1].without, without);
    QVERIFY(q.clauses[1].fitsText(value));
    QVERIFY(!q.clauses[1].fitsText(value + u'x'));
  }
}

void QueryTest::offersWhatMayFollow_data()
{
  QTest::addColumn<QString>("text"); // the cursor is at |
  QTest::addColumn<QStringList>("offered");
  const auto at = [](const char *t, const QStringList &o) { QTest::addRow("%s", t) << QString::fromUtf8(t) << o; };
  at("st|", {"state:"});
  at("-st|", {"state:"});
  at("name:x na|", {"name:"});
  at("calls|", {"where-calls-go:"});
  at("e|", {"state:", "name:", "where-calls-go:", "length:", "changed:", "created:", "voice:", "after:", "before:"});
  at("clinic|", {});
  at("voice:|", {"yes ", "no "});
  at("voice:y|", {"yes "});
  at("voice:yes|", {});
  at("name:|", {"\"After hours\" ", "Billing "});
  at("name:bill|", {"Billing "});
  at("name:\"after|", {"\"After hours\" "});
  at("name:bill| state:x", {"Billing "});
  at("after:|", {"today ", "yesterday ", "24h ", "7d ", "30d "});
  at("created>to|", {"today "});
  at("qq:|", {});
  at("\"st|", {});
}

void QueryTest::offersWhatMayFollow()
{
  QFETCH(QString, text);
  QFETCH(QStringList, offered);
  const qsizetype cursor = text.indexOf(u'|');
  text.remove(cursor, 1);
  const auto values = [](int name) { return name == 1 ? QStringList{"After hours", "Billing"} : QStringList(); };
  const QList<Offer> all = offers(text, cursor, names(), values);
  QCOMPARE(textsOf(all), offered);
  for (const Offer &offer : all) { // what is taken can be read
    QString taken = text;
    taken.replace(offer.at, offer.size, offer.text);
    QCOMPARE(read(taken, names(), now).problem, QString());
  }
}

QTEST_GUILESS_MAIN(QueryTest)
#include "t_query.moc"
