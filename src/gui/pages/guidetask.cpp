// What the guides' pages share.
#include "gui/pages/guidetask.h"

#include "core/e164.h"
#include "gui/pages/pages.h"
#include "gui/tasks/taskparts.h"

#include <QComboBox>

namespace gui {

GuideTask::GuideTask(Desk &d, const QString &title, const QString &subtitle, QWidget *parent)
    : TaskPage(title, subtitle, parent), desk(d), problem(new Banner(State::Broken, {})), picture(new PathPicture),
      cancel(namedButton(tr("Cancel"), "cancel")), next(namedButton(tr("Preview plan"), "previewPlan", "primary"))
{
  problem->setObjectName(QStringLiteral("problem"));
  QPushButton *again = problem->addAction(tr("Read again"));
  again->setObjectName(QStringLiteral("readAgain"));
  connect(again, &QPushButton::clicked, this, [this] { desk.sync().refresh(); });
}

void GuideTask::begin(QWidget *questions, const QList<Banner *> &banners, const QList<const Resource *> &reads)
{
  needed = reads;
  for (const Resource *r : reads)
    if (desk.sync().accounts().of(r->vendor)) desk.sync().want(*r);
  setSteps(setUpSteps(), 0);
  auto *column = box<QVBoxLayout>(space::m, {20, 0, 20, space::l});
  for (Banner *b : QList<Banner *>{problem} + banners) {
    b->hide();
    column->addWidget(b);
  }
  auto *sides = box(28);
  sides->addWidget(scrolling(questions), 7);
  sides->addWidget(picture, 6);
  column->addLayout(sides, 1);
  auto *content = new QWidget;
  content->setLayout(column);
  setContent(content);
  setPromise(tr("Nothing has been written yet."));
  connect(cancel, &QPushButton::clicked, this, &TaskPage::backRequested);
  connect(next, &QPushButton::clicked, this, &GuideTask::preview);
  setActions({cancel, next});
  escapeGoesBack(this);
  connect(&desk, &Desk::judged, this, [this] {
    refreshed();
    update();
  });
  refreshed();
  update();
}

bool GuideTask::isReading() const
{
  return std::any_of(needed.begin(), needed.end(), [this](const Resource *r) {
    return desk.snapshot().part(*r).state == Read::NotAsked && desk.sync().accounts().of(r->vendor);
  });
}

bool GuideTask::isReady() const
{
  return std::all_of(needed.begin(), needed.end(),
                     [this](const Resource *r) { return desk.snapshot().part(*r).state == Read::Whole; });
}

void GuideTask::showReading()
{
  problem->hide();
  plan.reset();
  picture->showNothing(tr("Reading both accounts…"));
  next->setEnabled(false);
}

void GuideTask::showResult(const Result<guides::Proposal> &proposal, bool complained, bool toldAbove)
{
  plan.reset();
  problem->setVisible(!proposal && !complained && !toldAbove);
  if (!proposal) {
    problem->setMessage(State::Broken, proposal.error().text, proposal.error().detail);
    picture->showNothing(complained ? tr("Answer the marked question first.") : tr("Nothing can be planned yet."));
    next->setEnabled(false);
    return;
  }
  plan = proposal->plan;
  picture->show(*proposal);
  next->setEnabled(true);
  cancel->setVisible(!plan->isEmpty());
  setPromise(plan->isEmpty() ? QString() : tr("Nothing has been written yet."));
  next->setText(plan->isEmpty() ? tr("Done") : tr("Preview plan"));
}

void GuideTask::preview()
{
  if (!plan) return;
  if (plan->isEmpty()) return desk.closeTask();
  desk.preview(*plan);
}

void GuideTask::buildNumber(const QString &question)
{
  number = new QComboBox;
  number->setObjectName(QStringLiteral("number"));
  number->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  number->setMinimumContentsLength(24);
  numberRow = new FieldRow(question, number);
}

void GuideTask::fillNumbers(const QString &chosen)
{
  QList<QPair<QString, QString>> wanted;
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen()) {
    const auto e = E164::parse(n.number);
    const QString shown = e ? e->formatted() : n.number;
    wanted.append({n.sid, n.name.isEmpty() || n.name == n.number ? shown : shown + QStringLiteral("   ") + n.name});
  }
  const QSignalBlocker quiet(number);
  bool same = number->count() == wanted.size();
  for (int i = 0; same && i < wanted.size(); ++i)
    same = number->itemData(i).toString() == wanted[i].first && number->itemText(i) == wanted[i].second;
  if (!same) {
    number->clear();
    for (const auto &[sid, text] : wanted) number->addItem(text, sid);
  }
  number->setCurrentIndex(number->findData(chosen));
}

QString GuideTask::freeNumber() const
{
  const auto &numbers = desk.snapshot().of<PhoneNumber>().seen();
  for (const PhoneNumber &n : numbers)
    if (n.voiceCapable && desk.routeOf(n).unrouted) return n.sid;
  return numbers.empty() ? QString() : numbers.front().sid;
}

SignInPart::SignInPart(const QString &title, const QString &user, const Secret &password, QWidget *parent)
    : QWidget(parent), sentence(paragraph({}, Text::Small, Tone::Second))
{
  auto *name = lineField("sipUser");
  name->setReadOnly(true);
  name->setText(user);
  userRow = new FieldRow(tr("SIP user"), name);
  auto *secret = new PasswordField;
  secret->setObjectName(QStringLiteral("sipPassword"));
  secret->setReadOnly(true);
  secret->setText(QString::fromUtf8(password.reveal()));
  passwordRow = new FieldRow(tr("SIP password"), secret);
  sentence->setObjectName(QStringLiteral("signIn"));
  auto *pair = box(space::m);
  pair->addWidget(userRow);
  pair->addWidget(passwordRow);
  auto *column = box<QVBoxLayout>(space::s);
  column->addWidget(label(title, Text::Strong));
  column->addWidget(sentence);
  column->addLayout(pair);
  setLayout(column);
}

void SignInPart::say(const QString &text, bool areUsed)
{
  sentence->setText(text);
  userRow->setVisible(areUsed);
  passwordRow->setVisible(areUsed);
}

TaskPage *guideTask(Desk &desk, const QString &guide)
{
  if (guide == u"inbound-twiml") return setUpTask(desk, {});
  if (guide == u"outbound") return outboundTask(desk);
  return nullptr;
}

QLineEdit *lineField(const char *objectName, int width)
{
  auto *f = new QLineEdit;
  f->setObjectName(QLatin1String(objectName));
  if (width) f->setMaximumWidth(width);
  return f;
}

} // namespace gui
