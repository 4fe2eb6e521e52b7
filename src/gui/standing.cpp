// What a trial or suspended account means, told once above all pages.
#include "gui/standing.h"

#include "api/refusal.h"
#include "gui/desk.h"
#include "gui/kit/banner.h"
#include "gui/tasks/taskparts.h"
#include "model/twilioaccount.h"

#include <QDesktopServices>
#include <QUrl>

namespace gui {

namespace {
class StandingStrip : public QWidget {
  Q_DECLARE_TR_FUNCTIONS(gui::StandingStrip)
public:
  explicit StandingStrip(Desk &d) : desk(d), column(box<QVBoxLayout>(0))
  {
    setLayout(column);
    connect(&desk, &Desk::changed, this, [this] { refresh(); });
    refresh();
  }

private:
  void refresh()
  {
    const Standing now = standingOf(desk.snapshot());
    if (now == told) return;
    told = now;
    emptyLayout(column);
    if (now == Standing::Suspended) showSuspended();
    if (now == Standing::Trial) showTrial();
    setVisible(column->count());
  }

  void showSuspended()
  {
    Banner *strip = add(State::Broken, tr("Twilio has suspended this account."),
                        tr("It answers nothing until the account is active again; the Console says why. What was read "
                           "before stays, and LiveKit works."),
                        "suspendedStrip");
    QPushButton *again = strip->addAction(tr("Try again"));
    again->setObjectName(QStringLiteral("askTwilioAgain"));
    connect(again, &QPushButton::clicked, this, [this] { desk.sync().refresh(); });
  }

  void showTrial()
  {
    Banner *strip =
        add(State::Advice, tr("Trial account at Twilio."),
            tr("Calls only with verified numbers, after an announcement, for ten minutes at most. One number, "
               "one trunk."),
            "trialStrip");
    QPushButton *close = strip->addAction(tr("Close"), "small quiet");
    close->setObjectName(QStringLiteral("closeTrial"));
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
  }

  Banner *add(State state, const QString &title, const QString &text, const char *name)
  {
    auto *strip = new Banner(state, title, text, Banner::Strip);
    strip->setObjectName(QLatin1String(name));
    QPushButton *console = strip->addAction(tr("Open Twilio Console"), "small quiet");
    console->setObjectName(QStringLiteral("openConsole"));
    connect(console, &QPushButton::clicked, this, [this] {
      const QUrl page(desk.snapshot().about.consolePage); // of the bins; the account stands on Twilio's first page
      QDesktopServices::openUrl(page.host() == u"console.twilio.com" ? page.resolved(QUrl(QStringLiteral("/"))) : page);
    });
    column->addWidget(strip);
    return strip;
  }

  Desk &desk;
  QVBoxLayout *column;
  Standing told = Standing::Unknown;
};
} // namespace

Standing standingOf(const Snapshot &s)
{
  for (const Resource *r : s.resources())
    if (r->vendor == Vendor::Twilio && s.part(*r).state == Read::Failed && api::isSuspension(s.part(*r).error))
      return Standing::Suspended;
  const auto account = s.of<TwilioAccount>();
  if (account.seen().empty()) return Standing::Unknown;
  const TwilioAccount &own = account.seen().front();
  if (own.status.word == u"suspended" || own.status.word == u"closed") return Standing::Suspended;
  return own.type.word == u"Trial" ? Standing::Trial : Standing::Full;
}

QWidget *standingStrip(Desk &desk) { return new StandingStrip(desk); }

} // namespace gui
