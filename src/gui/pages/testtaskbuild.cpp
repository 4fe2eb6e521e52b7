// A test call: its questions, and the places from which it is opened.
#include "gui/pages/guidetask.h"
#include "gui/pages/pages.h"
#include "gui/pages/testtask.h"
#include "guides/testcall.h"
#include "model/livekitnumber.h"
#include "model/outboundtrunk.h"
#include "routing/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace gui {

namespace {
/// Numbers whose calls go another way, and those that were only typed, are nobody's to call from.
QStringList voiceNumbers(const Snapshot &s)
{
  QStringList out;
  for (const PhoneNumber &n : s.of<PhoneNumber>().seen())
    if (n.voiceCapable) out << n.number;
  return out;
}
/// So many figures from the left are the same.
qsizetype alike(const QString &a, const QString &b)
{
  return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}
} // namespace

QWidget *TestTask::buildLength(const QString &help)
{
  length->setObjectName(QStringLiteral("testLength"));
  length->setRange(guides::shortestTest, guides::longestTest);
  length->setValue(guides::usualTest);
  length->setSuffix(tr(" s"));
  length->setMaximumWidth(120);
  return new FieldRow(tr("How long may it last?"), length, help);
}

QWidget *TestTask::buildOutbound(const QString &trunkId)
{
  for (const OutboundTrunk &t : desk.snapshot().of<OutboundTrunk>().seen())
    path->addItem(resourceOf<OutboundTrunk>().called(&t), t.id);
  path->setCurrentIndex(std::max(0, path->findData(trunkId)));
  to = lineField("testTo", 320);
  to->setPlaceholderText(QStringLiteral("+15105550142"));
  toRow = new FieldRow(tr("Which phone shall ring?"), to, tr("One that you can answer. It rings once."));
  callerRow = new FieldRow(tr("Which number does it show?"), caller);
  connect(path, &QComboBox::currentIndexChanged, this, &TestTask::trunkChosen);
  connect(caller, &QComboBox::currentIndexChanged, this, &TestTask::answered);
  connect(to, &QLineEdit::textChanged, this, &TestTask::answered);
  QWidget *const column = questionColumn(
      {new FieldRow(tr("Through which outbound trunk?"), path), toRow, callerRow,
       buildLength(tr("Counted from the answer. Then Trunkline hangs up and closes the room that it made."))});
  const QSignalBlocker quiet(caller);
  who = nullptr;
  const Object trunk = desk.snapshot().find(resourceOf<OutboundTrunk>(), path->currentData().toString());
  if (trunk) fillCallers(trunk.as<OutboundTrunk>().numbers);
  return column;
}

void TestTask::fillCallers(const QStringList &numbers)
{
  caller->clear();
  for (const QString &n : numbers.contains(QStringLiteral("*")) ? voiceNumbers(desk.snapshot()) : numbers)
    caller->addItem(routing::shownNumber(n), n);
}

void TestTask::trunkChosen()
{
  const Object trunk = desk.snapshot().find(resourceOf<OutboundTrunk>(), path->currentData().toString());
  const QSignalBlocker quiet(caller);
  fillCallers(trunk ? trunk.as<OutboundTrunk>().numbers : QStringList());
  answered();
}

QWidget *TestTask::buildInbound(const QString &numberSid)
{
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen()) {
    if (!n.voiceCapable) continue;
    path->addItem(shownWithName(n), n.sid);
    path->setItemData(path->count() - 1, n.number, calledRole);
  }
  for (const LiveKitNumber &n : desk.snapshot().of<LiveKitNumber>().seen()) {
    path->addItem(tr("%1, a LiveKit number").arg(routing::shownNumber(n.number)), n.id);
    path->setItemData(path->count() - 1, n.number, calledRole);
    path->setItemData(path->count() - 1, true, livekitRole);
  }
  path->setCurrentIndex(std::max(0, path->findData(numberSid)));
  who = choiceField("testWho");
  who->addItem(tr("I call from any phone"));
  who->addItem(tr("Let Twilio call it"));
  callerRow = new FieldRow(tr("From which number?"), caller, tr("Another number of the account."));
  const auto offerCallers = [this] {
    const QSignalBlocker quiet(caller);
    QStringList numbers = voiceNumbers(desk.snapshot());
    const QString called = path->currentData(calledRole).toString();
    numbers.removeAll(called);
    std::stable_sort(numbers.begin(), numbers.end(), [&called](const QString &a, const QString &b) {
      return alike(a, called) > alike(b, called); // calls within a country are the cheapest
    });
    fillCallers(numbers);
    callerRow->setVisible(who->currentIndex() == 1);
  };
  connect(path, &QComboBox::currentIndexChanged, this, [this, offerCallers] {
    offerCallers();
    answered();
  });
  connect(who, &QComboBox::currentIndexChanged, this, [this, offerCallers] {
    offerCallers();
    answered();
  });
  connect(caller, &QComboBox::currentIndexChanged, this, &TestTask::answered);
  QWidget *const column = questionColumn(
      {new FieldRow(tr("Which number?"), path), new FieldRow(tr("Who calls?"), who), callerRow,
       buildLength(tr("Counted from the answer. A call by Twilio is ended then; your own you hang up."))});
  offerCallers();
  return column;
}

TaskPage *testTask(Desk &desk, const Resource &r, const QString &key)
{
  return new TestTask(desk, &r == &resourceOf<OutboundTrunk>() ? proof::Way::Outbound : proof::Way::Inbound, key);
}

} // namespace gui
