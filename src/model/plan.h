// Plan: an ordered list of changes that the operator has seen. Only the runner executes one.
#pragma once
#include "core/codec.h"

#include <QJsonObject>
#include <QList>

#include <functional>

/// What a manual step's TwiML bin must say once the operator has made it.
struct AgreedBin {
  QString user;     ///< user part of the SIP URI: the called number, E.164
  QString host;     ///< the project's SIP host
  QString username; ///< SIP user
  QString password; ///< reference into the plan's secrets
  bool operator==(const AgreedBin &) const = default;
};

/// One step of a plan: one write request, or one thing that only a person can do.
struct Change {
  enum class Kind { Create, Change, Remove, Manual };
  Kind kind = Kind::Change;
  QString step;                       ///< name within the plan, for `${step.field}` in later changes
  const Resource *resource = nullptr; ///< of a manual step: the kind of thing that it makes (a TwiML bin)
  QString key;                        ///< of the object; empty for what does not exist yet
  QString called;                     ///< what a person calls the object
  /// Whole objects in plan form (`toPlan`). `after` may hold `${step.field}`, the result of an earlier step.
  QJsonObject before, after;
  bool adopted = false; ///< exists already as wanted: kept, shown, not run
  QString formerly;     ///< of a create that undoes a removal: the key that the object had
  QString why;          ///< one sentence for the operator
  QString effect;       ///< what callers notice, or empty
  QString forGood;      ///< why it cannot be undone, or empty

  // Manual steps only
  QByteArray document; ///< to copy; secrets as ${secret:NAME}
  AgreedBin agreed;
};

/// How a plan reacts to a failure.
enum class Policy {
  AllOrNothing, ///< a failure or Cancel undoes the finished changes in reverse
  EachOnItsOwn  ///< what is done stays
};

/// Values only: no I/O, no clock. `secrets` holds what `${secret:NAME}` stands for; it never travels with the JSON.
struct Plan {
  QString title;    ///< "Receive calls on +1 510 555 0161"
  QString sentence; ///< opens the preview
  Policy policy = Policy::AllOrNothing;
  QList<Change> changes;
  SecretBag secrets;
  QString finding; ///< id of the rule whose fix this is, or empty
  QString undoes;  ///< id of the run that this plan takes back, or empty

  /// Changes that will really be run.
  int pending() const;
  bool isEmpty() const { return pending() == 0; }
  bool needsPerson() const;
};

/// The plan as the journal and *Copy plan* keep it: version 1, without secrets.
QJsonObject planToJson(const Plan &);
/// `resourceNamed` finds a resource by its name (api/catalogue.h); an unknown one is an error.
Result<Plan> planFromJson(const QJsonObject &, const std::function<const Resource *(QStringView)> &resourceNamed);

// How guides, forms and fixes make changes.
Change createChange(const QString &step, const Object &wanted, SecretBag &);
Change changeChange(const QString &step, const Object &shown, const Object &wanted, SecretBag &);
Change removeChange(const QString &step, const Object &shown, SecretBag &);
/// An object that exists already as wanted; `step` gives later changes its fields.
Change adoptedChange(const QString &step, const Object &existing, SecretBag &);

/// What it does can be taken back by another plan.
bool canBeUndone(const Change &);

/// "${trunk.sip_trunk_id}"
QString resultOf(const QString &step, const char *key);
/// Every `${step.field}` in the texts of `json` replaced by what `results` has for "step.field"; a missing one is an
/// error. Secrets' references stay.
Result<QJsonObject> withResults(const QJsonObject &json, const QHash<QString, QString> &results);
/// What a change gives to later ones: "step.key" → text of each text member of the object.
QHash<QString, QString> resultsOf(const QString &step, const Object &);
