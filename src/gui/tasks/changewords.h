// What a plan's steps are called, and what they do, in words.
#pragma once
#include "gui/kit/difference.h"
#include "gui/kit/theme.h"
#include "model/plan.h"
#include "model/snapshot.h"

namespace gui {

class Desk;

QString vendorName(Vendor);
/// "Create inbound trunk “Twilio calls”", "Keep …", "By hand: TwiML bin for +1 510 555 0161".
QString changeTitle(const Change &);
/// "LiveKit · inbound trunk"
QString changePlace(const Change &);
State changeMark(const Change &);
/// "can be undone", "cannot be undone", "already so", "by hand".
QString undoWord(const Change &);
/// Whom a plan is read to: whether callers' numbers are masked (own numbers never are), and the objects whose names
/// stand for their keys.
struct PlanReader {
  bool masksCallers = true;
  Snapshot known = {};
};
/// As View ▸ Show callers says; with what both accounts hold.
PlanReader readerOn(const Desk &);
/// The fields of one step; `all` with those that stay as they are. Secrets are only described.
QList<FieldChange> fieldChanges(const Plan &, int change, bool all, const PlanReader &);
/// The document that a step writes, with its passwords or references to them: to be shown masked. Empty: none.
QByteArray documentOf(const Plan &, int change);
/// The plan as text, without secrets, to be pasted into a ticket.
QString planAsText(const Plan &, const PlanReader &);

} // namespace gui
