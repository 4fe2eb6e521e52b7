// What a document dials, and the document to paste.
#include "twiml/sipdial.h"

#include "twiml/schema.h"

#include <QCoreApplication>

#include <algorithm>

namespace twiml {
namespace {
struct SipDialText {
  Q_DECLARE_TR_FUNCTIONS(Twiml)
};

constexpr int defaultTimeout = 30;

int timeoutOf(const Element &dial)
{
  bool isNumber = false;
  const int seconds = dial.attribute(u"timeout").value_or(QString()).toInt(&isNumber);
  return isNumber && seconds > 0 ? seconds : defaultTimeout;
}

SipTarget targetOf(const Element &dial, const Element &sip)
{
  SipTarget target;
  target.rawUri = sip.content();
  if (auto uri = SipUri::parse(target.rawUri)) target.uri = *std::move(uri);
  target.username = sip.attribute(u"username").value_or(QString());
  target.password = Secret(sip.attribute(u"password").value_or(QString()).toUtf8());
  target.timeoutSeconds = timeoutOf(dial);
  target.answerOnBridge = dial.attribute(u"answerOnBridge") == QStringLiteral("true");
  target.callerId = dial.attribute(u"callerId").value_or(QString());
  target.hasAction = dial.attribute(u"action").has_value();
  target.line = sip.line;
  return target;
}

void addTargets(std::vector<SipTarget> &targets, const Element &dial, bool verbAfter)
{
  const auto add = [&](const Element &at) {
    targets.push_back(targetOf(dial, at));
    targets.back().verbAfter = verbAfter;
  };
  for (const Element &noun : dial.children) {
    if (noun.name != QLatin1String("Sip")) continue;
    bool hasUris = false;
    for (const Element &child : noun.children) {
      if (child.name != QLatin1String("Uri")) continue;
      hasUris = true;
      add(child);
    }
    if (!hasUris) add(noun);
  }
}

Error refusedDial(const QString &text) { return Error{Error::Rejected, text}; }

bool fitsXml(QStringView text)
{
  return std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

std::optional<Error> refusedCredentials(const SipDial &dial)
{
  if (!dial.password.isEmpty() && dial.username.isEmpty())
    return refusedDial(
        SipDialText::tr("The SIP password has no user name, and Twilio refuses that (13249). Enter a user "
                        "name too."));
  const QString password = QString::fromUtf8(dial.password.reveal());
  if (dial.username.size() > 255 || password.size() > 255)
    return refusedDial(
        SipDialText::tr("The SIP user name or password is longer than 255 characters, and Twilio refuses that "
                        "(13249). Choose a shorter one."));
  if (!fitsXml(dial.username) || !fitsXml(password) || password.toUtf8() != dial.password.reveal())
    return refusedDial(
        SipDialText::tr("The SIP user name or password has a character that cannot be written in TwiML, such "
                        "as a line break. Choose another one."));
  return {};
}

Element sipElement(const SipDial &dial, const SipUri &uri)
{
  Element sip{QStringLiteral("Sip")};
  if (!dial.username.isEmpty()) sip.attributes.append({QStringLiteral("username"), dial.username});
  if (!dial.password.isEmpty())
    sip.attributes.append({QStringLiteral("password"), QString::fromUtf8(dial.password.reveal())});
  Element text;
  text.text = uri.toString();
  sip.children.push_back(text);
  return sip;
}
} // namespace

std::vector<SipTarget> dialledSip(const Document &document)
{
  std::vector<SipTarget> targets;
  if (document.root.name != QLatin1String("Response")) return targets;
  std::vector<const Element *> verbs;
  for (const Element &child : document.root.children)
    if (!child.isText()) verbs.push_back(&child);
  for (size_t i = 0; i < verbs.size(); ++i) {
    const bool last = neverReturns(*verbs[i]);
    if (verbs[i]->name == QLatin1String("Dial")) addTargets(targets, *verbs[i], !last && i + 1 < verbs.size());
    if (last) break;
  }
  return targets;
}

Result<QByteArray> sipDialDocument(const SipDial &dial)
{
  if (dial.user.isEmpty())
    return refusedDial(SipDialText::tr("The document needs the number that was called. Choose a number."));
  auto uri = SipUri::parse(QStringLiteral("sip:%1@%2").arg(dial.user, dial.host));
  if (!uri) return uri.error();
  if (!dial.transport.isEmpty()) uri->parameters.append({QStringLiteral("transport"), dial.transport});
  if (const auto error = refusedCredentials(dial)) return *error;

  Element verb{QStringLiteral("Dial")};
  if (dial.answerOnBridge) verb.attributes.append({QStringLiteral("answerOnBridge"), QStringLiteral("true")});
  verb.attributes.append({QStringLiteral("timeout"), QString::number(dial.timeoutSeconds)});
  verb.children.push_back(sipElement(dial, *uri));
  Document document{Element{QStringLiteral("Response")}};
  document.root.children.push_back(verb);
  return write(document);
}

bool isHostOf(QStringView host, QStringView projectHost)
{
  if (host.compare(projectHost, Qt::CaseInsensitive) == 0) return true;
  const QStringView cloud = u".sip.livekit.cloud";
  if (!projectHost.endsWith(cloud, Qt::CaseInsensitive) || !host.endsWith(cloud, Qt::CaseInsensitive)) return false;
  const QStringView project = projectHost.chopped(cloud.size());
  const QStringView regional = host.chopped(cloud.size());
  const qsizetype dot = regional.indexOf(u'.');
  return dot > 0 && !project.contains(u'.') && regional.first(dot).compare(project, Qt::CaseInsensitive) == 0
         && dot + 1 < regional.size() && !regional.sliced(dot + 1).contains(u'.');
}
} // namespace twiml
