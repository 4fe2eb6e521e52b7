// Making conversations of calls.
#include "gui/calls/conversationsource.h"

#include "gui/calls/callwords.h"

namespace gui {

namespace {
struct ConversationText {
  Q_DECLARE_TR_FUNCTIONS(Conversations)
};

constexpr Field conversationFields[] = {
    field<&ConversationRow::started>("started", QT_TRANSLATE_NOOP("conversation-row", "Started")),
    field<&ConversationRow::result>("result", QT_TRANSLATE_NOOP("conversation-row", "Result")),
    field<&ConversationRow::from>("from", QT_TRANSLATE_NOOP("conversation-row", "From"), Personal),
    field<&ConversationRow::to>("to", QT_TRANSLATE_NOOP("conversation-row", "To"), Personal),
    field<&ConversationRow::duration>("length", QT_TRANSLATE_NOOP("conversation-row", "Length")),
    field<&ConversationRow::legs>("legs", QT_TRANSLATE_NOOP("conversation-row", "Legs")),
    field<&ConversationRow::room>("room", QT_TRANSLATE_NOOP("conversation-row", "Room")),
    field<&ConversationRow::livekit>("livekit", QT_TRANSLATE_NOOP("conversation-row", "At LiveKit")),
    field<&ConversationRow::agent>("agent", QT_TRANSLATE_NOOP("conversation-row", "Agent"), Hidden),
    field<&ConversationRow::sid>("sid", QT_TRANSLATE_NOOP("conversation-row", "SID"), Key | Hidden | Mono),
};

QString conversationCalled(const void *row) { return static_cast<const ConversationRow *>(row)->from; }

constexpr Resource kind{"conversation-row",
                        QT_TRANSLATE_NOOP("conversation-row", "Conversations"),
                        QT_TRANSLATE_NOOP("conversation-row", "conversation"),
                        Vendor::Twilio,
                        0,
                        conversationFields,
                        makeRowsOf<ConversationRow>,
                        copyOf<ConversationRow>,
                        assignOf<ConversationRow>,
                        nullptr,
                        conversationCalled};

ConversationRow rowOf(const calls::Conversation &c, const std::shared_ptr<const Rows> &part)
{
  const Call &first = c.first();
  ConversationRow out;
  out.sid = first.sid;
  out.status = c.status();
  out.result = callResult(out.status);
  out.from = first.from;
  out.to = first.to;
  out.started = first.started;
  out.duration = first.duration;
  out.legs = c.legs.size();
  out.livekit = livekitWords(c);
  if (c.livekit) {
    out.room = c.livekit->room;
    out.agent = c.livekit->agent ? ConversationText::tr("was there") : ConversationText::tr("none seen");
  }
  out.of = {&resourceOf<Call>(), &first};
  out.part = part;
  return out;
}
} // namespace

const Resource &conversationKind() { return kind; }

QString livekitWords(const calls::Conversation &c)
{
  using calls::Joined, calls::Unjoined;
  if (c.joined == Joined::BySid) return ConversationText::tr("Seen in the room");
  if (c.joined == Joined::ByNumbers) return ConversationText::tr("Seen in the room (by numbers and time)");
  switch (c.why) {
  case Unjoined::NotNeeded:
    return ConversationText::tr("Did not go to LiveKit");
  case Unjoined::NotWatched:
    return ConversationText::tr("No LiveKit record: Trunkline was not running");
  case Unjoined::NotSeen:
    return ConversationText::tr("Not seen in any room");
  case Unjoined::Ambiguous:
    return ConversationText::tr("Several calls could be it");
  }
  return {};
}

ConversationSource::ConversationSource(Desk &d, CallSource &s) : desk(d), calls(s)
{
  rest.setSingleShot(true);
  rest.setInterval(200);
  connect(&rest, &QTimer::timeout, this, [this] {
    stale = true;
    if (seen) Q_EMIT changed();
  });
  connect(&calls, &RowsSource::changed, this, &ConversationSource::stir);
  connect(&calls, &RowsSource::grew, this, &ConversationSource::stir);
  if (calls.phones()) connect(calls.phones(), &SeenPhones::changed, this, &ConversationSource::stir);
}

void ConversationSource::stir()
{
  if (!rest.isActive()) rest.start();
}

void ConversationSource::shown(bool now)
{
  seen = now;
  calls.shown(now);
  if (now && stale) stir();
}

std::shared_ptr<const Rows> ConversationSource::made() const
{
  const std::shared_ptr<const Rows> rows = calls.part().rows;
  auto out = std::make_shared<RowsOf<ConversationRow>>();
  if (!rows) return out;
  calls::Ground ground;
  ground.calls.reserve(rows->size());
  for (int i = 0; i < rows->size(); ++i) ground.calls << static_cast<const Call *>(rows->at(i));
  std::sort(ground.calls.begin(), ground.calls.end(),
            [](const Call *a, const Call *b) { return a->started > b->started; });
  if (calls.phones()) {
    ground.seen = calls.phones()->now().phones;
    ground.watched = calls.phones()->now().watched;
  }
  ground.sipHost = desk.snapshot().about.sipHost;
  for (const calls::Conversation &c : calls::conversations(ground)) out->list.push_back(rowOf(c, rows));
  return out;
}

/// Nobody looks: the rows of before.
const Part &ConversationSource::part() const
{
  if (seen && std::exchange(stale, false)) {
    own = calls.part();
    own.rows = made();
  }
  return own;
}

} // namespace gui
