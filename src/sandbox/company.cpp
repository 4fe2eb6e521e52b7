// The sample business: a chain of dental clinics. Each broken path shows one mistake that people really make.
#include "sandbox/company.h"

namespace sandbox {

namespace {

using Text = QLatin1String;

constexpr qint64 founded = 1'704'103'200; // 1 January 2024, 10:00 UTC

enum Trunk { Clinics, Appointments, Billing, AfterHours, Europe, Laboratory };

/// What the parts of the company need to know of each other.
struct CompanyDraft {
  Dice dice;
  QString host;
  Company company = {};
  QString user = {};
  QString password = {};
  QString europeUser = {};
  QString europePassword = {};
  qint64 day = 0;
};

/// The document LiveKit's guide has people paste: one <Sip> with the trunk's user and password.
QString dial(const QString &to, const QString &host, const QString &user, const QString &password)
{
  return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response>\n"
                        "  <Dial answerOnBridge=\"true\" timeout=\"30\">\n"
                        "    <Sip username=\"%1\" password=\"%2\">sip:%3@%4;transport=tcp</Sip>\n"
                        "  </Dial>\n</Response>\n")
      .arg(user, password, to, host);
}

QString addBin(CompanyDraft &draft, Text name, const QString &twiml)
{
  draft.company.bins.append({draft.dice.sid(Text("EH")), name, twiml});
  return binAddress(draft.company.bins.last().sid);
}

CompanyNumber &addNumber(CompanyDraft &draft, const QString &number, const QString &name, Text country,
                         const QString &url)
{
  CompanyNumber out{.phoneNumber = number, .friendlyName = name, .country = country, .voiceUrl = url};
  draft.day += 1 + draft.dice.below(14);
  out.created = founded + draft.day * 86'400 + draft.dice.below(28'800);
  draft.company.numbers.append(out);
  return draft.company.numbers.last();
}

CompanyNumber &american(CompanyDraft &draft, int ending, Text name, const QString &url)
{
  return addNumber(draft, QStringLiteral("+151055501%1").arg(ending, 2, 10, QLatin1Char('0')), name, Text("US"), url);
}

void addSecrets(CompanyDraft &draft)
{
  const Text alphabet("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789");
  draft.user = QStringLiteral("nd-twilio");
  draft.password = draft.dice.text(24, alphabet);
  draft.europeUser = QStringLiteral("nd-europe");
  draft.europePassword = draft.dice.text(24, alphabet);
}

/// Healthy: every clinic and the front desk share one bin, which dials the number that was called.
void addClinics(CompanyDraft &draft)
{
  const auto main =
      addBin(draft, Text("nd-main"), dial(QStringLiteral("{{To}}"), draft.host, draft.user, draft.password));
  static constexpr const char *places[] = {"Alameda", "Berkeley",    "Castro Valley", "Dublin",    "Emeryville",
                                           "Fremont", "Hayward",     "Oakland",       "Piedmont",  "Pleasanton",
                                           "Newark",  "San Leandro", "San Ramon",     "Union City"};
  CompanyTrunk trunk{QStringLiteral("Clinics"), {}, draft.user, draft.password};
  for (int i = 0; i < 14; ++i) {
    american(draft, i + 1, Text("Clinic "), main).friendlyName += Text(places[i]);
    trunk.numbers += draft.company.numbers.last().phoneNumber;
  }
  american(draft, 42, Text("Front desk"), main).statusCallback =
      QStringLiteral("https://ops.northwind-dental.example/calls");
  trunk.numbers += QStringLiteral("+15105550142");
  trunk.numbers += QStringLiteral("+61255500110"); // Sydney: the other Australian number was forgotten
  draft.company.trunks.append(trunk);
  addNumber(draft, QStringLiteral("+61255500110"), QStringLiteral("Sydney"), Text("AU"), main);
  addNumber(draft, QStringLiteral("+61255500111"), QStringLiteral("Sydney emergency"), Text("AU"), main);
}

/// Appointments works; Billing dials the project's web address; After hours has a trunk and no rule.
void addLines(CompanyDraft &draft)
{
  const auto line = [&draft](Text bin, Text name, int ending, const QString &host) {
    const auto number = QStringLiteral("+151055501%1").arg(ending);
    american(draft, ending, name, addBin(draft, bin, dial(number, host, draft.user, draft.password)));
    draft.company.trunks.append({name, {number}, draft.user, draft.password});
  };
  auto web = draft.host;
  web.remove(Text(".sip"));
  line(Text("appointments"), Text("Appointments"), 43, draft.host);
  line(Text("billing-line"), Text("Billing"), 50, web);
  line(Text("after-hours"), Text("After hours"), 61, draft.host);
}

