// What the tests of the outbound guide share: accounts, answers, a plan carried out, and what then becomes of a call.
#pragma once
#include "guides/outbound.h"
#include "guides/planned.h"
#include "model/credential.h"
#include "model/credentiallist.h"
#include "model/dialingcountry.h"
#include "model/dialingpermissions.h"
#include "model/elastictrunk.h"
#include "model/outboundtrunk.h"
#include "model/trunkcredentiallist.h"
#include "model/trunkiplist.h"
#include "routing/numbers.h"
#include "routing/terminations.h"

namespace outbound {
using namespace guides;

inline const QByteArray right = QByteArrayLiteral("Right-Password-1");

inline DialingCountry aCountry(const QString &code, const QString &name, const QString &continent, bool allowed)
{
  DialingCountry c;
  c.code = code;
  c.name = name;
  c.continent = continent;
  c.ordinary = allowed;
  return c;
}

/// Numbers that nothing answers, five countries, and nothing else.
inline Snapshot fresh()
{
  Snapshot s = planned::fresh();
  s.put<ElasticTrunk>({});
  s.put<OutboundTrunk>({});
  s.put<CredentialList>({});
  s.put<Credential>({});
  s.put<TrunkCredentialList>({});
  s.put<TrunkIpList>({});
  s.put<DialingCountry>({aCountry("AR", "Argentina", "SOUTH_AMERICA", false),
                         aCountry("BR", "Brazil", "SOUTH_AMERICA", false),
                         aCountry("CL", "Chile", "SOUTH_AMERICA", true), aCountry("DE", "Germany", "EUROPE", true),
                         aCountry("US", "United States/Canada", "NORTH_AMERICA", true)});
  return s;
}

inline QString sid(const Snapshot &s) { return s.of<PhoneNumber>().seen().front().sid; }

inline OutboundAnswers answers(const Snapshot &s, const QStringList &countries = {"BR"})
{
  OutboundAnswers a = outboundPresets(s, sid(s));
  a.countries = countries;
  a.domain = QStringLiteral("nd-voice");
  a.sipUser = QStringLiteral("new-user");
  a.sipPassword = Secret(planned::freshPassword);
  return a;
}

inline ElasticTrunk anElastic(const QString &id = "TK1", const QString &name = "nd-main")
{
  ElasticTrunk t;
  t.sid = id;
  t.name = name;
  t.domainName = name + ".pstn.twilio.com";
  return t;
}
inline OutboundTrunk aWay(const QString &id = "ST_out", const QString &address = "nd-main.pstn.sao-paulo.twilio.com",
                          const QString &country = "br")
{
  OutboundTrunk w;
  w.id = id;
  w.name = "Way " + id;
  w.address = address;
  w.numbers = QStringList{inbound::number};
  w.authUsername = "livekit";
  w.authPassword = Secret(right);
  w.destinationCountry = country;
  return w;
}
inline CredentialList aList(const QString &id = "CL1", const QString &name = "users")
{
  CredentialList l;
  l.sid = id;
  l.name = name;
  return l;
}
inline Credential aUser(const QString &list = "CL1", const QString &name = "livekit",
                        const QByteArray &password = right)
{
  Credential c;
  c.listSid = list;
  c.sid = "CR-" + list + name;
  c.key = list + u'/' + c.sid;
  c.username = name;
  c.password = Secret(password); // what is so at Twilio; nobody can read it there
  return c;
}
template <class T> T aTie(const QString &trunk, const QString &list)
{
  T t;
  t.trunkSid = trunk;
  t.sid = t.name = list;
  t.key = trunk + u'/' + list;
  return t;
}

/// Calls to Brazil work.
inline Snapshot healthy()
{
  Snapshot s = fresh();
  s.put<ElasticTrunk>({anElastic()});
  s.put<OutboundTrunk>({aWay()});
  s.put<CredentialList>({aList()});
  s.put<Credential>({aUser()});
  s.put<TrunkCredentialList>({aTie<TrunkCredentialList>("TK1", "CL1")});
  inbound::edit<PhoneNumber>(s, [](PhoneNumber &n) { n.trunkSid = "TK1"; });
  std::vector<DialingCountry> countries = s.of<DialingCountry>().seen();
  for (DialingCountry &c : countries) c.ordinary = true;
  s.put<DialingCountry>(countries);
  return s;
}

inline Snapshot carriedOut(const Snapshot &before, const Plan &plan)
{
  Snapshot s = planned::carriedOut(before, plan);
  std::vector<DialingCountry> countries = s.of<DialingCountry>().seen();
  for (const Change &c : plan.changes)
    if (c.resource == &resourceOf<DialingPermissions>())
      for (DialingCountry &country : countries)
        if (c.key.split(u',').contains(country.code))
          country.ordinary = c.after.value("low_risk").toArray().contains(country.code);
  s.put<DialingCountry>(countries);
  return s;
}

/// Why Twilio refuses a call by this trunk of LiveKit's to the country; nothing: it rings there.
inline QString refusal(const Snapshot &s, const OutboundTrunk &w, const QString &country)
{
  const ElasticTrunk *t = routing::terminationOf(s, w);
  if (!t) return "no termination";
  if (!t->secure != (w.transport.word != u"SIP_TRANSPORT_TLS") && t->secure) return "not secure";
  if (t->secure != (w.media.encryption() == u"SIP_MEDIA_ENCRYPT_REQUIRE")) return "encryption";
  for (const TrunkIpList &l : s.of<TrunkIpList>().seen())
    if (l.trunkSid == t->sid && s.about.livekit != LiveKitKind::SelfHosted) return "address";
  bool signedIn = false;
  for (const TrunkCredentialList &l : s.of<TrunkCredentialList>().seen())
    for (const Credential &c : s.of<Credential>().seen())
      signedIn |=
          l.trunkSid == t->sid && c.listSid == l.sid && c.username == w.authUsername && c.password == w.authPassword;
  if (!signedIn) return "password";
  if (w.numbers.isEmpty() || !routing::isE164(w.numbers.first())) return "caller";
  for (const DialingCountry &c : s.of<DialingCountry>().seen())
    if (c.code == (country == "CA" ? "US" : country)) return c.ordinary ? QString() : "country";
  return country.isEmpty() ? QString() : "no country";
}

/// The trunk of LiveKit's that the plan made or adopted for a country.
inline OutboundTrunk wayOf(const Snapshot &after, const Plan &p, const QString &code)
{
  for (const Change &c : p.changes)
    if (c.resource == &resourceOf<OutboundTrunk>() && (code.isEmpty() || c.step.split(u'-').contains(code)))
      if (const Object o = after.find(*c.resource, c.key.isEmpty() ? "new:" + c.step : c.key))
        return o.as<OutboundTrunk>();
  return {};
}
} // namespace outbound
