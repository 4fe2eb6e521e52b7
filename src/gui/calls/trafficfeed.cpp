// Adding up by window, number and trunk.
#include "gui/calls/trafficfeed.h"

#include <chrono>

namespace gui {

using namespace archive;
using namespace std::chrono_literals;

Question trafficQuestion(const QString &number, const QString &trunk, const char *status)
{
  Question question;
  question.names = {{QStringLiteral("trunk_sid"), QStringLiteral("trunk"), filter::Kind::Text, false},
                    {QStringLiteral("status"), QStringLiteral("status"), filter::Kind::Text, false},
                    {QStringLiteral("to"), QStringLiteral("to")},
                    {QStringLiteral("from"), QStringLiteral("from")}};
  const QString which = number.isEmpty() ? QStringLiteral("trunk_sid=") + trunk : number;
  const QString ended = status ? QStringLiteral(" status=") + QLatin1String(status) : QString();
  question.query = filter::read(which + ended, question.names, QDateTime::currentDateTime());
  question.heard = status && qstrcmp(status, "completed") == 0;
  return question;
}

TrafficFeed::TrafficFeed(CallArchive &a, QObject *parent) : QObject(parent), calls(a)
{
  rest.setSingleShot(true);
  rest.setInterval(30s);
  connect(&rest, &QTimer::timeout, this, [this] {
    if (std::exchange(wanted, false)) begin();
  });
}

void TrafficFeed::want(const QStringList &numbersNow)
{
  const bool others = ours != numbersNow;
  ours = numbersNow;
  if (!there && !running) return begin();
  if (others) again();
}

void TrafficFeed::again()
{
  if (!there && !running) return; // nobody has asked
  wanted = true;
  if (!rest.isActive() && !running) rest.start();
}

void TrafficFeed::filled()
{
  if (std::exchange(full, true) || (!there && !running)) return;
  scope.cancel(); // of calls that were not all there
  begin();
}

void TrafficFeed::begin()
{
  wanted = false;
  running = true;
  scope.start(addUp(ours, QDateTime::currentDateTimeUtc()), [this](const Result<Sheet> &sheet) {
    running = false;
    if (sheet) {
      numbers = sheet->numbers;
      trunks = sheet->trunks;
      all = sheet->all;
      there = true;
      Q_EMIT changed();
    }
    rest.start();
  });
}

Task<Result<TrafficFeed::Sheet>> TrafficFeed::addUp(QStringList own, QDateTime now)
{
  Sheet out;
  for (const Window w : windows) {
    const auto [from, to] = timesOf(w, now);
    Question question;
    question.within.from = from;
    question.within.to = to;
    for (const By by : {By::Number, By::Trunk}) {
      const Grouping grouping{by, own, true};
      Sums sums;
      std::optional<qint64> next;
      do {
        auto adding = calls.sums(question, grouping, next);
        const auto piece = co_await adding;
        if (!piece) co_return piece.error();
        sums.add(*piece);
        next = piece->next;
      } while (next);
      auto &into = by == By::Number ? out.numbers : out.trunks;
      for (auto it = sums.groups.cbegin(); it != sums.groups.cend(); ++it)
        if (!it.key().isEmpty()) into[it.key()].of[size_t(w)] = it.value();
      if (by == By::Number) out.all.of[size_t(w)] = sums.all();
    }
  }
  co_return out;
}

} // namespace gui