/// London's bin still has the password of before it was changed; Berlin's is right.
void addEurope(CompanyDraft &draft)
{
  const auto good = addBin(draft, Text("nd-europe"),
                           dial(QStringLiteral("{{To}}"), draft.host, draft.europeUser, draft.europePassword));
  const auto old =
      addBin(draft, Text("nd-london"),
             dial(QStringLiteral("{{To}}"), draft.host, draft.europeUser, QStringLiteral("Spring-2024-london")));
  const auto pilot = addBin(draft, Text("paris-pilot"),
                            dial(QStringLiteral("{{To}}"), QStringLiteral("3qkvy8mw1tz.sip.livekit.cloud"),
                                 QStringLiteral("pilot"), QStringLiteral("pilot-partner-key-1")));
  CompanyTrunk trunk{QStringLiteral("Europe"), {}, draft.europeUser, draft.europePassword};
  const auto add = [&](const char *number, const char *name, Text country, const QString &url) {
    addNumber(draft, Text(number), Text(name), country, url);
    if (url == good || url == old) trunk.numbers += Text(number);
  };
  add("+493023125010", "Berlin Mitte", Text("DE"), good);
  add("+493023125011", "Berlin Pankow", Text("DE"), good);
  add("+493023125012", "Berlin Spandau", Text("DE"), good);
  add("+493023125020", "Berlin laboratory", Text("DE"), good);
  add("+442079460110", "London Soho", Text("GB"), old);
  add("+442079460111", "London Camden", Text("GB"), good);
  add("+442079460112", "London Greenwich", Text("GB"), good);
  add("+442079460120", "London support", Text("GB"), good);
  add("+33199001110", "Paris pilot", Text("FR"), pilot);
  add("+33199001111", "Paris Bastille", Text("FR"), good);
  add("+33199001112", "Paris Belleville", Text("FR"), good);
  draft.company.trunks.append(trunk);
}

/// Numbers that end somewhere else, or nowhere.
void addOthers(CompanyDraft &draft)
{
  const auto closed =
      addBin(draft, Text("closed-message"),
             QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response>\n  <Say language=\"en-US\">"
                            "Thank you for calling. This office has moved.</Say>\n</Response>\n"));
  american(draft, 70, Text("Old office"), closed);
  for (int i = 1; i <= 3; ++i)
    american(draft, 70 + i, Text("Spare "), demoVoiceUrl()).friendlyName += QString::number(i);
  draft.company.numbers.last().voiceUrl.clear();
  american(draft, 80, Text("Patient survey"), QStringLiteral("https://voice.surveys.example/incoming?list=7"));
  american(draft, 81, Text("Recall"), {}).trunkSid = draft.dice.sid(Text("TK"));
  american(draft, 82, Text("Referrals"), {}).voiceApplicationSid = draft.dice.sid(Text("AP"));
  american(draft, 83, Text("Fax"), binAddress(draft.company.bins.first().sid)).voiceReceiveMode = QStringLiteral("fax");
  addNumber(draft, QStringLiteral("+18885550142"), QStringLiteral("Toll free"), Text("US"), demoVoiceUrl()).type =
      QStringLiteral("toll-free");
  const auto gone = binAddress(draft.dice.sid(Text("EH")));
  addNumber(draft, QStringLiteral("+46846500410"), QStringLiteral("Stockholm"), Text("SE"), gone);
  addNumber(draft, QStringLiteral("+46846500411"), QStringLiteral("Stockholm south"), Text("SE"),
            binAddress(draft.company.bins.first().sid));
}

