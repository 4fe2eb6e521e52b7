// The ends of the guides.
#include "gui/pages/guideend.h"

#include "gui/pages/pages.h"
#include "gui/tasks/checkview.h"
#include "gui/tasks/wayoutview.h"
#include "guides/catalogue.h"
#include "model/outboundtrunk.h"

namespace gui {

QHash<QString, QString> keysOfSteps(const RunRecord &r)
{
  QHash<QString, QString> out;
  for (int i = 0; i < r.steps.size(); ++i)
    out.insert(r.plan.changes[i].step, r.steps[i].key.isEmpty() ? r.plan.changes[i].key : r.steps[i].key);
  return out;
}

QList<EndAction> testOfEnd(Desk &desk, const std::function<Object()> &path)
{
  if (desk.isReadOnly()) return {};
  return {{QStringLiteral("testCall"), QCoreApplication::translate("ProofLine", "Test call…"),
           [&desk, path] {
             if (const Object o = path()) desk.show(testTask(desk, o.resource(), o.key()));
           },
           QStringLiteral("test-call")}};
}

QWidget *wayOutEnd(Desk &desk, const RunRecord &r)
{
  const QHash<QString, QString> keys = keysOfSteps(r);
  QStringList ways;
  for (const Change &c : r.plan.changes)
    if (c.resource == &resourceOf<OutboundTrunk>()) ways << keys.value(c.step);
  auto *view =
      new WayOutView(desk, ways, guides::environmentOf(r.plan, [&](const QString &step) { return keys.value(step); }));
  if (ways.isEmpty() || desk.isReadOnly()) return view;
  auto *holder = new QWidget;
  QPushButton *test = button(QCoreApplication::translate("ProofLine", "Test call…"), "", QStringLiteral("test-call"));
  test->setObjectName(QStringLiteral("testCall"));
  QObject::connect(test, &QPushButton::clicked, holder,
                   [&desk, trunk = ways.first()] { desk.show(testTask(desk, resourceOf<OutboundTrunk>(), trunk)); });
  auto *line = box(0, {20, 0, 20, space::m});
  line->addWidget(test);
  line->addStretch(1);
  auto *column = box<QVBoxLayout>(0);
  column->addWidget(view, 1);
  column->addLayout(line);
  holder->setLayout(column);
  return holder;
}

QWidget *numberEnd(Desk &desk, const RunRecord &r)
{
  QStringList byHand;
  for (int i = 0; i < r.steps.size(); ++i)
    if (r.plan.changes[i].kind == Change::Kind::Manual && r.steps[i].stands) byHand << r.steps[i].key;
  return new CheckView(desk, guides::subjectOf(r.plan), byHand);
}

} // namespace gui
