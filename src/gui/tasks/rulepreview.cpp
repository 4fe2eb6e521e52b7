// Trying a rule against the others.
#include "gui/tasks/rulepreview.h"

#include "gui/table/shown.h"
#include "model/inboundtrunk.h"
#include "model/phonenumber.h"
#include "routing/numbers.h"
#include "routing/roomname.h"
#include "routing/rulematch.h"
#include "routing/words.h"

#include <QCoreApplication>

namespace gui {

namespace {
using namespace routing;
constexpr int mostVerdicts = 6, mostNumbers = 3;
const QString someCaller = QStringLiteral("+14155550123"), someNumber = QStringLiteral("+15105550142");

struct RuleText {
  Q_DECLARE_TR_FUNCTIONS(RulePreview)
};

QString callsSentence(const DispatchRule &r, const Snapshot &s)
{
  QStringList trunks;
  for (const InboundTrunk &t : s.of<InboundTrunk>().seen())
    if (r.trunkIds.contains(t.id)) trunks << nameOf(t);
  const QString numbers = shownNumbers(r.numbers), on = trunks.join(QStringLiteral(", "));
  if (r.isCatchAll())
    return r.numbers.isEmpty() ? RuleText::tr("Takes calls to any number, on every trunk.")
                               : RuleText::tr("Takes calls to %1, on every trunk.").arg(numbers);
  if (trunks.isEmpty()) return RuleText::tr("Takes no call: its trunks are gone.");
  return r.numbers.isEmpty() ? RuleText::tr("Takes calls to any number that arrive on %1.").arg(on)
                             : RuleText::tr("Takes calls to %1 that arrive on %2.").arg(numbers, on);
}

QString roomSentence(const RoomTarget &t)
{
  switch (t.kind) {
  case RoomTarget::Kind::Direct:
    return RuleText::tr("All calls meet in the room “%1”.").arg(t.room);
  case RoomTarget::Kind::Individual:
    return t.random ? RuleText::tr("Each call gets a room of its own.")
                    : RuleText::tr("Each caller gets a room of their own.");
  case RoomTarget::Kind::Callee:
    return t.random ? RuleText::tr("Each call gets a room of its own, named after the called number.")
                    : RuleText::tr("Each called number has a room.");
  case RoomTarget::Kind::None:
  case RoomTarget::Kind::Unknown:
    break;
  }
  return RuleText::tr("Trunkline does not know this kind of rule.");
}

QString sentenceOf(const DispatchRule &r, const Snapshot &s)
{
  QStringList out{callsSentence(r, s)};
  out << (r.inboundNumbers.isEmpty() ? RuleText::tr("Anybody may call.")
                                     : RuleText::tr("Only %n caller(s) may.", nullptr, int(r.inboundNumbers.size())));
  if (!r.target.pin.isEmpty()) out << RuleText::tr("Callers type a PIN first.");
  out << roomSentence(r.target);
  QStringList agents;
  for (const RoomConfig::Agent &a : r.roomConfig.agents()) agents << a.name;
  out << (agents.isEmpty() ? RuleText::tr("No agent is asked to join.")
                           : RuleText::tr("Asked to join: %1.").arg(agents.join(QStringLiteral(", "))));
  return out.join(u' ');
}

/// Why `a` goes before `b` (routing::bestRule, routing::priority).
enum class Why { Trunk, Called, Caller, Pin, Kind, Name };
Why whyFirst(const DispatchRule &a, const DispatchRule &b)
{
  if (!a.trunkIds.isEmpty() && b.trunkIds.isEmpty()) return Why::Trunk;
  if (!a.numbers.isEmpty() && b.numbers.isEmpty()) return Why::Called;
  if (!a.inboundNumbers.isEmpty() && b.inboundNumbers.isEmpty()) return Why::Caller;
  if (!a.target.pin.isEmpty() && b.target.pin.isEmpty()) return Why::Pin;
  return a.target.kind != b.target.kind ? Why::Kind : Why::Name;
}

QString winsSentence(Why why, const QString &name)
{
  switch (why) {
  case Why::Trunk:
    return RuleText::tr("Wins over “%1”: it names the trunk.").arg(name);
  case Why::Called:
    return RuleText::tr("Wins over “%1”: it names the number.").arg(name);
  case Why::Caller:
    return RuleText::tr("Wins over “%1”: it names the caller.").arg(name);
  case Why::Pin:
    return RuleText::tr("Wins over “%1”: it asks for a PIN.").arg(name);
  case Why::Kind:
    return RuleText::tr("Wins over “%1”: one room goes before a room per caller, and that before a room per number.")
        .arg(name);
  case Why::Name:
    break;
  }
  return RuleText::tr("Wins over “%1”: its room comes first in the alphabet.").arg(name);
}

QString losesSentence(Why why, const QString &name)
{
  switch (why) {
  case Why::Trunk:
    return RuleText::tr("Loses to “%1”, which names the trunk.").arg(name);
  case Why::Called:
    return RuleText::tr("Loses to “%1”, which names the number.").arg(name);
  case Why::Caller:
    return RuleText::tr("Loses to “%1”, which names the caller.").arg(name);
  case Why::Pin:
    return RuleText::tr("Loses to “%1”, which asks for a PIN.").arg(name);
  case Why::Kind:
    return RuleText::tr("Loses to “%1”: one room goes before a room per caller, and that before a room per number.")
        .arg(name);
  case Why::Name:
    break;
  }
  return RuleText::tr("Loses to “%1”, whose room comes first in the alphabet.").arg(name);
}

/// The same, when the other rule takes only some of the calls; `numbers` are those.
QString losesSomeSentence(Why why, const QString &name, const QString &numbers)
{
  switch (why) {
  case Why::Trunk:
    return RuleText::tr("Loses the calls to %2 to “%1”, which names the trunk.").arg(name, numbers);
  case Why::Called:
    return RuleText::tr("Loses the calls to %2 to “%1”, which names the number.").arg(name, numbers);
  case Why::Caller:
    return RuleText::tr("Loses the calls to %2 to “%1”, which names the caller.").arg(name, numbers);
  case Why::Pin:
    return RuleText::tr("Loses the calls to %2 to “%1”, which asks for a PIN.").arg(name, numbers);
  case Why::Kind:
    return RuleText::tr("Loses the calls to %2 to “%1”: one room goes before a room per caller, and that before a room "
                        "per number.")
        .arg(name, numbers);
  case Why::Name:
    break;
  }
  return RuleText::tr("Loses the calls to %2 to “%1”, whose room comes first in the alphabet.").arg(name, numbers);
}

QString someNumbers(const QStringList &numbers)
{
  if (numbers.size() <= mostNumbers) return shownNumbers(numbers);
  return RuleText::tr("%1 and %n more", "numbers", int(numbers.size()) - mostNumbers)
      .arg(shownNumbers(numbers.mid(0, mostNumbers)));
}

QString digitsOf(const QString &text)
{
  QString out;
  for (const QChar c : text)
    if (c >= u'0' && c <= u'9') out += c;
  return out;
}

class Trial {
public:
  Trial(const DispatchRule &r, const Snapshot &s) : mine(r)
  {
    bool replaced = false;
    for (const DispatchRule &each : s.of<DispatchRule>().seen()) {
      const bool same = !r.id.isEmpty() && each.id == r.id;
      replaced |= same;
      all.push_back(same ? &mine : &each);
    }
    if (!replaced) all.push_back(&mine);
    for (const InboundTrunk &t : s.of<InboundTrunk>().seen())
      if (mine.isCatchAll() || mine.trunkIds.contains(t.id)) call(&t);
    if (mine.isCatchAll() && s.of<InboundTrunk>().seen().empty()) call(nullptr);
    tellLosses();
    if (lines.isEmpty()) add(State::Ok, RuleText::tr("No other rule takes the same calls."));
  }
  int others() const { return int(all.size()) - 1; }
  QList<RuleVerdict> lines;

private:
  /// Calls that another rule takes.
  struct Loss {
    const DispatchRule *to;
    Why why;
    int calls;
    QStringList numbers;
  };

