// What the measurements share: the clock, the longest gap of the event loop, and the line that run.py reads.
#pragma once
#include <QJsonObject>
#include <QTimer>

#include <chrono>

namespace bench {
/// Milliseconds of the machine's monotonic clock, the one of Python's time.monotonic().
inline double now()
{
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// The longest time in which the event loop did not come round, in milliseconds.
class Gap : public QObject {
public:
  Gap()
  {
    timer.setTimerType(Qt::PreciseTimer);
    timer.setInterval(1);
    connect(&timer, &QTimer::timeout, this, [this] { tick(); });
  }
  void start()
  {
    last = from = now();
    longest = when = 0;
    timer.start();
  }
  double stop()
  {
    tick();
    timer.stop();
    return longest;
  }

  double longestAt() const { return when; } ///< milliseconds after the start

private:
  void tick()
  {
    const double at = now();
    if (at - last - 1 > longest) {
      longest = at - last - 1;
      when = last - from;
    }
    last = at;
  }
  QTimer timer;
  double from = 0, last = 0, longest = 0, when = 0;
};

double median(std::vector<double> values);
/// Prints the one line of a measurement.
void report(const QJsonObject &);
/// Runs the event loop until `done` says so.
void until(const std::function<bool()> &done, int mostMilliseconds = 60'000);

// The measurements; `line` is what the sandbox printed.
void rows();
void archive(const QString &path, bool make);
void snapshot(const QByteArray &line);
void guide(const QByteArray &line);
void codec();
void fillOf(const QByteArray &line);
void calls(const QByteArray &line);
void callWindow(const QString &connectFile);
void window(const QString &connectFile, double since);
} // namespace bench
