// Which page asks the questions of which guide, and what stands at its end.
#include "gui/pages/guideend.h"
#include "gui/pages/pages.h"
#include "guides/catalogue.h"

namespace gui {

namespace {
struct GuidePage {
  const char *guide; ///< its name in guides::catalogue()
  TaskPage *(*make)(Desk &, const QString &subject);
  QWidget *(*end)(Desk &, const RunRecord &);
};

constexpr GuidePage guidePages[] = {
    {"inbound-twiml", setUpTask, numberEnd}, {"inbound-trunk", trunkInboundTask, numberEnd},
    {"outbound", outboundTask, wayOutEnd},   {"agent", agentTask, agentEnd},
    {"bridge", bridgeTask, bridgeEnd},       {"livekit-number", livekitNumberTask, livekitNumberEnd},
    {"rotate", rotationTask, rotationEnd},
};

const GuidePage *guidePage(const QString &guide)
{
  for (const GuidePage &p : guidePages)
    if (guide == QLatin1String(p.guide)) return &p;
  return nullptr;
}
} // namespace

TaskPage *guideTask(Desk &desk, const QString &guide, const QString &subject)
{
  const GuidePage *p = guidePage(guide);
  return p ? p->make(desk, subject) : nullptr;
}

QWidget *guideEnd(Desk &desk, const RunRecord &r)
{
  const guides::Guide *guide = guides::guideOf(r.plan);
  const GuidePage *p = guide ? guidePage(QLatin1String(guide->name)) : nullptr;
  return p ? p->end(desk, r) : numberEnd(desk, r);
}

} // namespace gui