void addRules(CompanyDraft &draft)
{
  auto &company = draft.company;
  // As LiveKit's guide makes it: no numbers, a user and a password. Only the laboratory's own phone may call.
  company.trunks.append({QStringLiteral("Laboratory"),
                         {},
                         QStringLiteral("nd-lab"),
                         draft.dice.text(20, Text("abcdefghijkmnpqrstuvwxyz23456789")),
                         {},
                         {QStringLiteral("+493023125099")}});
  const auto receptionist = QStringLiteral("receptionist");
  company.rules = {
      {QStringLiteral("One room per caller"),
       CompanyRule::Individual,
       QStringLiteral("call-"),
       {Clinics},
       {},
       {},
       receptionist,
       QStringLiteral("{\"greeting\":\"clinic\"}")},
      {QStringLiteral("Front desk"),
       CompanyRule::Direct,
       QStringLiteral("front-desk"),
       {Clinics},
       {QStringLiteral("+15105550142")},
       {},
       receptionist},
      {QStringLiteral("Appointments"),
       CompanyRule::Individual,
       QStringLiteral("appt-"),
       {Appointments},
       {},
       {},
       QStringLiteral("scheduler")},
      {QStringLiteral("Billing"), CompanyRule::Direct, QStringLiteral("billing"), {Billing}, {}, {}, {}},
      {QStringLiteral("Europe by number"), CompanyRule::Callee, QStringLiteral("eu-"), {Europe}, {}, {}, receptionist},
      {QStringLiteral("Laboratory results"),
       CompanyRule::Direct,
       QStringLiteral("lab-results"),
       {Laboratory},
       {},
       QStringLiteral("4711"),
       {}},
      {QStringLiteral("Old call centre"),
       CompanyRule::Direct,
       QStringLiteral("call-centre"),
       {},
       {},
       {},
       {},
       {},
       draft.dice.id(Text("ST_"))},
      // Sydney's own number stands among the callers, where nobody ever calls from: this rule never takes a call.
      {QStringLiteral("Sydney"),
       CompanyRule::Direct,
       QStringLiteral("sydney"),
       {Clinics},
       {},
       {},
       receptionist,
       {},
       {},
       {QStringLiteral("+61255500110")}},
  };
  const auto suffix = [&draft] {
    return draft.dice.text(12, Text("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"));
  };
  company.rooms = {
      {QStringLiteral("front-desk"),
       {QStringLiteral("+14155550187")},
       QStringLiteral("+15105550142"),
       Clinics,
       1,
       receptionist,
       {QStringLiteral("Rivera")}},
      {QStringLiteral("call-_+14155550163_") + suffix(),
       {QStringLiteral("+14155550163")},
       QStringLiteral("+15105550106"),
       Clinics,
       0,
       receptionist},
      {QStringLiteral("appt-_+16285550119_") + suffix(),
       {QStringLiteral("+16285550119")},
       QStringLiteral("+15105550143"),
       Appointments,
       2,
       {}},
      {QStringLiteral("appt-_+14085550131_") + suffix(),
       {QStringLiteral("+14085550131")},
       QStringLiteral("+15105550143"),
       Appointments,
       2,
       QStringLiteral("scheduler")},
  };
}

} // namespace

QString demoVoiceUrl() { return QStringLiteral("https://demo.twilio.com/welcome/voice/"); }

QString binAddress(const QString &sid) { return QLatin1String("https://handler.twilio.com/twiml/") + sid; }

QString usualFriendlyName(const QString &phoneNumber)
{
  if (!phoneNumber.startsWith(QLatin1String("+1")) || phoneNumber.size() != 12) return phoneNumber;
  return QStringLiteral("(%1) %2-%3").arg(phoneNumber.mid(2, 3), phoneNumber.mid(5, 3), phoneNumber.mid(8));
}

Company demoCompany(quint64 seed, const QString &sipHost)
{
  CompanyDraft draft{.dice = Dice(seed), .host = sipHost};
  draft.company.name = QStringLiteral("Northwind Dental");
  draft.company.founded = founded;
  addSecrets(draft);
  addClinics(draft);
  addLines(draft);
  addEurope(draft);
  addOthers(draft);
  addRules(draft);
  draft.company.conferences = demoConferences();
  addHosted(draft.company, sipHost);
  for (const CompanyNumber &number : draft.company.numbers)
    if (const QString trunk = number.trunkSid; !trunk.isEmpty()) addOutbound(draft.company, seed, sipHost, trunk);
  for (const CompanyNumber &number : draft.company.numbers)
    if (const QString app = number.voiceApplicationSid; !app.isEmpty()) addPapers(draft.company, seed, app);
  return draft.company;
}

Company emptyCompany(quint64 seed)
{
  CompanyDraft draft{.dice = Dice(seed), .host = {}};
  draft.company.name = QStringLiteral("My first Twilio account");
  draft.company.founded = founded;
  for (const int ending : {91, 92, 93}) {
    auto &number = american(draft, ending, Text(""), demoVoiceUrl());
    number.friendlyName = usualFriendlyName(number.phoneNumber);
  }
  return draft.company;
}

} // namespace sandbox
