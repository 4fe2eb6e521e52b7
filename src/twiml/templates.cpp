// The templates. A second way is tried inside the same <Dial>: what stands after it is run after every good call, too.
#include "twiml/templates.h"

#include "core/e164.h"
#include "twiml/document.h"
#include "twiml/sipdial.h"

#include <QCoreApplication>

#include <array>

namespace twiml {
namespace {
constexpr auto context = "Templates";
constexpr int waitForLiveKit = 20; ///< seconds, before another telephone rings
constexpr int longestMessage = 120;

QString templateWords(const char *text) { return QCoreApplication::translate(context, text); }

Element textElement(const QString &name, const QString &text)
{
  Element piece, out{name};
  piece.text = text;
  out.children.push_back(piece);
  return out;
}

QByteArray documentOf(std::vector<Element> verbs)
{
  Document d{Element{QStringLiteral("Response")}};
  d.root.children = std::move(verbs);
  return write(d);
}

/// The document of a plain call to LiveKit, to be changed.
Result<Document> dialled(const TemplateAnswers &a, int timeout)
{
  if (a.host.isEmpty())
    return Error{Error::Rejected, templateWords(QT_TRANSLATE_NOOP("Templates", "The SIP host of the LiveKit project is "
                                                                               "not known. Enter it first."))};
  const auto xml = sipDialDocument(
      {.user = a.called, .host = a.host, .username = a.username, .password = a.password, .timeoutSeconds = timeout});
  if (!xml) return xml.error();
  return read(*xml);
}

Result<QByteArray> toLiveKit(const TemplateAnswers &a)
{
  const auto d = dialled(a, 30);
  if (!d) return d.error();
  return write(*d);
}

Result<QByteArray> withFallback(const TemplateAnswers &a)
{
  const auto number = E164::parse(a.fallback);
  if (!number) return number.error();
  auto d = dialled(a, waitForLiveKit);
  if (!d) return d.error();
  Element &dial = d->root.children.front();
  dial.attributes.append({QStringLiteral("sequential"), QStringLiteral("true")});
  dial.children.push_back(textElement(QStringLiteral("Number"), number->toString()));
  return write(*d);
}

Result<QByteArray> withRecording(const TemplateAnswers &a)
{
  auto d = dialled(a, 30);
  if (!d) return d.error();
  Element &dial = d->root.children.front();
  dial.attributes.append({QStringLiteral("record"), QStringLiteral("record-from-answer-dual")});
  if (!a.message.trimmed().isEmpty())
    d->root.children.insert(d->root.children.begin(), textElement(QStringLiteral("Say"), a.message.trimmed()));
  return write(*d);
}

Result<QByteArray> voicemail(const TemplateAnswers &a)
{
  Element record{QStringLiteral("Record"),
                 {{QStringLiteral("maxLength"), QString::number(longestMessage)},
                  {QStringLiteral("playBeep"), QStringLiteral("true")},
                  {QStringLiteral("finishOnKey"), QStringLiteral("#")}}};
  if (a.message.trimmed().isEmpty()) return documentOf({record});
  return documentOf({textElement(QStringLiteral("Say"), a.message.trimmed()), record});
}

Result<QByteArray> reject(const TemplateAnswers &) { return documentOf({Element{QStringLiteral("Reject")}}); }

Result<QByteArray> busy(const TemplateAnswers &)
{
  return documentOf({Element{QStringLiteral("Reject"), {{QStringLiteral("reason"), QStringLiteral("busy")}}}});
}

constexpr std::array all{
    Template{"livekit", QT_TRANSLATE_NOOP("Templates", "To LiveKit by SIP"),
             QT_TRANSLATE_NOOP("Templates", "The call goes to an inbound trunk of the project. The caller hears "
                                            "ringing until an agent answers."),
             AsksCalled | AsksSignIn, nullptr, toLiveKit},
    Template{"fallback", QT_TRANSLATE_NOOP("Templates", "To LiveKit, with a fallback number"),
             QT_TRANSLATE_NOOP("Templates", "When LiveKit does not answer within 20 seconds, a telephone rings."),
             AsksCalled | AsksSignIn | AsksFallback, nullptr, withFallback},
    Template{"recording", QT_TRANSLATE_NOOP("Templates", "To LiveKit, with recording"),
             QT_TRANSLATE_NOOP("Templates", "Twilio records the call from the answer on, each side on its own track. "
                                            "Tell callers so where the law asks for it."),
             AsksCalled | AsksSignIn | AsksMessage, QT_TRANSLATE_NOOP("Templates", "This call is recorded."),
             withRecording},
    Template{"voicemail", QT_TRANSLATE_NOOP("Templates", "Voicemail"),
             QT_TRANSLATE_NOOP("Templates", "The caller hears a sentence and a tone and may speak for two minutes."),
             AsksMessage,
             QT_TRANSLATE_NOOP("Templates", "Nobody can take your call now. Leave a message after the tone."),
             voicemail},
    Template{"reject", QT_TRANSLATE_NOOP("Templates", "Reject"),
             QT_TRANSLATE_NOOP("Templates", "The call is refused before it is answered, and costs nothing. The caller "
                                            "hears that the number is not in service."),
             0, nullptr, reject},
    Template{"busy", QT_TRANSLATE_NOOP("Templates", "Busy"),
             QT_TRANSLATE_NOOP("Templates", "The call is refused before it is answered, and costs nothing. The caller "
                                            "hears the busy tone."),
             0, nullptr, busy},
};
} // namespace

QString Template::shownTitle() const { return templateWords(title); }
QString Template::shownSentence() const { return templateWords(sentence); }

std::span<const Template> templates() { return all; }

} // namespace twiml
