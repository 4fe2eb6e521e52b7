// Result<T>: a value or an Error. Errors are values here; nothing throws across a coroutine.
#pragma once
#include <QString>

#include <utility>
#include <variant>

/// Why something did not happen, in words an operator can act on and with what a log or a vendor's support needs.
struct Error {
  enum Kind {
    Cancelled,   ///< the thing waited for went away
    Timeout,     ///< a read took longer than its deadline: safe to repeat
    Network,     ///< surely never reached the server: safe to repeat
    Unknown,     ///< a write was sent and its answer lost: look before repeating
    Auth,        ///< 401, 403: the key is wrong or lacks a permission
    NotFound,    ///< 404 for an object
    Conflict,    ///< collides with something that exists, or changed since it was shown
    RateLimited, ///< 429: surely not done
    Rejected,    ///< the vendor, or our own check, refuses the values
    Server,      ///< 5xx
    Protocol,    ///< an answer that is not what the protocol says
    Storage      ///< a file, the journal or the keychain
  } kind = Protocol;
  QString text = {};       ///< for the operator, translated: what happened, why, what to do next; never a secret
  QString detail = {};     ///< for the log: method, host, status, the vendor's own message; never a secret
  QString vendorCode = {}; ///< the vendor's code as it wrote it: "20404" (Twilio), "invalid_argument" (Twirp)
  int httpStatus = 0;      ///< 0 = no answer
  QString requestId = {};  ///< Twilio-Request-Id and the like, to quote to the vendor's support
};

/// A value of T or the Error that came instead; Result<> for "done". Asking a failure for its value, or a success for
/// its error, throws and so ends the program: look first.
template <class T = std::monostate> class [[nodiscard]] Result {
public:
  Result() requires std::is_default_constructible_v<T> : held(std::in_place_index<0>) {}
  Result(T value) : held(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : held(std::in_place_index<1>, std::move(error)) {}

  explicit operator bool() const { return held.index() == 0; }
  T &operator*() & { return std::get<0>(held); }
  const T &operator*() const & { return std::get<0>(held); }
  T &&operator*() && { return std::get<0>(std::move(held)); }
  T *operator->() { return &std::get<0>(held); }
  const T *operator->() const { return &std::get<0>(held); }
  const Error &error() const { return std::get<1>(held); }

private:
  std::variant<T, Error> held;
};
