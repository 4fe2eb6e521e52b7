// Files that only their owner may read.
#pragma once
#include "core/result.h"

namespace gui {

/// Replaces the file as a whole, or not at all: rights rw-------. Storage, with the reason.
Result<> saveForOwner(const QString &path, const QByteArray &bytes);

} // namespace gui
