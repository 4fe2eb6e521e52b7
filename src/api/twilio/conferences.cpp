// Twilio: conferences (api v2010): those that run, and those of today and yesterday (UTC); an account keeps years of
// them.
#include "api/twilio/resources.h"
#include "core/all.h"
#include "model/conference.h"

#include <QSet>

namespace twilio {
namespace {
const Place place{.resource = &resourceOf<Conference>(),
                  .product = "api",
                  .path = "/2010-04-01/Accounts/{account}/Conferences",
                  .listKey = "conferences"};

/// One that begins or ends meanwhile stands in one of them.
std::vector<Task<Listing>> lists(const Account &account)
{
  const QString yesterday = QDateTime::currentDateTimeUtc().addDays(-1).date().toString(Qt::ISODate);
  const auto where = [&](const char *name, const QString &value) {
    return listPages(account, &place, {}, {}, {{QLatin1String(name), value}});
  };
  std::vector<Task<Listing>> out;
  out.push_back(where("Status", QStringLiteral("in-progress")));
  out.push_back(where("Status", QStringLiteral("init")));
  out.push_back(where("DateCreated>", yesterday));
  return out;
}

Task<Listing> listConferences(Account account, Progress progress)
{
  auto listing = all(lists(account), 3);
  const auto listed = co_await listing;
  auto rows = std::make_shared<RowsOf<Conference>>();
  QSet<QString> known;
  for (const auto &some : listed) {
    if (!some) co_return some.error();
    for (const Conference &c : static_cast<const RowsOf<Conference> &>(**some).list) {
      if (known.contains(c.sid)) continue;
      known.insert(c.sid);
      rows->list.push_back(c);
    }
  }
  if (progress) {
    Tell tell([progress, n = rows->size()] { progress(n); });
    co_await tell;
  }
  co_return std::shared_ptr<Rows>(rows);
}
} // namespace

const Endpoint &conferences()
{
  static const Endpoint e = [] {
    Endpoint made = endpoint<place>();
    made.list = [](Account a, Progress p) { return listConferences(std::move(a), std::move(p)); };
    made.onDemand = true;
    made.live = true;
    return made;
  }();
  return e;
}
} // namespace twilio
