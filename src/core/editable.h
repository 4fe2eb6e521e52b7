// What of a resource an operator may change in a form.
#pragma once
#include "core/field.h"

#include <algorithm>

/// It has a form: something of it may be changed field by field. A call can only be hung up.
inline bool isEditable(const Resource &r)
{
  return r.can(CanChange)
         && std::any_of(r.fields.begin(), r.fields.end(), [](const Field &f) { return f.is(Editable); });
}
