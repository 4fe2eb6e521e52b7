// Twilio: whether a subaccount has its parent's voice permissions (voice v1, DialingPermissions Settings). One object.
#pragma once
#include "core/field.h"

struct DialingSettings {
  QString account; ///< AC…
  bool inherits = false;
  QJsonObject rest;
};
template <> const Resource &resourceOf<DialingSettings>();
