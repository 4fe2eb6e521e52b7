// What is wrong with a TwiML document, in sentences: before it is pasted, and for one that is found in an account.
#pragma once
#include "twiml/document.h"

#include <QString>

#include <vector>

namespace twiml {

enum class Severity {
  Error,   ///< Twilio refuses the document or the call
  Warning, ///< Twilio ignores it, or does something that is hardly meant
  Note     ///< works, but worth knowing
};

struct Finding {
  Severity severity = Severity::Warning;
  const char *code = "";       ///< stable: "twiml.nesting"
  QString text = {};           ///< what is wrong, and what to do; never a password
  int line = 0;                ///< 0 = the document as a whole
  const char *vendorCode = ""; ///< Twilio's error code where it has one: "13249"
};

/// Everything check() finds, in the order of the document (Twilio: TwiML pages and error dictionary; the tables are in
/// schema.cpp). Values with placeholders ({{To}}) are not judged, only the placeholders' names.
std::vector<Finding> check(const Document &);

} // namespace twiml
