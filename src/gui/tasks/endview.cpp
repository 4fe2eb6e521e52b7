// The last page of a guide.
#include "gui/tasks/endview.h"

#include "api/catalogue.h"
#include "gui/tasks/taskparts.h"

namespace gui {

namespace {
QWidget *framed(QVBoxLayout *column)
{
  auto *inner = new QWidget;
  column->addStretch(1);
  inner->setLayout(column);
  auto *panel = new Panel;
  auto *frame = box<QVBoxLayout>(0, {20, space::m, 20, space::m});
  frame->addWidget(scrolling(inner));
  panel->setLayout(frame);
  return panel;
}
} // namespace

RouteNode stationOf(State state, const QString &kind, const Object &o, const QString &subtitle)
{
  return {.id = QLatin1String(o.resource().name) + u' ' + o.key(),
          .state = state,
          .title = o.called(),
          .subtitle = subtitle,
          .kind = kind};
}

EndView::EndView(Desk &d, const QString &stations, std::function<EndState()> judged, const QList<EndAction> &actions,
                 QWidget *parent)
    : QWidget(parent), desk(d), judge(std::move(judged)),
      verdict(new Banner(State::Running, tr("Reading both accounts again…"))), list(new RouteList), next(paragraph({}))
{
  setObjectName(QStringLiteral("end"));
  verdict->setObjectName(QStringLiteral("verdict"));
  list->setObjectName(QStringLiteral("path"));
  next->setObjectName(QStringLiteral("next"));
  connect(list, &RouteList::nodeOpened, this, [this](const QString &id) {
    if (const Resource *r = api::resourceNamed(id.section(u' ', 0, 0))) desk.open(*r, id.section(u' ', 1));
  });
  auto *left = box<QVBoxLayout>(space::m);
  left->addWidget(label(stations, Text::Section));
  left->addWidget(list);
  auto *right = box<QVBoxLayout>(space::m);
  right->addWidget(label(tr("What comes next"), Text::Section));
  right->addWidget(next);
  for (const EndAction &a : actions) {
    QPushButton *b = namedButton(a.text, qPrintable(a.name), "", a.icon);
    connect(b, &QPushButton::clicked, this, a.run);
    right->addWidget(b, 0, Qt::AlignLeft);
  }
  auto *row = box(space::l);
  row->addWidget(framed(left), 1);
  row->addWidget(framed(right), 1);
  auto *column = box<QVBoxLayout>(space::m, {20, 0, 20, space::l});
  column->addWidget(verdict);
  column->addLayout(row, 1);
  setLayout(column);
  connect(&desk, &Desk::judged, this, &EndView::update);
  connect(&desk, &Desk::settled, this, [this] {
    read = true;
    update();
  });
  desk.sync().refresh();
  update();
}

void EndView::update()
{
  EndState end = judge();
  for (int i = 0; i < end.stations.size(); ++i) end.stations[i].column = i;
  list->setNodes(end.stations);
  next->setText(end.next.join(QStringLiteral("\n\n")));
  if (!read) return verdict->setMessage(State::Running, tr("Reading both accounts again…"));
  verdict->setMessage(end.state, end.title, end.text);
}

} // namespace gui
