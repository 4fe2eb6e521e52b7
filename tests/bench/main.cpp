// trunkline-bench: one measurement for each call; prints one line of JSON. Called by run.py.
#include "bench.h"
#include "gui/kit/style.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

double bench::median(std::vector<double> values)
{
  std::sort(values.begin(), values.end());
  return values.empty() ? 0 : values[values.size() / 2];
}

void bench::report(const QJsonObject &o) { std::puts(QJsonDocument(o).toJson(QJsonDocument::Compact).constData()); }

void bench::until(const std::function<bool()> &done, int mostMilliseconds)
{
  const double end = now() + mostMilliseconds;
  QTimer wakes; // the processor is the program's: nothing is done in between
  wakes.start(2);
  while (!done() && now() < end) QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

int main(int argc, char **argv)
{
  QApplication::setStyle(new gui::Style);
  QApplication app(argc, argv);
  QApplication::setApplicationName(QStringLiteral("trunkline"));
  const QStringList words = QApplication::arguments();
  const QString what = words.value(1), file = words.value(2);
  if (what == u"rows") {
    bench::rows();
    return 0;
  }
  if (what == u"codec") {
    bench::codec();
    return 0;
  }
  if (what == u"fillarchive" || what == u"archive") {
    bench::archive(file, what == u"fillarchive");
    return 0;
  }
  QFile in(file);
  if (!in.open(QIODevice::ReadOnly)) {
    std::fputs("trunkline-bench rows | codec | fillarchive ARCHIVE | archive ARCHIVE | calls FILE | fill FILE | "
               "callwindow FILE | "
               "snapshot FILE | guide FILE | window FILE "
               "SINCE\n",
               stderr);
    return 2;
  }
  const QByteArray line = in.readAll();
  if (what == u"snapshot")
    bench::snapshot(line);
  else if (what == u"guide")
    bench::guide(line);
  else if (what == u"calls")
    bench::calls(line);
  else if (what == u"fill")
    bench::fillOf(line);
  else if (what == u"callwindow")
    bench::callWindow(file);
  else
    bench::window(file, words.value(3).toDouble());
  return 0;
}