  void add(State state, const QString &sentence)
  {
    const RuleVerdict line{state, sentence};
    if (!lines.contains(line) && lines.size() < mostVerdicts) lines << line;
  }

  void lose(const DispatchRule &to, const QString &called)
  {
    const Why why = whyFirst(to, mine);
    auto at = std::find_if(losses.begin(), losses.end(), [&](const Loss &l) { return l.to == &to && l.why == why; });
    if (at == losses.end()) at = losses.insert(losses.end(), Loss{&to, why, 0, {}});
    ++at->calls;
    if (!at->numbers.contains(called)) at->numbers << called;
  }

  /// What is lost stands first; when that is not all of it, its numbers are named.
  void tellLosses()
  {
    const QList<RuleVerdict> others = std::exchange(lines, {});
    for (const Loss &l : std::as_const(losses))
      add(State::Warning, l.calls == tried ? losesSentence(l.why, nameOf(*l.to))
                                           : losesSomeSentence(l.why, nameOf(*l.to), someNumbers(l.numbers)));
    for (const RuleVerdict &line : others) add(line.state, line.sentence);
  }

  /// Twilio writes the called number as E.164, however the rule does.
  QString asCalled(const QString &written, const InboundTrunk *trunk)
  {
    if (isE164(written)) return written;
    const QString digits = digitsOf(written);
    if (trunk && !digits.isEmpty())
      for (const QString &n : trunk->numbers)
        if (digitsOf(n).endsWith(digits)) return n;
    return isE164(u'+' + digits) && written.startsWith(u'+') ? u'+' + digits : QString();
  }

