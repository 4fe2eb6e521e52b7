// How calls come in: LiveKit's inbound trunks, and beside them where Twilio's Elastic SIP trunks send calls.
#include "core/sipuri.h"
#include "gui/pages/pages.h"
#include "gui/pages/probetask.h"
#include "gui/pages/tableparts.h"
#include "gui/pages/viewspage.h"
#include "model/originationurl.h"
#include "routing/path.h"

namespace gui {

namespace {
struct InboundPages {
  Q_DECLARE_TR_FUNCTIONS(InboundPages)
};

routing::Host hostOfUrl(Desk &desk, const OriginationUrl &u)
{
  const auto uri = SipUri::parse(u.sipUrl);
  return uri ? routing::hostKind(uri->host, desk.snapshot().about) : routing::Host::None;
}

Verdict verdictOfUrl(Desk &desk, const OriginationUrl &u)
{
  if (!u.enabled) return {State::Idle, InboundPages::tr("Switched off")};
  switch (hostOfUrl(desk, u)) {
  case routing::Host::Ours:
    return {State::Ok, InboundPages::tr("This project")};
  case routing::Host::Unknown:
    return {State::Unknown, InboundPages::tr("Not known")};
  case routing::Host::Web:
  case routing::Host::Twilio:
  case routing::Host::None:
    return {State::Broken, InboundPages::tr("No way")};
  case routing::Host::Other:
    break;
  }
  return {State::Advice, InboundPages::tr("Elsewhere")};
}

ResourcePage *originationTable(Desk &desk)
{
  PageSpec s;
  s.resource = &resourceOf<OriginationUrl>();
  s.name = QStringLiteral("originationUrls");
  s.nouns = InboundPages::tr("origination URLs");
  s.counted = [](int n) { return InboundPages::tr("%n origination URL(s)", nullptr, n); };
  s.filterHint = InboundPages::tr("Filter, for example  nd-main  or  tcp");
  s.verdict = [&desk](const void *row) { return verdictOfUrl(desk, *static_cast<const OriginationUrl *>(row)); };
  s.columns = withFields(desk, {stateColumn(s.verdict)}, *s.resource);
  s.columns.front().title = InboundPages::tr("Leads to");
  s.primary = newObject<OriginationUrl>(InboundPages::tr("New origination URL…"), QStringLiteral("newUrl"), desk);
  s.nothing = {QStringLiteral("inbound"), InboundPages::tr("No Elastic SIP trunk sends calls anywhere"),
               InboundPages::tr("An origination URL says where an Elastic SIP trunk of Twilio sends the calls of its "
                                "numbers: to the project's SIP host."),
               InboundPages::tr("New origination URL…")};
  s.inspector = {detailsTab(), jsonTab()};
  s.actions = {probeAction(desk, {&resourceOf<OriginationUrl>()})};
  return new ResourcePage(desk, std::move(s));
}
} // namespace

Page *inboundPage(Desk &desk)
{
  return new ViewsPage(
      desk, QStringLiteral("inbound"), InboundPages::tr("Kinds of inbound objects"),
      {{InboundPages::tr("LiveKit trunks"), static_cast<ResourcePage *>(inboundTrunksPage(desk)), true},
       {InboundPages::tr("Origination URLs"), originationTable(desk), false}});
}

} // namespace gui
