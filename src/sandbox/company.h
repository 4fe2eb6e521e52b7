// Company: the sample business whose Twilio account and LiveKit project the sandbox shows, as plain data.
#pragma once
#include "sandbox/dice.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sandbox {

/// A TwiML bin: Twilio's console made it, calls reach it at binAddress(sid).
struct CompanyBin {
  QString sid; ///< "EH…"
  QString friendlyName;
  QString twiml;
};

/// A number that the company owns. What is empty is not set.
struct CompanyNumber {
  QString phoneNumber; ///< E.164
  QString friendlyName;
  QString country;                        ///< ISO 3166, two letters
  QString type = QStringLiteral("local"); ///< Twilio's type: local, mobile, toll-free
  QString voiceUrl = {};
  QString trunkSid = {};                              ///< Elastic SIP trunk "TK…", which wins over everything else
  QString voiceApplicationSid = {};                   ///< TwiML app "AP…"
  QString voiceReceiveMode = QStringLiteral("voice"); ///< or "fax"
  QString statusCallback = {};
  qint64 created = 0; ///< seconds since 1970
};

/// An inbound trunk of the LiveKit project.
struct CompanyTrunk {
  QString name;
  QStringList numbers; ///< empty: any called number
  QString authUsername = {};
  QString authPassword = {};
  QStringList allowedAddresses = {};
  QStringList allowedNumbers = {}; ///< callers
};

/// A dispatch rule of the LiveKit project.
struct CompanyRule {
  enum Kind { Direct, Individual, Callee };
  QString name;
  Kind kind;
  QString room;             ///< room name (Direct) or prefix
  QList<int> trunks;        ///< indices in Company::trunks; empty and no lostTrunk: any trunk
  QStringList numbers = {}; ///< called numbers; empty: any
  QString pin = {};
  QString agent = {};
  QString agentMetadata = {};
  QString lostTrunk = {};   ///< id of a trunk that was removed and is still named
  QStringList callers = {}; ///< calling numbers; empty: any
};

/// A room in use, with its callers and agent.
struct CompanyRoom {
  QString name;
  QStringList callers; ///< E.164
  QString called;
  int trunk = 0;           ///< index in Company::trunks
  int rule = 0;            ///< index in Company::rules
  QString agent = {};      ///< empty: none answered
  QStringList people = {}; ///< who joined with an app, by name
};

/// A conference of Twilio, running or over.
struct CompanyConference {
  struct Person {
    QString label = {};
    bool muted = false, hold = false, host = false; ///< host: it ends when they leave
    bool coach = false;                             ///< of the next one
  };
  QString name;
  int minutesAgo = 0; ///< when it began
  int minutes = 0;    ///< how long it took; 0: it runs
  QList<Person> people = {};
  QString region = QStringLiteral("us1");
  QString reasonEnded = {}; ///< Twilio's word
  bool recorded = false;
  bool waits = false; ///< nobody has started it
};

/// A list of users who may sign in, or of addresses that may call; trunks name them.
struct CompanyCredentialList {
  QString name;
  QList<QPair<QString, QString>> users; ///< user and password
};
struct CompanyIpList {
  QString name;
  QList<QPair<QString, QString>> addresses; ///< name, and IPv4 address
};

/// Where an Elastic SIP trunk sends calls.
struct CompanyOrigination {
  QString name;
  QString sipUrl;
  int priority = 10;
  int weight = 10;
  bool enabled = true;
};
struct CompanyElasticTrunk {
  QString sid; ///< "TK…"
  QString name;
  QString domain = {}; ///< termination domain; empty: none
  bool secure = false;
  QStringList credentialLists = {}, ipLists = {}; ///< names of those above
  QList<CompanyOrigination> origination = {};
  QString recording = QStringLiteral("do-not-record");
};

/// Where SIP phones call in.
struct CompanySipDomain {
  QString name;
  QString domain; ///< "northwind.sip.twilio.com"
  QString voiceUrl = {};
  QStringList credentialLists = {}, ipLists = {}; ///< names
};

