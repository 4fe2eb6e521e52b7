// Services that a project has and the sandbox keeps empty: egress and ingress.
#include "sandbox/livekit/services.h"
#include "sandbox/livekit/sipmessages.h"
#include "sandbox/livekit/twirp.h"

namespace sandbox {

namespace {

const MessageType &tokenPagination()
{
  static const MessageType type{{text("token", 1)}};
  return type;
}

TwirpAnswer nothing(const TwirpCall &) { return QJsonObject(); }

} // namespace

void addEmptyServices(TwirpServer &server, LivekitStore &)
{
  static const MessageType egressList{
      {text("room_name", 1), text("egress_id", 2), boolean("active", 3), part("page_token", 4, tokenPagination())}};
  static const MessageType ingressList{
      {part("page_token", 3, tokenPagination()), text("room_name", 1), text("ingress_id", 2)}};
  static const MessageType items{
      {many(part("items", 1, emptyMessage())), part("next_page_token", 2, tokenPagination())}};
  server.add({QLatin1String("Egress"), QLatin1String("ListEgress"), Needs::RoomRecord, egressList, items, nothing});
  server.add(
      {QLatin1String("Ingress"), QLatin1String("ListIngress"), Needs::IngressAdmin, ingressList, items, nothing});
}

} // namespace sandbox
