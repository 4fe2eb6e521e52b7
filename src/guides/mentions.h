// Where an object stands in others: by its key where a field names it, else by its address.
#pragma once
#include "guides/removal.h"

namespace guides {

/// `usesOf`, and the fields that hold the object's number, domain name or URL as a text: LiveKit lists numbers, Twilio
/// numbers hold the URL of their document. In the order of the resources' names; each field of an object once.
QList<Use> mentionsOf(const Snapshot &, const Object &);

/// The other way round: what a field of the object names.
struct Target {
  const Field *field;
  Object object; ///< empty: nothing known has this key
  QString key;
  bool gone = false; ///< all such objects are known, and it is not among them
};
QList<Target> targetsOf(const Snapshot &, const Object &);

} // namespace guides
