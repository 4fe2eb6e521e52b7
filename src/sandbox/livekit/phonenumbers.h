// Numbers of a Cloud project, for whoever fills a project.
#pragma once
#include "sandbox/livekit/livekitstore.h"

#include <optional>

namespace sandbox {

/// A number that the project owns from now on; `e164` must be of an area that LiveKit sells (+1 628 555 …). `rule` is
/// the id of a dispatch rule, or empty.
QJsonObject addNumber(LivekitStore &store, const QString &e164, const QString &rule);

/// The project's number, if it is one. The store is locked.
std::optional<QJsonObject> livekitNumber(const LivekitStore &store, const QString &e164);

} // namespace sandbox
