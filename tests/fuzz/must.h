// must(): what has to hold for any input at all; where it does not, the fuzzer stops and keeps the input.
#pragma once
#include <cstdio>
#include <cstdlib>

inline void must(bool holds, const char *what)
{
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}
