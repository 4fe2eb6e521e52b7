// Healthy paths as a snapshot, to be broken by a test: number → TwiML bin → inbound trunk → dispatch rule, and outbound
// trunk → Elastic SIP trunk with a credential list.
#pragma once
#include "model/callerid.h"
#include "model/credential.h"
#include "model/dialingcountry.h"
#include "model/dispatchrule.h"
#include "model/elastictrunk.h"
#include "model/inboundtrunk.h"
#include "model/outboundtrunk.h"
#include "model/phonenumber.h"
#include "model/room.h"
#include "model/snapshot.h"
#include "model/trunkcredentiallist.h"
#include "model/trunkiplist.h"
#include "model/twimlbin.h"

namespace inbound {

inline const QString number = QStringLiteral("+15105550161");
inline const QString otherNumber = QStringLiteral("+15105550162");
inline const QString binSid = QStringLiteral("EH0123456789abcdef0123456789abcdef");
inline const QString host = QStringLiteral("abc.sip.livekit.cloud");
inline const QByteArray password = QByteArrayLiteral("Kx7-secret-4412");

inline QString urlOf(const QString &sid) { return QStringLiteral("https://handler.twilio.com/twiml/") + sid; }

/// A document that dials `uri`; an empty user or password is left out.
inline QByteArray document(const QString &uri, const QString &user = QStringLiteral("trunkline"),
                           const QByteArray &pass = password)
{
  QByteArray attributes;
  if (!user.isEmpty()) attributes += " username=\"" + user.toUtf8() + '"';
  if (!pass.isEmpty()) attributes += " password=\"" + QString::fromUtf8(pass).toHtmlEscaped().toUtf8() + '"';
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Dial answerOnBridge=\"true\"><Sip" + attributes + '>'
         + uri.toUtf8() + "</Sip></Dial></Response>\n";
}

inline QString uriOf(const QString &user, const QString &at = host)
{
  return QStringLiteral("sip:%1@%2;transport=tcp").arg(user, at);
}

inline PhoneNumber aNumber(const QString &e164 = number, const QString &sid = binSid)
{
  PhoneNumber n;
  n.sid = QStringLiteral("PN") + QString(e164).remove(u'+').rightJustified(32, u'0');
  n.number = e164;
  n.name = QStringLiteral("Front desk");
  n.voiceUrl = urlOf(sid);
  n.voiceCapable = true;
  return n;
}

inline TwimlBin aBin(const QByteArray &text = document(uriOf(number)), const QString &sid = binSid)
{
  TwimlBin b;
  b.sid = sid;
  b.url = urlOf(sid);
  b.reading = TwimlBin::Reading::Read;
  b.document = Secret(text);
  return b;
}

inline InboundTrunk aTrunk(const QString &id = QStringLiteral("ST_a"), const QStringList &numbers = {number})
{
  InboundTrunk t;
  t.id = id;
  t.name = QStringLiteral("Trunk ") + id;
  t.numbers = numbers;
  t.authUsername = QStringLiteral("trunkline");
  t.authPassword = Secret(password);
  return t;
}

inline DispatchRule aRule(const QString &id = QStringLiteral("SDR_a"),
                          const QStringList &trunks = {QStringLiteral("ST_a")})
{
  DispatchRule r;
  r.id = id;
  r.name = QStringLiteral("Rule ") + id;
  r.target = {RoomTarget::Kind::Individual, QStringLiteral("call-"), {}, true, {}};
  r.trunkIds = trunks;
  r.roomConfig.setAgent({QStringLiteral("receptionist"), {}});
  return r;
}

inline ElasticTrunk anElasticTrunk(const QString &sid = QStringLiteral("TK_out"),
                                   const QString &domain = QStringLiteral("clinic.pstn.twilio.com"))
{
  ElasticTrunk t;
  t.sid = sid;
  t.name = QStringLiteral("Elastic ") + sid;
  t.domainName = domain;
  return t;
}

inline OutboundTrunk anOutboundTrunk(const QString &id = QStringLiteral("ST_out"),
                                     const QString &address = QStringLiteral("clinic.pstn.twilio.com"))
{
  OutboundTrunk t;
  t.id = id;
  t.name = QStringLiteral("Trunk ") + id;
  t.address = address;
  t.numbers = {number};
  t.authUsername = QStringLiteral("livekit");
  t.authPassword = Secret(password);
  return t;
}

inline Credential aUser(const QString &name = QStringLiteral("livekit"), const QString &list = QStringLiteral("CL_out"))
{
  Credential c;
  c.sid = QStringLiteral("CR_") + name;
  c.listSid = list;
  c.key = list + u'/' + c.sid;
  c.username = name;
  return c;
}

/// `List` on the trunk.
template <class List> List attached(const QString &list, const QString &trunk = QStringLiteral("TK_out"))
{
  List l;
  l.sid = list;
  l.trunkSid = trunk;
  l.key = trunk + u'/' + list;
  l.name = QStringLiteral("List ") + list;
  return l;
}

inline Snapshot healthy(LiveKitKind kind = LiveKitKind::Cloud)
{
  Snapshot s;
  s.about.accountSid = QStringLiteral("AC") + QString(32, u'1');
  s.about.sipHost = host;
  s.about.webHost = QStringLiteral("clinic-x1.livekit.cloud");
  s.about.livekit = kind;
  s.about.hasAuthToken = true;
  s.takenAt = QDateTime(QDate(2026, 11, 21), QTime(14, 2, 31), Qt::UTC);
  s.put<PhoneNumber>({aNumber()});
  s.put<TwimlBin>({aBin()});
  s.put<InboundTrunk>({aTrunk()});
  s.put<DispatchRule>({aRule()});
  s.put<Room>({});
  s.put<CallerId>({});
  s.put<DialingCountry>({});
  s.put<OutboundTrunk>({anOutboundTrunk()});
  s.put<ElasticTrunk>({anElasticTrunk()});
  s.put<TrunkCredentialList>({attached<TrunkCredentialList>(QStringLiteral("CL_out"))});
  s.put<Credential>({aUser()});
  s.put<TrunkIpList>({});
  return s;
}

/// The first object of a kind, changed.
template <class T, class F> void edit(Snapshot &s, F change)
{
  std::vector<T> list = s.of<T>().seen();
  change(list.front());
  s.put<T>(std::move(list), s.of<T>().state());
}
template <class T> void add(Snapshot &s, const T &object)
{
  std::vector<T> list = s.of<T>().seen();
  list.push_back(object);
  s.put<T>(std::move(list), s.of<T>().state());
}
/// The part was refused, and nothing of it is known.
template <class T> void refuse(Snapshot &s)
{
  s.set(resourceOf<T>(), {Read::Failed, {}, Error{Error::Auth, QStringLiteral("The key may not read this.")}, nullptr});
}
/// Only a part of the objects was read.
template <class T> void readPartly(Snapshot &s) { s.put<T>(s.of<T>().seen(), Read::Partly); }
inline void setDocument(Snapshot &s, const QByteArray &text)
{
  edit<TwimlBin>(s, [&](TwimlBin &b) { b.document = Secret(text); });
}

} // namespace inbound
