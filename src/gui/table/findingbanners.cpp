// What is wrong with the shown object, above a part of the inspector, with the button that mends it.
#include "gui/kit/banner.h"
#include "gui/overview/findingrow.h"
#include "gui/table/inspector.h"

namespace gui {

namespace {
Banner *bannerOf(Desk &desk, const health::Finding &f)
{
  auto *banner = new Banner(stateOf(f.severity), f.title, f.reason);
  banner->setObjectName(QStringLiteral("findingBanner"));
  if (desk.isReadOnly()) return banner;
  QPushButton *fix = banner->addAction(desk.verbOf(f));
  fix->setObjectName(QStringLiteral("fixFinding"));
  fix->setAccessibleName(
      QCoreApplication::translate("gui::FindingRow", "%1 %2", "verb, finding").arg(fix->text(), f.title));
  QObject::connect(fix, &QPushButton::clicked, banner, [&desk, f] { desk.fix(f); });
  return banner;
}
} // namespace

InspectorTab withFindings(InspectorTab tab)
{
  tab.make = [make = std::move(tab.make)](Desk &desk, const Object &object) -> QWidget * {
    const QList<health::Finding> findings = desk.report().ofObject(object.resource(), object.key());
    QWidget *rest = make(desk, object);
    if (findings.isEmpty()) return rest;
    auto *holder = new QWidget;
    auto *column = box<QVBoxLayout>(space::m);
    for (const health::Finding &f : findings) column->addWidget(bannerOf(desk, f));
    column->addWidget(rest, 1);
    holder->setLayout(column);
    return holder;
  };
  return tab;
}

} // namespace gui
