// Telephone numbers: what is read, what is refused and why, how they are shown; and LiveKit's own normalisation.
#include "core/e164.h"

#include <QHash>
#include <QTest>

class TestE164 : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void reads_data();
  void reads();
  void refuses_data();
  void refuses();
  void shows_data();
  void shows();
  void isAValue();
  void readsItself();
  void livekit_data();
  void livekit();
};

void TestE164::reads_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("region");
  QTest::addColumn<QString>("expected");
  QTest::newRow("E.164") << "+15105550142"
                         << ""
                         << "+15105550142";
  QTest::newRow("spaces and brackets") << " +1 (510) 555-0142 "
                                       << ""
                                       << "+15105550142";
  QTest::newRow("dots") << "+1.510.555.0142"
                        << ""
                        << "+15105550142";
  QTest::newRow("non-breaking spaces") << QStringLiteral("+1\u00a0510\u00a0555\u00a00142") << ""
                                       << "+15105550142";
  QTest::newRow("tel URI") << "tel:+1-510-555-0142"
                           << ""
                           << "+15105550142";
  QTest::newRow("full-width") << QStringLiteral("＋１５１０５５５０１４２") << ""
                              << "+15105550142";
  QTest::newRow("national") << "(510) 555-0142"
                            << "us"
                            << "+15105550142";
  QTest::newRow("international from Germany") << "00 1 510 555 0142"
                                              << "DE"
                                              << "+15105550142";
  QTest::newRow("trunk zero") << "030 901820"
                              << "DE"
                              << "+4930901820";
  QTest::newRow("zero in brackets") << "+49 (0)30 901820"
                                    << ""
                                    << "+4930901820";
  QTest::newRow("country wins over region") << "+4930901820"
                                            << "US"
                                            << "+4930901820";
  QTest::newRow("Italy keeps its zero") << "+39 06 6982"
                                        << ""
                                        << "+39066982";
  QTest::newRow("Twilio's test number") << "+15005550006"
                                        << ""
                                        << "+15005550006";
  QTest::newRow("Brazil mobile") << "+55 11 96123-4567"
                                 << ""
                                 << "+5511961234567";
  QTest::newRow("no country's") << "+800 1234 5678"
                                << ""
                                << "+80012345678";
}

void TestE164::reads()
{
  QFETCH(QString, text);
  QFETCH(QString, region);
  const auto number = E164::parse(text, region);
  QVERIFY2(number, number ? "" : qPrintable(number.error().text));
  QTEST(number->toString(), "expected");
}

void TestE164::refuses_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("region");
  QTest::addColumn<QString>("expected");
  QTest::newRow("nothing") << ""
                           << ""
                           << "The telephone number is empty. Write + and digits, such as +15105550142.";
  QTest::newRow("blanks") << "  \t"
                          << ""
                          << "The telephone number is empty. Write + and digits, such as +15105550142.";
  QTest::newRow("only tel:") << "tel:"
                             << ""
                             << "The telephone number is empty. Write + and digits, such as +15105550142.";
  QTest::newRow("no country code") << "510 555 0142"
                                   << ""
                                   << "\"510 555 0142\" has no country code. Write the number with + and the country "
                                      "code, such as +15105550142.";
  QTest::newRow("00 without a region") << "00493090182"
                                       << ""
                                       << "\"00493090182\" has no country code. Write the number with + and the "
                                          "country code, such as +15105550142.";
  QTest::newRow("no such country") << "+999 123 4567"
                                   << ""
                                   << "\"+999 123 4567\" begins with a country code that does not exist. Check the "
                                      "digits after the +.";
  QTest::newRow("too short") << "+1 510 555"
                             << ""
                             << "\"+1 510 555\" is too short for a telephone number. Look for missing digits.";
  QTest::newRow("one digit") << "+49 1"
                             << ""
                             << "\"+49 1\" is too short for a telephone number. Look for missing digits.";
  QTest::newRow("too long") << "+1 510 555 01422"
                            << ""
                            << "\"+1 510 555 01422\" is too long for a telephone number. Look for extra digits.";
  QTest::newRow("much too long") << "+1510555014215105550142"
                                 << ""
                                 << "\"+1510555014215105550142\" is too long for a telephone number. Look for extra "
                                    "digits.";
  QTest::newRow("local only") << "+1 555 0142"
                              << ""
                              << "\"+1 555 0142\" has no area code. Write the number with country and area code, such "
                                 "as +15105550142.";
  QTest::newRow("between two lengths") << "+3762345678"
                                       << ""
                                       << "\"+3762345678\" has a number of digits that no number of its country has. "
                                          "Check it digit by digit.";
  QTest::newRow("two trunk zeroes") << "+49 0037031093007031"
                                    << ""
                                    << "\"+49 0037031093007031\" has a prefix for calls within its country, such as 0. "
                                       "Remove it after the country code.";
  QTest::newRow("words") << "the office"
                         << ""
                         << "\"the office\" is not a telephone number. Write + and digits, such as +15105550142.";
  QTest::newRow("letters") << "+1 800 FLOWERS"
                           << ""
                           << "\"+1 800 FLOWERS\" is not a telephone number. Write + and digits, such as +15105550142.";
  QTest::newRow("a SIP URI") << "sip:+15105550142@a.sip.livekit.cloud"
                             << ""
                             << "\"sip:+15105550142@a.sip.livekit.cloud\" is not a telephone number. Write + and "
                                "digits, such as +15105550142.";
  QTest::newRow("extension") << "+1 510 555 0142 ext. 7"
                             << ""
                             << "\"+1 510 555 0142 ext. 7\" has an extension, which cannot be dialled here. Write the "
                                "number alone.";
}

