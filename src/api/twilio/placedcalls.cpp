// Twilio: calls that the API places (api v2010, Call). Removing one hangs it up; its record stays at Twilio.
#include "api/callprices.h"
#include "api/twilio/resources.h"
#include "core/all.h"
#include "model/placedcall.h"

namespace twilio {
namespace {
const Place place{.resource = &resourceOf<PlacedCall>(),
                  .product = "api",
                  .path = "/2010-04-01/Accounts/{account}/Calls",
                  .listKey = "calls"};

constexpr QLatin1String notInProgress("21220");

/// Those that live: Twilio's list of all calls may be long.
Task<Listing> listLive(Account account, Progress progress)
{
  std::vector<Task<Listing>> lists;
  for (const char *status : {"queued", "ringing", "in-progress"})
    lists.push_back(listPages(account, &place, {}, {}, {{QStringLiteral("Status"), QLatin1String(status)}}));
  auto listing = all(std::move(lists), 3);
  const auto listed = co_await listing;
  std::shared_ptr<Rows> rows = resourceOf<PlacedCall>().makeRows();
  for (const auto &some : listed) {
    if (!some) co_return some.error();
    for (const PlacedCall &c : static_cast<const RowsOf<PlacedCall> &>(**some).list)
      if (c.rest.value(QStringLiteral("direction")) == QStringLiteral("outbound-api"))
        resourceOf<PlacedCall>().assign(rows->grow(), &c);
  }
  if (progress) {
    Tell tell([progress, n = rows->size()] { progress(n); });
    co_await tell;
  }
  co_return rows;
}

Task<Result<>> hangUpPlaced(Account account, QString key)
{
  auto calling =
      call(account, "POST", urlOf(account, place, key), {{QStringLiteral("Status"), QStringLiteral("completed")}});
  const auto done = co_await calling;
  if (!done && done.error().kind != Error::NotFound && done.error().vendorCode != notInProgress) co_return done.error();
  co_return Result<>();
}

std::vector<AllowedVerb> allowedPlaced(const Account &a)
{
  const QString origin = QStringLiteral("https://api.twilio.com");
  std::vector<AllowedVerb> verbs{
      {"GET", origin, urlOf(a, place, QStringLiteral("{sid}")).path(), false},
      {"GET", origin, urlOf(a, place).path(), false, false, {QStringLiteral("PageSize"), QStringLiteral("Status")}},
      {"POST", origin, urlOf(a, place).path(), true, true},
      {"POST", origin, urlOf(a, place, QStringLiteral("{sid}")).path()}};
  for (AllowedVerb &v : callPriceVerbs()) verbs.push_back(std::move(v));
  return verbs;
}
} // namespace

const Endpoint &placedCalls()
{
  static const Endpoint e = [] {
    Endpoint out = endpoint<place>();
    out.list = [](Account a, Progress p) { return listLive(std::move(a), std::move(p)); };
    out.change = nullptr;
    out.remove = [](Account a, QString key) { return hangUpPlaced(std::move(a), std::move(key)); };
    out.onDemand = true;
    out.live = true;
    out.rings = true;
    out.allowed = allowedPlaced;
    return out;
  }();
  return e;
}
} // namespace twilio
