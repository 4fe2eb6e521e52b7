// What the sample business keeps beside its numbers: TwiML apps, addresses, regulatory bundles.
#include "sandbox/company.h"

namespace sandbox {

void addPapers(Company &company, quint64 seed, const QString &referrals)
{
  Dice dice(seed ^ 0x706170); // of its own: what was there before stays the same
  company.apps = {
      {referrals, QStringLiteral("Referral desk"), QStringLiteral("https://voice.northwind-dental.example/referrals")},
      {dice.sid(QLatin1String("AP")), QStringLiteral("Browser phone"),
       QStringLiteral("https://voice.northwind-dental.example/browser")}};
  company.livekitNumbers = {QStringLiteral("+16285550142"), QStringLiteral("+18335550198")};
  company.addresses = {
      {QStringLiteral("Head office"), QStringLiteral("Northwind Dental"), QStringLiteral("1221 Broadway"),
       QStringLiteral("Oakland"), QStringLiteral("CA"), QStringLiteral("94612"), QStringLiteral("US")},
      {QStringLiteral("Berlin practice"), QStringLiteral("Northwind Dental"), QStringLiteral("Friedrichstraße 43"),
       QStringLiteral("Berlin"), QStringLiteral("BE"), QStringLiteral("10117"), QStringLiteral("DE")}};
  company.bundles = {
      {QStringLiteral("Berlin numbers"), QStringLiteral("twilio-approved"), QStringLiteral("DE"),
       QStringLiteral("local")},
      {QStringLiteral("London numbers"), QStringLiteral("in-review"), QStringLiteral("GB"), QStringLiteral("local")}};
}

} // namespace sandbox
