// The screens, each made by one function; the window knows no more of them.
#pragma once
#include "gui/kit/taskpage.h"
#include "gui/page.h"
#include "gui/table/inspector.h"

#include <span>

namespace gui {

/// The tabs, from left to right. Names are source texts of the context gui::Window.
struct PageKind {
  const char *icon, *name;
  Page *(*make)(Desk &);
};
std::span<const PageKind> pageKinds();

Page *overviewPage(Desk &);
Page *numbersPage(Desk &);
/// The filter of that page which numbers without calls in seven days pass.
QString withoutCalls();
Page *binsPage(Desk &);
Page *inboundPage(Desk &);
Page *inboundTrunksPage(Desk &); ///< LiveKit's, one of the tables of inboundPage
Page *outboundTrunksPage(Desk &);
Page *dispatchRulesPage(Desk &);
Page *conferencesPage(Desk &);
Page *roomsPage(Desk &);
Page *callsPage(Desk &);
Page *activityPage(Desk &);

// Screens in a page's place. They stand on each other: Back (TaskPage::backRequested) goes to the one below, a run
// takes the place of all (Desk::showRun), and Desk::closeTask ends them.
TaskPage *setUpTask(Desk &, const QString &numberSid);
/// Calls from phones through an Elastic SIP trunk; without a number it proposes one.
TaskPage *trunkInboundTask(Desk &, const QString &numberSid = {});
/// Calls to phones; without a number it proposes one.
TaskPage *outboundTask(Desk &, const QString &numberSid = {});
/// An agent answers a number's calls.
TaskPage *agentTask(Desk &, const QString &numberSid = {});
/// A running conference calls LiveKit; without a SID it proposes one.
TaskPage *bridgeTask(Desk &, const QString &conferenceSid = {});
/// A number that LiveKit sells, and where its calls land.
TaskPage *livekitNumberTask(Desk &, const QString &subject = {});
/// `subject`: a credential, or the list or LiveKit trunk that it is found by.
TaskPage *rotationTask(Desk &, const QString &subject = {});
/// The questions of a guide of guides::catalogue(), by its name; `subject`: what it begins with.
TaskPage *guideTask(Desk &, const QString &guide, const QString &subject = {});
/// The lines of a .env file, compared with both accounts.
TaskPage *environmentTask(Desk &);
TaskPage *planTask(Desk &, const Plan &);
TaskPage *runTask(Desk &, const QString &runId);
/// A form for a new or an existing object; *Save* only makes a plan. `note` stands above the fields.
TaskPage *formTask(Desk &, const Object &, const QString &note = {});
/// Asks which fields of several objects are to be what, and makes a plan of it. `nouns`: "numbers".
TaskPage *bulkTask(Desk &, const QList<Object> &, const QString &nouns);
/// Takes an object as JSON and opens its form.
TaskPage *pasteTask(Desk &, const Resource &);
/// Searches a vendor's numbers for sale; the chosen one goes into a form, and from there into a plan.
TaskPage *buyTask(Desk &, Vendor from);
/// Which objects belong to another one.
TaskPage *choosePartsTask(Desk &, const Object &whole, const PartsOf &);
/// The editor of a TwiML document; a draft without an address is a new one.
TaskPage *twimlTask(Desk &, const Object &bin);
/// The templates for a new one.
TaskPage *newTwimlTask(Desk &);
/// What mends a finding: asks what must be known, or says what a person must do.
TaskPage *fixTask(Desk &, const health::Finding &);
/// The profile's configuration as a file.
TaskPage *exportTask(Desk &);
/// A call that proves the path of a number, or of an outbound trunk; without a key of the first that fits.
TaskPage *testTask(Desk &, const Resource &, const QString &key = {});
/// What was sent to both vendors, and how it ended.
TaskPage *requestLogTask(Desk &);
/// Finds the cause of what somebody noticed; `text`: what is asked at once.
TaskPage *diagnosisTask(Desk &, const QString &text = {});
/// The accounts of the profile, their keys and limits.
TaskPage *accountTask(Desk &);
/// The account's calls that this computer keeps, and for how long. Only where it keeps them.
TaskPage *archiveTask(Desk &);
/// A configuration's file compared with what stands; `applies`: to make a plan of it.
TaskPage *configurationTask(Desk &, const QString &file, bool applies);

} // namespace gui
