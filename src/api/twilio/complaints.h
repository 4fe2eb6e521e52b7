// What Twilio complained of over all calls of an account: its call list bears no reason, its notifications do.
#pragma once
#include "api/account.h"
#include "core/task.h"

#include <QDateTime>

namespace twilio {

/// Twilio: Notification. Kept for some weeks.
struct Complaint {
  QString callSid, code; ///< "32205"
  QDateTime at;
};
/// Errors since the beginning of that day (UTC), the newest first, at most so many. Each page of 1,000 is a request.
Task<Result<QList<Complaint>>> readComplaints(Account account, QDate since, int most);
/// The address of the first page.
QUrl complaintsUrl(const Account &, QDate since);

} // namespace twilio
