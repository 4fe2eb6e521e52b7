// Three months of calls of a company, ending now: the same callers come again, in office hours, and what is broken in
// the company fails.
#include "sandbox/company.h"
#include "sandbox/twilio/twiliostore.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <random>

namespace sandbox {

namespace {
using Text = QLatin1String;
constexpr int days = 91;

/// A number of the company, and what becomes of calls to it.
struct Line {
  QString number, sid, trunk, document;
  QString dials;     ///< the SIP address that its document dials, or empty
  int weight = 1;    ///< how often it is called
  int broken = 0;    ///< of a hundred calls that fail
  int complaint = 0; ///< of those that fail
  int sipCode = 0;
};

class History {
public:
  History(TwilioStore &s, const Company &c, quint64 seed)
      : store(s), engine(seed ^ 0x63616c6c73ULL), now(QDateTime::currentSecsSinceEpoch())
  {
    for (const QJsonObject &o : store.numbers)
      sids.insert(o[Text("phone_number")].toString(), o[Text("sid")].toString());
    for (const CompanyNumber &n : c.numbers) lines.push_back(lineOf(c, n));
    const int most = std::max(8, int(lines.size()) * 12);
    for (int i = 0; i < most; ++i) callers << callerOf(i);
    live = liveCalls(c);
    for (const CompanyOutbound &o : c.outbound)
      if (outbound.isEmpty() && !o.numbers.isEmpty()) outbound = o.numbers.first();
  }

  void make(int count)
  {
    if (lines.empty()) return;
    for (const LiveCall &call : std::as_const(live))
      if (int(made.size()) + 2 <= count) addLive(call);
    while (int(made.size()) < count) {
      const int kind = below(100);
      if (kind < 14 && !outbound.isEmpty())
        addOutbound();
      else
        addInbound(lineFor(below(weights())), count - int(made.size()));
    }
    std::stable_sort(made.begin(), made.end(),
                     [](const TwilioCall &a, const TwilioCall &b) { return a.start > b.start; });
    store.calls = QList<TwilioCall>(made.begin(), made.end());
  }

private:
  int below(int limit) { return int(engine() % quint64(limit)); }

  QString sid()
  {
    return QStringLiteral("CA%1%2").arg(engine(), 16, 16, Text("0")[0]).arg(engine(), 16, 16, Text("0")[0]);
  }

  QString callerOf(int i)
  {
    static constexpr const char *areas[] = {"+1415555",    "+1628555",    "+1510555",    "+1925555",   "+1408555",
                                            "+4930901820", "+4420794605", "+3319900120", "+6125550020"};
    const Text area(areas[i % 9 < 5 || i % 2 ? i % 5 : 5 + i % 4]);
    const int digits = area.size() < 10 ? 4 : 2;
    return area + QStringLiteral("%1").arg(digits == 4 ? 1000 + below(8999) : 10 + below(89));
  }

  /// Some call often, most seldom; people call numbers of their own country.
  QString caller(const QString &called)
  {
    QString found;
    for (int look = 0; look < 8 && !found.startsWith(called.left(2)); ++look) {
      const int few = std::min(below(int(callers.size())), below(int(callers.size())));
      found = callers[few * few / int(callers.size())];
    }
    return found;
  }

  Line lineOf(const Company &c, const CompanyNumber &n)
  {
    Line l;
    l.number = n.phoneNumber;
    l.sid = sids.value(n.phoneNumber);
    l.trunk = n.trunkSid;
    if (l.trunk.isEmpty()) l.document = n.voiceUrl;
    for (const CompanyBin &bin : c.bins) {
      if (binAddress(bin.sid) != n.voiceUrl) continue;
      static const QRegularExpression sip(QStringLiteral("<Sip[^>]*>([^<]*)</Sip>"));
      l.dials = sip.match(bin.twiml).captured(1).replace(Text("{{To}}"), n.phoneNumber);
    }
    const QString name = n.friendlyName;
    const bool clinic = name.startsWith(Text("Clinic"));
    l.weight = name == Text("Front desk") ? 30 : clinic || name == Text("Appointments") ? 9 : 2;
    l.broken = 2;
    l.sipCode = 480;
    if (name == Text("London Soho")) l.broken = 97, l.sipCode = 401;
    if (name == Text("Billing")) l.broken = 100, l.sipCode = 0, l.complaint = 13254;
    if (name == Text("After hours") || name == Text("Sydney emergency")) l.broken = 100, l.sipCode = 404;
    if (name == Text("Recall")) l.broken = 12, l.complaint = 32011;
    if (l.dials.isEmpty() && n.voiceUrl.contains(Text("handler")) && name.startsWith(Text("Stockholm")))
      l.broken = 100, l.complaint = 11200;
    return l;
  }

  int weights() const
  {
    int sum = 0;
    for (const Line &l : lines) sum += l.weight;
    return sum;
  }
  const Line &lineFor(int place) const
  {
    for (const Line &l : lines)
      if ((place -= l.weight) < 0) return l;
    return lines.back();
  }

