// Reading what Twilio tells of a call.
#include "gui/calls/callstories.h"

namespace gui {

namespace {
constexpr int liveFor = 10'000; ///< milliseconds for which a live call's story is new enough
}

CallStories::CallStories(Desk &d) : desk(d) {}

const twilio::CallStory *CallStories::of(const Call &call)
{
  const Told *known = told.object(call.sid);
  const bool fresh = known && (!call.isLive() || known->age.elapsed() < liveFor);
  if (!fresh && !reading.contains(call.sid)) read(call);
  return known ? &known->story : nullptr;
}

void CallStories::read(const Call &call)
{
  const Account *account = desk.sync().accounts().of(Vendor::Twilio);
  if (!account) return;
  reading.insert(call.sid);
  scope.start(twilio::readCallStory(*account, call), [this, sid = call.sid](Result<twilio::CallStory> story) {
    reading.remove(sid);
    auto *now = new Told; // the cache owns it
    if (story) now->story = std::move(*story);
    now->age.start();
    told.insert(sid, now);
    Q_EMIT arrived(sid);
  });
}

} // namespace gui
