// Twilio: subaccounts (api v2010, Accounts without the one in use). Standard API keys may not list them.
#include "api/twilio/owner.h"
#include "api/twilio/resources.h"
#include "model/subaccount.h"

namespace twilio {
namespace {
const Place place{&resourceOf<Subaccount>(), "api", "/2010-04-01/Accounts", "accounts"};

/// The list has the account in use, too, and every account's Auth Token: neither is wanted.
Task<Listing> listOthers(Account account, Progress progress)
{
  auto reading = list(asOwner(account), &place, progress);
  auto all = co_await reading;
  if (!all) co_return all.error();
  auto others = std::make_shared<RowsOf<Subaccount>>();
  for (const Subaccount &each : static_cast<const RowsOf<Subaccount> &>(**all).list)
    if (each.sid != account.accountSid) others->list.push_back(each);
  for (Subaccount &each : others->list) each.authToken = {};
  std::shared_ptr<Rows> rows = others;
  co_return rows;
}
} // namespace

const Endpoint &subaccounts()
{
  static const Endpoint e = [] {
    Endpoint others = endpoint<place>();
    others.list = [](Account a, Progress p) { return listOthers(std::move(a), std::move(p)); };
    others.read = nullptr;
    others.optional = true;
    others.onDemand = true;
    return others;
  }();
  return e;
}
} // namespace twilio
