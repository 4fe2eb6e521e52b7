// Which countries may be called: many changed by one request.
#pragma once
#include "model/dialingcountry.h"
#include "model/plan.h"

namespace guides {

/// What is to be so in all of them; nothing: as it is.
struct DialingWish {
  std::optional<bool> ordinary = {}, special = {}, tollFraud = {};
};

/// One change for all countries that are otherwise; empty when all are as wished.
Plan dialingPlan(const std::vector<DialingCountry> &, const DialingWish &);

} // namespace guides