/// An outbound trunk of the LiveKit project.
struct CompanyOutbound {
  QString name;
  QString address;
  QStringList numbers;
  QString user = {};
  QString password = {};
  QString country = {}; ///< two letters, or empty
};

/// A TwiML app that numbers may name.
struct CompanyApp {
  QString sid; ///< "AP…"
  QString name;
  QString voiceUrl;
};
/// What some countries want of whoever buys a number there.
struct CompanyAddress {
  QString name, customer, street, city, region, postalCode;
  QString country; ///< two letters
};
struct CompanyBundle {
  QString name;
  QString status;     ///< Twilio's word: "twilio-approved"
  QString country;    ///< two letters
  QString numberType; ///< "local", "mobile"
};

/// A function in a serverless service of the account.
struct CompanyFunction {
  QString service;    ///< unique name: "trunkline"
  QString name;       ///< and the end of its address
  QString visibility; ///< "protected", "public"
  QString program;
};

struct Company {
  QString name;
  qint64 founded = 0; ///< seconds since 1970: when its accounts were opened
  QList<CompanyNumber> numbers;
  QList<CompanyBin> bins;
  QList<CompanyTrunk> trunks;
  QList<CompanyRule> rules;
  QList<CompanyRoom> rooms;
  QList<CompanyCredentialList> credentialLists = {};
  QList<CompanyIpList> ipLists = {};
  QList<CompanyElasticTrunk> elasticTrunks = {};
  QList<CompanySipDomain> sipDomains = {};
  QStringList callerIds = {};                                                  ///< E.164, of others, that it may show
  QStringList calledCountries = {QStringLiteral("US")}, specialCountries = {}; ///< what Twilio lets it call
  QList<CompanyOutbound> outbound = {};
  QStringList livekitNumbers = {}; ///< E.164, bought from LiveKit; the first is on the first rule
  QList<CompanyApp> apps = {};
  QList<CompanyAddress> addresses = {};
  QList<CompanyBundle> bundles = {};
  QList<CompanyConference> conferences = {};
  QList<CompanyFunction> functions = {};
};

/// A call that lives in a room of the company's: both halves tell of it.
struct LiveCall {
  QString room, from, to;
  QString sid; ///< of the caller's call at Twilio
  QString leg; ///< of the one that Twilio dials to LiveKit; on a trunk there is only one
  int secondsAgo = 0;
};
QList<LiveCall> liveCalls(const Company &);

/// The voice URL of a number that was just bought.
QString demoVoiceUrl();
/// The public address of a bin.
QString binAddress(const QString &sid);
/// "(510) 555-0142" for +15105550142: how Twilio names a number that nobody named.
QString usualFriendlyName(const QString &phoneNumber);

/// Where a service of this name answers calls.
QString functionAddress(const QString &service, const QString &name);
/// The program that Trunkline writes around a document.
QString hostedProgram(const QString &twiml);

/// The sample business' functions, and the number that one of them answers.
void addHosted(Company &company, const QString &sipHost);

/// The sample business' outbound half: Elastic SIP trunks, their lists, and LiveKit's trunks to them. `recall`: the sid
/// of the trunk that its number for recalls is on.
void addOutbound(Company &company, quint64 seed, const QString &sipHost, const QString &recall);

/// The sample business' TwiML apps, and what it has shown Twilio to buy numbers abroad. `referrals`: the sid of the app
/// that its number for referrals names.
void addPapers(Company &company, quint64 seed, const QString &referrals);
/// The sample business' conferences: some run, some are over.
QList<CompanyConference> demoConferences();

/// The sample business of a seed: about forty numbers in six countries, with healthy and broken paths.
/// `sipHost` is the project's, which its bins dial.
Company demoCompany(quint64 seed, const QString &sipHost);
/// 1,000 numbers (or as many as said), 100 trunks and 50 rules, all in order: a big operator, to measure with.
Company fullCompany(const QString &sipHost, int numbers = 0);
/// Three numbers, freshly bought, and nothing else.
Company emptyCompany(quint64 seed);

} // namespace sandbox
