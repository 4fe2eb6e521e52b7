// Diagnosis: from what somebody noticed to what is wrong, step by step, with what speaks for it.
#pragma once
#include "diagnosis/clues.h"
#include "health/report.h"
#include "model/call.h"

namespace diagnosis {

/// What was found out beside both accounts' configuration.
struct Evidence {
  QList<::Call> calls;               ///< Twilio's, to or from the numbers of the clues, newest first
  bool callsRead = false;            ///< all of the last day's
  QList<int> complaints;             ///< Twilio's codes on those calls
  QHash<QString, QString> elsewhere; ///< trunk → the profile that has it
  bool livekitAnswers = false;       ///< its lists were read with this key
};

/// One question, and what the accounts say to it.
struct Step {
  enum Answer { Guilty, Fine, CannotTell };
  QString rule;
  QString question; ///< "Does an IP access list keep LiveKit out?"
  Answer answer = Fine;
  QList<health::Finding> findings; ///< of a guilty one
  QString missing;                 ///< why nothing can be told, and what to do
};

struct Diagnosis {
  QString understood;            ///< what was read out of the text
  QStringList evidence;          ///< sentences: what codes mean, what became of the calls
  QList<Step> steps;             ///< the likely ones first
  QString advice;                ///< what to do when nobody is guilty; empty when somebody is
  QList<const Resource *> wants; ///< lists that were not asked for yet; a diagnosis with them says more
  const Step *guilty() const;    ///< the first; nullptr: none
};

Diagnosis diagnose(const routing::Project &, const health::HealthReport &, const Clues &, const Evidence &);

} // namespace diagnosis
