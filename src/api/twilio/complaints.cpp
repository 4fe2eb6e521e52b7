// Twilio: notifications (api v2010).
#include "api/twilio/complaints.h"

#include "api/twilio/dialect.h"

#include <QJsonArray>
#include <QJsonObject>

namespace twilio {

namespace {
Complaint complaintFrom(const QJsonObject &o)
{
  Complaint out;
  out.callSid = o.value(QStringLiteral("call_sid")).toString();
  out.code = o.value(QStringLiteral("error_code")).toVariant().toString();
  (void)Value<QDateTime>::read(out.at, o.value(QStringLiteral("message_date"))); // one that cannot be read is none
  return out;
}
} // namespace

QUrl complaintsUrl(const Account &account, QDate since)
{
  QUrl url(QStringLiteral("https://api.twilio.com/2010-04-01/Accounts/%1/Notifications.json").arg(account.accountSid));
  if (since.isValid())
    url.setQuery(QStringLiteral("PageSize=1000&Log=0&MessageDate%3E=") + since.toString(Qt::ISODate), QUrl::StrictMode);
  return url;
}

Task<Result<QList<Complaint>>> readComplaints(Account account, QDate since, int most)
{
  QList<Complaint> out;
  for (QUrl url = complaintsUrl(account, since); url.isValid() && out.size() < most;) {
    auto asking = call(account, "GET", url, {});
    const auto page = co_await asking;
    if (!page) co_return page.error();
    for (const QJsonValue each : page->value(QStringLiteral("notifications")).toArray()) {
      const Complaint c = complaintFrom(each.toObject());
      if (!c.callSid.isEmpty() && !c.code.isEmpty()) out << c;
    }
    url = nextPage(*page, url);
  }
  co_return out;
}

} // namespace twilio
