// How LiveKit calls phones: its outbound trunks, the Elastic SIP trunks that they lead to, and the lists of those.
#include "gui/pages/outbound.h"

#include "gui/calls/trafficview.h"
#include "gui/pages/pages.h"
#include "gui/pages/probetask.h"
#include "gui/pages/viewspage.h"
#include "gui/proof/proofline.h"
#include "model/elastictrunk.h"
#include "model/originationurl.h"
#include "model/outboundtrunk.h"
#include "model/phonenumber.h"
#include "model/trunkcredentiallist.h"
#include "model/trunkiplist.h"
#include "model/trunkrecording.h"
#include "routing/terminations.h"

namespace gui {

namespace {
struct Outbound {
  Q_DECLARE_TR_FUNCTIONS(Outbound)
};

/// Which trunk of the other vendor it is joined with.
QString partnerOf(Desk &desk, const OutboundTrunk &t)
{
  const ElasticTrunk *partner = routing::terminationOf(desk.snapshot(), t);
  if (partner) return resourceOf<ElasticTrunk>().called(partner);
  if (routing::isSipDomain(t.address)) return Outbound::tr("a SIP domain: no way to phones");
  if (!routing::isTermination(t.address)) return Outbound::tr("not Twilio");
  const bool all = desk.snapshot().of<ElasticTrunk>().all();
  return all ? Outbound::tr("not of this account") : Outbound::tr("not known: they were not all read");
}

QString partnersOf(Desk &desk, const ElasticTrunk &t)
{
  QStringList out;
  for (const OutboundTrunk &o : desk.snapshot().of<OutboundTrunk>().seen())
    if (routing::leadsTo(o.address, t)) out << resourceOf<OutboundTrunk>().called(&o);
  return out.join(QStringLiteral(", "));
}

/// They have a tab of their own, where they are found.
PartsOf numbersOnTrunk()
{
  PartsOf numbers{&resourceOf<PhoneNumber>(), "trunk_sid", Outbound::tr("Numbers"),
                  Outbound::tr("None: nobody calls in through it.")};
  numbers.choose = Outbound::tr("Choose numbers…");
  numbers.column = Outbound::tr("Numbers");
  return numbers;
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
  s.primary = setUpOutbound(desk, QStringLiteral("setUpOutboundTrunk"));
  s.more = {checkEnvironment(desk)};
  s.second = newObject<OutboundTrunk>(Outbound::tr("New outbound trunk…"), QStringLiteral("newOutboundTrunk"), desk);
  s.nothing = {
      QStringLiteral("outbound"), Outbound::tr("No outbound calls yet"),
      Outbound::tr("LiveKit calls a phone through a Twilio Elastic SIP trunk. Trunkline makes both ends and the "
                   "password they share."),
      Outbound::tr("Set up outbound calls…")};
  s.inspector = {withProof(withFindings(wayOutTab())), detailsTab(), jsonTab()};
  s.actions = {testAction(desk, {&resourceOf<OutboundTrunk>()}), probeAction(desk, {&resourceOf<OutboundTrunk>()}),
               rotateAction(desk)};
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
  sayWhoMayCall(s, [](const void *row) { return static_cast<const ElasticTrunk *>(row)->authType; });
  s.columns.insert(
      s.columns.begin() + 2,
      computedColumn(QStringLiteral("partners"), Outbound::tr("LiveKit trunks"), 180,
                     [&desk](const void *row) { return partnersOf(desk, *static_cast<const ElasticTrunk *>(row)); }));
  s.primary = newObject<ElasticTrunk>(Outbound::tr("New Elastic SIP trunk…"), QStringLiteral("newElasticTrunk"), desk);
  s.nothing = {
      QStringLiteral("outbound"), Outbound::tr("No Elastic SIP trunk yet"),
      Outbound::tr("An Elastic SIP trunk joins Twilio's telephone network with a SIP server such as LiveKit's, "
                   "in both directions."),
      Outbound::tr("New Elastic SIP trunk…")};
  s.parts = partsOfElasticTrunk();
  countParts(desk, s, 3, {numbersOnTrunk()});
  s.inspector = {withProof(withFindings(connectionsTab())), terminationTab(), trafficTab(), detailsTab(), jsonTab()};
  s.actions = {testAction(desk, {&resourceOf<ElasticTrunk>()}), probeAction(desk, {&resourceOf<ElasticTrunk>()})};
  return new ResourcePage(desk, std::move(s));
}
} // namespace

QAction *setUpOutbound(Desk &desk, const QString &name)
{
  return pageAction(Outbound::tr("Set up outbound calls…"), name, desk, Vendor::Twilio,
                    [&desk] { desk.show(outboundTask(desk)); });
}

QAction *checkEnvironment(Desk &desk)
{
  auto *a = new QAction(Outbound::tr("Check an existing .env…"));
  a->setObjectName(QStringLiteral("checkEnvironment"));
  QObject::connect(a, &QAction::triggered, &desk, [&desk] { desk.show(environmentTask(desk)); });
  return a;
}

QString signInOf(const OutboundTrunk &t)
{
  return t.authUsername.isEmpty() ? Outbound::tr("None") : Outbound::tr("User %1").arg(t.authUsername);
}

QList<PartsOf> partsOfElasticTrunk()
{
  PartsOf recording{&resourceOf<TrunkRecording>(), "trunk_sid", Outbound::tr("Recording"), {}};
  recording.calledBy = "mode";
  return {{&resourceOf<TrunkCredentialList>(), "trunk_sid", Outbound::tr("Credential lists"),
           Outbound::tr("None: nobody signs in to call out with a user and a password."), Outbound::tr("Attach list…")},
          {&resourceOf<TrunkIpList>(), "trunk_sid", Outbound::tr("IP access lists"),
           Outbound::tr("None: addresses are not asked."), Outbound::tr("Attach list…")},
          {&resourceOf<OriginationUrl>(), "trunk_sid", Outbound::tr("Origination: calls to its numbers go to"),
           Outbound::tr("Nowhere: calls to its numbers fail."), Outbound::tr("Add URL…")},
          recording};
}

InspectorTab connectionsTab()
{
  QList<PartsOf> shown = partsOfElasticTrunk();
  shown.insert(3, numbersOnTrunk());
  return partsTab(QStringLiteral("connections"), Outbound::tr("Connections"), shown);
}

Page *outboundTrunksPage(Desk &desk)
{
  return new ViewsPage(desk, QStringLiteral("outbound"), Outbound::tr("Kinds of outbound objects"),
                       {{Outbound::tr("Pairs"), pairsTable(desk), true},
                        {Outbound::tr("LiveKit trunks"), livekitTrunks(desk), false},
                        {Outbound::tr("Elastic SIP trunks"), elasticTrunks(desk), false},
                        {Outbound::tr("Credential lists"), credentialListsTable(desk), false},
                        {Outbound::tr("IP access lists"), ipListsTable(desk), false},
                        {Outbound::tr("SIP domains"), sipDomainsTable(desk), false},
                        {Outbound::tr("Countries"), countriesTable(desk), false}});
}

} // namespace gui
