// Publishing a TwiML document as a function of Twilio's, and pointing numbers at it: one plan.
#pragma once
#include "model/hostedtwiml.h"
#include "model/phonenumber.h"
#include "model/plan.h"
#include "model/snapshot.h"

namespace guides {

struct Publication {
  QString name; ///< of the document; one that is published already gets a new version
  Secret document;
  QString replaces = {}; ///< address of a bin or webhook whose numbers are pointed at the document; empty: none
};

/// Rejected, with what to do, when it is not known what is published, or the document cannot be.
Result<Plan> publicationOf(const Snapshot &, const Publication &);

/// What a publication does at Twilio, step by step.
QString publicationInWords();

/// The numbers whose calls, or whose calls after a failure, are answered at this address.
QList<PhoneNumber> numbersAnsweredAt(const Snapshot &, const QString &url);

} // namespace guides
