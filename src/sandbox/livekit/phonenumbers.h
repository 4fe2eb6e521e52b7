// Numbers of a Cloud project, for whoever fills a project.
#pragma once
#include "sandbox/livekit/livekitstore.h"

namespace sandbox {

/// A number that the project owns from now on; `e164` must be of an area that LiveKit sells (+1 628 555 …). `rule` is
/// the id of a dispatch rule, or empty.
QJsonObject addNumber(LivekitStore &store, const QString &e164, const QString &rule);

} // namespace sandbox
