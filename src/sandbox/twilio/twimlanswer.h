// How Twilio answers a call with TwiML that it holds itself: only to requests that the account signed.
#pragma once
#include "sandbox/twilio/twilioserver.h"

namespace sandbox {

/// base64(HMAC-SHA1(token, public address with query + each form name and value, sorted)); `address` without query.
QByteArray twilioSignature(const TwilioRequest &, const QString &address, const QString &token);
/// The form's value of that name, else the query's.
QString callParameter(const TwilioRequest &, const QString &name);
/// As Handlebars does: {{Name}} is escaped, {{{Name}}} is not, what was not sent is empty.
QString renderedTwiml(const QString &twiml, const TwilioRequest &);

} // namespace sandbox
