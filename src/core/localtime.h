// localTime: a moment on this computer's clock.
#pragma once
#include <QDateTime>

/// The same moment in local time, with its offset from UTC. glibc looks at the file of the time zone with every
/// conversion; a table of a hundred thousand calls asks for each quarter of an hour once. Another zone is noticed
/// within a minute. An invalid time stays so.
QDateTime localTime(const QDateTime &);
