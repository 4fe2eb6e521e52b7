// Twilio: how it calls an operator's address; numbers, apps and trunks share the choice.
#pragma once
#include "core/field.h"

inline std::vector<Choice> httpMethods()
{
  return {{QStringLiteral("POST"), QStringLiteral("POST")}, {QStringLiteral("GET"), QStringLiteral("GET")}};
}
