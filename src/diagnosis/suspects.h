// Suspects: which rules belong to a symptom, and those that only an event can answer.
#pragma once
#include "diagnosis/diagnosis.h"

namespace diagnosis {

struct SuspectText {
  Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

/// What a rule asks, in a few words.
QString questionOf(const QString &rule);
/// In the order in which they are asked: what is certain first.
QStringList suspectsOf(Symptom);
/// The rules that a code of Twilio's speaks for, the likely one first.
QStringList suspectsOfCode(int code);

/// Answers a rule that looks at what happened; nothing for those that look at the configuration alone.
std::optional<health::Answer> askEvents(const QString &rule, const routing::Project &, const Clues &, const Evidence &);

} // namespace diagnosis
