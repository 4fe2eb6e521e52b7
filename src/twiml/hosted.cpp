// The program: its first line says whose it is, its second holds the document.
#include "twiml/hosted.h"

#include "twiml/document.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace twiml {
namespace {
const QByteArray mark = "// TwiML hosted by Trunkline, version 1. What is changed here is replaced when it is "
                        "published again.\n";
const QByteArray opening = "const twiml = ", closing = ";\n";

/// In two halves, between which stands what is done after a recording.
const QByteArray head = R"(const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (value) => String(value ?? '').replace(/[&<>"']/g, (mark) => marks[mark]);
exports.handler = (context, event, callback) => {
  const response = new Twilio.Response();
  response.appendHeader('Content-Type', 'text/xml');
)";
const QByteArray afterRecording =
    "  if (event.RecordingSid) {\n    response.setBody('<Response><Hangup/></Response>');\n"
    "    return callback(null, response);\n  }\n";
const QByteArray tail =
    R"(  response.setBody(twiml.replace(/\{\{\s*(\w+)\s*\}\}/g, (all, name) => escaped(event[name])));
  return callback(null, response);
};
)";

/// A text as JSON writes it, which JavaScript reads.
QByteArray literal(const QByteArray &text)
{
  const QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
  return list.sliced(1, list.size() - 2);
}

bool recordsAndReturns(const QByteArray &document)
{
  const auto read = twiml::read(document);
  if (!read) return false;
  const auto &verbs = read->root.children;
  return std::any_of(verbs.begin(), verbs.end(),
                     [](const Element &e) { return e.name == u"Record" && !e.attribute(u"action"); });
}
} // namespace

QByteArray functionOf(const QByteArray &document)
{
  return mark + opening + literal(document) + closing + head
         + (recordsAndReturns(document) ? afterRecording : QByteArray()) + tail;
}

std::optional<QByteArray> documentIn(const QByteArray &program)
{
  const QByteArray start = mark + opening;
  if (!program.startsWith(start)) return {};
  const qsizetype end = program.indexOf(closing, start.size());
  if (end < 0) return {};
  const auto list = QJsonDocument::fromJson('[' + program.sliced(start.size(), end - start.size()) + ']');
  if (!list.array().at(0).isString()) return {};
  return list.array().at(0).toString().toUtf8();
}
} // namespace twiml
