// Puts the LiveKit half together.
#include "sandbox/livekit/livekithalf.h"

namespace sandbox {

HttpHandler livekitHalf(const Options &, const Credentials &)
{
  return [](const HttpRequest &) { return HttpReply{404, "text/plain; charset=utf-8", "404 page not found\n"}; };
}

} // namespace sandbox
