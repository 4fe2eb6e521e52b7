// Which fields are configuration, and in what order kinds of objects build on each other.
#include "model/configuration.h"

bool isConfigured(const Resource &r, const Field &f)
{
  if (f.flags & (Volatile | Derived | Key)) return false;
  // LiveKit is always sent whole objects; Twilio only what an operator may set
  return r.vendor == Vendor::LiveKit || (f.flags & (Editable | AtCreation | Strong));
}

bool identifies(const Resource &r, const Field &f)
{
  return isConfigured(r, f) && (f.flags & (AtCreation | Strong)) && !f.is(WriteOnly) && !f.isSecret();
}

static void place(const Resource *r, const QList<const Resource *> &all, QList<const Resource *> &seen,
                  QList<const Resource *> &out)
{
  if (!all.contains(r) || seen.contains(r)) return;
  seen << r;
  for (const Field &f : r->fields)
    if (f.refersTo) place(&f.refersTo(), all, seen, out);
  out << r;
}

QList<const Resource *> inOrder(const QList<const Resource *> &all)
{
  QList<const Resource *> out, seen;
  for (const Resource *r : all) place(r, all, seen, out);
  return out;
}
