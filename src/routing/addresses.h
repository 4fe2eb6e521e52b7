// How LiveKit reads a trunk's list of allowed addresses.
#pragma once
#include <QStringList>

namespace routing {

/// LiveKit drops an entry that holds a blank, a line break, any of ( ) + * ; , or "://" (protocol/sip isValidMask).
bool isIgnoredAddress(const QString &entry);
/// The entries that count. None left means that everybody may call, whatever was written.
QStringList effectiveAddresses(const QStringList &);
/// A call from this source passes the list: an entry is its address, a network that holds it, or the very text of its
/// From host. A source that is no address passes every list.
bool addressAllowed(const QString &source, const QString &fromHost, const QStringList &allowed);
/// The list keeps nobody out: no entry counts, or one is the whole of IPv4.
bool admitsEverybody(const QStringList &allowed);
/// Some address may pass both lists; a host name may stand for any.
bool addressesMeet(const QStringList &a, const QStringList &b);

/// The blocks that Twilio's calls come from. Twilio: "IP Addresses for Elastic SIP Trunking", signalling.
QStringList twilioSignalling();

} // namespace routing
