// What assistive programs are told of scroll areas.
#pragma once

namespace gui {

/// Qt 6.4 answers a question for a child that is just gone (a scroll bar, while a page settles) from beyond the end of
/// its list, and the program dies of it: QScrollArea and QAbstractScrollArea get an answer of our own. Once, at the
/// start.
void guardScrollAreas();

} // namespace gui
