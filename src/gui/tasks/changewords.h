// What a plan's steps are called, and what they do, in words.
#pragma once
#include "gui/kit/difference.h"
#include "gui/kit/theme.h"
#include "model/plan.h"

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
/// Whether callers' numbers are masked (own numbers never are).
enum class Callers { Masked, Shown };
/// As View ▸ Show callers says.
Callers callersOn(const Desk &);
/// The fields of one step; `all` with those that stay as they are. Secrets are only described.
QList<FieldChange> fieldChanges(const Plan &, int change, bool all, Callers);
/// The SID of the number that this plan of the guide sets up; empty for other plans.
QString numberOfSetUp(const Plan &);
/// The plan as text, without secrets, to be pasted into a ticket.
QString planAsText(const Plan &, Callers);

} // namespace gui