  /// Office hours of California on most days, a few at night and at weekends.
  qint64 moment()
  {
    for (;;) {
      const qint64 at = now - 60 - qint64(engine() % (quint64(days) * 86'400));
      const qint64 local = at - 8 * 3600;
      const int hour = int(local / 3600 % 24), weekday = int((local / 86'400 + 3) % 7); // 1 January 1970: a Thursday
      const int chance = (hour >= 8 && hour < 18   ? (hour == 12 ? 60 : 100)
                          : hour >= 6 && hour < 21 ? 12
                                                   : 2)
                         * (weekday >= 5 ? 1 : 6) / 6;
      if (below(100) < std::max(1, chance)) return at;
    }
  }

  TwilioCall call(const QString &from, const QString &to, const char *direction, qint64 at)
  {
    TwilioCall c;
    c.sid = sid();
    c.from = from;
    c.to = to;
    c.direction = direction;
    c.created = c.start = at;
    return c;
  }

  void finish(TwilioCall &c, const char *status, int seconds)
  {
    c.status = status;
    const bool talked = c.status == "completed";
    c.duration = talked ? seconds : 0;
    c.end = c.start + (talked ? seconds : 4 + below(26));
    const int minutes = talked ? (seconds + 59) / 60 : 0;
    if (now - c.end > 300) c.price = minutes ? "-" + QByteArray::number(minutes * 0.0085, 'f', 5) : QByteArray("0");
  }

  int length() { return 12 + below(60) + (below(3) ? below(180) : below(600)); }

  /// A call to a number: alone on a trunk, else with the leg that its document dials.
  void addInbound(const Line &l, int room)
  {
    const bool onTrunk = !l.trunk.isEmpty();
    TwilioCall c = call(caller(l.number), l.number, onTrunk ? "trunking-originating" : "inbound", moment());
    c.numberSid = l.sid;
    c.trunkSid = l.trunk;
    c.document = l.document;
    const bool fails = below(100) < l.broken;
    const int chance = below(100);
    const char *status = fails ? "failed" : chance < 84 ? "completed" : chance < 94 ? "no-answer" : "busy";
    const int seconds = length();
    const bool leg = !l.dials.isEmpty() && room >= 2;
    finish(c, fails && !leg && !onTrunk ? "completed" : status, fails ? 3 : seconds);
    if (fails && !leg) c.complaint = l.complaint;
    if (l.complaint == 11200) c.complaint = 11200;
    c.recorded = onTrunk && c.status == "completed" && below(2);
    if (leg) {
      TwilioCall child = call(c.from, l.dials, "outbound-dial", c.start + 1);
      child.parent = c.sid;
      child.numberSid = l.sid;
      finish(child, status, seconds);
      if (fails) child.sipCode = c.sipCode = l.sipCode, c.complaint = l.complaint;
      if (!fails && child.status == "completed" && below(400) == 0) c.complaint = 32014;
      c.recorded = child.status == "completed" && below(6) == 0;
      made.push_back(child);
    }
    made.push_back(c);
  }

  /// LiveKit calls a patient through the trunk.
  void addOutbound()
  {
    const bool abroad = below(25) == 0;
    const QString to = abroad ? QStringLiteral("+5511955500%1").arg(10 + below(89)) : caller(outbound);
    TwilioCall c = call(outbound, to, "trunking-terminating", moment());
    for (const Line &l : lines)
      if (l.number == outbound) c.numberSid = l.sid, c.trunkSid = l.trunk;
    const int chance = below(100);
    finish(c,
           abroad        ? "failed"
           : chance < 68 ? "completed"
           : chance < 86 ? "no-answer"
           : chance < 96 ? "busy"
                         : "failed",
           length());
    if (abroad) c.complaint = 32205;
    if (!abroad && c.status == "failed") c.complaint = 13224;
    c.recorded = c.status == "completed" && below(2);
    made.push_back(c);
  }

  void addLive(const LiveCall &l)
  {
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const Line &one) { return one.number == l.to; });
    if (line == lines.end()) return;
    const bool onTrunk = !line->trunk.isEmpty();
    TwilioCall c = call(l.from, l.to, onTrunk ? "trunking-originating" : "inbound", now - l.secondsAgo);
    c.sid = l.sid;
    c.numberSid = line->sid;
    c.trunkSid = line->trunk;
    c.document = line->document;
    c.status = "in-progress";
    if (!onTrunk) {
      TwilioCall child = call(l.from, line->dials, "outbound-dial", c.start + 1);
      child.sid = l.leg;
      child.parent = c.sid;
      child.numberSid = line->sid;
      child.status = "in-progress";
      made.push_back(child);
    }
    made.push_back(c);
  }

  TwilioStore &store;
  std::mt19937_64 engine; // of its own: the company's dice do not shift it
  const qint64 now;
  QHash<QString, QString> sids; ///< of numbers
  std::vector<Line> lines;
  QStringList callers;
  QList<LiveCall> live;
  QString outbound;
  std::vector<TwilioCall> made;
};
} // namespace

void fillCalls(TwilioStore &store, const Company &company, quint64 seed, int count)
{
  if (count > 0) History(store, company, seed).make(count);
}

} // namespace sandbox
