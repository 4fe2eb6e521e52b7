// Set up calls to phones: its questions.
#include "gui/pages/outboundtask.h"
#include "gui/tasks/taskparts.h"
#include "model/dialingcountry.h"

#include <QCheckBox>
#include <QComboBox>

namespace gui {

QWidget *OutboundTask::buildQuestions()
{
  buildNumber(tr("Which number?"));
  connect(number, &QComboBox::currentIndexChanged, this, &OutboundTask::numberChosen);
  onTrunk = checkField("onTrunk", tr("Calls to the number go through the trunk, too"));
  onTrunkHelp = paragraph({}, Text::Small, Tone::Second);
  name = lineField("name", 320);
  FieldRow *nameRow = question("name", tr("What is it called at LiveKit?"), name,
                               tr("Trunks that are made bear this name and that of their countries."));
  signIn = new SignInPart(tr("How LiveKit signs in to Twilio"), given.sipUser, given.sipPassword);
  newSignIn = checkField("newSignIn", tr("Make a new user and password"));
  auto *who = new QWidget;
  auto *whoColumn = box<QVBoxLayout>(space::s);
  whoColumn->addWidget(numberRow);
  whoColumn->addLayout(withHelp(onTrunk, onTrunkHelp));
  who->setLayout(whoColumn);
  auto *lock = new QWidget;
  auto *lockColumn = box<QVBoxLayout>(space::s);
  lockColumn->addWidget(signIn);
  lockColumn->addLayout(withHelp(
      newSignIn, paragraph(tr("If calls are refused although both sides name the user."), Text::Small, Tone::Second)));
  lock->setLayout(lockColumn);
  QWidget *countries = buildCountries(), *through = buildTrunk();
  for (QLineEdit *f : {domain, name}) watch(f);
  for (QCheckBox *b : {onTrunk, newSignIn}) watch(b);
  watch(trunk);
  return questionColumn({who, countries, through, nameRow, lock});
}

QWidget *OutboundTask::buildCountries()
{
  country = choiceField("country");
  auto *countryRow = new FieldRow(tr("Which countries does it call?"), country,
                                  tr("Each gets the nearest of Twilio's addresses, and is allowed where it is "
                                     "blocked."));
  connect(country, &QComboBox::activated, this, [this] {
    const QString code = country->currentData().toString();
    country->setCurrentIndex(0);
    if (code.isEmpty() || given.countries.contains(code)) return;
    given.countries << code;
    showCountries();
    answered();
  });
  chosen = box<QVBoxLayout>(space::xs);
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::s);
  column->addWidget(countryRow);
  column->addLayout(chosen);
  holder->setLayout(column);
  return holder;
}

/// A line for each: its name, whether it may be called, and a button that takes it off.
void OutboundTask::showCountries()
{
  QStringList now = given.countries;
  for (const DialingCountry &c : desk.snapshot().of<DialingCountry>().seen())
    if (given.countries.contains(c.code)) now << c.name + (c.ordinary ? u'+' : u'-');
  if (chosen->count() && now == linesOf) return;
  linesOf = now;
  emptyLayout(chosen);
  for (const QString &code : std::as_const(given.countries)) {
    QString text = code, second;
    for (const DialingCountry &c : desk.snapshot().of<DialingCountry>().seen())
      if (c.code == code) {
        text = c.name;
        second = c.ordinary ? tr("May be called already") : tr("Blocked now; will be allowed");
      }
    auto *holder = new QWidget;
    auto *line = box(space::s);
    line->addWidget(label(text));
    line->addWidget(label(second, Text::Small, Tone::Second));
    line->addStretch(1);
    QToolButton *off = toolButton(QStringLiteral("close"), tr("Do not call %1").arg(text));
    off->setObjectName(QStringLiteral("off") + code);
    connect(off, &QToolButton::clicked, this, [this, code] {
      given.countries.removeAll(code);
      touched = true;
      QMetaObject::invokeMethod( // the button that was pressed goes with its line
          this, [this] { showCountries(); }, Qt::QueuedConnection);
      update();
    });
    line->addWidget(off);
    holder->setLayout(line);
    chosen->addWidget(holder);
  }
  if (given.countries.isEmpty())
    chosen->addWidget(
        paragraph(tr("None chosen: one way for every country that the account may call."), Text::Small, Tone::Second));
}

QWidget *OutboundTask::buildTrunk()
{
  trunk = choiceField("trunk");
  domain = lineField("domain", 320);
  domainRow = question("domain", tr("Name of its address"), domain);
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::field);
  column->addWidget(question("trunk", tr("Through which Elastic SIP trunk?"), trunk));
  column->addWidget(domainRow);
  holder->setLayout(column);
  return holder;
}

} // namespace gui
