// JSON to object and back, by the field table; the difference of two objects.
#pragma once
#include "core/field.h"
#include "core/secretbag.h"

/// Reads a vendor's object. Takes names in snake_case and in lowerCamelCase; keeps members that the table does not
/// name. A member of the wrong type is an error that names it; the row is then partly filled and must be dropped.
Result<> decode(const Resource &, const QJsonObject &, void *row);
/// The vendor's object in full, secrets in clear: for the wire only.
QJsonObject encode(const Resource &, const void *row);

/// The object as plans and journals keep it: secrets cut out into the bag under "PREFIX.KEY"; derived fields left out.
QJsonObject toPlan(const Object &, const QString &prefix, SecretBag &bag);
/// The object of a plan; a secret that the bag does not hold is an error (its keychain item is gone).
Result<Object> fromPlan(const Resource &, const QJsonObject &, const SecretBag &bag);

/// A field in which two objects differ. Texts are for people; a secret's text never shows it.
struct FieldDifference {
  const Field *field; ///< nullptr: a member that the table does not name
  QString key;        ///< JSON name
  QString before, after;
};
/// Differences between two objects of one resource, in the table's order; volatile, derived and key fields do not
/// count.
std::vector<FieldDifference> difference(const Object &before, const Object &after);

/// "auth_username" → "authUsername".
QString lowerCamel(const char *snake);
/// The member with this name in snake_case, else in lowerCamelCase, else undefined.
QJsonValue eitherCase(const QJsonObject &, const char *snake);
