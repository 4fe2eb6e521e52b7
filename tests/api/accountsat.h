// Accounts at a sandbox or at a scripted server, for the tests of the dialects and of the refresh.
#pragma once
#include "api/catalogue.h"
#include "support/httpecho.h"

/// What the gate may do there besides its list and its addresses.
struct GateWish {
  bool readOnly = false;
  std::chrono::milliseconds deadline{20'000};
};

/// Both accounts of the sandbox that printed the line.
Accounts accountsAt(const QByteArray &sandboxLine, GateWish wish = {});
/// Both accounts at the scripted server; every product of Twilio is found there.
Accounts accountsAt(const HttpEcho &server, GateWish wish = {});
/// The same accounts behind one gate with this policy.
Accounts behind(Accounts accounts, GatePolicy policy, GateWish wish);

inline const QString echoSid = QStringLiteral("AC") + QString(32, u'a');
inline const QByteArray echoToken = QByteArrayLiteral("auth-token-of-the-test");
inline const QByteArray echoSecret = QByteArrayLiteral("api-secret-of-the-test-that-is-long-enough");
