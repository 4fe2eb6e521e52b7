// The panel of the findings.
#include "gui/overview/findingspanel.h"

#include "gui/pages/asktoken.h"
#include "gui/pages/pages.h"
#include "gui/tasks/taskparts.h"
#include "model/twimlbin.h"

#include <QKeyEvent>

namespace gui {

namespace {
constexpr int atFirst = 12, furtherRows = 50, mostSentences = 6;
} // namespace

FindingsPanel::FindingsPanel(Desk &d)
    : desk(d), segments(new Segments({QString(), QString(), QString(), QString()})), rows(box<QVBoxLayout>(0)),
      unknown(box<QVBoxLayout>(space::xs, {space::l, space::m, space::l, space::m})),
      none(label({}, Text::Body, Tone::Second)), more(button({}, "quiet link small")), cannotTell(new QWidget),
      most(atFirst)
{
  setObjectName(QStringLiteral("findings"));
  setAccessibleName(tr("Findings"));
  segments->setObjectName(QStringLiteral("severities"));
  segments->setAccessibleName(tr("Which findings"));
  more->setObjectName(QStringLiteral("moreFindings"));
  none->setObjectName(QStringLiteral("noFindings"));
  none->setContentsMargins(space::l, space::m, space::l, space::l);
  cannotTell->setObjectName(QStringLiteral("cannotTell"));
  cannotTell->setLayout(unknown);
  auto *head = box(space::m, {space::l, space::m, space::l, space::s});
  head->addWidget(label(tr("Findings"), Text::Section));
  head->addWidget(segments);
  head->addStretch(1);
  QPushButton *wrong = button(tr("What is wrong?…"), "quiet small", QStringLiteral("search"));
  wrong->setObjectName(QStringLiteral("diagnoseFromFindings"));
  connect(wrong, &QPushButton::clicked, this, [this] { desk.show(diagnosisTask(desk)); });
  head->addWidget(wrong);
  auto *column = box<QVBoxLayout>(0);
  column->addLayout(head);
  column->addWidget(none);
  column->addLayout(rows);
  column->addWidget(more);
  column->addWidget(cannotTell);
  setLayout(column);
  connect(segments, &QTabBar::currentChanged, this, [this] {
    most = atFirst;
    fillRows();
  });
  connect(more, &QPushButton::clicked, this, [this] {
    most += furtherRows;
    wanted.clear();
    fillRows();
  });
}

void FindingsPanel::refresh()
{
  fillSegments();
  fillRows();
  fillUnknown();
}

void FindingsPanel::fillSegments()
{
  const health::HealthReport &r = desk.report();
  segments->setTabText(0, tr("All %L1").arg(r.findings.size()));
  segments->setTabText(1, tr("Blocks calls %L1").arg(r.blocking));
  segments->setTabText(2, tr("Some calls %L1").arg(r.some));
  segments->setTabText(3, tr("Advice %L1").arg(r.advice));
}

QList<health::Finding> FindingsPanel::passing() const
{
  const int which = segments->currentIndex();
  QList<health::Finding> out;
  for (const health::Finding &f : desk.report().findings)
    if (which <= 0 || int(f.severity) == which - 1) out << f;
  return out;
}

void FindingsPanel::fillRows()
{
  const QList<health::Finding> now = passing();
  none->setText(!desk.report().findings.isEmpty() ? tr("No finding of this kind.")
                : desk.report().unknown.isEmpty() ? tr("Nothing to mend.")
                                                  : tr("No finding in what could be read."));
  none->setVisible(now.isEmpty());
  more->setText(tr("Show %n more", nullptr, int(std::max<qsizetype>(0, now.size() - most))));
  more->setVisible(now.size() > most);
  if (now == wanted && !shown.isEmpty()) return;
  wanted = now;
  health::Finding was;
  QString part;
  int index = -1;
  for (int i = 0; i < shown.size(); ++i)
    if (QWidget *w = focusWidget(); w && (w == shown[i] || shown[i]->isAncestorOf(w)) && w->hasFocus()) {
      was = shown[i]->shown();
      part = w->objectName();
      index = i;
    }
  emptyLayout(rows);
  shown.clear();
  for (const health::Finding &f : now.mid(0, most)) {
    rows->addWidget(new HairLine);
    auto *row = new FindingRow(desk, f);
    row->installEventFilter(this);
    rows->addWidget(row);
    shown << row;
  }
  if (index >= 0) restoreFocus(was, part, index);
}

void FindingsPanel::restoreFocus(const health::Finding &was, const QString &part, int index)
{
  if (shown.isEmpty()) return segments->setFocus();
  for (int i = 0; i < shown.size(); ++i)
    if (shown[i]->shown().rule == was.rule && shown[i]->shown().key == was.key
        && shown[i]->shown().number == was.number)
      index = i;
  FindingRow *row = shown[std::min<int>(index, int(shown.size()) - 1)];
  QWidget *same = part.isEmpty() ? nullptr : row->findChild<QWidget *>(part);
  (same ? same : row)->setFocus();
}

/// What the checks lack, each sentence once, and the buttons that bring it.
void FindingsPanel::fillUnknown()
{
  const QList<health::CannotTell> &list = desk.report().unknown;
  QStringList sentences;
  for (const health::CannotTell &c : list)
    if (!sentences.contains(c.missing)) sentences << c.missing;
  const int all = int(sentences.size());
  sentences = sentences.mid(0, mostSentences);
  const Surroundings &about = desk.snapshot().about;
  bool noToken = false;
  for (const TwimlBin &b : desk.snapshot().of<TwimlBin>().seen()) noToken |= b.reading == TwimlBin::Reading::NoToken;
  QStringList now = sentences;
  now << QString::number(list.size()) << QString::number(noToken) << about.sipHost;
  if (now == told) return;
  told = now;
  emptyLayout(unknown);
  cannotTell->setVisible(!list.isEmpty());
  if (list.isEmpty()) return;
  unknown->addWidget(label(tr("%n check(s) could not be answered", nullptr, int(list.size())), Text::Strong));
  for (const QString &s : std::as_const(sentences)) unknown->addWidget(paragraph(s, Text::Small, Tone::Second));
  if (all > mostSentences)
    unknown->addWidget(label(tr("and %n more", nullptr, all - mostSentences), Text::Small, Tone::Second));
  auto *buttons = box(space::s);
  buttons->setContentsMargins(0, space::xs, 0, 0);
  const auto offer = [&](const QString &text, const QString &name, auto run) {
    QPushButton *b = button(text, "small");
    b->setObjectName(name);
    connect(b, &QPushButton::clicked, this, run);
    buttons->addWidget(b);
  };
  if (noToken) offer(tr("Enter Auth Token…"), QStringLiteral("offerAuthToken"), [this] { askForAuthToken(desk); });
  if (about.sipHost.isEmpty())
    offer(tr("Enter SIP host…"), QStringLiteral("offerSipHost"), [this] { askForSipHost(desk); });
  offer(tr("Read again"), QStringLiteral("offerReadAgain"), [this] { desk.sync().refresh(); });
  buttons->addStretch(1);
  unknown->addLayout(buttons);
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
  if (event->type() != QEvent::KeyPress) return Panel::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent *>(event)->key();
  const qsizetype at = shown.indexOf(static_cast<FindingRow *>(watched));
  const qsizetype to = key == Qt::Key_Up ? at - 1 : key == Qt::Key_Down ? at + 1 : -1;
  if (at < 0 || to < 0 || to >= shown.size()) return Panel::eventFilter(watched, event);
  shown[to]->setFocus();
  return true;
}

} // namespace gui
