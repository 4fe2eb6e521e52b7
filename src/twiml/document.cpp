// Reading and writing TwiML on Qt's XML streams.
#include "twiml/document.h"

#include <QCoreApplication>
#include <QUtf8StringView>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace twiml {
namespace {
struct DocumentText {
  Q_DECLARE_TR_FUNCTIONS(Twiml)
};

Error refusedDocument(const QString &text) { return Error{Error::Rejected, text}; }

std::optional<Error> refusedAtFirstSight(const QByteArray &xml)
{
  if (xml.size() > largestDocument)
    return refusedDocument(
        DocumentText::tr("The TwiML is larger than 64 kB, and Twilio does not read it (11750). Shorten it."));
  if (xml.trimmed().isEmpty())
    return refusedDocument(DocumentText::tr("The TwiML is empty. It must hold a <Response> element."));
  if (xml.contains('\0') || !QUtf8StringView(xml).isValidUtf8())
    return refusedDocument(DocumentText::tr("The TwiML is not UTF-8 text. Save it as UTF-8."));
  if (xml.trimmed().startsWith("<?xml") && !xml.startsWith("<?xml"))
    return refusedDocument(
        DocumentText::tr("Blanks or empty lines stand before <?xml, and Twilio refuses the TwiML (12100). "
                         "Remove them."));
  return {};
}

bool isUtf8(QStringView encoding)
{
  return encoding.isEmpty() || encoding.compare(u"UTF-8", Qt::CaseInsensitive) == 0
         || encoding.compare(u"US-ASCII", Qt::CaseInsensitive) == 0;
}

/// Qt's message may quote the document, and so a piece of a password: only a message without quotation is passed on.
QString faultOf(const QXmlStreamReader &reader)
{
  if (reader.error() == QXmlStreamReader::PrematureEndOfDocumentError)
    return DocumentText::tr("The document ends too early: an element is not closed.");
  const QString message = reader.errorString();
  if (!message.contains(u'\'') && !message.contains(u'"') && !message.isEmpty()) return message;
  return DocumentText::tr("A character that must not stand here.");
}

Error notWellFormed(const QXmlStreamReader &reader)
{
  return refusedDocument(
      DocumentText::tr("The TwiML is not well-formed XML, line %1, column %2: %3 Correct it there. Inside "
                       "texts and addresses, write & as &amp; and < as &lt;.")
          .arg(reader.lineNumber())
          .arg(reader.columnNumber())
          .arg(faultOf(reader)));
}

Element started(const QXmlStreamReader &reader)
{
  Element element{reader.qualifiedName().toString()};
  const auto attributes = reader.attributes();
  for (const auto &a : attributes) element.attributes.append({a.qualifiedName().toString(), a.value().toString()});
  element.line = int(reader.lineNumber());
  element.column = int(reader.columnNumber());
  return element;
}

void addText(Element &to, const QXmlStreamReader &reader)
{
  if (!to.children.empty() && to.children.back().isText()) { // CDATA comes in pieces
    to.children.back().text += reader.text();
    return;
  }
  Element piece;
  piece.text = reader.text().toString();
  piece.line = int(reader.lineNumber());
  piece.column = int(reader.columnNumber());
  to.children.push_back(std::move(piece));
}

bool isBlank(const Element &e) { return e.isText() && e.text.trimmed().isEmpty(); }

/// Blanks between elements are layout; beside words they are part of the words.
void dropLayout(Element &element)
{
  if (std::all_of(element.children.begin(), element.children.end(),
                  [](const Element &e) { return !e.isText() || isBlank(e); }))
    std::erase_if(element.children, isBlank);
}

/// What is open, from the root; each becomes a child of the one before when it ends.
class Builder {
public:
  std::optional<Error> take(const QXmlStreamReader &reader)
  {
    switch (reader.tokenType()) {
    case QXmlStreamReader::StartDocument:
      if (!isUtf8(reader.documentEncoding()))
        return refusedDocument(
            DocumentText::tr("The TwiML declares another encoding than UTF-8. Save it as UTF-8 and write "
                             "encoding=\"UTF-8\"."));
      break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
      return refusedDocument(
          DocumentText::tr("The TwiML has a document type (<!DOCTYPE) or an entity of its own, which is not "
                           "read for safety. Remove it."));
    case QXmlStreamReader::StartElement:
      if (open.size() >= deepestElement)
        return refusedDocument(
            DocumentText::tr("Line %1 of the TwiML nests more than %2 elements, which no TwiML needs. Remove "
                             "the inner ones.")
                .arg(reader.lineNumber())
                .arg(deepestElement));
      open.push_back(started(reader));
      break;
    case QXmlStreamReader::Characters:
      if (!open.empty()) addText(open.back(), reader);
      break;
    case QXmlStreamReader::EndElement:
      close();
      break;
    default:
      break;
    }
    return {};
  }
  Document document;

private:
  void close()
  {
    Element done = std::move(open.back());
    open.pop_back();
    dropLayout(done);
    if (open.empty())
      document.root = std::move(done);
    else
      open.back().children.push_back(std::move(done));
  }
  std::vector<Element> open;
};

/// A carriage return has to be written as a reference, or a reader takes it for a line feed.
void writeWords(QXmlStreamWriter &out, const QString &words)
{
  const QStringList parts = words.split(u'\r');
  out.writeCharacters(parts.front());
  for (qsizetype i = 1; i < parts.size(); ++i) {
    out.writeEntityReference(QStringLiteral("#13"));
    out.writeCharacters(parts[i]);
  }
}

void writeElement(QXmlStreamWriter &out, const Element &element)
{
  out.writeStartElement(element.name);
  for (const Attribute &a : element.attributes) out.writeAttribute(a.name, a.value);
  const bool words =
      std::any_of(element.children.begin(), element.children.end(), [](const Element &e) { return e.isText(); });
  const bool layout = out.autoFormatting();
  if (words) out.setAutoFormatting(false);
  for (const Element &child : element.children) {
    if (child.isText())
      writeWords(out, child.text);
    else
      writeElement(out, child);
  }
  out.writeEndElement();
  out.setAutoFormatting(layout);
}
} // namespace

