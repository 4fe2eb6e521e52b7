// What planners read: every object of a kind, or why nothing can be planned.
#pragma once
#include "guides/proposal.h"
#include "model/snapshot.h"

#include <QCoreApplication>

namespace guides {
struct GuideText {
  Q_DECLARE_TR_FUNCTIONS(Guides)
};

/// Every object of a kind; an error that says what to do when not all can be seen.
template <class T> Result<const std::vector<T> *> everyOne(const Snapshot &s)
{
  const Part &part = s.part(resourceOf<T>());
  if (part.state == Read::Whole) return &s.of<T>().seen();
  const QString what = resourceOf<T>().translated(resourceOf<T>().title);
  if (part.error.kind == Error::Auth && part.state == Read::Failed && !part.error.text.isEmpty())
    return refusal(GuideText::tr("%1 could not be read, so nothing can be planned: what cannot be seen might be made "
                                 "twice. %2",
                                 "what the vendor says")
                       .arg(what, part.error.text));
  return refusal(GuideText::tr("%1 could not be read, so nothing can be planned: what cannot be seen might be made "
                               "twice. Refresh and try again.")
                     .arg(what));
}

/// The object of this kind with the key, as far as is known; nullptr: none.
template <class T> const T *seenOne(const Snapshot &s, const QString &key)
{
  const Resource &r = resourceOf<T>();
  for (const T &t : s.of<T>().seen())
    if (r.keyOf(&t) == key) return &t;
  return nullptr;
}
} // namespace guides
