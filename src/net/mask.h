// Masking of phone numbers in logs: they are personal data.
#pragma once
#include <QString>

namespace net {
/// The text with each phone number in it reduced to its country calling code and last four digits: "+1•••0142".
/// SIDs, dates and IP addresses stay; a bare run of 8 to 15 digits counts as a number.
QString maskedNumbers(const QString &text);
} // namespace net
