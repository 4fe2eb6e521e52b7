// The last state: what both accounts held when the program last read them, on disk, for the next start.
#pragma once
#include "model/snapshot.h"

#include <functional>

namespace files {

inline constexpr int lastStateVersion = 1;

/// The parts that are known, with the time when they were read, without secrets: fields of that type are left out, and
/// so are passwords in addresses and members that no table names. Callers' numbers are in it: the file is the
/// operator's own.
QByteArray lastStateAsBytes(const Snapshot &);

/// The parts as they stood. They are Read::Failed with a sentence that says from when they are: nobody may take them
/// for what stands now. Rejected: damaged, or of another version; then there is no last state.
Result<Snapshot> lastStateFromBytes(const QByteArray &,
                                    const std::function<const Resource *(QStringView)> &resourceNamed);

/// Stands where a secret was set: whoever finds it knows nothing of the secret, but that there was one.
Secret unkeptSecret();

/// Writes the file as a whole or not at all, readable by its owner only; makes its folder. Not in the GUI thread.
Result<> writeLastState(const QString &path, const QByteArray &);
/// NotFound when there is none.
Result<QByteArray> readLastState(const QString &path);

} // namespace files
