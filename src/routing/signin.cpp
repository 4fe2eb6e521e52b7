// Whether what a document sends is what a trunk asks for.
#include "routing/nodes.h"

#include <algorithm>

namespace routing {
namespace {
/// LiveKit Cloud may show a placeholder instead of a password.
bool isPlaceholder(const Secret &password)
{
  const QByteArray &bytes = password.reveal();
  return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '*'; });
}
} // namespace

SignIn signIn(const InboundTrunk &trunk, const Leg &leg)
{
  const bool withoutUser = leg.sip.username.isEmpty() && !leg.sip.password.isEmpty(); // Twilio refuses that (13249)
  if (!trunk.challenges() && !withoutUser) return SignIn::NotAsked;
  if (leg.sip.username.isEmpty()) return SignIn::NoUser;
  if (leg.sip.password.isEmpty()) return SignIn::NoPassword;
  if (leg.sip.username != trunk.authUsername) return SignIn::WrongUser;
  if (isPlaceholder(trunk.authPassword)) return SignIn::CannotCompare;
  return leg.sip.password == trunk.authPassword ? SignIn::Fits : SignIn::WrongPassword;
}

} // namespace routing
