// What the guides' pages share.
#include "gui/pages/guidetask.h"

#include "gui/pages/asktoken.h"
#include "gui/routes.h"
#include "gui/tasks/taskparts.h"
#include "routing/words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>

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

void GuideTask::begin(QWidget *questions, const QList<Banner *> &banners, const QList<const Resource *> &reads,
                      const QList<const Resource *> &wishes)
{
  needed = reads;
  for (const Resource *r : reads + wishes)
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

Banner *GuideTask::buildNoHost()
{
  noHost = new Banner(State::Broken, tr("The SIP host of the LiveKit project is not known."),
                      tr("Twilio must be told where to send the calls. LiveKit Cloud shows it under Project settings ▸ "
                         "SIP URI."));
  noHost->setObjectName(QStringLiteral("noHost"));
  QPushButton *host = noHost->addAction(tr("Enter SIP host…"));
  host->setObjectName(QStringLiteral("enterSipHost"));
  connect(host, &QPushButton::clicked, this, [this] { askForSipHost(desk); });
  return noHost;
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

FieldRow *GuideTask::question(const char *field, const QString &text, QWidget *asked, const QString &help)
{
  auto *row = new FieldRow(text, asked, help);
  knows(field, row);
  return row;
}

void GuideTask::watch(QLineEdit *f)
{
  connect(f, &QLineEdit::textChanged, this, [this] { answered(); });
}

void GuideTask::watch(QCheckBox *b)
{
  connect(b, &QCheckBox::toggled, this, [this] { answered(); });
}

void GuideTask::watch(QComboBox *c)
{
  connect(c, &QComboBox::currentIndexChanged, this, [this] { answered(); });
}

void GuideTask::answered()
{
  touched = true;
  update();
}

void GuideTask::showResult(QList<guides::Complaint> complaints, const Result<guides::Proposal> &proposal)
{
  plan.reset();
  const bool toldAbove =
      noHost && desk.snapshot().about.sipHost.isEmpty() && desk.sync().accounts().of(Vendor::LiveKit);
  if (noHost) noHost->setVisible(toldAbove);
  if (toldAbove) complaints.clear();
  bool complained = false;
  for (auto row = rows.begin(); row != rows.end(); ++row) {
    const auto it = std::find_if(complaints.begin(), complaints.end(),
                                 [&](const guides::Complaint &c) { return c.field == row.key(); });
    const bool isWrong = it != complaints.end() && isReady();
    row.value()->setError(isWrong ? it->text : QString());
    complained = complained || isWrong;
  }
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

QString shownWithName(const PhoneNumber &n)
{
  const QString shown = routing::shownNumber(n.number);
  return n.name.isEmpty() || n.name == n.number ? shown : shown + QStringLiteral("   ") + n.name;
}

void GuideTask::buildNumber(const QString &question)
{
  number = choiceField("number");
  numberRow = this->question("number", question, number);
}

void GuideTask::fillNumbers(const QString &chosen)
{
  QList<QPair<QString, QString>> wanted;
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen()) wanted.append({n.sid, shownWithName(n)});
  fill(number, wanted, chosen);
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
  name = lineField("sipUser");
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

OptionPart::OptionPart(const QString &title, const QList<Option> &options, QWidget *parent)
    : QWidget(parent), group(new QButtonGroup(this)), column(box<QVBoxLayout>(space::s))
{
  column->addWidget(label(title, Text::Strong));
  for (const Option &o : options) {
    auto *radio = new QRadioButton(o.title);
    radio->setObjectName(QLatin1String(o.name));
    radio->setAccessibleDescription(o.help);
    if (o.help.isEmpty())
      column->addWidget(radio);
    else
      column->addLayout(withHelp(radio, paragraph(o.help, Text::Small, Tone::Second)));
    group->addButton(radio, int(group->buttons().size()));
  }
  setChosen(0);
  setLayout(column);
  // Not only what is clicked: a screen reader toggles.
  connect(group, &QButtonGroup::idToggled, this, [this](int i, bool on) {
    if (on) Q_EMIT picked(i);
  });
}

void OptionPart::setChosen(int i)
{
  const QSignalBlocker quiet(group);
  group->button(i)->setChecked(true);
}

int OptionPart::chosen() const { return group->checkedId(); }

void OptionPart::addBelow(QWidget *w)
{
  auto *indented = box(0, {24, 0, 0, 0});
  indented->addWidget(w);
  column->addLayout(indented);
}

void SignInPart::showUser(const QString &user) const { name->setText(user); }

const PhoneNumber *GuideTask::numberOf(const QString &sid) const
{
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen())
    if (n.sid == sid) return &n;
  return nullptr;
}

QString GuideTask::todayOf(const PhoneNumber &n) const
{
  const routing::Route &route = desk.routeOf(n);
  const routing::RouteNode *trouble = route.trouble();
  return route.unrouted ? tr("Nothing answers calls to it today.")
                        : tr("Today: %1. %2").arg(routeWord(route), trouble ? trouble->reason : route.summary);
}

QLineEdit *lineField(const char *objectName, int width)
{
  auto *f = new QLineEdit;
  f->setObjectName(QLatin1String(objectName));
  if (width) f->setMaximumWidth(width);
  return f;
}

QComboBox *choiceField(const char *objectName)
{
  auto *c = new QComboBox;
  c->setObjectName(QLatin1String(objectName));
  c->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  c->setMinimumContentsLength(24);
  return c;
}

QCheckBox *checkField(const char *objectName, const QString &text)
{
  auto *b = new QCheckBox(text);
  b->setObjectName(QLatin1String(objectName));
  return b;
}

QLayout *withHelp(QAbstractButton *b, QLabel *help)
{
  auto *pair = box<QVBoxLayout>(0);
  pair->addWidget(b);
  help->setIndent(24);
  pair->addWidget(help);
  return pair;
}

void fill(QComboBox *box, const QList<QPair<QString, QString>> &entries, const QString &chosen)
{
  const QSignalBlocker quiet(box);
  bool same = box->count() == entries.size();
  for (int i = 0; same && i < entries.size(); ++i)
    same = box->itemData(i).toString() == entries[i].first && box->itemText(i) == entries[i].second;
  if (!same) {
    box->clear();
    for (const auto &[key, text] : entries) box->addItem(text, key);
  }
  const int at = box->findData(chosen);
  box->setCurrentIndex(at < 0 ? box->findData(QString()) : at);
}

QWidget *besides(QWidget *a, QWidget *b)
{
  auto *holder = new QWidget;
  auto *row = box(space::m);
  row->addWidget(a, 1, Qt::AlignTop);
  row->addWidget(b, 1, Qt::AlignTop);
  holder->setLayout(row);
  return holder;
}

QWidget *questionColumn(const QList<QWidget *> &list)
{
  auto *questions = new QWidget;
  auto *column = box<QVBoxLayout>(space::section, {0, 0, space::s, 0});
  for (QWidget *w : list) column->addWidget(w);
  column->addStretch(1);
  questions->setLayout(column);
  return questions;
}

} // namespace gui
