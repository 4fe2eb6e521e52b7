// Words that routes and findings share.
#pragma once
#include "model/snapshot.h"
#include "routing/path.h"

namespace routing {

struct RoutingText {
  Q_DECLARE_TR_FUNCTIONS(Routing)
};

/// +1 510 555 0161; what is no telephone number stays as it is.
QString shownNumber(const QString &);
QString nameOf(const InboundTrunk &);
QString nameOf(const DispatchRule &);
/// "TwiML bin EH12ab34…"
QString nameOf(const TwimlBin &);
/// What is dialled, for people: "+15105550161@abc.sip.livekit.cloud"; never a password.
QString dialledText(const Leg &);
/// Why the objects of a resource are not all known, as a sentence.
QString whyUnknown(const Snapshot &, const Resource &);
/// Why a bin's document is not known, as a sentence.
QString whyUnread(const InboundPath &);

} // namespace routing
