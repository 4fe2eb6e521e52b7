// Reading what was seen.
#include "gui/calls/seenphones.h"

namespace gui {

/// An archive that cannot be read has seen nothing; its error stands where its calls are shown.
void SeenPhones::read()
{
  if (reading) return;
  reading = true;
  scope.start(archive.seen({}), [this](const Result<CallArchive::Seen> &s) {
    reading = false;
    known = true;
    if (s) {
      seen = *s;
    }
    Q_EMIT changed();
  });
}

} // namespace gui
