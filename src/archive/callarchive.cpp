// Work for the archive's threads.
#include "archive/callarchive.h"

using namespace archive;

namespace {
constexpr int mostPhones = 20'000;
constexpr int removedAtOnce = 5'000; ///< calls: a reader is not kept waiting for long
} // namespace

CallArchive::CallArchive(const QString &path, QObject *parent) : QObject(parent), file(path)
{
  for (Hand *h : {&writer, &reader, &adder}) {
    h->open->path = path;
    h->thread.setMaxThreadCount(1);
    h->thread.setExpiryTimeout(-1); // a connection belongs to its thread
  }
}

void CallArchive::close(Hand &h)
{
  h.thread.start([open = h.open] { open->store.reset(); });
  h.thread.waitForDone();
}

CallArchive::~CallArchive()
{
  close(adder);
  close(reader);
  close(writer);
}

template <class T, class F> Task<Result<T>> CallArchive::with(Hand &h, F work)
{
  return onThread(
      [open = h.open, work = std::move(work)]() -> Result<T> {
        if (!open->store) {
          auto opened = CallStore::open(open->path);
          if (!opened) return opened.error();
          open->store = std::move(*opened);
        }
        return work(*open->store);
      },
      &h.thread);
}

Task<Result<Written>> CallArchive::write(std::vector<Page> pages, QList<Span> known)
{
  return with<Written>(
      writer, [pages = std::move(pages), known = std::move(known)](CallStore &s) { return s.write(pages, known); });
}

Task<Result<QList<Span>>> CallArchive::known()
{
  return with<QList<Span>>(reader, [](CallStore &s) { return s.known(); });
}

Task<Result<CallRows>> CallArchive::rows(Question q, int most, std::optional<qint64> from)
{
  return with<CallRows>(reader, [q = std::move(q), most, from](CallStore &s) { return s.rows(q, most, from); });
}

Task<Result<Sums>> CallArchive::sums(Question q, Grouping grouping, std::optional<qint64> from)
{
  return with<Sums>(adder, [q = std::move(q), grouping = std::move(grouping), from](CallStore &s) {
    return s.sums(q, grouping, from);
  });
}

Task<Result<Standing>> CallArchive::standing()
{
  return with<Standing>(reader, [](CallStore &s) { return s.standing(); });
}

Task<Result<>> CallArchive::see(QList<calls::Sighting> there, const QDateTime &at, qint64 gap)
{
  return with<std::monostate>(writer,
                              [there = std::move(there), at, gap](CallStore &s) { return s.see(there, at, gap); });
}

Task<Result<CallArchive::Seen>> CallArchive::seen(const QDateTime &from)
{
  return with<Seen>(reader, [from](CallStore &s) -> Result<Seen> {
    const auto phones = s.sightings(from, mostPhones);
    if (!phones) return phones.error();
    const auto watched = s.watched(from);
    if (!watched) return watched.error();
    return Seen{*phones, *watched};
  });
}

Task<Result<int>> CallArchive::keptDays()
{
  return with<int>(reader, [](CallStore &s) { return s.keptDays(); });
}

Task<Result<>> CallArchive::setKeptDays(int days)
{
  return with<std::monostate>(writer, [days](CallStore &s) { return s.setKeptDays(days); });
}

Task<Result<int>> CallArchive::removeOld()
{
  return with<int>(writer, [](CallStore &s) -> Result<int> {
    const auto days = s.keptDays();
    if (!days || !*days) return days;
    const QDateTime first = QDateTime::currentDateTimeUtc().addDays(-*days);
    for (int all = 0;;) {
      const auto some = s.removeBefore(first, removedAtOnce);
      if (!some) return some.error();
      all += *some;
      if (*some < removedAtOnce) return all;
    }
  });
}

Task<Result<int>> CallArchive::removeNumber(E164 number)
{
  return with<int>(writer, [number = std::move(number)](CallStore &s) { return s.removeNumber(number); });
}
