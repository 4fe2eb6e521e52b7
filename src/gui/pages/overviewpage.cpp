// The overview page.
#include "gui/pages/overviewpage.h"

#include "api/refusal.h"
#include "gui/pages/details.h"
#include "gui/pages/pages.h"
#include "gui/reach.h"
#include "gui/tasks/taskparts.h"
#include "guides/catalogue.h"
#include "model/elastictrunk.h"
#include "model/originationurl.h"
#include "model/phonenumber.h"
#include "model/twimlapp.h"
#include "model/twimlbin.h"

namespace gui {

OverviewPage::OverviewPage(Desk &d)
    : Page(d, QStringLiteral("overview")), mark(new MarkView(State::Unknown, 28)), title(paragraph({}, Text::Title)),
      second(paragraph({}, Text::Body, Tone::Second)), setUp(new QAction(tr("Set up a number…"), this)),
      troubles(box<QVBoxLayout>(space::s)), emptyPlace(box<QVBoxLayout>(space::m)), map(new MapPanel(d)),
      findings(new FindingsPanel(d)), traffic(new TrafficPanel(d))
{
  setUp->setObjectName(QStringLiteral("setUpFromOverview"));
  connect(setUp, &QAction::triggered, this, [this] { desk.setUp(); });
  needs(setUp, desk, Vendor::Twilio);
  auto *inner = new QWidget;
  auto *column = box<QVBoxLayout>(space::m, {space::l, space::m, space::l, space::m});
  column->addLayout(buildHead());
  column->addLayout(troubles);
  column->addLayout(emptyPlace);
  column->addWidget(map);
  column->addWidget(traffic);
  column->addWidget(findings);
  column->addStretch(1);
  inner->setLayout(column);
  auto *all = box<QVBoxLayout>(0);
  all->addWidget(scrolling(inner));
  setLayout(all);
  connect(&desk, &Desk::judged, this, &OverviewPage::refresh);
  connect(&desk.sync(), &Sync::progress, this, &OverviewPage::refreshHead);
  refresh();
}

QLayout *OverviewPage::buildHead()
{
  title->setObjectName(QStringLiteral("headline"));
  second->setObjectName(QStringLiteral("headlineCounts"));
  setUpButton = button(setUp->text(), "primary", QStringLiteral("plus"));
  setUpButton->setObjectName(QStringLiteral("overviewPrimary"));
  follow(setUpButton, setUp);
  auto *words = box<QVBoxLayout>(0);
  words->addWidget(title);
  words->addWidget(second);
  auto *head = box(space::m);
  head->addWidget(mark, 0, Qt::AlignVCenter);
  head->addLayout(words, 1);
  head->addWidget(setUpButton, 0, Qt::AlignVCenter);
  return head;
}

QString OverviewPage::readingText() const
{
  const Sync &sync = desk.sync();
  if (!sync.isReading()) return {};
  if (sync.isReading(resourceOf<PhoneNumber>()))
    return tr("Reading numbers… %L1").arg(sync.soFar(resourceOf<PhoneNumber>()));
  if (sync.isReading(resourceOf<TwimlBin>())) return tr("Reading TwiML documents…");
  return tr("Reading LiveKit…");
}

OverviewFacts OverviewPage::facts() const
{
  OverviewFacts f;
  f.snapshot = &desk.snapshot();
  f.map = &desk.overview();
  f.report = &desk.report();
  f.hasRead = desk.hasRead();
  f.reading = readingText();
  if (!desk.sync().accounts().twilio) f.missing = QStringLiteral("Twilio");
  if (!desk.sync().accounts().livekit) f.missing = QStringLiteral("LiveKit");
  return f;
}

void OverviewPage::refreshHead()
{
  const Headline now = headlineOf(facts());
  if (now == headline && !title->text().isEmpty()) return;
  headline = now;
  mark->setState(now.state);
  title->setText(now.title);
  second->setText(now.second);
  second->setVisible(!now.second.isEmpty());
}

void OverviewPage::refresh()
{
  refreshHead();
  const bool read = desk.hasRead();
  refreshTroubles();
  refreshEmpty();
  map->setVisible(read && desk.overview().total > 0);
  findings->setVisible(read);
  if (read) {
    map->refresh();
    findings->refresh();
    traffic->refresh();
  }
  setUpButton->setVisible(primary() && !headline.empty);
  Q_EMIT badgeChanged();
}

/// What could not be read stands above the map, with the vendor's reason.
void OverviewPage::refreshTroubles()
{
  QList<const Resource *> unread = unreadParts(desk.snapshot());
  if (desk.overview().unknown) // ways that end at a trunk or an app which nobody could look into
    for (const Resource *r : {&resourceOf<ElasticTrunk>(), &resourceOf<OriginationUrl>(), &resourceOf<TwimlApp>()})
      if (desk.snapshot().part(*r).state == Read::Failed) unread << r;
  unread.removeIf([this](const Resource *r) { // the strip above all pages says it
    return api::isSuspension(desk.snapshot().part(*r).error);
  });
  QStringList now;
  for (const Resource *r : unread) now << QLatin1String(r->name) + desk.snapshot().part(*r).error.text;
  if (now == told) return;
  told = now;
  emptyLayout(troubles);
  while (!unread.isEmpty()) {
    const Resource *r = unread.first();
    const QString why = desk.snapshot().part(*r).error.text;
    QList<const Resource *> same; // one cause is told once
    QStringList titles;
    for (const Resource *each : std::as_const(unread))
      if (desk.snapshot().part(*each).error.text == why) same << each, titles << each->translated(each->title);
    unread.removeIf([&](const Resource *each) { return same.contains(each); });
    auto *banner = new Banner(State::Warning, tr("%1 could not be read").arg(titles.join(QStringLiteral(", "))), why);
    banner->setObjectName(QStringLiteral("unread.") + QLatin1String(r->name));
    QPushButton *again = banner->addAction(tr("Try again"));
    again->setObjectName(QStringLiteral("readAgain"));
    connect(again, &QPushButton::clicked, this, [this, same] {
      for (const Resource *each : same) desk.sync().refreshPart(*each);
    });
    QPushButton *details = banner->addAction(tr("Details…"), "small quiet");
    details->setObjectName(QStringLiteral("errorDetails"));
    connect(details, &QPushButton::clicked, this,
            [this, r] { showErrorDetails(this, desk.snapshot().part(*r).error); });
    troubles->addWidget(banner);
  }
}

void OverviewPage::refreshEmpty()
{
  const QString text = headline.empty ? emptySentence(desk.snapshot()) : QString();
  if (text == emptyText) return;
  emptyText = text;
  emptyLayout(emptyPlace);
  if (text.isEmpty()) return;
  auto *panel = new Panel;
  auto *place = new EmptyState(QStringLiteral("overview"), headline.title, text);
  place->setObjectName(QStringLiteral("nothingSetUp"));
  if (primary()) {
    QPushButton *b = place->setAction(setUp->text());
    b->setObjectName(QStringLiteral("emptyPrimary"));
    connect(b, &QPushButton::clicked, setUp, &QAction::trigger);
  } else if (!desk.isReadOnly() && desk.sync().accounts().twilio) {
    QPushButton *b = place->setAction(tr("Buy a number…"), "primary", QStringLiteral("plus"));
    b->setObjectName(QStringLiteral("emptyBuy"));
    connect(b, &QPushButton::clicked, this, [this] { desk.buyNumber(); });
  }
  auto *column = box<QVBoxLayout>(0);
  column->addWidget(place);
  panel->setLayout(column);
  emptyPlace->addWidget(panel);
  if (!desk.isReadOnly()) emptyPlace->addWidget(guideList());
}

/// Every guide with what it does, or why it cannot be used with these accounts.
QWidget *OverviewPage::guideList()
{
  auto *column = box<QVBoxLayout>(space::m, {20, space::m, 20, space::m});
  column->addWidget(label(tr("What can be set up"), Text::Section));
  for (const guides::Guide &g : guides::catalogue()) {
    const QString name = QLatin1String(g.name), offline = whyOffline(desk);
    const QString why = offline.isEmpty() ? g.obstacle(desk.snapshot()) : offline;
    QPushButton *b = button(QCoreApplication::translate("guides", g.action), "link");
    b->setObjectName(QStringLiteral("guide.") + name);
    b->setEnabled(why.isEmpty());
    connect(b, &QPushButton::clicked, this, [this, name] { desk.show(guideTask(desk, name)); });
    column->addWidget(b, 0, Qt::AlignLeft);
    column->addWidget(
        paragraph(why.isEmpty() ? QCoreApplication::translate("guides", g.sentence) : why, Text::Small, Tone::Second));
  }
  auto *panel = new Panel;
  panel->setObjectName(QStringLiteral("guideList"));
  panel->setLayout(column);
  return panel;
}

/// None while something is broken or unknown (what mends it is what there is to do), and none without a number.
QAction *OverviewPage::primary() const
{
  const routing::RouteMapData &all = desk.overview();
  const bool possible = !desk.isReadOnly() && desk.hasRead() && all.working == all.total
                        && unreadParts(desk.snapshot()).isEmpty()
                        && desk.snapshot().part(resourceOf<PhoneNumber>()).size() > 0;
  return possible ? setUp : nullptr;
}

TabBadge OverviewPage::badge() const
{
  if (!desk.hasRead() || desk.overview().broken == 0) return {};
  const int n = desk.overview().broken;
  return {n, State::Broken, tr("%n call path(s) are broken", nullptr, n)};
}

Page *overviewPage(Desk &desk) { return new OverviewPage(desk); }

} // namespace gui
