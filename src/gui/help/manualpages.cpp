// The pages of the manual, and the screens that each tells of.
#include "gui/help/manualpages.h"

#include <QFile>

#include <algorithm>

// A static library's resources must be asked for, and outside of any namespace.
static void loadGuide() { Q_INIT_RESOURCE(guide); }

namespace gui {

namespace {
struct ManualPage {
  const char *name;
  const char *screens; ///< objectNames of tabs and tasks
};

constexpr ManualPage manualTable[] = {
    {"index", "startPage"},
    {"connecting", "connectDialog profilesDialog accountTask"},
    {"changes", "planTask runTask formTask bulkTask pasteTask chooseParts"},
    {"overview", "overview fixTask"},
    {"numbers", "numberViews buyTask"},
    {"twiml-bins", "twiml newTwimlTask twimlTask"},
    {"inbound-trunks", "inbound"},
    {"outbound-trunks", "outbound countriesTask"},
    {"dispatch-rules", "dispatchRules"},
    {"conferences", "conferencesPage"},
    {"rooms", "rooms"},
    {"calls", "calls callViews"},
    {"kept-calls", "archiveTask"},
    {"traffic", "trafficPanel traffic"},
    {"activity", "activity"},
    {"set-up-number", "setUpTask"},
    {"set-up-sip-trunk", "trunkInboundTask"},
    {"set-up-outbound", "outboundTask environmentTask"},
    {"set-up-agent", "agentTask"},
    {"bring-conference", "bridgeTask"},
    {"livekit-number", "livekitNumberTask"},
    {"rotate-password", "rotationTask"},
    {"test-calls", "testTask probeTask"},
    {"what-is-wrong", "diagnosisTask requestLogTask"},
    {"configuration-files", "exportTask configurationTask"},
};
} // namespace

QStringList manualPages()
{
  QStringList out;
  for (const ManualPage &p : manualTable) out << QLatin1String(p.name);
  return out;
}

QString manualPageOf(const QString &objectName)
{
  const auto found = std::find_if(std::begin(manualTable), std::end(manualTable), [&](const ManualPage &p) {
    return !objectName.isEmpty() && QString::fromLatin1(p.screens).split(u' ').contains(objectName);
  });
  return found == std::end(manualTable) ? QString() : QString::fromLatin1(found->name);
}

QString manualText(const QString &page)
{
  loadGuide();
  QFile file(QStringLiteral(":/guide/%1.md").arg(page));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace gui
