// World: what every run of a runner shares.
#pragma once
#include "runner/runner.h"

namespace runner {
struct World {
  Accounts accounts;
  std::span<const Endpoint *const> catalogue;
  Journal *journal;
  SecretStore *secrets;
  RunnerOptions options;

  /// nullptr when nobody knows how it travels.
  const Endpoint *endpoint(const Resource &r) const
  {
    for (const Endpoint *e : catalogue)
      if (e->resource == &r) return e;
    return nullptr;
  }
  const Account *account(const Resource &r) const { return accounts.of(r.vendor); }
};
} // namespace runner
