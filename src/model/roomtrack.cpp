// The field table of a track.
#include "model/roomtrack.h"

#include "model/roomparticipant.h"

namespace {
QString say(const char *text) { return QCoreApplication::translate("room-track", text); }

std::vector<Choice> sources()
{
  return {{QStringLiteral("MICROPHONE"), say(QT_TRANSLATE_NOOP("room-track", "Microphone"))},
          {QStringLiteral("CAMERA"), say(QT_TRANSLATE_NOOP("room-track", "Camera"))},
          {QStringLiteral("SCREEN_SHARE"), say(QT_TRANSLATE_NOOP("room-track", "Screen"))},
          {QStringLiteral("SCREEN_SHARE_AUDIO"), say(QT_TRANSLATE_NOOP("room-track", "Sound of a screen"))},
          {QStringLiteral("UNKNOWN"), say(QT_TRANSLATE_NOOP("room-track", "Track"))}};
}

using T = RoomTrack;
constexpr Field fields[] = {
    field<&T::source>("source", QT_TRANSLATE_NOOP("room-track", "Source"), Strong).chosen(sources),
    field<&T::muted>("muted", QT_TRANSLATE_NOOP("room-track", "Muted"), Editable)
        .withHelp(QT_TRANSLATE_NOOP("room-track", "LiveKit unmutes only where the project allows remote unmuting.")),
    field<&T::name>("name", QT_TRANSLATE_NOOP("room-track", "Name"), Hidden | Personal),
    field<&T::type>("type", QT_TRANSLATE_NOOP("room-track", "Type"), Hidden),
    field<&T::mimeType>("mime_type", QT_TRANSLATE_NOOP("room-track", "Codec"), Hidden),
    field<&T::participant>("participant", QT_TRANSLATE_NOOP("room-track", "Participant"),
                           AtCreation | Hidden | Personal)
        .naming(resourceOf<RoomParticipant>),
    field<&T::codecs>("codecs", QT_TRANSLATE_NOOP("room-track", "Codecs"), Hidden | Volatile),
    field<&T::layers>("layers", QT_TRANSLATE_NOOP("room-track", "Layers"), Hidden | Volatile),
    field<&T::version>("version", QT_TRANSLATE_NOOP("room-track", "Version"), Hidden | Volatile),
    field<&T::sid>("sid", QT_TRANSLATE_NOOP("room-track", "SID"), Hidden | Mono),
    field<&T::key>("key", QT_TRANSLATE_NOOP("room-track", "Key"), Key | Derived | Hidden | Personal),
};

QString called(const void *row)
{
  const QString &source = static_cast<const T *>(row)->source.word;
  for (const Choice &c : sources())
    if (c.value == source) return c.label;
  return static_cast<const T *>(row)->name;
}
} // namespace

template <> const Resource &resourceOf<RoomTrack>()
{
  static constexpr Resource r{"room-track",
                              QT_TRANSLATE_NOOP("room-track", "Tracks"),
                              QT_TRANSLATE_NOOP("room-track", "track"),
                              Vendor::LiveKit,
                              CanChange,
                              fields,
                              makeRowsOf<T>,
                              copyOf<T>,
                              assignOf<T>,
                              restOf<T>,
                              called,
                              nullptr,
                              completeKey<&T::key, &T::participant, &T::sid>};
  return r;
}
