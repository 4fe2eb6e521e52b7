// Calls: how fast they are decoded, how fast a long list comes, and how evenly a window with a hundred thousand runs.
#include "api/accountsat.h"
#include "app/program.h"
#include "app/texts.h"
#include "bench.h"
#include "gui/calls/callfilter.h"
#include "gui/kit/pagetabs.h"
#include "gui/table/filterfield.h"
#include "sync/callfeed.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QNetworkProxyFactory>
#include <QScrollBar>
#include <QTreeView>

namespace {
/// A page as Twilio sends it.
QByteArray pageOfCalls(int size)
{
  const QByteArray account = "AC" + QByteArray(32, 'a');
  QByteArray out = "{\"calls\":[";
  for (int i = 0; i < size; ++i) {
    const QByteArray sid = "CA" + QByteArray::number(i, 16).rightJustified(32, '0');
    const QByteArray self = "/2010-04-01/Accounts/" + account + "/Calls/" + sid;
    const QByteArray from = "+1415555" + QByteArray::number(1000 + i * 7 % 9000);
    const QByteArray at =
        "Tue, 03 Nov 2026 " + QByteArray::number(10 + i % 10) + ":51:" + QByteArray::number(10 + i % 50) + " +0000";
    if (i) out += ',';
    out += "{\"sid\":\"" + sid + "\",\"date_created\":\"" + at + "\",\"date_updated\":\"" + at
           + "\",\"parent_call_sid\":null,\"account_sid\":\"" + account
           + "\",\"to\":\"+15105550142\",\"to_formatted\":\"(510) 555-0142\",\"from\":\"" + from
           + "\",\"from_formatted\":\"" + from + "\",\"phone_number_sid\":\"PN" + QByteArray(32, 'b')
           + "\",\"status\":\"completed\",\"start_time\":\"" + at + "\",\"end_time\":\"" + at + "\",\"duration\":\""
           + QByteArray::number(i % 900)
           + "\",\"price\":\"-0.00850\",\"price_unit\":\"USD\",\"direction\":\"inbound\",\"answered_by\":null,"
             "\"api_version\":\"2010-04-01\",\"forwarded_from\":null,\"group_sid\":null,\"caller_name\":null,"
             "\"queue_time\":\"0\",\"trunk_sid\":null,\"uri\":\""
           + self + ".json\",\"subresource_uris\":{";
    bool first = true;
    for (const char *part : {"events", "notifications", "payments", "recordings", "siprec", "streams", "transcriptions",
                             "user_defined_message_subscriptions", "user_defined_messages"}) {
      out += QByteArray(first ? "" : ",") + '"' + part + "\":\"" + self + '/' + part + ".json\"";
      first = false;
    }
    out += "}}";
  }
  return out + "],\"next_page_uri\":null}";
}

double memoryNow()
{
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  for (const QByteArray &line : status.readAll().split('\n'))
    if (line.startsWith("VmRSS:")) return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
  return 0;
}

template <class T> T *named(const char *name)
{
  for (QWidget *w : QApplication::topLevelWidgets())
    if (auto *found = w->findChild<T *>(QLatin1String(name))) return found;
  return nullptr;
}
template <class T> T *inWindow()
{
  for (QWidget *w : QApplication::topLevelWidgets())
    if (auto *found = w->findChild<T *>()) return found;
  return nullptr;
}

void rest(int milliseconds)
{
  const double end = bench::now() + milliseconds;
  bench::until([&] { return bench::now() > end; });
}

/// The longest gap while `act` is done and what follows it.
template <class F> double gapOf(F act, int after)
{
  bench::Gap gap;
  gap.start();
  act();
  rest(after);
  return gap.stop();
}
} // namespace

void bench::codec()
{
  const QByteArray json = pageOfCalls(1'000);
  std::vector<double> times;
  size_t rows = 0;
  for (int i = 0; i < 9; ++i) {
    const double before = now();
    const auto page = twilio::callPageFrom(json, QUrl(QStringLiteral("https://api.twilio.com/Calls.json")));
    times.push_back(now() - before);
    rows = page ? page->calls->list.size() : 0;
  }
  report({{"megabytes", double(json.size()) / 1e6},
          {"rate", double(json.size()) / 1e6 / (median(times) / 1000)},
          {"rows", qint64(rows)}});
}

void bench::calls(const QByteArray &line)
{
  std::vector<double> first, whole, gaps;
  int rows = 0;
  for (int round = 0; round < 5; ++round) {
    const Accounts accounts = accountsAt(line);
    CallFeed feed;
    twilio::CallQuery query;
    query.from = QDateTime::currentDateTimeUtc().addDays(-100);
    double rowsAt = 0;
    Gap gap;
    QObject::connect(&feed, &CallFeed::grew, &gap, [&] {
      if (rowsAt == 0 && feed.part().size() > 0) rowsAt = now();
    });
    gap.start();
    const double from = now();
    feed.read(*accounts.twilio, query);
    until([&] { return !feed.isReading(); });
    whole.push_back(now() - from);
    gaps.push_back(gap.stop());
    first.push_back(rowsAt - from);
    rows = feed.part().state == Read::Whole ? feed.part().size() : -1;
  }
  report({{"first", median(first)}, {"whole", median(whole)}, {"gap", median(gaps)}, {"calls", rows}});
}

void bench::callWindow(const QString &connectFile)
{
  app::installTexts(*qApp);
  QNetworkProxyFactory::setUseSystemConfiguration(true);
  StartOptions options;
  options.connectFile = connectFile;
  Program program(options);
  program.start();
  until([] { return inWindow<gui::PageTabs>() != nullptr; });
  rest(4'000); // the rest of the program has come in
  auto *tabs = inWindow<gui::PageTabs>();
  for (int i = 0; i < tabs->count(); ++i)
    if (tabs->tabText(i).startsWith(QStringLiteral("Calls"))) tabs->setCurrentIndex(i);
  until([] { return named<QTreeView>("callsTable") != nullptr; });
  auto *table = named<QTreeView>("callsTable");
  auto *filter = inWindow<gui::CallFilter>();
  auto *stop = named<QWidget>("stopReading");
  Gap opening;
  opening.start();
  filter->setDays(QDate::currentDate().addDays(-95), QDate::currentDate());
  int most = 0;
  until(
      [&] {
        most = std::max(most, table->model()->rowCount());
        return most >= 100'000 && !stop->isVisible(); // what is kept comes first, without the button
      },
      120'000);
  const double open = opening.stop();
  rest(3'000); // texts to search are made meanwhile, as while one looks
  double sort = 0, find = 0, scroll = 0;
  for (int column = 0; column < 6; ++column)
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
      sort = std::max(sort, gapOf([&] { table->sortByColumn(column, order); }, 600));
  auto *field =
      table->parentWidget()->window()->findChild<QWidget *>(QStringLiteral("calls"))->findChild<gui::FilterField *>();
  for (const char *text :
       {"a", "answered", "result:failed", "length>60", "+1415", "to:+15105550142 -result:answered", ""})
    find = std::max(find, gapOf([&] { field->setText(QLatin1String(text)); }, 700));
  QScrollBar *bar = table->verticalScrollBar();
  for (int i = 0; i <= 200; ++i) scroll = std::max(scroll, gapOf([&] { bar->setValue(bar->maximum() / 200 * i); }, 4));
  report(
      {{"open", open}, {"sort", sort}, {"filter", find}, {"scroll", scroll}, {"rows", most}, {"memory", memoryNow()}});
}
