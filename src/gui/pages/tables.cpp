// Numbers, inbound trunks and rules: what makes each table different.
#include "gui/pages/numberviews.h"
#include "gui/pages/pages.h"
#include "gui/pages/tableparts.h"
#include "gui/pages/viewspage.h"
#include "gui/routes.h"
#include "gui/table/shown.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/phonenumber.h"
#include "routing/rulematch.h"

#include <QClipboard>
#include <QGuiApplication>

namespace gui {

namespace {
struct Tables {
  Q_DECLARE_TR_FUNCTIONS(Tables)
};

QString agentOf(Desk &desk, const PhoneNumber &n)
{
  const routing::RouteNode &rule = desk.routeOf(n).node(routing::NodeKind::DispatchRule);
  const Object found = rule.resource ? desk.snapshot().find(*rule.resource, rule.key) : Object();
  return found && rule.resource == &resourceOf<DispatchRule>()
             ? Value<RoomConfig>::text(found.as<DispatchRule>().roomConfig)
             : QString();
}

/// "to +1 510 555 0161, from anybody, on Twilio elastic"
QString callsOf(Desk &desk, const DispatchRule &r)
{
  QStringList trunks;
  for (const QString &id : r.trunkIds) {
    const Object t = desk.snapshot().find(resourceOf<InboundTrunk>(), id);
    trunks << (t ? t.called() : Tables::tr("a trunk that is gone"));
  }
  const QString to =
      r.numbers.isEmpty() ? Tables::tr("to any number") : Tables::tr("to %1").arg(shownNumbers(r.numbers));
  const QString from = r.inboundNumbers.isEmpty()
                           ? Tables::tr("from anybody")
                           : Tables::tr("from %n caller(s)", nullptr, int(r.inboundNumbers.size()));
  const QString on =
      r.isCatchAll() ? Tables::tr("on every trunk") : Tables::tr("on %1").arg(trunks.join(QStringLiteral(", ")));
  return Tables::tr("%1, %2, %3", "calls to a number, from somebody, on a trunk").arg(to, from, on);
}

/// Which rule is asked first: 1. Nothing while others may stand before it.
QString placeOf(Desk &desk, const DispatchRule &rule)
{
  const auto rules = desk.snapshot().of<DispatchRule>().all();
  if (!rules) return {};
  return QString::number(1 + std::count_if(rules->begin(), rules->end(), [&](const DispatchRule &other) {
                           return other.isCatchAll() == rule.isCatchAll() ? routing::winsOver(other, rule)
                                                                          : rule.isCatchAll();
                         }));
}

QString acceptsFrom(const InboundTrunk &t)
{
  QStringList locks;
  if (t.challenges()) locks << Tables::tr("user %1 and password").arg(t.authUsername);
  if (!t.allowedAddresses.isEmpty()) locks << Tables::tr("%n address(es)", nullptr, int(t.allowedAddresses.size()));
  if (!t.allowedNumbers.isEmpty()) locks << Tables::tr("%n caller(s)", nullptr, int(t.allowedNumbers.size()));
  return locks.isEmpty() ? Tables::tr("Anybody") : locks.join(QStringLiteral(", "));
}

int rulesOf(Desk &desk, const QString &trunk)
{
  const auto &rules = desk.snapshot().of<DispatchRule>().seen();
  return int(
      std::count_if(rules.begin(), rules.end(), [&](const DispatchRule &r) { return r.trunkIds.contains(trunk); }));
}

PageSpec::RowAction setUpAction(Desk &desk)
{
  return {QStringLiteral("setUp"), Tables::tr("Set up…"), QStringLiteral("plan"),
          [&desk](const Object &o) { desk.setUp(o.key()); }, true};
}
} // namespace

static ResourcePage *twilioNumbers(Desk &desk)
{
  PageSpec s;
  s.resource = &resourceOf<PhoneNumber>();
  s.name = QStringLiteral("numbers");
  s.nouns = Tables::tr("numbers");
  s.counted = [](int n) { return Tables::tr("%n number(s)", nullptr, n); };
  s.filterHint = Tables::tr("Filter, for example  state:broken  or  +1510*");
  s.verdict = [&desk](const void *row) {
    const routing::Route &r = desk.routeOf(*static_cast<const PhoneNumber *>(row));
    return Verdict{r.unrouted || r.foreign ? State::Idle : stateOf(r.state), routeWord(r)};
  };
  s.columns = withFields(desk, {stateColumn(s.verdict)}, *s.resource);
  s.columns.insert(
      s.columns.begin() + 3,
      {computedColumn(
           QStringLiteral("goes"), Tables::tr("Where calls go"), 260,
           [&desk](const void *row) { return desk.routeOf(*static_cast<const PhoneNumber *>(row)).summary; }),
       computedColumn(
           QStringLiteral("agent"), Tables::tr("Agent"), 120,
           [&desk](const void *row) { return agentOf(desk, *static_cast<const PhoneNumber *>(row)); }, cell::Plain)});
  s.primary =
      pageAction(Tables::tr("Set up a number…"), QStringLiteral("setUpNumber"), desk, [&desk] { desk.setUp(); });
  s.second = pageAction(Tables::tr("Buy a number…"), QStringLiteral("buyNumber"), desk, [&desk] { desk.buyNumber(); });
  s.nothing = {QStringLiteral("number"), Tables::tr("No phone numbers yet"),
               Tables::tr("Buy one here. A number of another carrier can be ported in the Twilio Console."),
               Tables::tr("Buy a number…")};
  s.inspector = {pathTab(), detailsTab(), jsonTab()};
  s.actions = {setUpAction(desk),
               {QStringLiteral("copyNumber"), Tables::tr("Copy number"), QStringLiteral("copy"),
                [](const Object &o) { QGuiApplication::clipboard()->setText(o.as<PhoneNumber>().number); }}};
  return new ResourcePage(desk, std::move(s));
}

Page *numbersPage(Desk &desk)
{
  return new ViewsPage(desk, QStringLiteral("numberViews"), Tables::tr("Kinds of number objects"),
                       {{Tables::tr("Twilio numbers"), twilioNumbers(desk), true},
                        {Tables::tr("LiveKit numbers"), livekitNumbers(desk), true, true},
                        {Tables::tr("Addresses"), addresses(desk), false},
                        {Tables::tr("Regulatory bundles"), bundles(desk), false}});
}

Page *inboundTrunksPage(Desk &desk)
{
  PageSpec s;
  s.resource = &resourceOf<InboundTrunk>();
  s.name = QStringLiteral("inboundTrunks");
  s.nouns = Tables::tr("inbound trunks");
  s.counted = [](int n) { return Tables::tr("%n inbound trunk(s)", nullptr, n); };
  s.filterHint = Tables::tr("Filter");
  s.verdict = [&desk](const void *row) {
    return verdictOf(desk, resourceOf<InboundTrunk>(), static_cast<const InboundTrunk *>(row)->id);
  };
  s.columns = withFields(desk, {stateColumn(s.verdict)}, *s.resource);
  s.columns.insert(
      s.columns.begin() + 3,
      {computedColumn(QStringLiteral("accepts"), Tables::tr("Accepts from"), 220,
                      [](const void *row) { return acceptsFrom(*static_cast<const InboundTrunk *>(row)); }),
       computedColumn(
           QStringLiteral("rules"), Tables::tr("Rules"), 70,
           [&desk](const void *row) {
             return QString::number(rulesOf(desk, static_cast<const InboundTrunk *>(row)->id));
           },
           cell::Figure)});
  s.primary = newObject<InboundTrunk>(Tables::tr("New inbound trunk…"), QStringLiteral("newTrunk"), desk);
  s.nothing = {QStringLiteral("inbound"), Tables::tr("LiveKit takes no calls yet"),
               Tables::tr("An inbound trunk says which numbers LiveKit answers and who may send them."),
               Tables::tr("New inbound trunk…")};
  s.inspector = {whoMayCallTab(), detailsTab(), jsonTab()};
  s.further = {duplicateAction(desk), copyElsewhereAction(desk)};
  return new ResourcePage(desk, std::move(s));
}

Page *dispatchRulesPage(Desk &desk)
{
  PageSpec s;
  s.resource = &resourceOf<DispatchRule>();
  s.name = QStringLiteral("dispatchRules");
  s.nouns = Tables::tr("dispatch rules");
  s.counted = [](int n) { return Tables::tr("%n dispatch rule(s)", nullptr, n); };
  s.filterHint = Tables::tr("Filter");
  s.verdict = [&desk](const void *row) {
    return verdictOf(desk, resourceOf<DispatchRule>(), static_cast<const DispatchRule *>(row)->id);
  };
  s.columns = withFields(desk, {stateColumn(s.verdict)}, *s.resource);
  s.columns.insert(s.columns.begin() + 2,
                   computedColumn(QStringLiteral("calls"), Tables::tr("Calls"), 320, [&desk](const void *row) {
                     return callsOf(desk, *static_cast<const DispatchRule *>(row));
                   }));
  s.columns.insert(s.columns.begin() + 1,
                   computedColumn(
                       QStringLiteral("order"), Tables::tr("Order"), 64,
                       [&desk](const void *row) { return placeOf(desk, *static_cast<const DispatchRule *>(row)); },
                       cell::Figure));
  for (Column &c : s.columns)
    if (c.id == u"trunk_ids" || c.id == u"numbers") c.hidden = true; // the column Calls says them in words
  s.primary = newObject<DispatchRule>(Tables::tr("New rule…"), QStringLiteral("newRule"), desk);
  s.nothing = {QStringLiteral("dispatch"), Tables::tr("Calls have nowhere to go"),
               Tables::tr("A dispatch rule puts a call into a room and asks an agent to join."),
               Tables::tr("New rule…")};
  s.inspector = {caughtCallsTab(), detailsTab(), jsonTab()};
  s.further = {duplicateAction(desk), copyElsewhereAction(desk)};
  return new ResourcePage(desk, std::move(s));
}

} // namespace gui
