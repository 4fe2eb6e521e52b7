// What the answers met by a probe mean, in words. Pure: no request is sent here.
#pragma once
#include "api/probe.h"

#include <QJsonObject>

namespace api::judge {
/// One server that was asked, with its first answer.
struct Reached {
  Vendor vendor = Vendor::Twilio;
  QString host;
  bool encrypted = true; ///< the address that is really connected to is https
  bool thisComputer = false;
  Result<HttpReply> reply = Error{};
  std::optional<qint64> clockOffset = {}; ///< the server's clock minus ours, milliseconds
};

ProbeResult servers(const std::vector<Reached> &);
ProbeResult encryption(const std::vector<Reached> &);
ProbeResult clock(const std::vector<Reached> &);
/// `byKey`: signed in with an API key, not the Auth Token.
ProbeResult twilioSignIn(const Result<HttpReply> &, bool byKey);
ProbeResult twilioPermissions(const HttpReply &);
ProbeResult twimlBins(const Result<HttpReply> &);
ProbeResult liveKitSignIn(const Result<HttpReply> &, const QString &host);
ProbeResult liveKitSip(const Result<QJsonObject> &, bool cloud);
ProbeResult sipHost(const QString &sipHost, const QString &webHost);
/// LiveKit Cloud, by its addresses.
bool isCloud(const QString &webHost, const QString &sipHost);
/// "Waits for the sign-in."
ProbeResult waits(ProbeStep);
} // namespace api::judge
