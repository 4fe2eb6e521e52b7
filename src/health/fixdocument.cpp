// The TwiML document as it should be.
#include "core/e164.h"
#include "health/fixes.h"
#include "model/hostedtwiml.h"
#include "routing/nodes.h"
#include "twiml/document.h"
#include "twiml/sipdial.h"

namespace health {
using namespace routing;

namespace {
void setAttribute(twiml::Element &e, const QString &name, const QString &value)
{
  for (twiml::Attribute &a : e.attributes)
    if (a.name == name) {
      a.value = value;
      return;
    }
  e.attributes.push_back({name, value});
}

void setText(twiml::Element &e, const QString &text)
{
  std::erase_if(e.children, [](const twiml::Element &child) { return child.isText(); });
  twiml::Element piece;
  piece.text = text;
  e.children.push_back(piece);
}

/// Every element that dials `rawUri` gets the new address and sign-in.
bool rewrite(twiml::Element &e, const QString &rawUri, const QString &uri, const QString &username,
             const Secret &password)
{
  bool found = false;
  for (twiml::Element &child : e.children)
    if (!child.isText()) found |= rewrite(child, rawUri, uri, username, password);
  if ((e.name != u"Sip" && e.name != u"Uri") || e.content() != rawUri) return found;
  setText(e, uri);
  if (!username.isEmpty()) setAttribute(e, QStringLiteral("username"), username);
  if (!password.isEmpty()) setAttribute(e, QStringLiteral("password"), QString::fromUtf8(password.reveal()));
  return true;
}

/// The number that the document should dial: what it dials now when a trunk takes that, else the number itself.
QString userFor(const InboundPath &path, const Leg &leg)
{
  if (leg.sip.uri.user.startsWith(QLatin1String("{{"))) return leg.sip.uri.user;
  const bool taken = path.trunk() || path.served.trunk.isConflict();
  return taken ? livekitNormalised(leg.user) : path.number->number;
}

QByteArray madeAnew(const InboundPath &path, const QString &host, const QString &username, const Secret &password)
{
  twiml::SipDial dial;
  dial.user = path.number->number;
  dial.host = host;
  dial.username = username;
  dial.password = password;
  const auto document = twiml::sipDialDocument(dial);
  return document ? *document : QByteArray();
}
} // namespace

QByteArray correctedDocument(const InboundPath &path, const Snapshot &s, const QString &username,
                             const Secret &password)
{
  const QString &host = s.about.sipHost;
  if (host.isEmpty()) return {};
  const Leg *leg = path.followed();
  auto document = leg && path.bin ? twiml::read(path.bin->document.reveal())
                                  : Result<twiml::Document>(Error{Error::Rejected, QString()});
  if (!document) return madeAnew(path, host, username, password);
  SipUri uri = leg->sip.uri;
  if (uri.isEmpty()) uri.scheme = QStringLiteral("sip");
  uri.user = userFor(path, *leg);
  if (leg->where != Host::Ours) {
    uri.host = host;
    uri.port = 0;
  }
  if (!rewrite(document->root, leg->sip.rawUri, uri.toString(), username, password))
    return madeAnew(path, host, username, password);
  return twiml::write(*document);
}

std::optional<Change> hostedChange(const Ask &ask, const QString &username, const Secret &password, SecretBag &secrets)
{
  const InboundPath *path = ask.path();
  if (!path || !path->bin || path->bin->kind != TwimlBin::Kind::Hosted) return {};
  const Object now = ask.project.snapshot().find(resourceOf<HostedTwiml>(), path->bin->url);
  const QByteArray document = correctedDocument(*path, ask.project.snapshot(), username, password);
  if (!now || document.isEmpty()) return {};
  Object wanted = now;
  wanted.as<HostedTwiml>().document = Secret(document);
  return changeChange(QStringLiteral("publish"), now, wanted, secrets);
}

Result<Plan> rewriteHosted(const Ask &ask)
{
  const InboundPath *path = ask.path();
  if (!path) return gone();
  const Trunks trunks =
      ask.project.trunksForNumber(path->call.called.isEmpty() ? path->number->number : path->call.called);
  const InboundTrunk *trunk = path->trunk() ? path->trunk() : trunks.size() == 1 ? trunks.front() : nullptr;
  const bool locked = trunk && trunk->challenges();
  Plan plan;
  auto change = hostedChange(ask, locked ? trunk->authUsername : QString(), locked ? trunk->authPassword : Secret(),
                             plan.secrets);
  if (!change) return Error{Error::Rejected, FixText::tr("Only a person can mend this.")};
  plan.title = FixText::tr("Correct the hosted TwiML “%1”").arg(path->bin->name);
  change->why = FixText::tr("Trunkline hosts the document, so it can be changed here.");
  plan.changes << *change;
  return plan;
}

} // namespace health
