// A TwiML document as a tree of plain values: read safely, written neatly.
#pragma once
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace twiml {

/// Twilio fetches no larger document (bytes; error 11750).
constexpr qsizetype largestDocument = 64 * 1024;
/// TwiML nests five deep at most (speech markup a little more); what is deeper is not TwiML.
constexpr int deepestElement = 32;

struct Attribute {
  QString name;
  QString value;
  bool operator==(const Attribute &) const = default;
};

/// An element, or, without a name, a piece of text between elements.
struct Element {
  QString name = {};
  QList<Attribute> attributes = {};
  QString text = {};                  ///< of a piece of text only
  std::vector<Element> children = {}; ///< elements and pieces of text in their order
  int line = 0;                       ///< where its tag ends, from 1; 0 when it was not read
  int column = 0;

  bool isText() const { return name.isEmpty(); }
  /// The text directly inside, without blanks around it.
  QString content() const;
  std::optional<QString> attribute(QStringView wanted) const;
  /// The same names, attributes and texts, wherever they stand in a file.
  friend bool operator==(const Element &a, const Element &b);
};

struct Document {
  Element root = {};
  bool operator==(const Document &) const = default;
};

/// Reads any well-formed XML in UTF-8 up to largestDocument; comments and processing instructions are left out, and so
/// are blanks between elements. A document type and entities of its own are refused. Fails with Rejected; the text
/// names line and column and holds nothing of the document, which may have passwords in it.
Result<Document> read(const QByteArray &xml);

/// The line in which reading stops; 0 when the document is well-formed, or wrong as a whole.
int faultLine(const QByteArray &xml);

/// With XML declaration, two blanks of indentation and a final line feed. What is written reads the same again.
QByteArray write(const Document &);

} // namespace twiml
