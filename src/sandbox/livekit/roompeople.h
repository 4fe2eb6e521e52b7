// Who is in the sample company's rooms: phone callers, people with an app, agents.
#pragma once
#include "sandbox/livekit/livekitstore.h"

namespace sandbox {

/// Somebody in a room who talks; `since` in milliseconds since 1970.
QJsonObject personInRoom(LivekitStore &store, const QString &identity, const char *kind, const QString &name,
                         qint64 since);
/// An agent takes the dispatch: its job, and its place among the participants.
void takeDispatch(LivekitStore &store, Room &room, QJsonObject &dispatch, qint64 since);
/// Somebody leaves; the last one lets the room's time run.
void leave(Room &room, const QString &identity);

} // namespace sandbox
