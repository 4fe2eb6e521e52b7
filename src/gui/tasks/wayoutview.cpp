// The last page of a set-up for outbound calls.
#include "gui/tasks/wayoutview.h"

#include "gui/kit/toast.h"
#include "gui/overview/findingrow.h"
#include "gui/pages/pages.h"
#include "gui/tasks/ownerfile.h"
#include "gui/tasks/taskparts.h"
#include "routing/terminations.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QPlainTextEdit>

#include <algorithm>

namespace gui {

namespace {
QWidget *panelWith(QVBoxLayout *column)
{
  auto *inner = new QWidget;
  inner->setLayout(column);
  auto *panel = new Panel;
  auto *frame = box<QVBoxLayout>(0, {20, space::m, 20, space::m});
  frame->addWidget(scrolling(inner));
  panel->setLayout(frame);
  return panel;
}

QString linesAsText(const QList<guides::EnvironmentLine> &lines)
{
  QString out;
  for (const guides::EnvironmentLine &l : lines) out += l.text() + u'\n';
  return out;
}

/// What is wrong with one way, at either end.
QList<health::Finding> findingsOf(const Desk &desk, const OutboundTrunk &way, const ElasticTrunk *partner)
{
  QList<health::Finding> out = desk.report().ofObject(resourceOf<OutboundTrunk>(), way.id);
  if (partner) out += desk.report().ofObject(resourceOf<ElasticTrunk>(), partner->sid);
  return out;
}
} // namespace

WayOutView::WayOutView(Desk &d, const QStringList &ways, const QList<guides::EnvironmentLine> &environment,
                       QWidget *parent)
    : QWidget(parent), desk(d), ids(ways), lines(environment),
      verdict(new Banner(State::Running, tr("Reading both accounts again…"))), list(new RouteList)
{
  setObjectName(QStringLiteral("wayOut"));
  verdict->setObjectName(QStringLiteral("verdict"));
  list->setObjectName(QStringLiteral("path"));
  connect(list, &RouteList::nodeOpened, this, [this](const QString &id) {
    const bool livekit = ids.contains(id);
    desk.open(livekit ? resourceOf<OutboundTrunk>() : resourceOf<ElasticTrunk>(), id);
  });
  auto *stations = box<QVBoxLayout>(space::m);
  stations->addWidget(label(tr("The way out"), Text::Section));
  stations->addWidget(list);
  stations->addWidget(
      paragraph(tr("No call was placed. The first one shows whether a phone rings."), Text::Small, Tone::Second));
  stations->addStretch(1);
  auto *row = box(space::l);
  row->addWidget(panelWith(stations), 1);
  row->addWidget(buildLines(), 1);
  auto *column = box<QVBoxLayout>(space::m, {20, 0, 20, space::l});
  column->addWidget(verdict);
  column->addLayout(row, 1);
  setLayout(column);
  connect(&desk, &Desk::judged, this, &WayOutView::update);
  connect(&desk, &Desk::settled, this, [this] {
    read = true;
    update();
  });
  desk.sync().refresh();
  update();
}

QWidget *WayOutView::buildLines()
{
  auto *text = new QPlainTextEdit(linesAsText(lines));
  text->setObjectName(QStringLiteral("environment"));
  text->setAccessibleName(tr("Lines for the .env file"));
  text->setReadOnly(true);
  text->setFont(gui::font(Text::Mono));
  text->setLineWrapMode(QPlainTextEdit::NoWrap);
  text->setFixedHeight(text->fontMetrics().lineSpacing() * std::clamp(int(lines.size()) + 1, 3, 12) + 24);
  QPushButton *copied = namedButton(tr("Copy"), "copyEnvironment", "", QStringLiteral("copy"));
  QPushButton *save = namedButton(tr("Save to .env…"), "saveEnvironment", "", QStringLiteral("export"));
  connect(copied, &QPushButton::clicked, this, &WayOutView::copy);
  connect(save, &QPushButton::clicked, this, &WayOutView::askWhere);
  auto *buttons = box(space::s);
  buttons->addWidget(copied);
  buttons->addWidget(save);
  QPushButton *check = namedButton(tr("Check an existing .env…"), "checkEnvironment", "quiet");
  connect(check, &QPushButton::clicked, this, [this] { desk.show(environmentTask(desk)); });
  buttons->addWidget(check);
  buttons->addStretch(1);
  auto *column = box<QVBoxLayout>(space::m);
  column->addWidget(label(tr("For the program that calls"), Text::Section));
  column->addWidget(
      paragraph(tr("Trunk and number for each destination. There is no password in them: LiveKit keeps it."),
                Text::Body, Tone::Second));
  column->addWidget(text);
  column->addLayout(buttons);
  column->addWidget(paragraph(tr("A file that is there already keeps its other lines. Only you may read it then."),
                              Text::Small, Tone::Second));
  column->addStretch(1);
  return panelWith(column);
}

void WayOutView::update()
{
  QList<RouteNode> nodes;
  QList<health::Finding> wrong;
  bool whole = true, told = true;
  for (const OutboundTrunk &way : desk.snapshot().of<OutboundTrunk>().seen()) {
    if (!ids.contains(way.id)) continue;
    const ElasticTrunk *t = routing::terminationOf(desk.snapshot(), way);
    const QList<health::Finding> found = findingsOf(desk, way, t);
    const State state = !found.isEmpty() ? stateOf(found.first().severity) : t ? State::Ok : State::Unknown;
    whole = whole && state == State::Ok;
    told = told && state != State::Unknown;
    wrong += found;
    nodes << RouteNode{.id = way.id,
                       .state = state,
                       .title = resourceOf<OutboundTrunk>().called(&way),
                       .subtitle = way.address,
                       .kind = tr("LiveKit outbound trunk")};
    if (!t) continue;
    nodes.removeIf([&](const RouteNode &n) { return n.id == t->sid; }); // once, below all that lead to it
    nodes << RouteNode{.id = t->sid,
                       .state = state,
                       .title = resourceOf<ElasticTrunk>().called(t),
                       .subtitle = t->domainName,
                       .kind = tr("Elastic SIP trunk")};
  }
  for (int i = 0; i < nodes.size(); ++i) nodes[i].column = i;
  list->setNodes(nodes);
  if (!read) return verdict->setMessage(State::Running, tr("Reading both accounts again…"));
  if (nodes.isEmpty() || !told)
    return verdict->setMessage(State::Unknown, tr("Not everything could be read, so it cannot be told."));
  if (whole)
    verdict->setMessage(State::Ok, tr("Both ends of the way out fit."),
                        tr("So both accounts say. The first call shows whether a phone rings."));
  else
    verdict->setMessage(stateOf(wrong.first().severity), wrong.first().title, wrong.first().reason);
}

void WayOutView::copy()
{
  QApplication::clipboard()->setText(linesAsText(lines));
  Toast::over(this, tr("The lines are on the clipboard."));
}

void WayOutView::askWhere()
{
  auto *dialog = new QFileDialog(this, tr("Save to a .env file"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName(QStringLiteral("saveDialog"));
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setOption(QFileDialog::DontConfirmOverwrite); // its other lines stay
  dialog->setFilter(dialog->filter() | QDir::Hidden);
  dialog->selectFile(QStringLiteral(".env"));
  connect(dialog, &QFileDialog::fileSelected, this, &WayOutView::write);
  dialog->open();
}

void WayOutView::write(const QString &path)
{
  const QString shown = QDir::toNativeSeparators(path);
  QFile old(path);
  if (old.exists() && !old.open(QIODevice::ReadOnly)) {
    Toast::over(this, tr("%1 cannot be read, so nothing was written: %2").arg(shown, old.errorString()), {},
                State::Broken);
    return;
  }
  const auto saved = saveForOwner(path, guides::withLines(old.isOpen() ? old.readAll() : QByteArray(), lines));
  Toast::over(this, saved ? tr("Saved in %1. Only you may read it.").arg(shown) : saved.error().text, {},
              saved ? State::Ok : State::Broken);
}

} // namespace gui
