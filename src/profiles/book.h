// Profiles as JSON: one versioned document, read strictly, written with everything that was not understood.
#pragma once
#include "core/result.h"
#include "profiles/connection.h"

namespace profiles {
/// The version that this program writes. A document of a later one is refused.
inline constexpr int bookVersion = 1;

/// Reads a document. Rejected: a member of the wrong type or value, a repeated id, a later version; the text names the
/// member ("profiles[2].kind"). Never throws, whatever the bytes.
Result<ProfileBook> readBook(const QByteArray &json);
/// Session-only profiles, and the connections that only they use, are left out.
QByteArray writeBook(const ProfileBook &book);
} // namespace profiles
