// Tables of the archive.
#include "archive/schema.h"

#include <QCoreApplication>

namespace archive {
void (*atWrite)(bool written) = nullptr;

namespace {
constexpr sql::DatabaseWords fileWords{
    "archive",
    QT_TRANSLATE_NOOP("archive", "The call archive %1 cannot be written: the disk is full. Calls are shown, but not "
                                 "kept, until there is room."),
    QT_TRANSLATE_NOOP("archive", "The call archive %1 cannot be written: the file or its folder is read-only. Change "
                                 "its permissions; until then calls are shown, but not kept."),
    QT_TRANSLATE_NOOP("archive", "The call archive %1 is in use by another window for too long. Close the other "
                                 "window, then try again."),
    QT_TRANSLATE_NOOP("archive", "The call archive %1 is damaged. Move it away to begin a new one: Twilio still has "
                                 "the calls of some months."),
    QT_TRANSLATE_NOOP("archive", "A newer Trunkline wrote the call archive %1. Install that version or a newer one; "
                                 "the file was left as it is."),
    QT_TRANSLATE_NOOP("archive", "The call archive %1 cannot be read or written. Check the disk, then try again.")};

/// A text is kept once: `texts`; nothing is NULL. Kind 1 are callers' numbers, addresses and names, kind 0 the words of
/// Twilio. Times are milliseconds since 1970, cost is 10^-8 of the currency, a SID of 34 letters is its 16 bytes.
/// Every index ends in the place, so that what it finds comes in the order of time. `calls_status` holds all that
/// totals add up. `spans`: seconds of which every call is here, the last one not included. `removed`: calls that the
/// operator removed, so that no reading brings them back. `sightings`: phones in LiveKit's rooms, times in
/// milliseconds; `watched`: milliseconds in which rooms were looked at again and again.
QStringList migrations()
{
  return {QStringLiteral(R"sql(
    CREATE TABLE schema(version INTEGER NOT NULL);
    CREATE TABLE settings(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE texts(id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, text TEXT NOT NULL,
      UNIQUE(kind, text));
    CREATE TABLE calls(place INTEGER PRIMARY KEY, sid BLOB NOT NULL UNIQUE, started INTEGER, ended INTEGER,
      created INTEGER, changed INTEGER, status INTEGER, direction INTEGER, caller INTEGER, called INTEGER,
      duration INTEGER NOT NULL, queue INTEGER NOT NULL, price INTEGER, unit INTEGER, cost INTEGER NOT NULL,
      answered_by INTEGER, caller_name INTEGER, forwarded INTEGER, trunk INTEGER, number INTEGER, call_group INTEGER,
      parent BLOB, rest TEXT);
    CREATE INDEX calls_status ON calls(status, unit, duration, cost);
    CREATE INDEX calls_direction ON calls(direction);
    CREATE INDEX calls_caller ON calls(caller);
    CREATE INDEX calls_called ON calls(called);
    CREATE INDEX calls_duration ON calls(duration);
    CREATE INDEX calls_price ON calls(price);
    CREATE INDEX calls_answered_by ON calls(answered_by) WHERE answered_by IS NOT NULL;
    CREATE INDEX calls_caller_name ON calls(caller_name) WHERE caller_name IS NOT NULL;
    CREATE INDEX calls_forwarded ON calls(forwarded) WHERE forwarded IS NOT NULL;
    CREATE INDEX calls_trunk ON calls(trunk) WHERE trunk IS NOT NULL;
    CREATE INDEX calls_number ON calls(number) WHERE number IS NOT NULL;
    CREATE INDEX calls_group ON calls(call_group) WHERE call_group IS NOT NULL;
    CREATE INDEX calls_parent ON calls(parent) WHERE parent IS NOT NULL;
    CREATE TABLE spans(since INTEGER PRIMARY KEY, until INTEGER NOT NULL);
    CREATE TABLE removed(sid BLOB PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID)sql"),
          QStringLiteral(R"sql(
    CREATE TABLE sightings(sid TEXT PRIMARY KEY, room TEXT NOT NULL, identity TEXT NOT NULL, phone TEXT NOT NULL,
      number TEXT NOT NULL, trunk TEXT NOT NULL, rule TEXT NOT NULL, call TEXT NOT NULL, sip_call TEXT NOT NULL,
      twilio TEXT NOT NULL, status TEXT NOT NULL, agent INTEGER NOT NULL, joined INTEGER NOT NULL,
      seen INTEGER NOT NULL, gone INTEGER) WITHOUT ROWID;
    CREATE INDEX sightings_joined ON sightings(joined);
    CREATE TABLE watched(since INTEGER PRIMARY KEY, until INTEGER NOT NULL))sql")};
}
} // namespace

/// What is lost with the electricity is read again; what is removed is overwritten.
sql::DatabaseKind kindOfFile()
{
  return {fileWords,
          migrations(),
          {QStringLiteral("synchronous = NORMAL"), QStringLiteral("secure_delete = ON"),
           QStringLiteral("cache_size = -8192"), QStringLiteral("temp_store = MEMORY")},
          &atWrite};
}
} // namespace archive
