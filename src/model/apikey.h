// Twilio: an API key (api v2010, Key). Only the Auth Token and main keys may list them; the secret is never given back.
#pragma once
#include "core/field.h"

struct ApiKey {
  QString sid; ///< SK…
  QString name;
  QDateTime created, changed;
  QJsonObject rest;
};
template <> const Resource &resourceOf<ApiKey>();
