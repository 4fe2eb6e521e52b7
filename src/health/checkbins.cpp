// TwiML bins that cannot be read, by Trunkline or by Twilio.
#include "health/checks.h"

namespace health {
using namespace routing;

namespace {
/// Each bin once, with the first number that leads to it.
std::vector<const InboundPath *> pathPerBin(const Project &project)
{
  std::vector<const InboundPath *> out;
  QSet<QString> seen;
  for (const InboundPath &path : project.paths())
    if (path.entry == Entry::Bin && path.bin && !seen.contains(path.bin->url)) {
      seen.insert(path.bin->url);
      out.push_back(&path);
    }
  return out;
}

void noteUnread(Answer &answer, const char *id, const Project &project)
{
  for (const InboundPath &path : project.paths())
    if (path.entry == Entry::Bin && path.document == Document::NotAsked)
      answer.unknown.push_back({QLatin1String(id), path.number->number, whyUnread(path)});
  needWhole(answer, id, project, resourceOf<PhoneNumber>());
}
} // namespace

Answer checkBinUnreadable(const Project &project)
{
  constexpr const char *id = "twilio.twiml.bin-unreadable";
  Answer answer;
  for (const InboundPath *path : pathPerBin(project)) {
    const QString number = shownNumber(path->number->number);
    if (path->document == Document::Missing) {
      Finding f = onBin(id, Severity::BlocksCalls, *path);
      f.title = HealthText::tr("The TwiML bin of %1 does not exist").arg(number);
      f.reason = HealthText::tr("Twilio answers 404 for it, so callers hear that an application error has occurred.");
      answer.findings.push_back(f);
    } else if (path->document == Document::Unreadable) {
      Finding f = onBin(id, Severity::SomeCalls, *path);
      f.title = HealthText::tr("The TwiML bin of %1 cannot be checked").arg(number);
      f.reason = whyUnread(*path);
      answer.findings.push_back(f);
    }
  }
  noteUnread(answer, id, project);
  return answer;
}

Answer checkInvalidXml(const Project &project)
{
  constexpr const char *id = "twilio.twiml.invalid-xml";
  Answer answer;
  for (const InboundPath *path : pathPerBin(project)) {
    if (path->document == Document::Unreadable)
      answer.unknown.push_back({QLatin1String(id), path->number->number, whyUnread(*path)});
    if (path->document != Document::Invalid) continue;
    Finding f = onBin(id, Severity::BlocksCalls, *path);
    f.title = HealthText::tr("Twilio cannot read the TwiML of %1").arg(shownNumber(path->number->number));
    f.reason = path->problem.text;
    answer.findings.push_back(f);
  }
  noteUnread(answer, id, project);
  return answer;
}

} // namespace health
