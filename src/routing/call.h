// Call: what LiveKit knows of an inbound call when it looks for a trunk and a rule.
#pragma once
#include <QString>

namespace routing {

struct Call {
  QString source;     ///< IP address that the INVITE comes from; empty = unknown, it then passes every list
  QString caller;     ///< user part of From
  QString callerHost; ///< host of From: whatever the caller wrote
  QString called;     ///< user part of To
  QString pin;        ///< digits typed; empty = none yet
  bool noPin = false; ///< `#` alone
};

} // namespace routing
