// Passwords cut out of TwiML, and put back: plans, journals and screens only ever hold the cut form.
#pragma once
#include "core/result.h"
#include "core/secretbag.h"

#include <QByteArray>

namespace twiml {

/// \a xml with every password replaced by `${secret:NAME}`, NAME being \a name, then "NAME.2", "NAME.3"...; the
/// passwords go into \a bag. A password is the value of whatever ends in "password=", anywhere, and what stands between
/// ':' and '@' of a SIP URI. It works on text that is no XML too, and then rather cuts too much; what is no UTF-8 text
/// is cut whole. A password is kept as its plain text; where writing that would not give back the very same bytes it is
/// kept as written, under a name that ends in ".raw".
QByteArray withoutSecrets(const QByteArray &xml, const QString &name, SecretBag &bag);

/// The inverse: gives back what withoutSecrets was given, byte by byte. Fails with Rejected when \a bag lacks a
/// password.
Result<QByteArray> withSecrets(const QByteArray &xml, const SecretBag &bag);

/// \a xml for a screen: every password, or reference to one, shown as ••••••••.
QByteArray masked(const QByteArray &xml);

} // namespace twiml
