// Inbound trunks and rules: what makes each table different.
#include "gui/pages/pages.h"
#include "gui/pages/probetask.h"
#include "gui/pages/tableparts.h"
#include "gui/table/shown.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "routing/rulematch.h"

namespace gui {

namespace {
struct Tables {
  Q_DECLARE_TR_FUNCTIONS(Tables)
};

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
} // namespace

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
  s.inspector = {withFindings(whoMayCallTab()), detailsTab(), jsonTab()};
  s.actions = {probeAction(desk, {&resourceOf<InboundTrunk>()})};
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
  s.inspector = {withFindings(caughtCallsTab()), detailsTab(), jsonTab()};
  s.further = {duplicateAction(desk), copyElsewhereAction(desk)};
  return new ResourcePage(desk, std::move(s));
}

} // namespace gui
