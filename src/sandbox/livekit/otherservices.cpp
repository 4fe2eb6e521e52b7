// Services that a project has and the sandbox keeps empty: egress, ingress, and a Cloud project's phone numbers.
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

TwirpAnswer notHere(const TwirpCall &)
{
  return TwirpError{"unimplemented", QStringLiteral("phone numbers cannot be changed in this project")};
}

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

void addPhoneNumbers(TwirpServer &server, LivekitStore &)
{
  static const EnumType statuses{{0, "PHONE_NUMBER_STATUS_UNSPECIFIED"},
                                 {1, "PHONE_NUMBER_STATUS_ACTIVE"},
                                 {2, "PHONE_NUMBER_STATUS_PENDING"},
                                 {3, "PHONE_NUMBER_STATUS_RELEASED"},
                                 {4, "PHONE_NUMBER_STATUS_OFFLINE"}};
  static const MessageType listing{{optional(int32("limit", 1)), many(choice("statuses", 2, statuses)),
                                    part("page_token", 3, tokenPagination()),
                                    optional(text("sip_dispatch_rule_id", 4))}};
  static const MessageType items{{many(part("items", 1, emptyMessage())), part("next_page_token", 2, tokenPagination()),
                                  int32("total_count", 3), int32("offline_count", 4)}};
  server.add({phoneNumberService, QLatin1String("ListPhoneNumbers"), Needs::SipAdmin, listing, items, nothing});
  for (const auto *name :
       {"SearchPhoneNumbers", "PurchasePhoneNumber", "GetPhoneNumber", "UpdatePhoneNumber", "ReleasePhoneNumbers"})
    server.add({phoneNumberService, QLatin1String(name), Needs::SipAdmin, emptyMessage(), emptyMessage(), notHere});
}

} // namespace sandbox
