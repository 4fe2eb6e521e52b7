// What the endpoints around conferences share (Twilio: api v2010).
#pragma once
#include "sandbox/twilio/twilioserver.h"
#include "sandbox/twilio/twiliostore.h"

namespace sandbox {

inline constexpr QLatin1String conferencesPath("/2010-04-01/Accounts/{AccountSid}/Conferences");

/// The conference that the path names; nullptr when the account has none such.
QJsonObject *conferenceOf(TwilioStore &store, const TwilioRequest &request, const char *name = "ConferenceSid");
/// The one that lives under this name; where there is none, one that waits for its first person.
QJsonObject &conferenceNamed(TwilioStore &store, const QString &account, const QString &name);
/// It ends, whoever was in it goes. `call`: the call that ended it, or nothing.
void endConference(TwilioStore &store, QJsonObject &conference, const char *reason, const QString &call = {});
/// What lies in the account: its SID, dates, and its own address below `path`.
void stampConferencePart(QJsonObject &object, const QString &account, const QString &path, qint64 seconds);
/// Twilio's refusal of a value that is neither true nor false, or of an address that is none.
std::optional<HttpReply> checkConferenceForm(const TwilioRequest &request, const QStringList &flags,
                                             const QStringList &urls, const QStringList &methods);

} // namespace sandbox
