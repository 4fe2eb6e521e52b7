// TwilioStore: everything the sandbox's Twilio account holds. Guarded by `lock`, which the server takes for each
// request.
#pragma once
#include "sandbox/dice.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <mutex>

namespace sandbox {

struct Company;

struct TwilioAccount {
  QString sid;
  QString authToken;
  QString friendlyName = {};
  qint64 created = 0; ///< seconds since 1970
  QString type = QStringLiteral("Full"), status = QStringLiteral("active");
  QString owner = {}; ///< sid of the account that it belongs to; empty: its own
};

struct TwilioKey {
  QString sid;
  QString secret;
  QString account; ///< the account it signs in to
  qint64 created = 0;
};

/// A TwiML bin, which only the console can make, list and change.
struct TwilioBin {
  QString sid; ///< "EH…"
  QString account;
  QString friendlyName;
  QString twiml;
};

/// A call, kept small: there may be a hundred thousand.
struct TwilioCall {
  QString sid, parent; ///< parent: of the call that dialled it, or empty
  QString from, to;
  QByteArray status, direction;
  qint64 created = 0, start = 0, end = 0; ///< seconds since 1970; end 0: it lives, start 0: it waits
  int duration = 0;                       ///< seconds
  QString numberSid, trunkSid;
  QByteArray price;  ///< "-0.00850"; empty: not rated yet
  int complaint = 0; ///< error code of its notification; 0: none
  int sipCode = 0;   ///< with which the SIP side refused; 0: it did not
  QString document;  ///< address from which Twilio fetched its TwiML, or empty
  bool recorded = false;
  qint64 answered = 0; ///< of a call that the sandbox plays
};

struct TwilioStore {
  explicit TwilioStore(quint64 seed) : dice(seed) {}
  std::mutex lock;
  Dice dice; ///< for new sids
  QList<TwilioAccount> accounts;
  QList<TwilioKey> keys;
  QList<QJsonObject> numbers; ///< as Twilio shows them, newest first
  QList<TwilioBin> bins;
  // As Twilio shows them, newest first; a credential keeps its password here, which Twilio shows nobody.
  QList<QJsonObject> trunks, originationUrls;            ///< Elastic SIP trunks, and where their calls go
  QList<QJsonObject> trunkCredentialLists, trunkIpLists; ///< what is attached to them; sid is the list's
  QList<QJsonObject> credentialLists, credentials, ipLists, ipAddresses;
  QList<QJsonObject> sipDomains, domainCredentialLists, domainIpLists; ///< the same for SIP domains
  QList<QJsonObject> countries;                                        ///< with what may be called there
  bool inheritsPermissions = false;                                    ///< of a subaccount: from its parent
  QStringList refused; ///< beginnings of "PRODUCT/PATH" below the account that its API keys may not touch
  QList<QJsonObject> applications, addresses;
  QList<QJsonObject> bundles; ///< with the country and type that they are for, which Twilio does not show
  QList<QJsonObject> callerIds;
  qint64 balance = 0;      ///< what may still be spent, in cents
  QList<TwilioCall> calls; ///< newest first
  QList<QJsonObject> conferences, conferenceParticipants, conferenceRecordings;
  // Serverless. A version keeps its program, and a build how often it was asked after, in members that nobody is shown.
  QList<QJsonObject> services, environments, functions, functionVersions, builds, deployments;
};

/// Elastic SIP trunks and their lists, as the account has them.
void fillTrunks(TwilioStore &store, const Company &company, const QString &account);
/// Every country; ordinary and special numbers may be called in those named by their ISO codes.
void fillCountries(TwilioStore &store, const QStringList &allowed, const QStringList &special);
/// Its TwiML apps, addresses and bundles.
void fillPapers(TwilioStore &store, const Company &company, const QString &account);
/// The numbers of others that it may show.
void fillCallerIds(TwilioStore &store, const Company &company, const QString &account);
/// `count` calls of the last three months, some of them live.
void fillCalls(TwilioStore &store, const Company &company, quint64 seed, int count);
/// Conferences, who is in them, and their recordings.
void fillConferences(TwilioStore &store, const Company &company, const QString &account);
/// Documents that the company hosts as functions, and what stands beside them.
void fillServerless(TwilioStore &store, const Company &company, const QString &account);
/// Puts what the company holds at Twilio into the account.
void fill(TwilioStore &store, const Company &company, const QString &account);

} // namespace sandbox
