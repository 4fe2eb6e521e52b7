// Clues: what a pasted text tells of a call that went wrong.
#pragma once
#include <QStringList>

namespace diagnosis {

/// What an operator noticed. In the order in which they are offered.
enum class Symptom {
  None,
  DemoGreeting,     ///< one hears "Configure your number's voice URL"
  CallRefused,      ///< a call out ends with 403 Forbidden
  TrunkNotFound,    ///< a call out ends with 404 not_found
  SignInFails,      ///< a call out ends with 412, "max auth retry attempts"
  NeverRings,       ///< a call out is accepted, and no phone rings
  RingsForever,     ///< callers hear ringing, and nobody answers
  ApplicationError, ///< callers hear "an application error has occurred"
  CallEndsAtOnce,   ///< callers get busy, silence, or are cut off
  KeyRefused,       ///< 401, or 403 of an API
  TransferFails     ///< a call cannot be handed to another phone
};

struct Clues {
  Symptom symptom = Symptom::None;
  int httpStatus = 0; ///< of LiveKit's answer: "TwirpError: 403"
  int sipStatus = 0;  ///< sip_status_code
  QString twirpCode;  ///< "not_found"
  QList<int> twilioCodes;
  QStringList ids;     ///< of either vendor: CA…, TK…, PN…, ST_…, SDR_…
  QStringList numbers; ///< E.164
  QStringList hosts;   ///< Twilio's SIP hosts: "name.sip.twilio.com"
  bool isEmpty() const;
};

/// Reads a message, a log, an id, a number, or plain words ("it never rings"); any language of errors is English.
Clues read(const QString &text);

/// The symptom in plain words, as it is offered.
QString spoken(Symptom);
/// All but None, in the order in which they are offered.
QList<Symptom> symptoms();

} // namespace diagnosis
