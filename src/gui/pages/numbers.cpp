// The numbers of both vendors in one table.
#include "gui/calls/trafficfeed.h"
#include "gui/calls/trafficview.h"
#include "gui/pages/numberprices.h"
#include "gui/pages/numberviews.h"
#include "gui/pages/pages.h"
#include "gui/pages/tableparts.h"
#include "gui/pages/viewspage.h"
#include "gui/proof/proofline.h"
#include "gui/routes.h"
#include "gui/tasks/changewords.h"
#include "model/dispatchrule.h"
#include "model/livekitnumber.h"
#include "model/phonenumber.h"

#include <QClipboard>
#include <QGuiApplication>

namespace gui {

/// A number of either vendor.
struct NumberRow {
  QString id, number, name, vendor;
  ObjectAt of;
  std::shared_ptr<const Rows> part; ///< that `of` lies in
};

namespace {
struct NumbersText {
  Q_DECLARE_TR_FUNCTIONS(Numbers)
};

constexpr Field numberFields[] = {
    field<&NumberRow::number>("phone_number", QT_TRANSLATE_NOOP("number-row", "Number"), Strong),
    field<&NumberRow::name>("friendly_name", QT_TRANSLATE_NOOP("number-row", "Name")),
    field<&NumberRow::vendor>("vendor", QT_TRANSLATE_NOOP("number-row", "Vendor")),
    field<&NumberRow::id>("sid", QT_TRANSLATE_NOOP("number-row", "SID"), Key | Hidden | Mono),
};

const NumberRow &numberAt(const void *row) { return *static_cast<const NumberRow *>(row); }
QString numberCalled(const void *row) { return numberAt(row).number; }

constexpr Resource numberKind{"number-row",
                              QT_TRANSLATE_NOOP("number-row", "Numbers"),
                              QT_TRANSLATE_NOOP("number-row", "number"),
                              Vendor::Twilio,
                              0,
                              numberFields,
                              makeRowsOf<NumberRow>,
                              copyOf<NumberRow>,
                              assignOf<NumberRow>,
                              nullptr,
                              numberCalled};

std::shared_ptr<const Rows> numberRows(const Snapshot &s)
{
  auto out = std::make_shared<RowsOf<NumberRow>>();
  const auto &twilio = resourceOf<PhoneNumber>(), &livekit = resourceOf<LiveKitNumber>();
  for (const PhoneNumber &n : s.of<PhoneNumber>().seen())
    out->list.push_back({n.sid, n.number, n.name, vendorName(twilio.vendor), {&twilio, &n}, s.part(twilio).rows});
  for (const LiveKitNumber &n : s.of<LiveKitNumber>().seen())
    out->list.push_back({n.id, n.number, {}, vendorName(livekit.vendor), {&livekit, &n}, s.part(livekit).rows});
  return out;
}

const routing::Route &wayOf(Desk &desk, const void *row)
{
  return desk.routeOf(numberAt(row).id, numberAt(row).number);
}

QString agentOf(Desk &desk, const routing::Route &route)
{
  const routing::RouteNode &rule = route.node(routing::NodeKind::DispatchRule);
  const Object found = rule.resource ? desk.snapshot().find(*rule.resource, rule.key) : Object();
  return found && rule.resource == &resourceOf<DispatchRule>()
             ? Value<RoomConfig>::text(found.as<DispatchRule>().roomConfig)
             : QString();
}

PageSpec::RowAction setUpAction(Desk &desk)
{
  return {QStringLiteral("setUp"),
          NumbersText::tr("Set up…"),
          QStringLiteral("plan"),
          [&desk](const Object &o) { desk.setUp(o.key()); },
          true,
          [](const Object &o) { return &o.resource() == &resourceOf<PhoneNumber>(); }};
}

PageSpec::RowAction chooseRuleAction(Desk &desk)
{
  return {QStringLiteral("chooseRule"),
          NumbersText::tr("Choose rule…"),
          QStringLiteral("dispatch"),
          [&desk](const Object &o) { desk.edit(o); },
          true,
          [](const Object &o) { return &o.resource() == &resourceOf<LiveKitNumber>(); }};
}

/// LiveKit keeps no calls.
InspectorTab ofTwilio(InspectorTab tab)
{
  tab.only = &resourceOf<PhoneNumber>();
  return tab;
}

PageSpec::RowAction copyNumberAction()
{
  return {QStringLiteral("copyNumber"), NumbersText::tr("Copy number"), QStringLiteral("copy"),
          [](const Object &o) { QGuiApplication::clipboard()->setText(o.called()); }};
}

Column priceColumn(PriceList *prices)
{
  Column c =
      computedColumn(QStringLiteral("monthly_price"), NumbersText::tr("Monthly price"), 110, [prices](const void *row) {
        const ObjectAt of = numberAt(row).of;
        const bool known = of.resource == &resourceOf<PhoneNumber>();
        return known ? prices->of(*static_cast<const PhoneNumber *>(of.row)) : QString();
      });
  c.kind = cell::QuietFigure;
  c.hidden = true;
  return c;
}

/// Empty where calls are not added up, or cannot be: then none is not said.
Column callsColumn(Desk &desk)
{
  Column c = computedColumn(QStringLiteral("calls"), NumbersText::tr("Calls, 7 days"), 90, [&desk](const void *row) {
    const TrafficFeed *feed = desk.traffic();
    const ObjectAt of = numberAt(row).of;
    if (!feed || !feed->isThere() || of.resource != &resourceOf<PhoneNumber>()) return QString();
    const PhoneNumber &n = *static_cast<const PhoneNumber *>(of.row);
    if (!n.voiceCapable) return QString();
    return QString::number(feed->ofNumber(n.number).in(archive::Window::Week).all.calls);
  });
  c.kind = cell::QuietFigure;
  c.hidden = true;
  return c;
}

ResourcePage *numbersTable(Desk &desk)
{
  PageSpec s;
  s.resource = &numberKind;
  s.kinds = {&resourceOf<PhoneNumber>(), &resourceOf<LiveKitNumber>()};
  s.standsFor = [](const void *row) { return numberAt(row).of; };
  auto *source = new MixedSource(desk, s.kinds, numberRows);
  auto *prices = new PriceList(desk, source);
  QObject::connect(prices, &PriceList::changed, source, &MixedSource::remake);
  s.source = source;
  s.name = QStringLiteral("numbers");
  s.nouns = NumbersText::tr("numbers");
  s.counted = [](int n) { return NumbersText::tr("%n number(s)", nullptr, n); };
  s.filterHint = NumbersText::tr("Filter, for example  state:broken  or  +1510*");
  s.verdict = [&desk](const void *row) {
    const routing::Route &r = wayOf(desk, row);
    return Verdict{r.unrouted || r.foreign ? State::Idle : stateOf(r.state), routeWord(r)};
  };
  s.columns = withFields(desk, {stateColumn(s.verdict)}, numberKind);
  s.columns.insert(s.columns.begin() + 3,
                   {computedColumn(QStringLiteral("goes"), NumbersText::tr("Where calls go"), 260,
                                   [&desk](const void *row) { return wayOf(desk, row).summary; }),
                    computedColumn(
                        QStringLiteral("agent"), NumbersText::tr("Agent"), 120,
                        [&desk](const void *row) { return agentOf(desk, wayOf(desk, row)); }, cell::Plain)});
  for (Column &c : s.columns)
    if (c.id == u"vendor") c.width = 80;
  for (Column &c : columnsOfKinds(desk, s.kinds, s.standsFor, s.columns)) s.columns.push_back(std::move(c));
  s.columns.push_back(priceColumn(prices));
  if (TrafficFeed *feed = desk.traffic()) {
    s.columns.push_back(callsColumn(desk));
    s.views = {{NumbersText::tr("Without calls in 7 days"), withoutCalls(), {}, true}};
    QObject::connect(feed, &TrafficFeed::changed, source, &MixedSource::remake);
  }
  s.primary = pageAction(NumbersText::tr("Set up a number…"), QStringLiteral("setUpNumber"), desk, Vendor::Twilio,
                         [&desk] { desk.setUp(); });
  s.second = pageAction(NumbersText::tr("Buy a number…"), QStringLiteral("buyNumber"), desk, Vendor::Twilio,
                        [&desk] { desk.buyNumber(); });
  s.nothing = {QStringLiteral("number"), NumbersText::tr("No phone numbers yet"),
               NumbersText::tr("Buy one here. A number of another carrier can be ported in the Twilio Console."),
               NumbersText::tr("Buy a number…")};
  s.inspector = {withProof(pathTab()), ofTwilio(trafficTab()), pricedDetailsTab(prices), jsonTab()};
  s.actions = {setUpAction(desk), chooseRuleAction(desk), testAction(desk, s.kinds), copyNumberAction()};
  return new ResourcePage(desk, std::move(s));
}
} // namespace

QString withoutCalls() { return QStringLiteral("calls=0"); }

Page *numbersPage(Desk &desk)
{
  return new ViewsPage(desk, QStringLiteral("numberViews"), NumbersText::tr("Kinds of number objects"),
                       {{NumbersText::tr("Phone numbers"), numbersTable(desk), true},
                        {NumbersText::tr("Addresses"), addresses(desk), false},
                        {NumbersText::tr("Regulatory bundles"), bundles(desk), false}});
}

} // namespace gui
