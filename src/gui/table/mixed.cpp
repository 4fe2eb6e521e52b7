// Columns and rows of tables of several kinds.
#include "gui/table/mixed.h"

#include "api/refusal.h"
#include "gui/tasks/changewords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace gui {

namespace {
/// The field of this title that the kind of the object has.
const Field *titled(const Resource &r, const QString &title)
{
  const auto found =
      std::find_if(r.fields.begin(), r.fields.end(), [&](const Field &f) { return r.translated(f.label) == title; });
  return found == r.fields.end() ? nullptr : &*found;
}

/// Fields of one title may hold different types: they have their words in common, and only those of the column's own
/// type are compared as figures or times.
Column mergedColumn(Desk &desk, Column c, const QHash<const Resource *, const Field *> &fields,
                    const StandsFor &standsFor)
{
  c.hidden = true;
  c.at = [standsFor, fields, ops = c.field->ops](const void *row) {
    const ObjectAt o = standsFor(row);
    const Field *f = fields.value(o.resource);
    return f && f->ops == ops ? FieldAt{f, o.row} : FieldAt();
  };
  c.text = [&desk, standsFor, fields](const void *row) {
    const ObjectAt o = standsFor(row);
    const Field *f = fields.value(o.resource);
    return f ? spokenText(*f, o.row, desk.snapshot()) : QString();
  };
  return c;
}
} // namespace

std::vector<Column> columnsOfKinds(Desk &desk, const QList<const Resource *> &kinds, const StandsFor &standsFor,
                                   const std::vector<Column> &own)
{
  QSet<QString> titles;
  for (const Column &c : own) titles << c.title;
  std::vector<Column> out;
  for (const Resource *r : kinds)
    for (Column &c : columnsOf(*r)) {
      if (c.field->is(Key) || c.field->isSecret() || titles.contains(c.title)) continue;
      titles << c.title;
      QHash<const Resource *, const Field *> fields;
      for (const Resource *kind : kinds)
        if (const Field *f = kind == r ? c.field : titled(*kind, c.title)) fields.insert(kind, f);
      out.push_back(mergedColumn(desk, std::move(c), fields, standsFor));
    }
  return out;
}

/// What to do about a list of several that could not be read.
static QString remedyFor(const Error &e, Vendor vendor)
{
  if (e.kind != Error::Auth) return e.text;
  const QString permission = api::missingPermission(e);
  if (!permission.isEmpty())
    return MixedSource::tr(
               "The key lacks the permission “%1”. Give it to the key in the Twilio Console, or connect with "
               "another key.")
        .arg(permission);
  return MixedSource::tr("%1 refuses the key. Check it under Profile ▸ Manage profiles.").arg(vendorName(vendor));
}

MixedSource::MixedSource(Desk &d, QList<const Resource *> all, Make m)
    : desk(d), kinds(std::move(all)), make(std::move(m))
{
  connect(&desk, &Desk::changed, this, [this](const Resource *what) {
    if (!what || kinds.contains(what)) remake();
  });
  connect(&desk.sync(), &Sync::progress, this, &RowsSource::progress);
}

void MixedSource::remake()
{
  stale = true;
  Q_EMIT changed();
}

const Part &MixedSource::part() const
{
  QList<Read> states;
  bool waits = false;
  own.error = {};
  own.readAt = {};
  for (const Resource *r : kinds) {
    const Part &p = partOf(r);
    waits |= p.state == Read::NotAsked && desk.sync().isReading(*r);
    if (p.state == Read::NotAsked) continue;
    states << p.state;
    if (p.state == Read::Failed && own.error.text.isEmpty()) own.error = p.error;
    if (!own.readAt.isValid() || p.readAt < own.readAt) own.readAt = p.readAt;
  }
  if (std::exchange(stale, false)) own.rows = make(desk.snapshot());
  if (states.isEmpty())
    own.state = Read::NotAsked;
  else if (states.count(states.first()) == states.size() && !waits)
    own.state = states.first();
  else
    own.state = Read::Partly;
  return own;
}

bool MixedSource::isReading() const
{
  return std::any_of(kinds.begin(), kinds.end(), [this](const Resource *r) { return desk.sync().isReading(*r); });
}

int MixedSource::soFar() const
{
  int all = 0;
  for (const Resource *r : kinds) all += desk.sync().isReading(*r) ? desk.sync().soFar(*r) : partOf(r).size();
  return all;
}

void MixedSource::readAgain()
{
  for (const Resource *r : kinds) desk.sync().refreshPart(*r);
}

QList<const Resource *> MixedSource::failed() const
{
  QList<const Resource *> out = kinds;
  out.removeIf([this](const Resource *r) { return partOf(r).state != Read::Failed; });
  return out;
}

Missing MixedSource::missing() const
{
  QStringList titles;
  const Resource *first = nullptr;
  bool fromBefore = false;
  for (const Resource *r : failed()) {
    if (desk.sync().isReading(*r)) continue;
    if (!first) first = r;
    const QString title = r->translated(r->title), vendor = vendorName(r->vendor);
    titles << (title.contains(vendor) ? title : tr("%1 of %2", "numbers, a vendor").arg(title, vendor));
    fromBefore |= partOf(r).size() > 0;
  }
  if (!first) return {};
  const QString which = titles.join(QStringLiteral(", "));
  return {fromBefore ? tr("%1 could not be read again. You see those of before.").arg(which)
                     : tr("%1 could not be read. The others are here.").arg(which),
          remedyFor(partOf(first).error, first->vendor), tr("Try again")};
}

void MixedSource::readMissing()
{
  for (const Resource *r : failed()) desk.sync().refreshPart(*r);
}

} // namespace gui