  void call(const InboundTrunk *trunk)
  {
    const QStringList any = trunk && !trunk->numbers.isEmpty() ? trunk->numbers : QStringList{someNumber};
    for (const QString &written : mine.numbers.isEmpty() ? any : mine.numbers) {
      const QString called = asCalled(written, trunk);
      if (called.isEmpty()) {
        add(State::Warning, RuleText::tr("As written, “%1” takes no call. Write + and the country code.").arg(written));
        continue;
      }
      Call c;
      c.caller = mine.inboundNumbers.isEmpty() ? someCaller : mine.inboundNumbers.first();
      c.called = called;
      judge(trunk, c, written);
    }
  }

  void judge(const InboundTrunk *trunk, const Call &c, const QString &written)
  {
    ++tried;
    const Rules rules = rulesFor(all, trunk ? trunk->id : QString());
    const RuleMatch m = matchRule(trunk, rules, c);
    if (m.kind == RuleMatch::Conflict) return collide(m.conflict);
    if (m.kind == RuleMatch::Unsupported) return;
    if (whyNot(mine, trunk, c) != RuleMiss::Nothing)
      return add(State::Warning, RuleText::tr("As written it takes no call to %1: LiveKit compares texts, and “%2” is "
                                              "another one.")
                                     .arg(c.called, written));
    if (m.rule != &mine) return lose(*m.rule, c.called);
    for (const DispatchRule *r : rules)
      if (r != &mine && whyNot(*r, trunk, c) == RuleMiss::Nothing)
        add(State::Ok, winsSentence(whyFirst(mine, *r), nameOf(*r)));
  }

  void collide(const RuleConflict &c)
  {
    if (c.later == &mine && c.earlier == &mine)
      return add(State::Broken, RuleText::tr("A number stands in it twice: LiveKit refuses such a rule."));
    if (c.later != &mine && c.earlier != &mine)
      return add(State::Warning, RuleText::tr("“%1” and “%2” take the same calls: LiveKit refuses them all.")
                                     .arg(nameOf(*c.earlier), nameOf(*c.later)));
    const DispatchRule &other = c.later == &mine ? *c.earlier : *c.later;
    add(State::Broken, RuleText::tr("Collides with “%1”: the same trunk, numbers and PIN. LiveKit refuses the calls.")
                           .arg(nameOf(other)));
  }

  const DispatchRule mine;
  Rules all;
  QList<Loss> losses;
  int tried = 0;
};
} // namespace

RulePreview previewOf(const DispatchRule &rule, const Snapshot &s)
{
  RulePreview out;
  out.sentence = sentenceOf(rule, s);
  const auto known = [](RoomTarget::Kind k) { return k != RoomTarget::Kind::None && k != RoomTarget::Kind::Unknown; };
  if (known(rule.target.kind)) out.room = exampleRoom(rule, someCaller, rule.numbers.value(0, someNumber));
  if (!s.of<DispatchRule>().all() || !s.of<InboundTrunk>().all()) {
    out.verdicts << RuleVerdict{State::Unknown,
                                RuleText::tr("Not compared: trunks and rules have not all been read. Refresh first.")};
    return out;
  }
  const Trial trial(rule, s);
  out.others = trial.others();
  out.verdicts = trial.lines;
  return out;
}

} // namespace gui
