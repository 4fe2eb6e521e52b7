// The first start.
#include "gui/pages/startpage.h"

#include "gui/kit/parts.h"
#include "profiles/foreign.h"

#include <QDir>

namespace gui {

namespace {
/// One of the ways to begin: icon, title, sentence, button.
Panel *way(const QString &iconName, const QString &title, const QString &sentence, QPushButton *action)
{
  auto *panel = new Panel;
  auto *column = box<QVBoxLayout>(space::s, {space::xl, space::xl, space::xl, space::xl});
  column->addWidget(new IconView(iconName, 28, Ink::Accent));
  column->addWidget(label(title, Text::Section));
  column->addWidget(paragraph(sentence, Text::Body, Tone::Second));
  column->addStretch();
  auto *line = box(0);
  line->addWidget(action);
  line->addStretch();
  column->addLayout(line);
  panel->setLayout(column);
  panel->setMinimumWidth(260);
  panel->setMaximumWidth(360);
  return panel;
}
} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
  setObjectName(QStringLiteral("startPage"));
  auto *connectButton = button(tr("Connect accounts…"), "primary");
  connectButton->setObjectName(QStringLiteral("connectAccounts"));
  auto *sandboxButton = button(tr("Open the sandbox"));
  sandboxButton->setObjectName(QStringLiteral("openSandbox"));
  connect(connectButton, &QPushButton::clicked, this, &StartPage::connectRequested);
  connect(sandboxButton, &QPushButton::clicked, this, &StartPage::sandboxRequested);

  auto *ways = box(space::l);
  ways->addStretch();
  ways->addWidget(way(
      QStringLiteral("key"), tr("Connect your accounts"),
      tr("You need a Twilio API key (and, to read TwiML bins, the Auth Token) and a LiveKit API key. About 3 minutes."),
      connectButton));
  ways->addWidget(way(QStringLiteral("sandbox"), tr("Try the sandbox"),
                      tr("A sample company with real-looking faults. Runs on this computer, costs nothing."),
                      sandboxButton));
  if (!profiles::foreignFiles(QDir::homePath()).isEmpty()) {
    auto *importButton = button(tr("Import…"));
    importButton->setObjectName(QStringLiteral("importProfile"));
    connect(importButton, &QPushButton::clicked, this, &StartPage::importRequested);
    ways->addWidget(way(QStringLiteral("import"), tr("Import connections"),
                        tr("The configuration of lk or twilio-cli was found on this computer."), importButton));
  }
  ways->addStretch();

  auto *column = box<QVBoxLayout>(space::s, {space::xl, space::xl, space::xl, space::xl});
  column->addStretch(2);
  QLabel *title = label(tr("Where do your calls go?"), Text::Figure);
  title->setAlignment(Qt::AlignHCenter);
  column->addWidget(title);
  QLabel *sentence = label(tr("Trunkline shows the whole path of a call through Twilio and LiveKit, and repairs it."),
                           Text::Body, Tone::Second);
  sentence->setAlignment(Qt::AlignHCenter);
  column->addWidget(sentence);
  column->addSpacing(space::xl);
  column->addLayout(ways);
  column->addStretch(3);
  setLayout(column);
}

} // namespace gui
