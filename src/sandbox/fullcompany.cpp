// A company as large as Trunkline promises to be quick with.
#include "sandbox/company.h"

namespace sandbox {
namespace {
constexpr int usualNumbers = 1000, trunksOfAll = 100, rulesOfAll = 50, listsOfAll = 20;
constexpr qint64 opened = 1'700'000'000; ///< 14 November 2023

QString document(const QString &sipHost)
{
  return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Dial answerOnBridge=\"true\"><Sip "
                        "username=\"carrier\" password=\"Big-Company-1\">sip:{{To}}@%1;transport=tcp</Sip></Dial>"
                        "</Response>\n")
      .arg(sipHost);
}
/// Each with everything that can hang on a trunk, some with both ways to sign in.
void addElasticTrunks(Company &company, const QString &sipHost)
{
  for (int i = 0; i < listsOfAll; ++i) {
    const QString user = QStringLiteral("carrier%1").arg(i);
    company.credentialLists.append({QStringLiteral("List %1").arg(i), {{user, QStringLiteral("Big-Company-1")}}});
    company.ipLists.append(
        {QStringLiteral("Office %1").arg(i), {{QStringLiteral("Office"), QStringLiteral("203.0.113.%1").arg(i + 1)}}});
  }
  for (int i = 0; i < trunksOfAll; ++i) {
    const QString name = QStringLiteral("carrier-%1").arg(i);
    CompanyElasticTrunk trunk{.sid = QStringLiteral("TK%1").arg(i, 32, 10, QLatin1Char('0')), .name = name};
    trunk.domain = name + QStringLiteral(".pstn.twilio.com");
    trunk.credentialLists = {QStringLiteral("List %1").arg(i % listsOfAll)};
    if (i % 2 == 0) trunk.ipLists = {QStringLiteral("Office %1").arg(i % listsOfAll)};
    trunk.origination = {
        {QStringLiteral("LiveKit"), QStringLiteral("sip:") + sipHost + QStringLiteral(";transport=tcp")},
        {QStringLiteral("Second"), QStringLiteral("sip:") + sipHost, 20}};
    company.elasticTrunks.append(trunk);
    company.outbound.append({name,
                             trunk.domain,
                             {company.numbers[i].phoneNumber},
                             QStringLiteral("carrier%1").arg(i % listsOfAll),
                             QStringLiteral("Big-Company-1")});
  }
}
} // namespace

Company fullCompany(const QString &sipHost, int wanted)
{
  const int numbersOfAll = wanted > 0 ? wanted : usualNumbers;
  Company company;
  company.name = QStringLiteral("A big operator");
  company.founded = opened;
  const QString bin = QStringLiteral("EH") + QString(32, QLatin1Char('b'));
  company.bins = {{bin, QStringLiteral("Calls to LiveKit"), document(sipHost)}};
  for (int i = 0; i < numbersOfAll; ++i) {
    const QString number = QStringLiteral("+1510%1").arg(2000000 + i * 7919 % 7999999, 7, 10, QLatin1Char('0'));
    company.numbers.append({.phoneNumber = number,
                            .friendlyName = QStringLiteral("Line %1").arg((i * 613) % numbersOfAll),
                            .country = QStringLiteral("US"),
                            .voiceUrl = binAddress(bin),
                            .created = opened + i * 3600});
  }
  for (int i = 0; i < trunksOfAll; ++i) {
    QStringList its;
    for (int k = i; k < numbersOfAll; k += trunksOfAll) its << company.numbers[k].phoneNumber;
    company.trunks.append(
        {QStringLiteral("Trunk %1").arg(i), its, QStringLiteral("carrier"), QStringLiteral("Big-Company-1")});
  }
  for (int i = 0; i < rulesOfAll; ++i)
    company.rules.append({.name = QStringLiteral("Rule %1").arg(i),
                          .kind = CompanyRule::Individual,
                          .room = QStringLiteral("call-"),
                          .trunks = {2 * i, 2 * i + 1},
                          .agent = QStringLiteral("reception")});
  addElasticTrunks(company, sipHost);
  return company;
}

} // namespace sandbox
