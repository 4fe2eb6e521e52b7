// The plan of a publication.
#include "guides/hosting.h"

#include "twiml/document.h"

#include <QCoreApplication>

namespace guides {
namespace {
struct HostingText {
  Q_DECLARE_TR_FUNCTIONS(Hosting)
};
const QString publishStep = QStringLiteral("publish");

Error unpublished(const QString &text) { return {Error::Rejected, text}; }

const HostedTwiml *hostedNamed(const std::vector<HostedTwiml> &all, const QString &name)
{
  const auto found = std::find_if(all.begin(), all.end(), [&](const HostedTwiml &h) { return h.name == name; });
  return found == all.end() ? nullptr : &*found;
}

bool isAt(const QString &url, const QString &address) { return url.section(u'?', 0, 0) == address; }

/// `url`: the new address, or a reference to the step that makes it.
Change pointed(const PhoneNumber &n, const QString &from, const QString &url, int place, SecretBag &secrets)
{
  PhoneNumber wanted = n;
  if (isAt(n.voiceUrl, from)) {
    wanted.voiceUrl = url;
    wanted.voiceMethod.word = QStringLiteral("POST");
  }
  if (isAt(n.voiceFallbackUrl, from)) {
    wanted.voiceFallbackUrl = url;
    wanted.voiceFallbackMethod.word = QStringLiteral("POST");
  }
  Change c = changeChange(QStringLiteral("number%1").arg(place), Object::of(n), Object::of(wanted), secrets);
  c.why = HostingText::tr("Its calls get the hosted document.");
  return c;
}
} // namespace

QString publicationInWords()
{
  QStringList lines{HostingText::tr("Six steps at Twilio, each only if it is not done already:")};
  const QStringList steps = publicationSteps();
  for (int i = 0; i < steps.size(); ++i) lines << HostingText::tr("%1. %2", "number, step").arg(i + 1).arg(steps[i]);
  return lines.join(u'\n');
}

QList<PhoneNumber> numbersAnsweredAt(const Snapshot &s, const QString &url)
{
  QList<PhoneNumber> out;
  for (const PhoneNumber &n : s.of<PhoneNumber>().seen())
    if (!url.isEmpty() && (isAt(n.voiceUrl, url) || isAt(n.voiceFallbackUrl, url))) out << n;
  return out;
}

Result<Plan> publicationOf(const Snapshot &s, const Publication &p)
{
  if (const QString problem = hostedNameProblem(p.name); !problem.isEmpty()) return unpublished(problem);
  if (const auto read = twiml::read(p.document.reveal()); !read) return read.error();
  const auto *all = s.of<HostedTwiml>().all();
  if (!all)
    return unpublished(HostingText::tr("What is published already could not be read, so nothing can be planned. %1")
                           .arg(s.of<HostedTwiml>().error().text));
  Plan plan;
  plan.title = HostingText::tr("publish TwiML “%1”").arg(p.name);
  QString url;
  if (const HostedTwiml *now = hostedNamed(*all, p.name)) {
    HostedTwiml wanted = *now;
    wanted.document = p.document;
    url = now->url;
    if (!(now->document == p.document))
      plan.changes << changeChange(publishStep, Object::of(*now), Object::of(wanted), plan.secrets);
  } else {
    HostedTwiml wanted;
    wanted.name = p.name;
    wanted.document = p.document;
    url = resultOf(publishStep, "url");
    plan.changes << createChange(publishStep, Object::of(wanted), plan.secrets);
  }
  if (!plan.changes.isEmpty()) {
    plan.changes.last().why = publicationInWords();
    if (plan.changes.last().kind == Change::Kind::Change)
      plan.changes.last().effect = HostingText::tr("Calls that begin after the last step get the new document.");
  }
  if (url != p.replaces)
    for (const PhoneNumber &n : numbersAnsweredAt(s, p.replaces))
      plan.changes << pointed(n, p.replaces, url, int(plan.changes.size()), plan.secrets);
  return plan;
}

} // namespace guides
