// Lines of a .env file for programs that place calls.
#include "guides/environment.h"

#include "guides/catalogue.h"
#include "model/inboundtrunk.h"
#include "model/outboundtrunk.h"
#include "model/phonenumber.h"
#include "routing/numbers.h"
#include "routing/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace guides {
namespace {
struct EnvironmentText {
  Q_DECLARE_TR_FUNCTIONS(Environment)
};
const QString trunkName = QStringLiteral("SIP_TRUNK_ID"), numberName = QStringLiteral("SIP_FROM_NUMBER");

/// "BR", "AR" of the step "way-BR-AR"; one empty text for anywhere.
QStringList suffixesOf(const QString &step)
{
  const QStringList codes = step.split(u'-').mid(1);
  return codes.isEmpty() ? QStringList{QString()} : codes;
}

QString suffixed(const QString &name, const QString &code) { return code.isEmpty() ? name : name + u'_' + code; }

/// Name and value of `NAME=value`, `export NAME="value" # why`; nothing for other lines.
std::optional<EnvironmentLine> settingOf(const QString &text)
{
  static const QRegularExpression form(QStringLiteral(
      "^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^#]*?))\\s*(?:#.*)?$"));
  const auto match = form.match(text);
  if (!match.hasMatch()) return {};
  return EnvironmentLine{match.captured(1), match.captured(2) + match.captured(3) + match.captured(4)};
}

bool isOf(const QString &name, const QString &kind) { return name == kind || name.startsWith(kind + u'_'); }

struct Checking {
  const Snapshot &snapshot;
  QList<EnvironmentFault> out;
  QHash<QString, const OutboundTrunk *> trunks; ///< by the suffix of their names
  int at = 0;

  void say(const EnvironmentLine &l, const QString &text, bool certain = true)
  {
    out.append({at, l.name, text, certain});
  }

  void trunk(const EnvironmentLine &l)
  {
    for (const OutboundTrunk &t : snapshot.of<OutboundTrunk>().seen())
      if (t.id == l.value) trunks.insert(l.name.mid(trunkName.size()), &t);
    if (trunks.contains(l.name.mid(trunkName.size()))) return;
    for (const InboundTrunk &t : snapshot.of<InboundTrunk>().seen())
      if (t.id == l.value)
        return say(l,
                   EnvironmentText::tr("%1 is an inbound trunk. Calls to phones need an outbound one.").arg(l.value));
    if (snapshot.of<OutboundTrunk>().all())
      say(l, EnvironmentText::tr("This project has no outbound trunk %1: LiveKit answers 404 not_found. It belongs to "
                                 "another project, or was removed.")
                 .arg(l.value));
    else
      say(l, EnvironmentText::tr("The outbound trunks could not be read, so %1 cannot be checked.").arg(l.value),
          false);
  }

  void number(const EnvironmentLine &l)
  {
    if (!routing::isE164(l.value))
      return say(l, EnvironmentText::tr("“%1” is no number with + and country code.").arg(l.value));
    const auto numbers = snapshot.of<PhoneNumber>();
    const auto own = std::find_if(numbers.seen().begin(), numbers.seen().end(),
                                  [&](const PhoneNumber &n) { return n.number == l.value; });
    if (own == numbers.seen().end() && !numbers.all())
      return say(l,
                 EnvironmentText::tr("The numbers at Twilio could not be read, so %1 cannot be checked.").arg(l.value),
                 false);
    if (own == numbers.seen().end())
      return say(l, EnvironmentText::tr("%1 is no number of this Twilio account. Unless it is a verified caller ID, "
                                        "Twilio refuses calls that show it.")
                        .arg(l.value));
    if (!own->voiceCapable)
      return say(l, EnvironmentText::tr("%1 has no voice: Twilio refuses calls that show it.").arg(l.value));
    const OutboundTrunk *t = trunks.value(l.name.mid(numberName.size()));
    if (t && !t->numbers.contains(QStringLiteral("*"))
        && std::none_of(t->numbers.begin(), t->numbers.end(),
                        [&](const QString &n) { return routing::sameNumber(n, l.value); }))
      say(l, EnvironmentText::tr("“%1” does not list %2. A call that names no number shows another one.")
                 .arg(resourceOf<OutboundTrunk>().called(t), l.value));
  }
};
} // namespace

