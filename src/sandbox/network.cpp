// The clock's thread, and what both ends of a leg hear.
#include "sandbox/network.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace sandbox {

namespace {
constexpr int wireTime = 40;     // milliseconds until an INVITE is there
constexpr int resolverTime = 90; // until a name is known not to exist

quint32 ipv4(const QString &text, bool &good)
{
  const QStringList parts = text.split(QLatin1Char('.'));
  quint32 out = 0;
  good = parts.size() == 4;
  for (const QString &part : parts) {
    bool number = false;
    const uint byte = part.toUInt(&number);
    good = good && number && byte < 256;
    out = (out << 8) | byte;
  }
  return out;
}
} // namespace

QString sipPhrase(int code)
{
  static const std::map<int, const char *> phrases{{180, "Ringing"},
                                                   {200, "OK"},
                                                   {400, "Bad Request"},
                                                   {401, "Unauthorized"},
                                                   {403, "Forbidden"},
                                                   {404, "Not Found"},
                                                   {407, "Proxy Authentication Required"},
                                                   {408, "Request Timeout"},
                                                   {410, "Gone"},
                                                   {480, "Temporarily Unavailable"},
                                                   {484, "Address Incomplete"},
                                                   {486, "Busy Here"},
                                                   {487, "Request Terminated"},
                                                   {488, "Not Acceptable Here"},
                                                   {500, "Server Internal Error"},
                                                   {502, "Bad Gateway"},
                                                   {503, "Service Unavailable"},
                                                   {504, "Server Time-out"},
                                                   {600, "Busy Everywhere"},
                                                   {603, "Decline"},
                                                   {604, "Does Not Exist Anywhere"},
                                                   {607, "Unwanted"},
                                                   {608, "Rejected"}};
  const auto found = phrases.find(code);
  return found == phrases.end() ? QString() : QString::fromLatin1(found->second);
}

void Leg::forget()
{
  state = Over;
  heard = {};
  calleeGone = {};
  callerGone = {};
  typed = {};
}

void Leg::press(QChar key)
{
  const auto tell = typed;
  if (state == Answered && tell) tell(key);
}

void Leg::say(const SipAnswer &answer)
{
  if (state == Over || state == Answered || (answer.code < 200 && answer.code > 0 && state == Ringing)) return;
  const auto tell = heard; // of its own: whoever hears it may end the leg
  if (answer.code >= 100 && answer.code < 200)
    state = Ringing;
  else if (answer.code >= 200 && answer.code < 300)
    state = Answered;
  else
    forget();
  if (tell) tell(answer);
}

void Leg::endByCaller()
{
  const auto tell = callerGone;
  forget();
  if (tell) tell();
}

void Leg::endByCallee()
{
  const auto tell = calleeGone;
  forget();
  if (tell) tell();
}

struct Network::Inside {
  using Clock = std::chrono::steady_clock;
  double speed = 1;
  std::mutex lock;
  std::condition_variable woken;
  std::multimap<Clock::time_point, std::function<void()>> due;
  std::vector<std::pair<std::function<bool(const Invite &)>, std::function<void(const LegPtr &)>>> services;
  bool over = false;
  std::thread thread;

  void run()
  {
    std::unique_lock guard(lock);
    while (!over) {
      if (due.empty()) {
        woken.wait(guard);
      } else if (due.begin()->first > Clock::now()) {
        woken.wait_until(guard, due.begin()->first);
      } else {
        const auto what = std::move(due.begin()->second);
        due.erase(due.begin());
        guard.unlock();
        what();
        guard.lock();
      }
    }
  }
};

Network::Network(double speed) : inside(new Inside)
{
  inside->speed = speed;
  inside->thread = std::thread([this] { inside->run(); });
}

Network::~Network()
{
  {
    const std::lock_guard guard(inside->lock);
    inside->over = true;
  }
  inside->woken.notify_all();
  inside->thread.join();
}

void Network::after(int milliseconds, std::function<void()> what)
{
  const auto wait = std::chrono::microseconds(qint64(milliseconds * 1000.0 / inside->speed));
  {
    const std::lock_guard guard(inside->lock);
    inside->due.emplace(Inside::Clock::now() + wait, std::move(what));
  }
  inside->woken.notify_all();
}

void Network::serve(std::function<bool(const Invite &)> owns, std::function<void(const LegPtr &)> take)
{
  const std::lock_guard guard(inside->lock);
  inside->services.emplace_back(std::move(owns), std::move(take));
}

void Network::dial(const LegPtr &leg)
{
  const auto services = [this] { // asked without the lock: they have locks of their own
    const std::lock_guard guard(inside->lock);
    return inside->services;
  }();
  std::function<void(const LegPtr &)> take;
  for (auto service = services.rbegin(); !take && service != services.rend(); ++service)
    if (service->first(leg->invite)) take = service->second;
  if (take) return after(wireTime, [leg, take] { take(leg); });
  static const QStringList nowhere{QStringLiteral(".invalid"), QStringLiteral(".example"), QStringLiteral(".test"),
                                   QStringLiteral(".livekit.cloud"), QStringLiteral(".twilio.com")};
  bool exists = leg->invite.host.contains(QLatin1Char('.'));
  for (const QString &end : nowhere) exists = exists && !leg->invite.host.endsWith(end);
  if (!exists) after(resolverTime, [leg] { leg->say({0}); }); // else silence: nobody listens there
}

bool liesIn(const QString &address, const QString &network)
{
  bool good = false, whole = false, digits = true;
  const quint32 one = ipv4(address, good), net = ipv4(network.section(QLatin1Char('/'), 0, 0), whole);
  const QString bits = network.section(QLatin1Char('/'), 1);
  const int length = bits.isEmpty() ? 32 : bits.toInt(&digits);
  if (!good || !whole || !digits || length < 0 || length > 32) return false;
  const quint32 mask = length ? ~quint32(0) << (32 - length) : 0;
  return (one & mask) == (net & mask);
}

} // namespace sandbox
