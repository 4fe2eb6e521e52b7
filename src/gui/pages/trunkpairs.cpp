// Both ends of calls to phones in one table: Elastic SIP trunks, and below each the outbound trunks that lead to it.
#include "gui/calls/trafficview.h"
#include "gui/pages/outbound.h"
#include "gui/pages/probetask.h"
#include "gui/proof/proofline.h"
#include "gui/table/rowsort.h"
#include "gui/tasks/changewords.h"
#include "model/elastictrunk.h"
#include "routing/pairing.h"

namespace gui {

/// A trunk of either vendor.
struct TrunkRow {
  QString id, name, vendor, address, signIn;
  QStringList numbers; ///< that calls show
  ObjectAt of;
  std::shared_ptr<const Rows> part; ///< that `of` lies in
  routing::Pairing pairing = routing::Pairing::CannotTell;
  int under = -1;
};

namespace {
struct PairsText {
  Q_DECLARE_TR_FUNCTIONS(TrunkPairs)
};

constexpr Field trunkFields[] = {
    field<&TrunkRow::name>("name", QT_TRANSLATE_NOOP("trunk-row", "Name"), Strong),
    field<&TrunkRow::vendor>("vendor", QT_TRANSLATE_NOOP("trunk-row", "Vendor")),
    field<&TrunkRow::address>("address", QT_TRANSLATE_NOOP("trunk-row", "Address"), Mono),
    field<&TrunkRow::signIn>("sign_in", QT_TRANSLATE_NOOP("trunk-row", "Sign-in")),
    field<&TrunkRow::numbers>("numbers", QT_TRANSLATE_NOOP("trunk-row", "Caller numbers")),
    field<&TrunkRow::id>("id", QT_TRANSLATE_NOOP("trunk-row", "ID"), Key | Hidden | Mono),
};

const TrunkRow &trunkAt(const void *row) { return *static_cast<const TrunkRow *>(row); }
QString trunkCalled(const void *row) { return trunkAt(row).name; }

constexpr Resource trunkKind{"trunk-row",
                             QT_TRANSLATE_NOOP("trunk-row", "Trunks"),
                             QT_TRANSLATE_NOOP("trunk-row", "trunk"),
                             Vendor::Twilio,
                             0,
                             trunkFields,
                             makeRowsOf<TrunkRow>,
                             copyOf<TrunkRow>,
                             assignOf<TrunkRow>,
                             nullptr,
                             trunkCalled};

TrunkRow trunkRowOf(const Snapshot &s, const ElasticTrunk &t, const routing::Pair &pair)
{
  const Resource &r = resourceOf<ElasticTrunk>();
  return {t.sid, r.called(&t), vendorName(r.vendor), t.domainName,      whoMayCall(t.authType),
          {},    {&r, &t},     s.part(r).rows,       pairingOf(s, pair)};
}

TrunkRow trunkRowOf(const Snapshot &s, const OutboundTrunk &t, const routing::Pair &pair)
{
  const Resource &r = resourceOf<OutboundTrunk>();
  return {t.id,      r.called(&t), vendorName(r.vendor), t.address,         signInOf(t),
          t.numbers, {&r, &t},     s.part(r).rows,       pairingOf(t, pair)};
}

std::shared_ptr<const Rows> trunkRows(const Snapshot &s)
{
  auto out = std::make_shared<RowsOf<TrunkRow>>();
  for (const routing::Pair &pair : routing::trunkPairs(s)) {
    const int upper = pair.elastic ? out->size() : -1;
    if (pair.elastic) out->list.push_back(trunkRowOf(s, *pair.elastic, pair));
    for (const OutboundTrunk *t : pair.outbound) {
      out->list.push_back(trunkRowOf(s, *t, pair));
      out->list.back().under = upper;
    }
  }
  return out;
}

Verdict verdictFor(routing::Pairing p)
{
  using P = routing::Pairing;
  switch (p) {
  case P::Paired:
    return {State::Ok, PairsText::tr("Paired")};
  case P::Alone:
    return {State::Idle, PairsText::tr("Alone")};
  case P::Elsewhere:
    return {State::Idle, PairsText::tr("Leads elsewhere")};
  case P::CannotTell:
    break;
  }
  return {State::Unknown, PairsText::tr("Cannot tell")};
}

/// What is wrong with it, else what the addresses tell.
Verdict trunkState(Desk &desk, const TrunkRow &row)
{
  const Verdict found = verdictOf(desk, *row.of.resource, row.id);
  return isTrouble(found.state) ? found : verdictFor(row.pairing);
}

InspectorTab only(const Resource &kind, InspectorTab tab)
{
  tab.only = &kind;
  return tab;
}

std::vector<Column> pairColumns(Desk &desk, const PageSpec &s)
{
  std::vector<Column> out = withFields(desk, {stateColumn(s.verdict)}, trunkKind);
  out[1].shown = [](const void *row, bool) {
    const TrunkRow &t = trunkAt(row);
    return t.under < 0 ? t.name : QStringLiteral("  ↳ ") + t.name;
  };
  for (Column &c : out)
    if (c.id == u"vendor") c.width = 80;
  for (Column &c : columnsOfKinds(desk, s.kinds, s.standsFor, out)) out.push_back(std::move(c));
  return out;
}
} // namespace

ResourcePage *pairsTable(Desk &desk)
{
  const Resource &twilio = resourceOf<ElasticTrunk>(), &livekit = resourceOf<OutboundTrunk>();
  PageSpec s;
  s.resource = &trunkKind;
  s.kinds = {&twilio, &livekit};
  s.standsFor = [](const void *row) { return trunkAt(row).of; };
  s.under = [](const void *row) { return trunkAt(row).under; };
  s.source = new MixedSource(desk, s.kinds, trunkRows);
  s.name = QStringLiteral("trunkPairs");
  s.nouns = PairsText::tr("trunks");
  s.counted = [](int n) { return PairsText::tr("%n trunk(s)", nullptr, n); };
  s.filterHint = PairsText::tr("Filter, for example  vendor:livekit  or  state:broken");
  s.verdict = [&desk](const void *row) { return trunkState(desk, trunkAt(row)); };
  s.columns = pairColumns(desk, s);
  s.primary = setUpOutbound(desk, QStringLiteral("setUpOutbound"));
  s.more = {checkEnvironment(desk)};
  s.second = newObject<OutboundTrunk>(PairsText::tr("New outbound trunk…"), QStringLiteral("newPairedOutbound"), desk);
  s.nothing = {
      QStringLiteral("outbound"), PairsText::tr("No outbound calls yet"),
      PairsText::tr("LiveKit calls a phone through a Twilio Elastic SIP trunk. Trunkline makes both ends and the "
                    "password they share."),
      PairsText::tr("Set up outbound calls…")};
  s.parts = partsOfElasticTrunk();
  s.inspector = {only(twilio, withProof(withFindings(connectionsTab()))),
                 only(twilio, terminationTab()),
                 only(livekit, withProof(withFindings(wayOutTab()))),
                 trafficTab(),
                 detailsTab(),
                 jsonTab()};
  s.actions = {testAction(desk, {&livekit, &twilio}), probeAction(desk, {&livekit, &twilio})};
  for (PageSpec::RowAction a : {duplicateAction(desk), copyElsewhereAction(desk)}) {
    a.applies = [&livekit](const Object &o) { return &o.resource() == &livekit; };
    s.further.push_back(std::move(a));
  }
  return new ResourcePage(desk, std::move(s));
}

} // namespace gui