QList<EnvironmentLine> environmentOf(const Plan &plan, const std::function<QString(const QString &)> &keyOf)
{
  QList<EnvironmentLine> out;
  if (const Guide *g = guideOf(plan); !g || qstrcmp(g->name, "outbound") != 0) return out;
  QString number;
  for (const Change &c : plan.changes)
    if (c.resource == &resourceOf<PhoneNumber>()) number = c.called;
  for (const Change &c : plan.changes) {
    if (c.resource != &resourceOf<OutboundTrunk>()) continue;
    for (const QString &code : suffixesOf(c.step))
      out << EnvironmentLine{suffixed(trunkName, code), keyOf(c.step)}
          << EnvironmentLine{suffixed(numberName, code), number};
  }
  return out;
}

QByteArray withLines(const QByteArray &file, const QList<EnvironmentLine> &lines)
{
  QStringList all = QString::fromUtf8(file).split(u'\n');
  if (all.last().isEmpty()) all.removeLast();
  QStringList added;
  for (const EnvironmentLine &l : lines) {
    bool there = false;
    for (QString &text : all) {
      const auto known = settingOf(text);
      if (!known || known->name != l.name) continue;
      text = (text.trimmed().startsWith(u"export ") ? QStringLiteral("export ") : QString()) + l.text();
      there = true;
    }
    if (!there) added << l.text();
  }
  return ((all + added).join(u'\n') + u'\n').toUtf8();
}

QList<EnvironmentFault> environmentFaults(const QByteArray &file, const Snapshot &s)
{
  const QStringList all = QString::fromUtf8(file).split(u'\n');
  Checking checking{s, {}, {}};
  const auto each = [&](const QString &kind, void (Checking::*check)(const EnvironmentLine &)) {
    for (checking.at = 1; checking.at <= all.size(); ++checking.at)
      if (const auto l = settingOf(all[checking.at - 1]); l && isOf(l->name, kind)) (checking.*check)(*l);
  };
  each(trunkName, &Checking::trunk); // numbers are compared with their trunks
  each(numberName, &Checking::number);
  std::stable_sort(checking.out.begin(), checking.out.end(),
                   [](const EnvironmentFault &a, const EnvironmentFault &b) { return a.line < b.line; });
  return checking.out;
}

QList<routing::Remark> environmentRemarks(const QByteArray &file, const Snapshot &s)
{
  QList<routing::Remark> out;
  const QList<EnvironmentFault> faults = environmentFaults(file, s);
  const QStringList all = QString::fromUtf8(file).split(u'\n');
  for (int at = 1; at <= all.size(); ++at) {
    const auto l = settingOf(all[at - 1]);
    if (!l || (!isOf(l->name, trunkName) && !isOf(l->name, numberName))) continue;
    bool faulty = false;
    for (const EnvironmentFault &f : faults) {
      if (f.line != at) continue;
      faulty = true;
      const auto kind = f.certain ? routing::Remark::Error : routing::Remark::Note;
      out.append({kind, QStringLiteral("%1: %2").arg(f.name, f.text), at});
    }
    if (faulty) continue;
    const Object trunk = s.find(resourceOf<OutboundTrunk>(), l->value);
    const QString good = trunk ? EnvironmentText::tr("outbound trunk “%1” of this project.").arg(trunk.called())
                               : EnvironmentText::tr("%1 is a number of this account, and its trunk shows it.")
                                     .arg(routing::shownNumber(l->value));
    out.append({routing::Remark::Good, QStringLiteral("%1: %2").arg(l->name, good), at});
  }
  return out;
}

int environmentLines(const QByteArray &file)
{
  int n = 0;
  for (const QString &text : QString::fromUtf8(file).split(u'\n'))
    if (const auto l = settingOf(text)) n += isOf(l->name, trunkName) || isOf(l->name, numberName);
  return n;
}
} // namespace guides
