// Any bytes as a vendor's answer, for every resource: an error with a text, or an object that travels there and back.
#include "core/codec.h"
#include "model/agentdispatch.h"
#include "model/conferenceparticipant.h"
#include "model/credential.h"
#include "model/dispatchrule.h"
#include "model/elastictrunk.h"
#include "model/inboundtrunk.h"
#include "model/ipaddressentry.h"
#include "model/originationurl.h"
#include "model/outboundtrunk.h"
#include "model/phonenumber.h"
#include "model/plan.h"
#include "model/room.h"
#include "model/roomparticipant.h"
#include "model/twilioaccount.h"
#include "model/twimlbin.h"
#include "must.h"

#include <QJsonDocument>

#include <cstdint>

static const Resource *const resources[] = {
    &resourceOf<PhoneNumber>(),     &resourceOf<TwimlBin>(),      &resourceOf<TwilioAccount>(),
    &resourceOf<InboundTrunk>(),    &resourceOf<DispatchRule>(),  &resourceOf<Room>(),
    &resourceOf<RoomParticipant>(), &resourceOf<AgentDispatch>(), &resourceOf<ConferenceParticipant>(),
    &resourceOf<OutboundTrunk>(),   &resourceOf<ElasticTrunk>(),  &resourceOf<OriginationUrl>(),
    &resourceOf<Credential>(),      &resourceOf<IpAddressEntry>()};

/// Reads what forms, tables and previews would show.
static void show(const Object &object)
{
  (void)object.called();
  for (const Field &f : object.resource().fields) {
    (void)f.text(object.row());
    (void)f.ops->rank(f.in(object.row()));
    if (f.problem) (void)f.problem(object.row());
    must(f.ops->compare(f.in(object.row()), f.in(object.row())) == 0, "a value is equal to itself");
  }
}

static void thereAndBack(const Resource &r, const QJsonObject &json)
{
  Object object(r);
  if (const auto read = decode(r, json, object.row()); !read) {
    must(!read.error().text.isEmpty(), "an error has a text");
    return;
  }
  show(object);
  Object again(r);
  must(bool(decode(r, encode(r, object.row()), again.row())), "what is written is read");
  must(difference(object, again).empty(), "an object is read again as it is written");

  SecretBag bag;
  const QJsonObject plan = toPlan(object, QStringLiteral("step"), bag);
  const auto fromIt = fromPlan(r, plan, bag);
  must(bool(fromIt), "a plan's object is read");
  must(difference(object, *fromIt).empty(), "a plan keeps the object");
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
  const QJsonDocument document = QJsonDocument::fromJson(bytes);
  if (!document.isObject()) return 0;
  for (const Resource *r : resources) thereAndBack(*r, document.object());
  const auto plan = planFromJson(document.object(), [](QStringView name) -> const Resource * {
    for (const Resource *r : resources)
      if (name == QLatin1String(r->name)) return r;
    return nullptr;
  });
  must(plan || !plan.error().text.isEmpty(), "an error has a text");
  if (plan)
    must(bool(planFromJson(planToJson(*plan), [](QStringView) { return resources[0]; })), "a plan is read again");
  return 0;
}