QString Element::content() const
{
  if (isText()) return text.trimmed();
  QString all;
  for (const Element &child : children)
    if (child.isText()) all += child.text;
  return all.trimmed();
}

std::optional<QString> Element::attribute(QStringView wanted) const
{
  for (const Attribute &a : attributes)
    if (a.name == wanted) return a.value;
  return {};
}

bool operator==(const Element &a, const Element &b)
{
  return a.name == b.name && a.attributes == b.attributes && a.text == b.text && a.children == b.children;
}

Result<Document> read(const QByteArray &xml)
{
  if (const auto error = refusedAtFirstSight(xml)) return *error;
  QXmlStreamReader reader(xml);
  reader.setNamespaceProcessing(false);
  Builder builder;
  while (!reader.atEnd()) {
    reader.readNext();
    if (reader.hasError()) return notWellFormed(reader);
    if (const auto error = builder.take(reader)) return *error;
  }
  return std::move(builder.document);
}

int faultLine(const QByteArray &xml)
{
  QXmlStreamReader reader(xml);
  reader.setNamespaceProcessing(false);
  while (!reader.atEnd()) {
    const auto token = reader.readNext();
    if (reader.hasError() || token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
      return int(reader.lineNumber());
  }
  return 0;
}

QByteArray write(const Document &document)
{
  QByteArray xml;
  QXmlStreamWriter out(&xml);
  out.setAutoFormatting(true);
  out.setAutoFormattingIndent(2);
  out.writeStartDocument();
  if (!document.root.isText()) writeElement(out, document.root);
  out.writeEndDocument();
  if (!xml.endsWith('\n')) xml += '\n';
  return xml;
}
} // namespace twiml
