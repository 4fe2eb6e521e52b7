// What the tests of the guide share: answers, a plan carried out in memory, and what LiveKit then does with a call.
#pragma once
#include "guides/inbound.h"
#include "model/applied.h"
#include "model/hostedtwiml.h"
#include "routing/route.h"
#include "routing/served.h"
#include "support/inbound.h"
#include "twiml/sipdial.h"

#include <QJsonDocument>
#include <QTest>

namespace planned {
using namespace guides;

inline const QString freshBin = QStringLiteral("EHffffffffffffffffffffffffffffffff");
inline const QByteArray freshPassword = QByteArrayLiteral("Nw5-made-for-it");
inline const QString caller = QStringLiteral("+15105550123");

inline InboundAnswers answersFor(const PhoneNumber &n)
{
  InboundAnswers a;
  a.numberSid = n.sid;
  a.sipUser = QStringLiteral("trunkline-new");
  a.sipPassword = Secret(freshPassword);
  return a;
}

/// Both accounts, nothing in them but freshly bought numbers.
inline Snapshot fresh()
{
  Snapshot s = inbound::healthy();
  PhoneNumber one = inbound::aNumber(), two = inbound::aNumber(inbound::otherNumber);
  one.voiceUrl = two.voiceUrl = QStringLiteral("https://demo.twilio.com/welcome/voice/");
  s.put<PhoneNumber>({one, two});
  s.put<TwimlBin>({});
  s.put<InboundTrunk>({});
  s.put<DispatchRule>({});
  return s;
}

inline const Change *step(const Plan &p, const QString &name)
{
  for (const Change &c : p.changes)
    if (c.step == name) return &c;
  return nullptr;
}

/// What the operator would paste: the document with its secrets in place.
inline QByteArray pasted(const Change &manual, const SecretBag &secrets)
{
  QString text = QString::fromUtf8(manual.document);
  for (const QString &name : secrets.names())
    text.replace(SecretBag::reference(name), QString::fromUtf8(secrets.named(name).reveal()).toHtmlEscaped());
  return text.toUtf8();
}

/// The accounts after the plan; the operator pasted the document of a manual step into a new bin.
inline Snapshot carriedOut(const Snapshot &before, Plan plan)
{
  Snapshot s = before;
  for (qsizetype i = 0; i < plan.changes.size(); ++i) {
    if (plan.changes[i].kind != Change::Kind::Manual) continue;
    inbound::add<TwimlBin>(s, inbound::aBin(pasted(plan.changes[i], plan.secrets), freshBin));
    const QString address = resultOf(plan.changes[i].step, resourceOf<TwimlBin>().keyField().key);
    for (Change &c : plan.changes) {
      QByteArray text = QJsonDocument(c.after).toJson();
      text.replace(address.toUtf8(), inbound::urlOf(freshBin).toUtf8());
      c.after = QJsonDocument::fromJson(text).object();
    }
  }
  const auto after = applied(s, plan);
  if (!after) qFatal("%s", qPrintable(after.error().text));
  return *after;
}

/// What LiveKit does with a stranger's call that the number's document dials. `pin`: what the caller has typed.
inline routing::Served served(const Snapshot &s, const QString &numberSid, const QString &pin = {})
{
  const auto number = s.find(resourceOf<PhoneNumber>(), numberSid).as<PhoneNumber>();
  const Object bin = s.find(resourceOf<TwimlBin>(), number.voiceUrl),
               hosted = s.find(resourceOf<HostedTwiml>(), number.voiceUrl);
  if (!bin && !hosted) return {};
  const auto document =
      twiml::read(bin ? bin.as<TwimlBin>().document.reveal() : hosted.as<HostedTwiml>().document.reveal());
  if (!document) return {};
  const auto legs = twiml::dialledSip(*document);
  if (legs.size() != 1 || !twiml::isHostOf(legs.front().uri.host, s.about.sipHost)) return {};
  routing::Call call;
  call.caller = caller;
  call.called = legs.front().uri.user;
  call.pin = pin;
  static std::vector<InboundTrunk> trunks;
  static std::vector<DispatchRule> rules;
  trunks = s.of<InboundTrunk>().seen(); // what is served points into these
  rules = s.of<DispatchRule>().seen();
  auto out = routing::serve(routing::pointers(trunks), routing::pointers(rules), call, s.about.livekit);
  if (out.trunk.trunk
      && (out.trunk.trunk->authUsername != legs.front().username
          || !(out.trunk.trunk->authPassword == legs.front().password)))
    out.result = routing::Served::NoTrunk; // 401: it could not sign in
  return out;
}
} // namespace planned
