// What stands at the end of a guide's plan that has run.
#pragma once
#include "gui/desk.h"
#include "gui/tasks/endview.h"

namespace gui {
/// Of any guide.
QWidget *guideEnd(Desk &, const RunRecord &);
/// The path of the plan's number, judged again.
QWidget *numberEnd(Desk &, const RunRecord &);
/// Both ends of the way out, and the lines for a program.
QWidget *wayOutEnd(Desk &, const RunRecord &);
/// Whether LiveKit signs in with the new user, and what becomes of the old one.
QWidget *rotationEnd(Desk &, const RunRecord &);
/// What the rule asks, and what is seen of the agent.
QWidget *agentEnd(Desk &, const RunRecord &);
/// Whether LiveKit took the leg of a conference.
QWidget *bridgeEnd(Desk &, const RunRecord &);
/// A number of LiveKit's, and its rule.
QWidget *livekitNumberEnd(Desk &, const RunRecord &);
/// "Test call…", for the path that `path` gives when it is pressed. A profile that may only look calls nobody: none.
QList<EndAction> testOfEnd(Desk &, const std::function<Object()> &path);
/// The key that each step's object has now, by the step's name.
QHash<QString, QString> keysOfSteps(const RunRecord &);
} // namespace gui
