// Configuration: what a file says of both accounts, as data. Made from a snapshot, compared with one.
#pragma once
#include "core/codec.h"

#include <QList>

/// One object as a file says it. A member that is missing is left as it stands.
struct ConfiguredObject {
  const Resource *resource = nullptr;
  QString label;            ///< unique among its kind in the file: references to it say this
  QString id = {};          ///< its key in the account that it was taken from; empty: it is new
  QJsonObject members = {}; ///< by the fields' keys; secrets as ${secret:NAME}, references as labels
  QJsonObject others = {};  ///< members that the table does not name
  int line = 0;             ///< in the file; 0 = none
};

/// A kind of object that is named with no object says: there are none. One that is not named says nothing.
struct Configuration {
  QString profile, twilioAccount, livekitUrl; ///< where it was taken from, for people
  QList<const Resource *> told;
  QList<ConfiguredObject> objects;
  SecretBag secrets; ///< those that are known
};

/// The field is a part of the configuration: an operator sets it, or it is what the object is recognised by.
bool isConfigured(const Resource &, const Field &);
/// What an object is recognised by in another account: its name, and what it lies in.
bool identifies(const Resource &, const Field &);
/// Each after those that its fields name.
QList<const Resource *> inOrder(const QList<const Resource *> &);
