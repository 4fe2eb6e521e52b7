// TwiML templates: a document for each thing that people want a number to do, from a few answers.
#pragma once
#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace twiml {

/// What a template asks; each is used by the templates that have its flag.
enum Question : unsigned {
  AsksCalled = 1,   ///< the number that LiveKit is to see
  AsksSignIn = 2,   ///< user and password of the inbound trunk
  AsksFallback = 4, ///< a telephone number
  AsksMessage = 8,  ///< what the caller hears
};

struct TemplateAnswers {
  QString host; ///< the project's SIP host, with a port if need be
  QString called = QStringLiteral("{{To}}");
  QString username;
  Secret password;
  QString fallback; ///< E.164
  QString message;
};

/// Title and sentence are source texts of the context "Templates".
struct Template {
  const char *name; ///< "fallback": object names, tests
  const char *title, *sentence;
  unsigned asks;
  /// What the caller hears at first; nullptr: nothing is said.
  const char *message = nullptr;
  /// A document that check() finds nothing in. Rejected, with what to do, when an answer cannot be used.
  Result<QByteArray> (*make)(const TemplateAnswers &) = nullptr;

  QString shownTitle() const;
  QString shownSentence() const;
};
std::span<const Template> templates();

} // namespace twiml
