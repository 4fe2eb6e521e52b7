// When a request is sent again: what surely did not happen, and reads.
#pragma once
#include "net/httperror.h"
#include "net/httpgate.h"

#include <chrono>
#include <optional>

namespace net {
/// How one transmission ended: an answer, or a failure.
struct Outcome {
  HttpReply reply = {}; ///< its status stands also beside a failure
  std::optional<Failure> failure = {};
};

/// The pause that a Retry-After header asks for (seconds or an HTTP date); nothing when there is none or it is
/// malformed.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now);

/// The pause before attempt + 1, without jitter, or nothing when the outcome stands. attempt counts from 1.
std::optional<std::chrono::milliseconds> pauseBeforeRepeat(const Outcome &outcome, const AllowedVerb &verb,
                                                           const RetryPolicy &policy, int attempt,
                                                           const QDateTime &now);
} // namespace net
