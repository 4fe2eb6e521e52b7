// The calls' page.
#include "gui/calls/callcharts.h"
#include "gui/calls/callfilter.h"
#include "gui/calls/callview.h"
#include "gui/calls/callwords.h"
#include "gui/calls/conversationsource.h"
#include "gui/pages/details.h"
#include "gui/pages/pages.h"
#include "gui/pages/tableparts.h"
#include "gui/pages/viewspage.h"
#include "gui/table/shown.h"
#include "guides/hangup.h"

#include <QApplication>
#include <QMessageBox>

namespace gui {

namespace {
struct CallsPage {
  Q_DECLARE_TR_FUNCTIONS(CallsPage)
};

const Call &callAt(const void *row) { return *static_cast<const Call *>(row); }

/// Fields as they are, so that a hundred thousand rows are searched and sorted quickly; only the screen has words.
std::vector<Column> callColumns(const CallSource *source)
{
  std::vector<Column> all = columnsOf(resourceOf<Call>());
  for (Column &c : all) {
    if (c.id == u"start_time") {
      c.width = 120;
      c.shown = [](const void *row, bool) { return callTime(callAt(row).started); };
    } else if (c.id == u"result") {
      c.width = 118;
      c.mark = [](const void *row) { return callState(callAt(row).status); };
    } else if (c.id == u"from" || c.id == u"to") {
      c.width = c.id == u"to" ? 190 : 150;
      c.shown = [source, f = c.field](const void *row, bool masked) {
        return callParty(f->text(row), source->ownNumbers(), masked);
      };
    } else if (c.id == u"duration") {
      c.width = 76;
      c.shown = [](const void *row, bool) { return callLength(callAt(row)); };
    } else if (c.id == u"end_time") {
      c.shown = [](const void *row, bool) { return callTime(callAt(row).ended); };
    } else if (c.id == u"way") {
      c.kind = cell::Quiet;
    }
  }
  return all;
}

std::vector<Column> conversationColumns(const CallSource *source)
{
  const auto at = [](const void *row) -> const ConversationRow & { return *static_cast<const ConversationRow *>(row); };
  std::vector<Column> all = columnsOf(conversationKind());
  for (Column &c : all) {
    if (c.id == u"started") {
      c.width = 120;
      c.shown = [at](const void *row, bool) { return callTime(at(row).started); };
    } else if (c.id == u"result") {
      c.width = 118;
      c.mark = [at](const void *row) { return callState(at(row).status); };
    } else if (c.id == u"from" || c.id == u"to") {
      c.width = 132;
      c.shown = [source, f = c.field](const void *row, bool masked) {
        return callParty(f->text(row), source->ownNumbers(), masked);
      };
    } else if (c.id == u"length") {
      c.width = 64;
      c.kind = cell::Figure;
      c.shown = [at](const void *row, bool) { return callLength(at(row).of.object().as<Call>()); };
    } else if (c.id == u"legs") {
      c.width = 56;
      c.kind = cell::Figure;
    } else if (c.id == u"room") {
      c.width = 110;
    } else if (c.id == u"livekit") {
      c.width = 190;
      c.kind = cell::Quiet;
    }
  }
  return all;
}

void runHangUp(Desk &desk, const Call &call)
{
  const auto begun = desk.runner().start(guides::hangUp(call));
  if (!begun) {
    showErrorDetails(QApplication::activeWindow(), begun.error());
    return;
  }
  auto *until = new QObject(&desk);
  QObject::connect(&desk.runner(), &Runner::finished, until, [until, &desk, run = *begun](const QString &id) {
    if (id != run) return;
    until->deleteLater();
    const auto record = desk.runner().record(id);
    if (!record || record->outcome != Outcome::Succeeded) desk.showRun(id); // it says what stands
  });
}

void askHangUp(Desk &desk, const CallSource &source, const Call &call)
{
  const auto party = [&](const QString &p) { return callParty(p, source.ownNumbers(), !desk.showsCallers()); };
  auto *box = new QMessageBox(
      QMessageBox::NoIcon, CallsPage::tr("Hang up?"),
      CallsPage::tr("The call from %1 to %2 ends at once, for both sides.").arg(party(call.from), party(call.to)),
      QMessageBox::NoButton, QApplication::activeWindow());
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setInformativeText(CallsPage::tr("It cannot be undone: somebody has to call anew."));
  QPushButton *end = button(CallsPage::tr("Hang up"), "danger"), *keep = button(CallsPage::tr("Cancel"));
  end->setObjectName(QStringLiteral("hangUpNow"));
  box->addButton(end, QMessageBox::DestructiveRole);
  box->addButton(keep, QMessageBox::RejectRole);
  box->setDefaultButton(keep);
  box->setEscapeButton(keep);
  QObject::connect(end, &QPushButton::clicked, &desk, [&desk, call] { runHangUp(desk, call); });
  box->open();
}
} // namespace

static ResourcePage *callsTable(Desk &desk, CallSource *source)
{
  PageSpec s;
  s.resource = &resourceOf<Call>();
  s.name = QStringLiteral("calls");
  s.nouns = CallsPage::tr("calls");
  s.counted = [](int n) { return CallsPage::tr("%n call(s)", nullptr, n); };
  s.filterHint = CallsPage::tr("Filter, for example  result:failed  length>60");
  s.verdict = [](const void *row) { return Verdict{callState(callAt(row).status), callAt(row).result}; };
  s.columns = callColumns(source);
  s.source = source;
  s.tools = {new CallFilter(*source)};
  s.newestFirst = true;
  s.views = {{CallsPage::tr("Live"), QStringLiteral("status:in-progress"), {}, true},
             {CallsPage::tr("Failed"), QStringLiteral("status:failed"), {}, true},
             {CallsPage::tr("Not answered"), QStringLiteral("-status:completed -status:in-progress"), {}, true}};
  s.nothing = {QStringLiteral("call"),
               CallsPage::tr("No calls today"),
               CallsPage::tr("Twilio keeps calls for some months. Choose other days to see older ones."),
               {}};
  s.inspector = {callTab(source), detailsTab(), jsonTab()};
  PageSpec::RowAction end{QStringLiteral("hangUp"), CallsPage::tr("Hang up…"), QStringLiteral("hang-up"),
                          [&desk, source](const Object &o) { askHangUp(desk, *source, o.as<Call>()); }, true};
  end.applies = [](const Object &o) { return o.as<Call>().isLive(); };
  s.actions = {end};
  return new ResourcePage(desk, std::move(s));
}

/// One row for each conversation, of the same calls.
static ResourcePage *conversationsTable(Desk &desk, CallSource *source)
{
  const auto at = [](const void *row) -> const ConversationRow & { return *static_cast<const ConversationRow *>(row); };
  PageSpec s;
  s.resource = &conversationKind();
  s.kinds = {&resourceOf<Call>()};
  s.standsFor = [at](const void *row) { return at(row).of; };
  s.name = QStringLiteral("conversationRows");
  s.nouns = CallsPage::tr("conversations");
  s.counted = [](int n) { return CallsPage::tr("%n conversation(s)", nullptr, n); };
  s.filterHint = CallsPage::tr("Filter, for example  result:failed  room:front-desk");
  s.verdict = [at](const void *row) { return Verdict{callState(at(row).status), at(row).result}; };
  s.columns = conversationColumns(source);
  s.source = new ConversationSource(desk, *source);
  s.tools = {new CallFilter(*source)};
  s.newestFirst = true;
  s.ownActs = true;
  s.nothing = {QStringLiteral("call"),
               CallsPage::tr("No calls today"),
               CallsPage::tr("Twilio keeps calls for some months. Choose other days to see older ones."),
               {}};
  s.inspector = {callTab(source), detailsTab(), jsonTab()};
  return new ResourcePage(desk, std::move(s));
}

/// Without an archive there is nothing to be added up.
Page *callsPage(Desk &desk)
{
  auto *source = new CallSource(desk);
  ResourcePage *table = callsTable(desk, source);
  if (!desk.calls()) return table;
  ResourcePage *conversations = conversationsTable(desk, source);
  auto *charts = new CallCharts(desk, *source, table);
  charts->hide();
  return new ViewsPage(desk, QStringLiteral("callViews"), CallsPage::tr("What is shown of the calls"),
                       {{CallsPage::tr("Calls"), table, true},
                        {CallsPage::tr("Conversations"), conversations, false},
                        {CallsPage::tr("Charts"), table, false, charts}});
}

} // namespace gui
