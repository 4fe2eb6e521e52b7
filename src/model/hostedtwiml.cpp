// The field table of a hosted document.
#include "model/hostedtwiml.h"

#include <QRegularExpression>

namespace {
constexpr int longestName = 50;

QString say(const char *text) { return QCoreApplication::translate("hosted-twiml", text); }

QString nameProblem(const void *row) { return hostedNameProblem(static_cast<const HostedTwiml *>(row)->name); }

using H = HostedTwiml;
constexpr Field fields[] = {
    field<&H::name>("name", QT_TRANSLATE_NOOP("hosted-twiml", "Name"), Strong | Required | AtCreation)
        .checked(nameProblem),
    field<&H::document>("document", QT_TRANSLATE_NOOP("hosted-twiml", "Document"), Editable | Hidden | Mono),
    field<&H::visibility>("visibility", QT_TRANSLATE_NOOP("hosted-twiml", "Who gets an answer"), Volatile | Hidden),
    field<&H::published>("date_created", QT_TRANSLATE_NOOP("hosted-twiml", "Published"), Volatile),
    field<&H::functionSid>("function_sid", QT_TRANSLATE_NOOP("hosted-twiml", "Function"), Volatile | Hidden | Mono),
    field<&H::versionSid>("version_sid", QT_TRANSLATE_NOOP("hosted-twiml", "Version"), Volatile | Hidden | Mono),
    field<&H::buildSid>("build_sid", QT_TRANSLATE_NOOP("hosted-twiml", "Build"), Volatile | Hidden | Mono),
    field<&H::url>("url", QT_TRANSLATE_NOOP("hosted-twiml", "URL"), Key | Mono),
};

QString called(const void *row)
{
  const auto &h = *static_cast<const HostedTwiml *>(row);
  return h.name.isEmpty() ? h.url : h.name;
}
} // namespace

QString hostedNameProblem(const QString &name)
{
  static const QRegularExpression good(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_-]*$"));
  if (name.isEmpty())
    return say(QT_TRANSLATE_NOOP("hosted-twiml", "Enter a name. It becomes the end of the document’s address."));
  if (name.size() > longestName) return say(QT_TRANSLATE_NOOP("hosted-twiml", "At most 50 characters."));
  if (!good.match(name).hasMatch())
    return say(QT_TRANSLATE_NOOP("hosted-twiml", "Only letters, digits, - and _, for the name becomes the end of the "
                                                 "document’s address."));
  return {};
}

QStringList publicationSteps()
{
  return {say(QT_TRANSLATE_NOOP("hosted-twiml", "Service “trunkline”, unless it stands already")),
          say(QT_TRANSLATE_NOOP("hosted-twiml", "Environment “production”, unless it stands already")),
          say(QT_TRANSLATE_NOOP("hosted-twiml", "Function of that name, unless it stands already")),
          say(QT_TRANSLATE_NOOP("hosted-twiml", "New version of the function, protected, with the document in it")),
          say(QT_TRANSLATE_NOOP("hosted-twiml", "Build of this version and all others that are in use")),
          say(QT_TRANSLATE_NOOP("hosted-twiml", "Deployment of the build: from then on calls get the document"))};
}

TwimlBin asDocument(const HostedTwiml &h)
{
  TwimlBin b;
  b.kind = TwimlBin::Kind::Hosted;
  b.kindText = kindWord(b.kind);
  b.url = h.url;
  b.name = h.name;
  b.document = h.document;
  b.reading = TwimlBin::Reading::Read;
  b.readAt = h.published;
  return b;
}

template <> const Resource &resourceOf<HostedTwiml>()
{
  static constexpr Resource r{"hosted-twiml",
                              QT_TRANSLATE_NOOP("hosted-twiml", "Hosted TwiML"),
                              QT_TRANSLATE_NOOP("hosted-twiml", "hosted TwiML document"),
                              Vendor::Twilio,
                              CanCreate | CanChange | CanRemove,
                              fields,
                              makeRowsOf<HostedTwiml>,
                              copyOf<HostedTwiml>,
                              assignOf<HostedTwiml>,
                              restOf<HostedTwiml>,
                              called};
  return r;
}
