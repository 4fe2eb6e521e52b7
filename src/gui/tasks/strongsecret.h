// New users and passwords for SIP.
#pragma once
#include "core/secret.h"

#include <QString>

namespace gui {

/// Letters and digits from the system's random source: nothing in them must be escaped in a SIP URI, XML or JSON.
QString strongText(int length);
/// 24 characters carry 142 bits. There is a digit, a lower and an upper case letter among them (Twilio).
Secret strongSecret(int length = 24);

} // namespace gui
