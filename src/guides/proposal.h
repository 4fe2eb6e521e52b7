// What every guide hands out: the picture of the path, the plan that leads there, and what is wrong with the answers.
#pragma once
#include "model/plan.h"

namespace guides {

/// One station of the path that will exist.
struct Station {
  enum class Fate { Stays, Changes, New, ByHand };
  Fate fate = Fate::Stays;
  QString what;   ///< "Twilio number"
  QString name;   ///< "+1 510 555 0161"
  QString detail; ///< one line
};

struct Proposal {
  QList<Station> picture;
  Plan plan;
  QStringList reused; ///< names of what fits already
  QStringList notes;  ///< what the operator should know before the plan
  QString limits;     ///< what this way cannot do, and what can
  int created = 0, changed = 0, removed = 0;
};

/// A question that cannot be answered so: which field, and the sentence below it.
struct Complaint {
  QString field; ///< "number", "room", "pin"
  QString text;
};

/// Nothing is planned, and why, with what to do.
inline Error refusal(const QString &text) { return {Error::Rejected, text}; }

/// What planners share: a proposal that grows step by step.
class Planning {
protected:
  void add(Change c)
  {
    if (c.adopted)
      proposal.reused << c.called;
    else if (c.kind == Change::Kind::Create)
      ++proposal.created;
    else if (c.kind == Change::Kind::Change)
      ++proposal.changed;
    else if (c.kind == Change::Kind::Remove)
      ++proposal.removed;
    proposal.plan.changes << std::move(c);
  }

  /// A create, a change, or nothing but a name for later steps.
  template <class T> Change step(const QString &name, const std::optional<T> &existing, const T &wanted)
  {
    SecretBag &bag = proposal.plan.secrets;
    if (!existing) return createChange(name, Object::of(wanted), bag);
    if (difference(Object::of(*existing), Object::of(wanted)).empty())
      return adoptedChange(name, Object::of(*existing), bag);
    return changeChange(name, Object::of(*existing), Object::of(wanted), bag);
  }

  static Station::Fate fateOf(const Change &c)
  {
    return c.adopted                        ? Station::Fate::Stays
           : c.kind == Change::Kind::Create ? Station::Fate::New
           : c.kind == Change::Kind::Manual ? Station::Fate::ByHand
                                            : Station::Fate::Changes;
  }

  Proposal proposal;
};

} // namespace guides
