// The field table of a room.
#include "model/room.h"

namespace {
using M = Room;
constexpr Field fields[] = {
    field<&M::name>("name", QT_TRANSLATE_NOOP("room", "Room"), Strong | Personal),
    field<&M::people>("num_participants", QT_TRANSLATE_NOOP("room", "People"), Figure | Volatile),
    field<&M::since>("since", QT_TRANSLATE_NOOP("room", "Since"), Derived | Volatile),
    field<&M::publishers>("num_publishers", QT_TRANSLATE_NOOP("room", "Publishing"), Figure | Volatile | Hidden),
    field<&M::recording>("active_recording", QT_TRANSLATE_NOOP("room", "Recording"), Hidden | Volatile),
    field<&M::emptyTimeout>("empty_timeout", QT_TRANSLATE_NOOP("room", "Empty time-out"), Hidden | Figure)
        .withHelp(QT_TRANSLATE_NOOP("room", "Seconds until a room that nobody joined is closed.")),
    field<&M::departureTimeout>("departure_timeout", QT_TRANSLATE_NOOP("room", "Departure time-out"), Hidden | Figure)
        .withHelp(QT_TRANSLATE_NOOP("room", "Seconds until a room that everybody left is closed.")),
    field<&M::maxParticipants>("max_participants", QT_TRANSLATE_NOOP("room", "Most people"), Hidden | Figure),
    field<&M::metadata>("metadata", QT_TRANSLATE_NOOP("room", "Metadata"), Hidden),
    field<&M::createdSeconds>("creation_time", QT_TRANSLATE_NOOP("room", "Created (Unix time)"),
                              Hidden | Volatile | Figure),
    field<&M::turnPassword>("turn_password", QT_TRANSLATE_NOOP("room", "TURN password"), Hidden | Volatile),
    field<&M::sid>("sid", QT_TRANSLATE_NOOP("room", "SID"), Key | Hidden | Mono),
};

QString called(const void *row) { return static_cast<const Room *>(row)->name; }
} // namespace

template <> const Resource &resourceOf<Room>()
{
  static constexpr Resource r{"room",
                              QT_TRANSLATE_NOOP("room", "Rooms"),
                              QT_TRANSLATE_NOOP("room", "room"),
                              Vendor::LiveKit,
                              0,
                              fields,
                              makeRowsOf<Room>,
                              copyOf<Room>,
                              assignOf<Room>,
                              restOf<Room>,
                              called};
  return r;
}
