// Twilio: a call, live or past (api v2010, Call). It can be looked at and, while it lives, hung up.
#pragma once
#include "core/field.h"

struct Call {
  QString sid;       ///< CA…
  QString parentSid; ///< the call that dialled this one (<Dial>), or nothing
  QString from, to;  ///< E.164, sip:…, client:…
  QString status;    ///< queued, ringing, in-progress, completed, busy, failed, no-answer, canceled
  QString result;    ///< the status in words
  QString direction; ///< inbound, outbound-api, outbound-dial, trunking-originating, trunking-terminating
  QString way;       ///< the direction in words
  QDateTime started, ended;
  QDateTime created, changed;
  qint64 duration = 0;      ///< seconds; 0 while it lives
  QString price, priceUnit; ///< "-0.00850", nothing until Twilio has worked it out; "USD"
  QString answeredBy;       ///< human, machine_start …; only where somebody asked for it
  QString callerName;       ///< CNAM
  QString forwardedFrom;
  QString trunkSid;       ///< of a trunk call
  QString phoneNumberSid; ///< of the account's number
  QString groupSid;
  qint64 queueTime = 0; ///< milliseconds
  QJsonObject rest;

  /// Queued, ringing or talking: it can be ended.
  bool isLive() const;
  /// Somebody dialled out of Twilio: the number called is not the account's.
  bool isOutbound() const;
};
template <> const Resource &resourceOf<Call>();

/// Twilio's words for a call's state, in the order of its life.
QStringList callStatuses();
/// What the status means to a person: "Answered".
QString callResult(const QString &status);
/// "Inbound", "To the trunk" …
QString callWay(const QString &direction);
