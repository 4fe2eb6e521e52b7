// Filling the snapshot.
#include "sync/sync.h"

#include "core/wait.h"

#include <utility>

/// The service does not exist there, which is no failure where nothing depends on it.
static bool isNotServed(const Error &e)
{
  return e.kind == Error::NotFound && e.vendorCode.isEmpty() && e.httpStatus == 404;
}

Sync::Sync(Accounts accounts, Surroundings about, QObject *parent) : QObject(parent), who(std::move(accounts))
{
  held.about = std::move(about);
  timer.setSingleShot(true);
  connect(&timer, &QTimer::timeout, this, &Sync::refresh);
}

void Sync::refresh()
{
  if (isReading()) {
    again |= !whole;
    return;
  }
  timer.stop();
  for (const Endpoint *e : api::catalogue())
    if (e->list && wants(*e)) begin(e);
  whole = isReading();
}

bool Sync::wants(const Endpoint &e) const { return !e.onDemand || wanted.contains(e.resource); }

void Sync::want(const Resource &r)
{
  const Endpoint &e = api::endpointOf(r);
  if (wants(e)) return;
  wanted.insert(&r);
  if (!e.source) return begin(&e);
  want(*e.source);
  if (held.part(*e.source).state == Read::Whole) begin(&e); // else it follows its source
}

void Sync::wantIn(const Resource &r, const QString &parent)
{
  if (wantedIn.contains({&r, parent}) || !who.of(r.vendor)) return;
  wantedIn.insert({&r, parent});
  scope.start(readIn(&api::endpointOf(r), parent), [](const Result<> &) {});
}

Task<Result<>> Sync::readIn(const Endpoint *e, QString parent)
{
  auto listing = e->listIn(*who.of(e->resource->vendor), parent);
  const auto rows = co_await listing;
  Tell tell([this, e, parent, rows] {
    if (!rows) wantedIn.remove({e->resource, parent}); // asked again when it is looked at again
    if (!rows || (*rows)->size() == 0) return;
    for (int i = 0; i < (*rows)->size(); ++i) {
      const Object one(*e->resource, (*rows)->at(i));
      held.patch(*e->resource, one.key(), one);
    }
    Part part = held.part(*e->resource);
    if (part.state == Read::NotAsked) part.state = Read::Partly;
    held.set(*e->resource, part);
    Q_EMIT changed(e->resource);
  });
  co_await tell;
  co_return Result<>();
}

void Sync::show(const Snapshot &last)
{
  for (const Resource *r : last.resources()) {
    if (held.part(*r).state != Read::NotAsked || !who.of(r->vendor) || !wants(api::endpointOf(*r))) continue;
    kept.insert(r);
    held.set(*r, last.part(*r));
    held.takenAt = std::max(held.takenAt, last.part(*r).readAt);
    Q_EMIT changed(r);
  }
}

void Sync::refreshPart(const Resource &r)
{
  const Endpoint &e = api::endpointOf(r);
  begin(e.source ? &api::endpointOf(*e.source) : &e);
}

void Sync::setInterval(std::chrono::seconds s)
{
  timer.setInterval(s);
  if (s.count() > 0)
    timer.start();
  else
    timer.stop();
}

void Sync::begin(const Endpoint *e)
{
  if (!who.of(e->resource->vendor) || reading.contains(e->resource)) return;
  reading.insert(e->resource);
  counts.remove(e->resource);
  scope.start(fill(e), [](const Result<> &) {});
}

Task<Listing> Sync::listOf(const Endpoint *e)
{
  const Account account = *who.of(e->resource->vendor);
  if (e->source) {
    auto finding = e->listFrom(account, held.part(*e->source).rows);
    co_return co_await finding;
  }
  Progress count = [this, r = e->resource](int n) {
    counts.insert(r, n);
    Q_EMIT progress(r, n);
  };
  auto listing = e->list(account, count);
  co_return co_await listing;
}

