// Copying an object: beside itself, or into another account.
#pragma once
#include "model/snapshot.h"

namespace guides {

/// A new object with all that an operator may set in the given one; its name says that it is a copy.
Object duplicateOf(const Object &);

/// An object on its way to another account, with the names of what it refers to: keys mean nothing there.
struct Parcel {
  Object object;
  QHash<QString, QString> names; ///< by key
};
/// A new object like this one, for another account.
Parcel parcelOf(const Snapshot &here, const Object &);

struct Unpacked {
  Object object;
  QStringList missing; ///< names of what it referred to and what is not there
};
/// References are to the objects with the same names; what is not there is left out.
Unpacked unpack(const Snapshot &there, const Parcel &);

} // namespace guides
