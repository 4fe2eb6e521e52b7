// Reading evidence.
#include "gui/diagnosis/gathering.h"

#include "api/catalogue.h"
#include "api/twilio/calls.h"
#include "core/wait.h"
#include "files/laststate.h"
#include "model/outboundtrunk.h"

#include <algorithm>

namespace gui {

namespace {
constexpr int mostNumbers = 3, mostStories = 3, lookedBack = 1; // calls of a day, as people ask about them

/// The trunks that other profiles had when they were last open.
QHash<QString, QString> trunksElsewhere(const QList<KeptState> &others)
{
  QHash<QString, QString> out;
  for (const KeptState &other : others) {
    const auto bytes = files::readLastState(other.file);
    if (!bytes) continue;
    const auto state = files::lastStateFromBytes(*bytes, api::resourceNamed);
    if (!state) continue;
    for (const OutboundTrunk &t : state->of<OutboundTrunk>().seen()) out.insert(t.id, other.profile);
  }
  return out;
}

void addCalls(QList<Call> &all, const RowsOf<Call> &page)
{
  for (const Call &c : page.list) {
    const bool known = std::any_of(all.begin(), all.end(), [&](const Call &k) { return k.sid == c.sid; });
    if (!known) all << c;
  }
}

void newestFirst(QList<Call> &calls)
{
  std::stable_sort(calls.begin(), calls.end(), [](const Call &a, const Call &b) { return a.created > b.created; });
}
} // namespace

Gathering::Gathering(Desk &d) : QObject(&d), desk(d) {}

void Gathering::start(const diagnosis::Clues &clues)
{
  const Account *twilio = desk.sync().accounts().of(Vendor::Twilio);
  scope.cancel();
  scope.start(gather(twilio ? *twilio : Account(), twilio, clues), [this](const Result<diagnosis::Evidence> &found) {
    if (found) known = *found;
    known.livekitAnswers = desk.snapshot().of<OutboundTrunk>().state() == Read::Whole;
    Q_EMIT done();
  });
}

Task<Result<diagnosis::Evidence>> Gathering::gather(Account twilio, bool hasTwilio, diagnosis::Clues clues)
{
  diagnosis::Evidence out;
  auto looking = onThread([others = desk.others()] { return trunksElsewhere(others); });
  out.elsewhere = co_await looking;
  if (!hasTwilio) co_return out;
  out.callsRead = true;
  const QDateTime since = QDateTime::currentDateTimeUtc().addDays(-lookedBack);
  const QStringList numbers = clues.numbers.mid(0, mostNumbers);
  for (const QString &number : numbers) {
    twilio::CallQuery query;
    query.from = since;
    query.called = number;
    auto reading = twilio::readCallPage(twilio, twilio::callsUrl(twilio, query, 20));
    const auto page = co_await reading;
    if (page)
      addCalls(out.calls, *page->calls);
    else
      out.callsRead = false;
  }
  for (const QString &sid : clues.ids) {
    if (!sid.startsWith(u"CA")) continue;
    auto reading = api::endpointOf(resourceOf<Call>()).read(twilio, sid);
    const auto found = co_await reading;
    if (found) out.calls << found->as<Call>();
  }
  newestFirst(out.calls);
  const QList<Call> looked = out.calls.mid(0, mostStories);
  for (const Call &call : looked) {
    auto reading = twilio::readCallStory(twilio, call);
    const auto story = co_await reading;
    if (!story) continue;
    for (const twilio::CallNotification &n : story->notifications)
      if (const int code = n.code.toInt(); code && !out.complaints.contains(code)) out.complaints << code;
  }
  co_return out;
}

} // namespace gui
