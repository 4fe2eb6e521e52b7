// Other values for the fields of an object, by the field table: no test names a field.
#pragma once
#include "core/codec.h"
#include "model/snapshot.h"

/// Puts another value, one that the object's own checks allow, into the field. False when none is known.
bool vary(Object &object, const Field &field, const Snapshot &around);
/// Like the original, without its key, under another name and for other numbers, so that it collides with nothing.
Object sibling(const Object &of, const Snapshot &around);
