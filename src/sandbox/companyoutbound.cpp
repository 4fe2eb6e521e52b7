// How the sample business calls phones. Each broken trunk shows one mistake that people really make.
#include "sandbox/company.h"

namespace sandbox {

void addOutbound(Company &company, quint64 seed, const QString &sipHost, const QString &recall)
{
  Dice dice(seed ^ 0x6f7574); // of its own: what was there before stays the same
  const auto password = [&dice] {
    return dice.text(20, QLatin1String("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"))
           + QStringLiteral("aA1");
  };
  const QString main = password(), south = password();
  const QString user = QStringLiteral("trunkline"), livekit = QStringLiteral("sip:") + sipHost;
  company.credentialLists = {{QStringLiteral("livekit"), {{user, main}}},
                             {QStringLiteral("livekit-south"), {{user, south}}},
                             {QStringLiteral("desk-phones"), {{QStringLiteral("reception"), password()}}}};
  company.ipLists = {{QStringLiteral("office"),
                      {{QStringLiteral("Oakland"), QStringLiteral("203.0.113.10")},
                       {QStringLiteral("Berlin"), QStringLiteral("198.51.100.24")}}}};
  CompanyElasticTrunk first{.sid = recall, .name = QStringLiteral("nd-main")};
  first.domain = QStringLiteral("nd-main.pstn.twilio.com");
  first.credentialLists = {QStringLiteral("livekit")};
  first.origination = {{QStringLiteral("LiveKit"), livekit + QStringLiteral(";transport=tcp")}};
  // LiveKit calls from changing addresses: the list refuses what the password would let in.
  CompanyElasticTrunk second{.sid = dice.sid(QLatin1String("TK")), .name = QStringLiteral("nd-south")};
  second.domain = QStringLiteral("nd-south.pstn.twilio.com");
  second.credentialLists = {QStringLiteral("livekit-south")};
  second.ipLists = {QStringLiteral("office")};
  second.origination = {{QStringLiteral("LiveKit"), livekit},
                        {QStringLiteral("LiveKit, second try"), livekit + QStringLiteral(";edge=dublin"), 20}};
  CompanyElasticTrunk old{.sid = dice.sid(QLatin1String("TK")), .name = QStringLiteral("old-pbx")};
  old.origination = {{QStringLiteral("PBX"), QStringLiteral("sip:pbx.northwind-dental.example"), 10, 10, false}};
  second.recording = QStringLiteral("record-from-answer-dual");
  company.elasticTrunks = {first, second, old};
  company.sipDomains = {
      {QStringLiteral("Desk phones"),
       QStringLiteral("northwind.sip.twilio.com"),
       {},
       {QStringLiteral("desk-phones")},
       {QStringLiteral("office")}},
      {QStringLiteral("Lab"), QStringLiteral("northwind-lab.sip.twilio.com"), {}, {QStringLiteral("livekit-south")}}};
  for (const char *iso : {"BR", "DE", "GB", "IE", "SE"}) company.calledCountries << QLatin1String(iso);
  company.callerIds = {QStringLiteral("+14155550190")};
  company.specialCountries = {QStringLiteral("GB")}; // which nobody needs
  company.outbound = {
      {QStringLiteral("Twilio out"), first.domain, {QStringLiteral("+15105550181")}, user, main},
      {QStringLiteral("Twilio Brazil"),
       QStringLiteral("nd-south.pstn.sao-paulo.twilio.com"),
       {QStringLiteral("+15105550181")},
       user,
       south,
       QStringLiteral("br")},
      // A SIP domain is where phones call in: calls to it never reach the telephone network.
      {QStringLiteral("old-out"),
       QStringLiteral("northwind.sip.twilio.com"),
       {QStringLiteral("+15105550142")},
       QStringLiteral("old"),
       password()},
  };
}

} // namespace sandbox
