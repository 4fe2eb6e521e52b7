// A row of the findings.
#include "gui/overview/findingrow.h"

#include "health/fix.h"
#include "model/phonenumber.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>

namespace gui {

State stateOf(health::Severity s)
{
  switch (s) {
  case health::Severity::BlocksCalls:
    return State::Broken;
  case health::Severity::SomeCalls:
    return State::Warning;
  case health::Severity::Advice:
    break;
  }
  return State::Advice;
}

FindingRow::FindingRow(Desk &d, const health::Finding &f) : desk(d), finding(f)
{
  setObjectName(QStringLiteral("finding"));
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("%1: %2", "severity, title").arg(stateWord(stateOf(f.severity)), f.title));
  setAccessibleDescription(f.reason);
  auto *row = box(space::l, {space::l, space::s, space::m, space::s});
  row->addWidget(new MarkView(stateOf(f.severity), 16), 0, Qt::AlignVCenter);
  auto *words = box<QVBoxLayout>(2);
  words->addWidget(paragraph(f.title, Text::Strong));
  words->addWidget(paragraph(f.reason, Text::Small, Tone::Second));
  row->addLayout(words, 1);
  if (!desk.isReadOnly() && health::hasRemedy(f.rule)) {
    fix = button(desk.verbOf(f));
    fix->setObjectName(QStringLiteral("fixFinding"));
    fix->setAccessibleName(tr("%1 %2", "verb, finding").arg(fix->text(), f.title));
    connect(fix, &QPushButton::clicked, this, [this] { desk.fix(finding); });
    row->addWidget(fix, 0, Qt::AlignVCenter);
  }
  QToolButton *more = toolButton(QStringLiteral("more"), tr("More about this finding"));
  more->setObjectName(QStringLiteral("moreAboutFinding"));
  more->setPopupMode(QToolButton::InstantPopup);
  more->setMenu(menuFor(more));
  row->addWidget(more, 0, Qt::AlignVCenter);
  setLayout(row);
}

QMenu *FindingRow::menuFor(QWidget *owner)
{
  auto *menu = new QMenu(owner);
  const auto add = [&](const QString &text, const QString &name, auto run) {
    QAction *a = menu->addAction(text);
    a->setObjectName(name);
    connect(a, &QAction::triggered, this, run);
    return a;
  };
  add(tr("Explain"), QStringLiteral("explainFinding"), [this] { explain(); });
  add(tr("Open"), QStringLiteral("openFinding"), [this] {
    openObject();
  })->setEnabled(finding.resource || !finding.number.isEmpty());
  add(tr("Copy"), QStringLiteral("copyFinding"),
      [this] { QGuiApplication::clipboard()->setText(finding.title + u'\n' + finding.reason); });
  return menu;
}

void FindingRow::explain()
{
  const health::Rule *rule = health::ruleNamed(finding.rule);
  auto *box = new QMessageBox(QMessageBox::NoIcon, tr("What this means"), finding.title, QMessageBox::Close, this);
  box->setObjectName(QStringLiteral("explanation"));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);
  box->setInformativeText(rule ? finding.reason + QStringLiteral("\n\n") + rule->explained() : finding.reason);
  box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  box->open();
}

void FindingRow::openObject()
{
  if (finding.resource && !finding.key.isEmpty()) return desk.open(*finding.resource, finding.key);
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen())
    if (n.number == finding.number) return desk.open(resourceOf<PhoneNumber>(), n.sid);
}

void FindingRow::keyPressEvent(QKeyEvent *e)
{
  if (e->key() == Qt::Key_Return || e->key() == Qt::Key_Enter) return openObject();
  if (fix && e->key() == Qt::Key_Period && e->modifiers() == Qt::ControlModifier) return fix->click();
  QWidget::keyPressEvent(e);
}

void FindingRow::contextMenuEvent(QContextMenuEvent *e)
{
  QMenu *menu = menuFor(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->popup(e->globalPos());
}

void FindingRow::paintEvent(QPaintEvent *)
{
  if (!hasFocus()) return;
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  p.setPen(QPen(Theme::now().accent, 1.5));
  p.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), space::radius, space::radius);
}

} // namespace gui
