// Who is in a conference, for its table and its inspector.
#pragma once
#include "gui/table/inspector.h"
#include "model/conference.h"
#include "model/conferenceparticipant.h"

namespace gui {

QList<ConferenceParticipant> peopleIn(const Desk &, const Conference &);

InspectorTab conferencePeopleTab();
InspectorTab conferenceRecordingsTab();

/// Asks for the address of what everybody shall hear.
void askToAnnounce(Desk &, const Conference &);
/// Asks before everybody is hung up.
void askToEnd(Desk &, const Conference &);
void muteEverybody(Desk &, const Conference &);

} // namespace gui
