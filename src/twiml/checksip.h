// The part of check() that looks into what <Dial> dials.
#pragma once
#include "twiml/check.h"

#include <QCoreApplication>

namespace twiml::detail {

struct CheckText {
  Q_DECLARE_TR_FUNCTIONS(Twiml)
};

/// <Dial>: what it may hold together, and each of its <Sip>, <Number>, <Conference>.
void checkDial(const Element &dial, std::vector<Finding> &findings);
/// True when \a value holds a placeholder of a TwiML bin, so that only its rendering can be judged.
bool hasPlaceholder(const QString &value);

} // namespace twiml::detail
