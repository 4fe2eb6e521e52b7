// What a call's members mean to a person.
#pragma once
#include "api/twilio/calls.h"
#include "gui/kit/theme.h"

#include <QSet>

namespace gui {

/// The mark of a call's result.
State callState(const QString &status);
/// "10.23 USD", for each currency; `cost` in hundred-millionths.
QStringList costWords(const QMap<QString, qint64> &cost);
/// "0:31", "1:02:03"; of a live call how long it lasts already.
QString callLength(const Call &);
/// "14:02:11" of today, "3 Nov 14:02:11" of another day.
QString callTime(const QDateTime &);
/// One of a call's two ends. Numbers of the account (E.164) are never masked; an address shows its user and host.
QString callParty(const QString &, const QSet<QString> &own, bool masked);

/// How a call went, in one sentence, and why.
struct CallVerdict {
  State state = State::Unknown;
  QString title, reason;
};
CallVerdict callVerdict(const Call &, const twilio::CallStory &);

} // namespace gui
