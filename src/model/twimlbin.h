// Twilio: a TwiML document that some number or application points at. Twilio has no interface to list or write TwiML
// bins, so they are found through these, and read as Twilio itself reads them: by a signed GET of handler.twilio.com.
#pragma once
#include "core/field.h"

struct TwimlBin {
  enum class Kind {
    Bin,
    Webhook, ///< somebody's own server: shown, never called
    Hosted,  ///< a function of Twilio's that Trunkline published: see HostedTwiml
    Draft    ///< on this computer alone
  };
  enum class Reading {
    NotAsked, ///< a webhook, or nobody asked yet
    NoToken,  ///< the account's Auth Token is not known, and only it can sign
    Read,
    Refused, ///< Twilio refused the signed request
    Missing, ///< 404: the bin does not exist
    Failed   ///< no answer, or one that is not TwiML
  };

  QString url;  ///< without query: what identifies the document; of a draft "draft:ID"
  QString sid;  ///< EH…; of a bin only
  QString name; ///< of a hosted document or a draft, which its operator named
  Kind kind = Kind::Bin;
  QStringList numbers; ///< E.164 of the numbers that point here
  QStringList apps;    ///< names of the TwiML apps that point here
  Reading reading = Reading::NotAsked;
  Error problem;   ///< when reading went wrong
  Secret document; ///< what Twilio renders; the whole text is a secret, it holds the SIP password
  QDateTime readAt;
  QString kindText, dials, readingText; ///< for the table: filled by `describe`
  QJsonObject rest;

  bool isReadable() const { return reading == Reading::Read; }
};
/// What people call a bin of the console, whose own name Twilio tells nobody: "Bin of +1 510 555 0142 and 2 more"; its
/// "Bin of My app" where only applications do; its SID while nothing uses it.
QString binWord(const TwimlBin &);
/// What a table calls the kind.
QString kindWord(TwimlBin::Kind);
template <> const Resource &resourceOf<TwimlBin>();
