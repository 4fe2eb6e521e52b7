// The program around a TwiML document that Trunkline hosts as a Twilio function.
#pragma once
#include <QByteArray>

#include <optional>

namespace twiml {

/// JavaScript that answers with the document. {{Name}} is filled from the request as a TwiML bin does, and a <Record>
/// without an action, which has Twilio ask the same address again, ends the call when it has recorded. The same
/// document gives the same program, so that a second publication is known to be none. Twilio: Functions.
QByteArray functionOf(const QByteArray &document);

/// The document in such a program; nothing when Trunkline did not write it.
std::optional<QByteArray> documentIn(const QByteArray &program);

} // namespace twiml
