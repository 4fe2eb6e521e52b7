// Snapshot: what both accounts hold, as one immutable value; routes, findings, tables and guides are computed from it.
#pragma once
#include "core/field.h"

#include <QHash>

enum class Read {
  NotAsked, ///< nobody has asked yet, or the service does not exist there
  Partly,   ///< some pages are missing
  Whole,
  Failed ///< refused, or no answer; rows may be there from before, then `readAt` says from when
};

/// One resource's objects, as far as they are known. Shared and immutable: a refresh replaces the part.
struct Part {
  Read state = Read::NotAsked;
  QDateTime readAt; ///< when the rows were read; invalid = never
  Error error;      ///< of the last attempt, when it failed
  std::shared_ptr<const Rows> rows;
  int size() const { return rows ? rows->size() : 0; }
};

/// A part of known type. Unknown is not absent: "none of them" may be said only of `all()`.
template <class T> class Collection {
public:
  explicit Collection(const Part &p) : part(&p) {}
  Read state() const { return part->state; }
  const Error &error() const { return part->error; }
  QDateTime readAt() const { return part->readAt; }
  /// Every object there is; nullptr when they could not all be read just now.
  const std::vector<T> *all() const { return part->state == Read::Whole ? &seen() : nullptr; }
  /// What is known, perhaps in part, perhaps from before.
  const std::vector<T> &seen() const
  {
    static const std::vector<T> none;
    return part->rows ? static_cast<const RowsOf<T> &>(*part->rows).list : none;
  }

private:
  const Part *part;
};

enum class LiveKitKind { Unknown, Cloud, SelfHosted };

/// What the profile knows besides the objects.
struct Surroundings {
  QString accountSid; ///< AC…
  QString sipHost;    ///< the LiveKit project's SIP host ("abc.sip.livekit.cloud"); empty = not known yet
  QString webHost;    ///< the host of the project's wss:// address: a common wrong SIP host
  LiveKitKind livekit = LiveKitKind::Unknown;
  QString consolePage;       ///< where TwiML bins are made: Twilio's console, or the sandbox's page
  bool hasAuthToken = false; ///< bins can be read
  bool readOnly = false;
};

struct Snapshot {
  Surroundings about;
  QDateTime takenAt; ///< when the newest part was read

  const Part &part(const Resource &) const;
  /// Of which anything is known, in the order of their names.
  QList<const Resource *> resources() const;
  void set(const Resource &r, Part p) { parts.insert(&r, std::make_shared<const Part>(std::move(p))); }
  template <class T> Collection<T> of() const { return Collection<T>(part(resourceOf<T>())); }
  template <class T> void put(std::vector<T> list, Read state = Read::Whole)
  {
    auto rows = std::make_shared<RowsOf<T>>();
    rows->list = std::move(list);
    set(resourceOf<T>(), {state, takenAt, {}, rows});
  }
  /// A copy of the object with this key; empty when it is not known.
  Object find(const Resource &, const QString &key) const;
  /// Puts one object (by key) into a part in place of the old one, or at its end; removes it when `object` is empty.
  void patch(const Resource &, const QString &key, const Object &object);

private:
  QHash<const Resource *, std::shared_ptr<const Part>> parts;
};

/// What a field may be: its words, or the objects that it may name, as far as they are known. Empty: anything.
std::vector<Choice> choicesOf(const Field &, const Snapshot &);
/// The value as a person reads it: words for a choice, names for the objects that it refers to.
QString spokenText(const Field &, const void *row, const Snapshot &);
/// The field of this row names the object with that key.
bool names(const Field &, const void *row, const QString &key);
