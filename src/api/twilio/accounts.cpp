// Twilio: the account itself (api v2010, Accounts). Standard API keys may not read it: that is not an error of theirs.
#include "api/twilio/owner.h"
#include "api/twilio/resources.h"
#include "model/twilioaccount.h"

namespace twilio {
namespace {
const Place place{&resourceOf<TwilioAccount>(), "api", "/2010-04-01/Accounts", "accounts"};

/// Only the account in use: a parent would also list its subaccounts.
Task<Listing> listOwn(Account account, Progress)
{
  auto reading = read(asOwner(account), &place, account.accountSid);
  auto one = co_await reading;
  if (!one) co_return one.error();
  std::shared_ptr<Rows> rows = place.resource->makeRows();
  place.resource->assign(rows->grow(), one->row());
  co_return rows;
}
} // namespace

const Endpoint &accounts()
{
  static const Endpoint e = [] {
    Endpoint own = endpoint<place>();
    own.list = [](Account a, Progress p) { return listOwn(std::move(a), std::move(p)); };
    own.read = [](Account a, QString key) { return read(asOwner(std::move(a)), &place, std::move(key)); };
    own.optional = true;
    return own;
  }();
  return e;
}
} // namespace twilio
