// The rules of repetition.
#include "net/retry.h"

#include "net/httpdate.h"

using std::chrono::milliseconds;

namespace {
bool mayRepeat(const net::Outcome &outcome, const AllowedVerb &verb, int attempt)
{
  if (!outcome.failure) {
    const int status = outcome.reply.status;
    if (status == 429) return !verb.once;
    return !verb.writes && (status == 502 || status == 503 || status == 504);
  }
  if (outcome.failure->error == QNetworkReply::ConnectionRefusedError) return true;
  if (verb.writes || net::neverSent(*outcome.failure)) return false;
  if (outcome.failure->cause == net::Failure::Late) return attempt == 1; // each costs the whole deadline
  return outcome.failure->cause == net::Failure::Transport
         && outcome.failure->error != QNetworkReply::UnknownContentError;
}
} // namespace

std::optional<milliseconds> net::retryAfter(const QByteArray &header, const QDateTime &now)
{
  if (header.isEmpty()) return {};
  bool isNumber = false;
  const qint64 seconds = header.trimmed().toLongLong(&isNumber);
  if (isNumber)
    return seconds >= 0 ? std::optional(milliseconds(std::min(seconds, qint64(86'400)) * 1'000)) : std::nullopt;
  const QDateTime when = httpDate(header);
  if (!when.isValid()) return {};
  return milliseconds(std::max(now.msecsTo(when), qint64(0)));
}

std::optional<milliseconds> net::pauseBeforeRepeat(const Outcome &outcome, const AllowedVerb &verb,
                                                   const RetryPolicy &policy, int attempt, const QDateTime &now)
{
  if (attempt < 1 || attempt > int(policy.pauses.size()) || !mayRepeat(outcome, verb, attempt)) return {};
  const milliseconds usual = policy.pauses[size_t(attempt - 1)];
  const auto asked = outcome.failure ? std::nullopt : retryAfter(outcome.reply.header("Retry-After"), now);
  if (!asked) return usual;
  if (*asked > policy.longestRetryAfter) return {};
  return *asked;
}
