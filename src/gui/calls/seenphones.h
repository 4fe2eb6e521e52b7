// SeenPhones: what this computer saw of LiveKit's rooms.
#pragma once
#include "archive/callarchive.h"
#include "core/scope.h"

namespace gui {

class SeenPhones : public QObject {
  Q_OBJECT
public:
  /// The archive outlives it.
  explicit SeenPhones(CallArchive &a) : archive(a) {}
  void read();
  const CallArchive::Seen &now() const { return seen; }
  bool isRead() const { return known; }

Q_SIGNALS:
  void changed();

private:
  CallArchive &archive;
  CallArchive::Seen seen;
  bool reading = false, known = false;
  Scope scope;
};

} // namespace gui
