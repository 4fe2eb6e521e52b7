// Twilio: a TwiML document that Trunkline hosts as a protected function (serverless v1). Service, environment,
// function, version, build and deployment together are one document at one address.
#pragma once
#include "core/field.h"
#include "model/twimlbin.h"

struct HostedTwiml {
  QString url;                               ///< "https://trunkline-1234.twil.io/front-desk": what numbers point at
  QString name;                              ///< "front-desk": the end of the address; cannot be changed
  Secret document;                           ///< the whole text is a secret, it holds the SIP password
  QString visibility;                        ///< "protected": only Twilio itself, for this account, gets an answer
  QString functionSid, versionSid, buildSid; ///< ZH…, ZN…, ZB…
  QDateTime published;
  QJsonObject rest;
};
template <> const Resource &resourceOf<HostedTwiml>();

/// What is wrong with the name of a document, as a sentence; nothing when it is good.
QString hostedNameProblem(const QString &name);
/// What is done at Twilio to publish one, in its order: a line for each request that writes.
QStringList publicationSteps();
/// The same document as one of those that numbers point at.
TwimlBin asDocument(const HostedTwiml &);
