// Where an object stands in others: by its key where a field names it, else by its address.
#pragma once
#include "guides/removal.h"

namespace guides {

/// Another object can name such a one by a text: a number, a domain name, a URL.
bool hasAddresses(const Resource &);
/// `usesOf`, and the fields that hold the object's number, domain name or URL as a text: LiveKit lists numbers, Twilio
/// numbers hold the URL of their document. In the order of the resources' names; each field of an object once.
QList<Use> mentionsOf(const Snapshot &, const Object &);

} // namespace guides
