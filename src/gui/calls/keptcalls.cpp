// Reading kept calls as they are looked at.
#include "gui/calls/keptcalls.h"

namespace gui {

namespace {
constexpr int someScreens = 200, furtherOnes = 2'000, atATime = 20'000;

class PagesOfCalls final : public Rows {
public:
  explicit PagesOfCalls(std::vector<std::shared_ptr<const RowsOf<Call>>> p) : pages(std::move(p))
  {
    for (const auto &page : pages)
      for (const Call &c : page->list) rows.push_back(&c);
  }
  int size() const override { return int(rows.size()); }
  const void *at(int i) const override { return rows[size_t(i)]; }
  void *grow() override { return nullptr; } // it is what it is

private:
  std::vector<const Call *> rows;
  std::vector<std::shared_ptr<const RowsOf<Call>>> pages;
};
} // namespace

void KeptCalls::ask(const archive::Question &q)
{
  question = q;
  begin(someScreens);
}

void KeptCalls::again()
{
  if (!reading) begin(std::max(someScreens, found));
}

void KeptCalls::begin(int most)
{
  scope.cancel();
  pages.clear();
  found = 0;
  wanted = 0;
  first = true;
  next.reset();
  read({}, most);
}

void KeptCalls::more()
{
  if (next && !reading) read(next, furtherOnes);
}

void KeptCalls::bringAll(int most)
{
  wanted = most;
  if (next && !reading && found < most) return read(next, std::min(atATime, most - found));
  if (!reading) Q_EMIT grew();
}

void KeptCalls::read(std::optional<qint64> from, int most)
{
  reading = true;
  scope.start(archive.rows(question, most, from), [this, most](const Result<archive::CallRows> &r) { take(r, most); });
}

/// Rows are shown as they come; what is rare comes in several answers.
void KeptCalls::take(const Result<archive::CallRows> &some, int most)
{
  reading = false;
  held.readAt = QDateTime::currentDateTimeUtc();
  if (!some) {
    held.state = Read::Failed;
    held.error = some.error();
    Q_EMIT changed();
    return;
  }
  const int came = some->rows->size();
  next = some->next;
  found += came;
  if (came) pages.push_back(some->rows);
  const bool goesOn = next && came < most;
  const bool isWanted = next && found < wanted;
  if (goesOn)
    read(next, most - came);
  else if (isWanted)
    read(next, std::min(atATime, wanted - found));
  if (isWanted && !first) return;       // shown when all are there
  if (first && !came && goesOn) return; // the old rows stand
  held.error = {};
  held.state = Read::Whole;
  held.rows = std::make_shared<PagesOfCalls>(pages);
  if (std::exchange(first, false))
    Q_EMIT changed();
  else
    Q_EMIT grew();
}

} // namespace gui
