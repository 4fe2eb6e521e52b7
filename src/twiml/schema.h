// What TwiML allows: which element stands in which, and what its attributes may say.
#pragma once
#include "twiml/document.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace twiml {

struct AttributeRule {
  enum Type { Text, Bool, Number, Url, OneOf };
  QString name = {};
  Type type = Text;
  bool isList = false;    ///< several of `words`, with blanks between
  QStringList words = {}; ///< of OneOf
  int least = 0;          ///< of a Number
  int most = -1;          ///< of a Number; -1 = no limit
};

struct ElementRule {
  QStringList children = {};
  QList<AttributeRule> attributes = {};
  const AttributeRule *attribute(const QString &name) const;
  /// The attribute that is meant when \a name is written in the wrong case; else empty.
  QString spelling(const QString &name) const;
};

/// The rule for the element \a name inside \a parent; null when TwiML has no such element.
const ElementRule *ruleFor(const QString &parent, const QString &name);
/// The element that is meant when \a name is written in the wrong case; else empty.
QString elementSpelling(const QString &name);
/// True for a verb after which Twilio reads no further: <Redirect>, <Hangup>, <Reject>, <Leave>, and <Dial> with an
/// action.
bool neverReturns(const Element &verb);

} // namespace twiml
