// What the tests of the gate share: a policy for a test server, and requests to it.
#pragma once
#include "net/httpgate.h"
#include "support/finish.h"
#include "support/httpecho.h"

#include <QTest>

namespace gates {
using namespace std::chrono_literals;

inline std::vector<AllowedVerb> everything(const QString &origin)
{
  return {{"GET", origin, QStringLiteral("/{any}"), false, false, {QStringLiteral("PageSize")}},
          {"GET", origin, QStringLiteral("/"), false},
          {"POST", origin, QStringLiteral("/")},
          {"POST", origin, QStringLiteral("/twirp/livekit.SIP/ListSIPInboundTrunk"), false},
          {"POST", origin, QStringLiteral("/twirp/livekit.SIP/CreateSIPInboundTrunk")},
          {"DELETE", origin, QStringLiteral("/")}};
}

inline GatePolicy policyFor(const HttpEcho &server)
{
  GatePolicy policy;
  policy.allowed = everything(server.origin());
  policy.retry.pauses = {};
  return policy;
}

inline HttpRequest get(const QUrl &url, std::chrono::milliseconds deadline = 10s)
{
  return {"GET", url, {}, {}, {{"Authorization", "Basic c2VjcmV0"}}, deadline};
}
inline HttpRequest post(const QUrl &url, QByteArray body, std::chrono::milliseconds deadline = 10s)
{
  return {"POST", url, std::move(body), "application/json", {{"Authorization", "Basic c2VjcmV0"}}, deadline};
}

inline int statusOrKind(const Result<HttpReply> &result) { return result ? result->status : -int(result.error().kind); }
inline Task<int> sends(HttpGate gate, HttpRequest request)
{
  auto sending = gate.send(std::move(request));
  const auto reply = co_await sending;
  co_return statusOrKind(reply);
}
inline void never(int) { QFAIL("a result was delivered after the abort"); }
} // namespace gates