Task<Result<>> Sync::fill(const Endpoint *e)
{
  for (;;) {
    const int before = writes.value(e->resource);
    auto listing = listOf(e);
    auto rows = co_await listing;
    if (writes.value(e->resource) != before) continue; // somebody wrote meanwhile: this list may not know it
    Tell arrived([this, e, rows] { take(*e->resource, rows); });
    co_await arrived;
    co_return Result<>();
  }
}

void Sync::take(const Resource &r, Listing rows)
{
  const QDateTime now = QDateTime::currentDateTimeUtc();
  Part part = held.part(r);
  if (rows) {
    part = {Read::Whole, now, {}, *rows};
  } else if (api::endpointOf(r).optional && isNotServed(rows.error())) {
    part = {};
    kept.remove(&r);
  } else {
    part.state = Read::Failed;
    part.error = rows.error();
  }
  held.takenAt = now;
  held.set(r, std::move(part));
  reading.remove(&r);
  readDependents(r);
  Q_EMIT changed(&r);
  if (isReading()) return;
  whole = false;
  if (std::exchange(again, false)) return refresh();
  if (timer.interval() > 0 && !timer.isActive()) timer.start();
  Q_EMIT finished();
}

void Sync::readDependents(const Resource &r)
{
  if (held.part(r).state != Read::Whole) {
    for (const Endpoint *e : api::catalogue()) {
      if (e->source != &r || !wants(*e)) continue;
      Part part = held.part(*e->resource); // what cannot be looked for is not known either
      part.state = Read::Failed;
      part.error = held.part(r).error;
      held.set(*e->resource, part);
      Q_EMIT changed(e->resource);
    }
    return;
  }
  for (const Endpoint *e : api::catalogue()) {
    if (e->source != &r || !wants(*e)) continue;
    ++writes[e->resource]; // what is being looked for now was looked for in the old rows
    begin(e);
  }
}

void Sync::patch(const Resource &r, const QString &key, const Object &object)
{
  ++writes[&r];
  held.patch(r, key, object);
  Q_EMIT changed(&r);
  for (const Endpoint *e : api::catalogue()) {
    if (e->source != &r || !wants(*e)) continue;
    ++writes[e->resource];
    if (!e->listIn)
      begin(e); // found through it
    else if (!object)
      forgetChildren(*e, key); // what lies in others stays as it was, and in a new one nothing lies yet
  }
  const Endpoint &own = api::endpointOf(r);
  if (own.source && !own.parentField && r.can(CanChange)) refreshPart(*own.source); // another view of the same
  if (own.source && own.parentField)
    scope.start(readAround(&api::endpointOf(*own.source), key.section(u'/', 0, 0)), [](const Result<> &) {});
}

void Sync::forgetChildren(const Endpoint &e, const QString &parent)
{
  const Field &of = *e.resource->field(QString::fromLatin1(e.parentField));
  Part part = held.part(*e.resource);
  std::shared_ptr<Rows> left = e.resource->makeRows();
  for (int i = 0; i < part.size(); ++i)
    if (of.text(part.rows->at(i)) != parent) e.resource->assign(left->grow(), part.rows->at(i));
  part.rows = left;
  held.set(*e.resource, part);
  Q_EMIT changed(e.resource);
}

/// What lies in an object may show in it: the kinds of a trunk's sign-in follow the lists on it.
Task<Result<>> Sync::readAround(const Endpoint *e, QString key)
{
  const int before = writes.value(e->resource);
  auto asking = e->read(*who.of(e->resource->vendor), key);
  const auto object = co_await asking;
  if (!object) co_return object.error(); // gone, or told by the next refresh
  if (writes.value(e->resource) != before) co_return Result<>();
  Tell tell([this, e, key, now = *object] {
    held.patch(*e->resource, key, now);
    Q_EMIT changed(e->resource);
  });
  co_await tell;
  co_return Result<>();
}

void Sync::setSurroundings(const Surroundings &about)
{
  held.about = about;
  Q_EMIT changed(nullptr);
}

void Sync::setAccounts(const Accounts &accounts)
{
  who = accounts;
  again = isReading(); // the running round still asks with the old keys
  refresh();
}
