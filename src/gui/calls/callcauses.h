// CallCauses: why the calls that are shown failed, by the codes of Twilio's notifications, each explained.
#pragma once
#include "api/twilio/complaints.h"
#include "archive/callarchive.h"
#include "gui/desk.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gui {

/// How many calls a code is named for.
struct CauseCount {
  QString code;
  int calls = 0;
};
/// Each call counts once, by what Twilio said of it last; the most frequent first. `shown`: SIDs of the calls.
QList<CauseCount> causeCounts(const QList<twilio::Complaint> &, const QSet<QString> &shown);

/// Asked when it is looked at: notifications are no part of the call list, so Twilio is asked for those of the time.
class CallCauses : public QWidget {
  Q_OBJECT
public:
  explicit CallCauses(Desk &, QWidget *parent = nullptr);
  void ask(const archive::Question &);

private:
  Task<Result<QSet<QString>>> sids(archive::Question);
  Task<Result<QList<CauseCount>>> count(archive::Question);
  void show(const Result<QList<CauseCount>> &);
  Desk &desk;
  QVBoxLayout *lines;
  QDate readSince; ///< of what is held
  QDateTime readAt;
  QList<twilio::Complaint> held;
  bool cut = false; ///< not all calls were looked at
  Scope scope;
};

} // namespace gui
