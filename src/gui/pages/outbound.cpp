// How LiveKit calls phones: its outbound trunks, the Elastic SIP trunks that they lead to, and the lists of those.
#include "gui/pages/pages.h"
#include "gui/pages/tableparts.h"
#include "gui/pages/viewspage.h"
#include "model/credential.h"
#include "model/credentiallist.h"
#include "model/elastictrunk.h"
#include "model/ipaddressentry.h"
#include "model/iplist.h"
#include "model/originationurl.h"
#include "model/outboundtrunk.h"
#include "model/phonenumber.h"
#include "model/trunkcredentiallist.h"
#include "model/trunkiplist.h"
#include "routing/terminations.h"

namespace gui {

namespace {
struct Outbound {
  Q_DECLARE_TR_FUNCTIONS(Outbound)
};

QString signInOf(const OutboundTrunk &t)
{
  return t.authUsername.isEmpty() ? Outbound::tr("None") : Outbound::tr("User %1").arg(t.authUsername);
}

/// Which trunk of the other vendor it is joined with.
QString partnerOf(Desk &desk, const OutboundTrunk &t)
{
  const ElasticTrunk *partner = routing::terminationOf(desk.snapshot(), t);
  if (partner) return resourceOf<ElasticTrunk>().called(partner);
  if (routing::isSipDomain(t.address)) return Outbound::tr("a SIP domain: no way to phones");
  return routing::isTermination(t.address) ? Outbound::tr("not of this account") : Outbound::tr("not Twilio");
}

QString partnersOf(Desk &desk, const ElasticTrunk &t)
{
  QStringList out;
  for (const OutboundTrunk &o : desk.snapshot().of<OutboundTrunk>().seen())
    if (routing::leadsTo(o.address, t)) out << resourceOf<OutboundTrunk>().called(&o);
  return out.join(QStringLiteral(", "));
}

QString numbersOn(Desk &desk, const ElasticTrunk &t)
{
  int numbers = 0;
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen()) numbers += n.trunkSid == t.sid;
  return QString::number(numbers);
}

QString authOf(const ElasticTrunk &t)
{
  const bool password = t.authType.contains(QStringLiteral("CREDENTIAL_LIST")),
             address = t.authType.contains(QStringLiteral("IP_ACL"));
  if (password && address) return Outbound::tr("Password and address");
  return password ? Outbound::tr("Password") : address ? Outbound::tr("Address") : Outbound::tr("Nobody may call");
}

template <class T> QString countOf(Desk &desk, QString T::*list, const QString &sid)
{
  const auto &all = desk.snapshot().of<T>().seen();
  return QString::number(std::count_if(all.begin(), all.end(), [&](const T &one) { return one.*list == sid; }));
}

ResourcePage *livekitTrunks(Desk &desk)
{
  PageSpec s;
  s.resource = &resourceOf<OutboundTrunk>();
  s.name = QStringLiteral("outboundTrunks");
  s.nouns = Outbound::tr("outbound trunks");
  s.counted = [](int n) { return Outbound::tr("%n outbound trunk(s)", nullptr, n); };
  s.filterHint = Outbound::tr("Filter, for example  pstn  or  +55");
  s.columns = withFields(desk, {}, *s.resource);
  for (Column &c : s.columns) {
    if (c.id != u"auth_username") continue;
    c.title = Outbound::tr("Sign-in");
    c.text = [](const void *row) { return signInOf(*static_cast<const OutboundTrunk *>(row)); };
  }
  s.columns.insert(
      s.columns.begin() + 2,
      computedColumn(QStringLiteral("partner"), Outbound::tr("Elastic SIP trunk"), 180,
                     [&desk](const void *row) { return partnerOf(desk, *static_cast<const OutboundTrunk *>(row)); }));
  s.primary = newObject<OutboundTrunk>(Outbound::tr("New outbound trunk…"), QStringLiteral("newOutboundTrunk"), desk);
  s.nothing = {
      QStringLiteral("outbound"), Outbound::tr("No outbound calls yet"),
      Outbound::tr("LiveKit calls a phone through an outbound trunk that leads to a Twilio Elastic SIP trunk."),
      Outbound::tr("New outbound trunk…")};
  s.inspector = {detailsTab(), jsonTab()};
  s.further = {duplicateAction(desk), copyElsewhereAction(desk)};
  return new ResourcePage(desk, std::move(s));
}

ResourcePage *elasticTrunks(Desk &desk)
{
  PageSpec s;
  s.resource = &resourceOf<ElasticTrunk>();
  s.name = QStringLiteral("elasticTrunks");
  s.nouns = Outbound::tr("Elastic SIP trunks");
  s.counted = [](int n) { return Outbound::tr("%n Elastic SIP trunk(s)", nullptr, n); };
  s.filterHint = Outbound::tr("Filter");
  s.columns = withFields(desk, {}, *s.resource);
  for (Column &c : s.columns)
    if (c.id == u"auth_type") c.text = [](const void *row) { return authOf(*static_cast<const ElasticTrunk *>(row)); };
  const auto at = [](const void *row) -> const ElasticTrunk & { return *static_cast<const ElasticTrunk *>(row); };
  s.columns.insert(s.columns.begin() + 2,
                   {computedColumn(QStringLiteral("partners"), Outbound::tr("LiveKit trunks"), 180,
                                   [&desk, at](const void *row) { return partnersOf(desk, at(row)); }),
                    computedColumn(
                        QStringLiteral("numbers"), Outbound::tr("Numbers"), 80,
                        [&desk, at](const void *row) { return numbersOn(desk, at(row)); }, cell::Figure)});
  s.primary = newObject<ElasticTrunk>(Outbound::tr("New Elastic SIP trunk…"), QStringLiteral("newElasticTrunk"), desk);
  s.nothing = {
      QStringLiteral("outbound"), Outbound::tr("No Elastic SIP trunk yet"),
      Outbound::tr("An Elastic SIP trunk joins Twilio's telephone network with a SIP server such as LiveKit's, "
                   "in both directions."),
      Outbound::tr("New Elastic SIP trunk…")};
  s.parts = {{&resourceOf<TrunkCredentialList>(), "trunk_sid", Outbound::tr("Credential lists"),
              Outbound::tr("None: nobody signs in to call out with a user and a password."),
              Outbound::tr("Attach list…")},
             {&resourceOf<TrunkIpList>(), "trunk_sid", Outbound::tr("IP access lists"),
              Outbound::tr("None: addresses are not asked."), Outbound::tr("Attach list…")},
             {&resourceOf<OriginationUrl>(), "trunk_sid", Outbound::tr("Origination: calls to its numbers go to"),
              Outbound::tr("Nowhere: calls to its numbers fail."), Outbound::tr("Add URL…")}};
  s.inspector = {partsTab(QStringLiteral("connections"), Outbound::tr("Connections"), s.parts), detailsTab(),
                 jsonTab()};
  return new ResourcePage(desk, std::move(s));
}

ResourcePage *credentialLists(Desk &desk)
{
  PageSpec s;
  s.resource = &resourceOf<CredentialList>();
  s.name = QStringLiteral("credentialLists");
  s.nouns = Outbound::tr("credential lists");
  s.counted = [](int n) { return Outbound::tr("%n credential list(s)", nullptr, n); };
  s.filterHint = Outbound::tr("Filter");
  s.columns = withFields(desk, {}, *s.resource);
  const auto sid = [](const void *row) { return static_cast<const CredentialList *>(row)->sid; };
  s.columns.insert(
      s.columns.begin() + 1,
      {computedColumn(
           QStringLiteral("users"), Outbound::tr("Users"), 90,
           [&desk, sid](const void *row) { return countOf(desk, &Credential::listSid, sid(row)); }, cell::Figure),
       computedColumn(
           QStringLiteral("trunks"), Outbound::tr("On trunks"), 90,
           [&desk, sid](const void *row) { return countOf(desk, &TrunkCredentialList::sid, sid(row)); },
           cell::Figure)});
  s.primary =
      newObject<CredentialList>(Outbound::tr("New credential list…"), QStringLiteral("newCredentialList"), desk);
  s.nothing = {QStringLiteral("key"), Outbound::tr("No credential list yet"),
               Outbound::tr("A credential list holds the users that may sign in to call phones through a trunk."),
               Outbound::tr("New credential list…")};
  s.parts = {{&resourceOf<Credential>(), "credential_list_sid", Outbound::tr("Users"),
              Outbound::tr("Nobody can sign in with this list."), Outbound::tr("Add user…")}};
  QList<PartsOf> shown = s.parts;
  shown << PartsOf{&resourceOf<TrunkCredentialList>(), "sid", Outbound::tr("On trunks"),
                   Outbound::tr("No trunk uses it."),  {},    "trunk_sid"};
  s.inspector = {partsTab(QStringLiteral("users"), Outbound::tr("Users"), shown), detailsTab(), jsonTab()};
  return new ResourcePage(desk, std::move(s));
}

ResourcePage *ipLists(Desk &desk)
{
  PageSpec s;
  s.resource = &resourceOf<IpList>();
  s.name = QStringLiteral("ipLists");
  s.nouns = Outbound::tr("IP access lists");
  s.counted = [](int n) { return Outbound::tr("%n IP access list(s)", nullptr, n); };
  s.filterHint = Outbound::tr("Filter");
  s.columns = withFields(desk, {}, *s.resource);
  const auto sid = [](const void *row) { return static_cast<const IpList *>(row)->sid; };
  s.columns.insert(
      s.columns.begin() + 1,
      {computedColumn(
           QStringLiteral("addresses"), Outbound::tr("Addresses"), 90,
           [&desk, sid](const void *row) { return countOf(desk, &IpAddressEntry::listSid, sid(row)); }, cell::Figure),
       computedColumn(
           QStringLiteral("trunks"), Outbound::tr("On trunks"), 90,
           [&desk, sid](const void *row) { return countOf(desk, &TrunkIpList::sid, sid(row)); }, cell::Figure)});
  s.primary = newObject<IpList>(Outbound::tr("New IP access list…"), QStringLiteral("newIpList"), desk);
  s.nothing = {QStringLiteral("lock"), Outbound::tr("No IP access list"),
               Outbound::tr("LiveKit Cloud calls from changing addresses: trunks for it are better off with a "
                            "credential list alone."),
               Outbound::tr("New IP access list…")};
  s.parts = {{&resourceOf<IpAddressEntry>(), "ip_access_control_list_sid", Outbound::tr("Addresses"),
              Outbound::tr("No address: what asks this list lets nobody in."), Outbound::tr("Add address…")}};
  QList<PartsOf> shown = s.parts;
  shown << PartsOf{&resourceOf<TrunkIpList>(),        "sid", Outbound::tr("On trunks"),
                   Outbound::tr("No trunk uses it."), {},    "trunk_sid"};
  s.inspector = {partsTab(QStringLiteral("addresses"), Outbound::tr("Addresses"), shown), detailsTab(), jsonTab()};
  return new ResourcePage(desk, std::move(s));
}
} // namespace

Page *outboundTrunksPage(Desk &desk)
{
  return new ViewsPage(desk, QStringLiteral("outbound"), Outbound::tr("Kinds of outbound objects"),
                       {{Outbound::tr("LiveKit trunks"), livekitTrunks(desk), true},
                        {Outbound::tr("Elastic SIP trunks"), elasticTrunks(desk), true},
                        {Outbound::tr("Credential lists"), credentialLists(desk), false},
                        {Outbound::tr("IP access lists"), ipLists(desk), false}});
}

} // namespace gui
