// What a table page says of its rows: how many they are, what is missing, and why there are none.
#include "api/refusal.h"
#include "gui/kit/banner.h"
#include "gui/kit/emptystate.h"
#include "gui/pages/details.h"
#include "gui/table/resourcepage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

namespace gui {

namespace {
constexpr int mostSorted = 50'000; // held in memory

/// In the order in which a source brings them that does so page by page.
bool isNewestFirst(const QTreeView &view)
{
  const QHeaderView *header = view.header();
  return header->sortIndicatorSection() == 0 && header->sortIndicatorOrder() == Qt::DescendingOrder;
}
} // namespace

/// The key is good, for it reads other things: it lacks this permission. (Twilio answers such a key with 401, too.)
bool ResourcePage::isRefused(const Error &e) const
{
  if (e.kind != Error::Auth || api::isSuspension(e)) return false;
  if (!api::missingPermission(e).isEmpty()) return true;
  for (const Resource *r : desk.snapshot().resources())
    if (r->vendor == spec.kinds.first()->vendor && desk.snapshot().part(*r).state == Read::Whole) return true;
  return false;
}

QString ResourcePage::failedTitle(const Error &e) const
{
  if (!isRefused(e)) return tr("%1 could not be read").arg(spec.resource->translated(spec.resource->title));
  return spec.kinds.first()->vendor == Vendor::Twilio ? tr("This Twilio key may not read %1").arg(spec.nouns)
                                                      : tr("This LiveKit key may not read %1").arg(spec.nouns);
}

QString ResourcePage::failedSentence(const Error &e) const
{
  if (api::isSuspension(e)) return tr("The account is suspended: Twilio answers nothing.");
  if (!isRefused(e)) return e.text;
  const QString permission = api::missingPermission(e);
  if (permission.isEmpty())
    return tr("It needs the permission to read them. Give the key that permission at the vendor, or connect with "
              "another key. Everything else that the key may read is here.");
  return tr("It needs the permission “%1”. Give it to the key in the Twilio Console under API keys & tokens, or "
            "connect with another key. Everything else that the key may read is here.")
      .arg(permission);
}

/// The ways on from a list that could not be read.
QWidget *ResourcePage::failedPlace(const Error &e)
{
  auto *place = new EmptyState(State::Broken, failedTitle(e), failedSentence(e));
  const QString permission = isRefused(e) ? api::missingPermission(e) : QString();
  connect(place->setAction(tr("Try again"), permission.isEmpty() ? "primary" : ""), &QPushButton::clicked, this,
          [this] { source->readAgain(); });
  if (!permission.isEmpty()) {
    QPushButton *copy = place->setAction(tr("Copy permission"), "primary", QStringLiteral("copy"));
    copy->setObjectName(QStringLiteral("copyPermission"));
    connect(copy, &QPushButton::clicked, copy, [permission] { QGuiApplication::clipboard()->setText(permission); });
  }
  if (isRefused(e)) {
    QPushButton *keys = place->setLink(tr("Use another key…"));
    keys->setObjectName(QStringLiteral("anotherKey"));
    connect(keys, &QPushButton::clicked, this, [this] { // the window's own verb
      if (auto *manage = window()->findChild<QAction *>(QStringLiteral("manageProfiles"))) manage->trigger();
    });
  }
  connect(place->setLink(tr("Details…")), &QPushButton::clicked, this,
          [this] { showErrorDetails(this, source->part().error); });
  return place;
}

void ResourcePage::refreshState()
{
  const Part &part = source->part();
  const bool reading = source->isReading();
  frame->setLoading(reading && part.size() == 0);
  QString wanted;
  if (part.size() == 0 && part.state == Read::Failed)
    wanted = QStringLiteral("failed");
  else if (part.size() == 0 && part.state == Read::Whole)
    wanted = QStringLiteral("empty");
  else if (model->rowCount() == 0 && part.size() > 0)
    wanted = QStringLiteral("filtered");
  const bool refused = wanted == u"failed" && isRefused(part.error);
  const QString words = wanted + filter->text() + part.error.text + (refused ? u'!' : u' ');
  if (words != instead) {
    instead = words;
    QWidget *stands = nullptr;
    if (wanted == u"failed") {
      stands = failedPlace(part.error);
    } else if (wanted == u"empty") {
      const Nothing nothing = source->nothing().value_or(spec.nothing);
      auto *place = new EmptyState(nothing.icon, nothing.title, nothing.sentence);
      stands = place;
      QAction *way = spec.second && spec.second->text() == nothing.action ? spec.second : spec.primary;
      if (way && !desk.isReadOnly()) follow(place->setAction(nothing.action), way);
    } else if (wanted == u"filtered") {
      const QString count = spec.counted(part.size());
      auto *place =
          new EmptyState(QStringLiteral("search"), tr("No %1 match “%2”").arg(spec.nouns, filter->text().trimmed()),
                         part.size() == 1 ? tr("%1 is hidden by the filter.").arg(count)
                                          : tr("%1 are hidden by the filter.", "several").arg(count));
      connect(place->setAction(tr("Clear filter"), ""), &QPushButton::clicked, filter, &QLineEdit::clear);
      stands = place;
    }
    frame->setInstead(stands);
  }
  showStrip();
  refreshCount();
}

static QString whenRead(const QDateTime &at)
{
  const QDateTime there = at.toLocalTime();
  return there.toString(there.date() == QDate::currentDate() ? QStringLiteral("HH:mm:ss")
                                                             : QStringLiteral("yyyy-MM-dd HH:mm"));
}

void ResourcePage::showStrip()
{
  const Part &part = source->part();
  const Missing missing = part.state == Read::Partly ? source->missing() : Missing();
  if (!missing.sentence.isEmpty() && !api::isSuspension(part.error)) { // that is said above all pages
    auto *strip = new Banner(State::Warning, missing.sentence, missing.detail, Banner::Strip);
    QPushButton *again = strip->addAction(missing.action);
    again->setObjectName(spec.name + QStringLiteral("ReadMissing"));
    connect(again, &QPushButton::clicked, this, [this] { source->readMissing(); });
    frame->setStrip(strip);
  } else if (part.state == Read::Failed && part.size() > 0 && source->isReading()) {
    frame->setStrip(new Banner(State::Running, tr("You see the state of %1.").arg(whenRead(part.readAt)),
                               tr("It is being read again."), Banner::Strip));
  } else if (part.state == Read::Failed && part.size() > 0) {
    auto *strip = new Banner(State::Warning,
                             tr("%1 could not be read again. You see the state of %2.")
                                 .arg(spec.resource->translated(spec.resource->title), whenRead(part.readAt)),
                             part.error.text, Banner::Strip);
    connect(strip->addAction(tr("Try now")), &QPushButton::clicked, this, [this] { source->readAgain(); });
    frame->setStrip(strip);
  } else if (spec.newestFirst && source->hasMore() && model->total() > 0 && !isNewestFirst(*view)) {
    auto *strip = new Banner(State::Advice, tr("Sorted among the newest %1 alone").arg(spec.counted(model->total())),
                             tr("Those that are further down are not compared."), Banner::Strip);
    if (model->total() < mostSorted) {
      QPushButton *all = strip->addAction(tr("Load more and sort"));
      all->setObjectName(spec.name + QStringLiteral("LoadAndSort"));
      connect(all, &QPushButton::clicked, this, [this] { source->bringAll(mostSorted); });
    }
    frame->setStrip(strip);
  } else {
    frame->setStrip(nullptr);
  }
}

/// The rows are not all there yet. A refresh shows the old ones until it is done.
bool ResourcePage::isFilling() const
{
  const Read state = source->part().state;
  return source->isReading() && (model->total() == 0 || state == Read::NotAsked || state == Read::Partly);
}

void ResourcePage::refreshCount()
{
  if (isFilling()) return frame->setCount(tr("Reading %1… %n so far", nullptr, source->soFar()).arg(spec.nouns));
  if (source->part().state == Read::Failed && model->total() == 0) return frame->setCount({});
  const qsizetype selected = view->selectionModel()->selectedRows().size();
  QString text = source->counted(model->rowCount());
  if (text.isEmpty())
    text = model->rowCount() == model->total() ? spec.counted(model->total())
                                               : tr("%L1 of %2", "rows that pass the filter, of 23 numbers")
                                                     .arg(model->rowCount())
                                                     .arg(spec.counted(model->total()));
  if (spec.live.count() > 0 && selected <= 1)
    text = tr("%1 · updates every %n s", nullptr, int(spec.live.count())).arg(text);
  if (selected > 1) text = tr("%1 · %L2 selected").arg(text).arg(selected);
  frame->setCount(text);
}

} // namespace gui
