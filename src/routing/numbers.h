// How LiveKit compares numbers: trunks as normalised text, rules as exact text.
#pragma once
#include <QStringList>

namespace routing {

/// The same number for a trunk: equal as written, or equal when normalised.
bool sameNumber(const QString &a, const QString &b);
/// `number` is in the list, or the list is empty (LiveKit: protocol/sip matchNumbers).
bool numberAllowed(const QString &number, const QStringList &allowed);
/// What LiveKit compares conflicting lists by: each entry normalised, in order, without repetitions; an empty list is
/// one empty text, which stands for "any".
QStringList numberKeys(const QStringList &);
/// E.164 as Twilio sends it: "+", then 2 to 15 digits, the first no zero.
bool isE164(QStringView);

} // namespace routing
