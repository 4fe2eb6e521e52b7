// Who may call Twilio: credential lists, IP access lists, and the SIP domains that people take for trunks.
#include "gui/kit/banner.h"
#include "gui/pages/outbound.h"
#include "gui/pages/pages.h"
#include "model/credential.h"
#include "model/credentiallist.h"
#include "model/domaincredentiallist.h"
#include "model/domainiplist.h"
#include "model/ipaddressentry.h"
#include "model/iplist.h"
#include "model/outboundtrunk.h"
#include "model/sipdomain.h"
#include "model/trunkcredentiallist.h"
#include "model/trunkiplist.h"
#include "routing/terminations.h"

namespace gui {

namespace {
struct SipLists {
  Q_DECLARE_TR_FUNCTIONS(SipLists)
};

/// Ties of a list: to trunks, to SIP domains. They bear the list's SID and are called by the other.
QList<PartsOf> usersOfList(const Resource &onTrunks, const Resource &onDomains)
{
  PartsOf trunks{&onTrunks, "sid", SipLists::tr("On trunks"), SipLists::tr("No trunk uses it."), {}, "trunk_sid"};
  PartsOf domains{&onDomains, "sid",       SipLists::tr("On SIP domains"), SipLists::tr("No SIP domain uses it."),
                  {},         "domain_sid"};
  trunks.column = SipLists::tr("Trunks");
  domains.column = SipLists::tr("SIP domains");
  return {trunks, domains};
}

/// A list of the account: what is in it, and what uses it.
ResourcePage *listTable(Desk &desk, PageSpec s, const PartsOf &content, const QList<PartsOf> &users)
{
  s.filterHint = SipLists::tr("Filter");
  s.columns = withFields(desk, {}, *s.resource);
  s.parts = {content};
  const QList<PartsOf> all = s.parts + users;
  countParts(desk, s, 1, all);
  s.inspector = {partsTab(QStringLiteral("content"), content.column, all), detailsTab(), jsonTab()};
  return new ResourcePage(desk, std::move(s));
}

QWidget *wrongEnd(Desk &desk, const Object &object)
{
  QStringList wrong;
  const auto &d = object.as<SipDomain>();
  for (const OutboundTrunk &t : desk.snapshot().of<OutboundTrunk>().seen()) {
    const SipDomain *at = routing::sipDomainOf(desk.snapshot(), t.address);
    if (at && at->sid == d.sid) wrong << resourceOf<OutboundTrunk>().called(&t);
  }
  const QString why =
      SipLists::tr("SIP phones call in through it and meet TwiML. Calls of LiveKit to it reach no phone: "
                   "these need an Elastic SIP trunk.");
  if (wrong.isEmpty()) return new Banner(State::Advice, SipLists::tr("No way to phones"), why);
  return new Banner(State::Broken,
                    SipLists::tr("%1 leads here, and its calls fail").arg(wrong.join(QStringLiteral(", "))), why);
}

InspectorTab domainTab(const QList<PartsOf> &parts)
{
  const InspectorTab lists = partsTab(QStringLiteral("lists"), SipLists::tr("Who may call"), parts);
  return {lists.name, lists.title, [make = lists.make](Desk &desk, const Object &object) -> QWidget * {
            auto *holder = new QWidget;
            auto *column = box<QVBoxLayout>(space::m);
            column->addWidget(wrongEnd(desk, object));
            column->addWidget(make(desk, object), 1);
            holder->setLayout(column);
            return holder;
          }};
}
} // namespace

QString whoMayCall(const QString &authType)
{
  const bool password = authType.contains(QStringLiteral("CREDENTIAL_LIST")),
             address = authType.contains(QStringLiteral("IP_ACL"));
  if (password && address) return SipLists::tr("Password and address");
  return password ? SipLists::tr("Password") : address ? SipLists::tr("Address") : SipLists::tr("Nobody may call");
}

PageSpec::RowAction rotateAction(Desk &desk)
{
  return {QStringLiteral("rotate"), SipLists::tr("Rotate password…"), QStringLiteral("key"),
          [&desk](const Object &o) { desk.show(rotationTask(desk, o.key())); }, true};
}

void sayWhoMayCall(PageSpec &s, QString (*kinds)(const void *row))
{
  for (Column &c : s.columns)
    if (c.id == u"auth_type") c.text = [kinds](const void *row) { return whoMayCall(kinds(row)); };
}

ResourcePage *credentialListsTable(Desk &desk)
{
  PageSpec s;
  s.resource = &resourceOf<CredentialList>();
  s.name = QStringLiteral("credentialLists");
  s.nouns = SipLists::tr("credential lists");
  s.counted = [](int n) { return SipLists::tr("%n credential list(s)", nullptr, n); };
  s.primary =
      newObject<CredentialList>(SipLists::tr("New credential list…"), QStringLiteral("newCredentialList"), desk);
  s.nothing = {QStringLiteral("key"), SipLists::tr("No credential list yet"),
               SipLists::tr("A credential list holds the users that may sign in to call phones through a trunk."),
               SipLists::tr("New credential list…")};
  PartsOf users{&resourceOf<Credential>(), "credential_list_sid", SipLists::tr("Users"),
                SipLists::tr("Nobody can sign in with this list."), SipLists::tr("Add user…")};
  users.column = SipLists::tr("Users");
  users.actText = SipLists::tr("Rotate password…");
  users.act = [](Desk &d, const Object &user) { d.show(rotationTask(d, user.key())); };
  s.actions = {rotateAction(desk)};
  return listTable(desk, std::move(s), users,
                   usersOfList(resourceOf<TrunkCredentialList>(), resourceOf<DomainCredentialList>()));
}

ResourcePage *ipListsTable(Desk &desk)
{
  PageSpec s;
  s.resource = &resourceOf<IpList>();
  s.name = QStringLiteral("ipLists");
  s.nouns = SipLists::tr("IP access lists");
  s.counted = [](int n) { return SipLists::tr("%n IP access list(s)", nullptr, n); };
  s.primary = newObject<IpList>(SipLists::tr("New IP access list…"), QStringLiteral("newIpList"), desk);
  s.nothing = {QStringLiteral("lock"), SipLists::tr("No IP access list"),
               SipLists::tr("LiveKit Cloud calls from changing addresses: trunks for it are better off with a "
                            "credential list alone."),
               SipLists::tr("New IP access list…")};
  PartsOf addresses{&resourceOf<IpAddressEntry>(), "ip_access_control_list_sid", SipLists::tr("Addresses"),
                    SipLists::tr("No address: what asks this list lets nobody in."), SipLists::tr("Add address…")};
  addresses.column = SipLists::tr("Addresses");
  return listTable(desk, std::move(s), addresses, usersOfList(resourceOf<TrunkIpList>(), resourceOf<DomainIpList>()));
}

ResourcePage *sipDomainsTable(Desk &desk)
{
  PageSpec s;
  s.resource = &resourceOf<SipDomain>();
  s.name = QStringLiteral("sipDomains");
  s.nouns = SipLists::tr("SIP domains");
  s.counted = [](int n) { return SipLists::tr("%n SIP domain(s)", nullptr, n); };
  s.filterHint = SipLists::tr("Filter");
  s.columns = withFields(desk, {}, *s.resource);
  sayWhoMayCall(s, [](const void *row) { return static_cast<const SipDomain *>(row)->authType; });
  s.primary = newObject<SipDomain>(SipLists::tr("New SIP domain…"), QStringLiteral("newSipDomain"), desk);
  s.nothing = {QStringLiteral("outbound"), SipLists::tr("No SIP domain"),
               SipLists::tr("SIP phones call TwiML through one. LiveKit needs none: its calls to phones go through an "
                            "Elastic SIP trunk."),
               SipLists::tr("New SIP domain…")};
  s.parts = {{&resourceOf<DomainCredentialList>(), "domain_sid", SipLists::tr("Credential lists"),
              SipLists::tr("None: nobody signs in with a user and a password."), SipLists::tr("Attach list…")},
             {&resourceOf<DomainIpList>(), "domain_sid", SipLists::tr("IP access lists"),
              SipLists::tr("None: addresses are not asked."), SipLists::tr("Attach list…")}};
  s.inspector = {domainTab(s.parts), detailsTab(), jsonTab()};
  return new ResourcePage(desk, std::move(s));
}

} // namespace gui