void TestE164::refuses()
{
  QFETCH(QString, text);
  QFETCH(QString, region);
  const auto number = E164::parse(text, region);
  QVERIFY2(!number, number ? qPrintable(number->toString()) : "");
  QCOMPARE(number.error().kind, Error::Rejected);
  QTEST(number.error().text, "expected");
}

void TestE164::shows_data()
{
  QTest::addColumn<QString>("number");
  QTest::addColumn<QString>("formatted");
  QTest::addColumn<QString>("masked");
  QTest::addColumn<QString>("region");
  QTest::newRow("US") << "+15105550142"
                      << "+1 510 555 0142" << QStringLiteral("+1 510 ••• 0142") << "US";
  QTest::newRow("Canada") << "+14165550142"
                          << "+1 416 555 0142" << QStringLiteral("+1 416 ••• 0142") << "CA";
  QTest::newRow("Berlin") << "+4930901820"
                          << "+49 30 901820" << QStringLiteral("+49 30 ••• 1820") << "DE";
  QTest::newRow("a mobile has no area") << "+4915123456789"
                                        << "+49 1512 3456789" << QStringLiteral("+49 ••• 6789") << "DE";
  QTest::newRow("Brazil") << "+551123456789"
                          << "+55 11 2345 6789" << QStringLiteral("+55 11 ••• 6789") << "BR";
  QTest::newRow("short") << "+3545551234"
                         << "+354 555 1234" << QStringLiteral("+354 ••• 234") << "IS";
  QTest::newRow("no country's") << "+80012345678"
                                << "+800 1234 5678" << QStringLiteral("+800 ••• 5678") << "";
  QTest::newRow("Twilio's test number") << "+15005550006"
                                        << "+1 500 555 0006" << QStringLiteral("+1 ••• 0006") << "US";
}

void TestE164::shows()
{
  QFETCH(QString, number);
  const auto read = E164::parse(number);
  QVERIFY(read);
  QTEST(read->formatted(), "formatted");
  QTEST(read->masked(), "masked");
  QTEST(read->region(), "region");
}

void TestE164::isAValue()
{
  const E164 none;
  QVERIFY(none.isEmpty());
  QCOMPARE(none.toString() + none.formatted() + none.masked() + none.region(), QString());
  const E164 a = *E164::parse("+15105550142"), same = *E164::parse("+1 510 555-0142"), b = *E164::parse("+4930901820");
  QVERIFY(a == same);
  QVERIFY(a != b);
  QVERIFY(a < b);
  QVERIFY(none < a);
  QHash<E164, int> table{{a, 1}};
  table[same] = 2;
  table[b] = 3;
  QCOMPARE(table.size(), 2);
  QCOMPARE(table.value(a), 2);
}

void TestE164::readsItself()
{
  for (const char *text : {"+15105550142", "+4930901820", "+39066982", "+80012345678", "+5511961234567"}) {
    const E164 number = *E164::parse(text);
    QCOMPARE(E164::parse(number.toString())->toString(), number.toString());
    QCOMPARE(E164::parse(number.formatted())->toString(), number.toString());
  }
}

void TestE164::livekit_data()
{
  QTest::addColumn<QString>("number");
  QTest::addColumn<QString>("expected");
  QTest::newRow("empty") << ""
                         << "";
  QTest::newRow("E.164") << "+15105550142"
                         << "+15105550142";
  QTest::newRow("punctuation") << "+1 (510) 555-0142"
                               << "+15105550142";
  QTest::newRow("no country") << "5551234567"
                              << "+5551234567";
  QTest::newRow("zeroes stay") << "0031201234567"
                               << "+0031201234567";
  QTest::newRow("zero in brackets stays") << "+49 (0)30 1"
                                          << "+490301";
  QTest::newRow("leading blank") << " 123"
                                 << "+123";
  QTest::newRow("only punctuation") << "-"
                                    << "+";
  QTest::newRow("only a plus") << "+"
                               << "+";
  QTest::newRow("two pluses") << "++1"
                              << "++1";
  QTest::newRow("plus not first") << " +1"
                                  << " +1";
  QTest::newRow("dots") << "1.555.123"
                        << "1.555.123";
  QTest::newRow("words") << "sip-user"
                         << "sip-user";
  QTest::newRow("star") << "*"
                        << "*";
  QTest::newRow("anonymous") << "anonymous"
                             << "anonymous";
  QTest::newRow("Arabic digits are no digits") << QStringLiteral("+٣١٢") << QStringLiteral("+٣١٢");
  QTest::newRow("full-width digits are no digits") << QStringLiteral("１２３") << QStringLiteral("１２３");
  QTest::newRow("non-breaking space is no blank") << QStringLiteral("1\u00a02") << QStringLiteral("1\u00a02");
  QTest::newRow("tab is no blank") << "1\t2"
                                   << "1\t2";
  QTest::newRow("line feed at the end") << "123\n"
                                        << "123\n";
  QTest::newRow("%2B") << "%2B15105550142"
                       << "%2B15105550142";
}

void TestE164::livekit()
{
  QFETCH(QString, number);
  QTEST(livekitNormalised(number), "expected");
}

QTEST_GUILESS_MAIN(TestE164)
#include "t_e164.moc"
