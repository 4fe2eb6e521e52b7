// What of a resource an operator may change in a form, and what a configuration file does with it.
#pragma once
#include "core/field.h"

#include <algorithm>

/// It has a form: something of it may be changed field by field. A call can only be hung up.
inline bool isEditable(const Resource &r)
{
  return r.can(CanChange)
         && std::any_of(r.fields.begin(), r.fields.end(), [](const Field &f) { return f.is(Editable); });
}

inline bool canBeRemoved(const Resource &r) { return r.can(CanRemove); }
inline bool isRented(const Resource &r) { return r.rented; }

/// A configuration file makes and removes it. What is rented is not bought or given back by a file, but by hand.
inline bool isMadeByFile(const Resource &r) { return r.can(CanCreate) && !r.rented; }
inline bool isRemovedByFile(const Resource &r) { return r.can(CanRemove) && !r.rented; }
