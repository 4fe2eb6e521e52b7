// What the compiler itself refuses. compile.py builds it once per CASE; only case 0 compiles.
#include "core/scope.h"
#include "core/wait.h"

static Task<int> value(int v) { co_return v; }
class Owner {
public:
  Task<int> member(QString a) { co_return int(a.size()); } // an owner cannot be copied: `this` is allowed
  Scope scope;
};
struct Value {
  int n;
#if CASE == 5
  Task<int> member() { co_return n; }
#endif
};
#if CASE == 3
static Task<int> byReference(const QString &s) { co_return int(s.size()); }
#elif CASE == 4
static Task<int> secondByReference(int, QString &s) { co_return int(s.size()); }
#endif
[[maybe_unused]] static Task<int> test(QString s)
{
  auto named = value(int(s.size()));
#if CASE == 1
  co_return co_await value(1); // guard:allow
#elif CASE == 2
  std::suspend_always foreign;
  co_await foreign;
#elif CASE == 6
  const auto coroutine = [s]() -> Task<int> { co_return int(s.size()); };
  auto other = coroutine();
  co_await other;
#elif CASE == 7
  const auto unchanging = value(1);
  co_await unchanging;
#endif
  co_return co_await named;
}
int main() {}
