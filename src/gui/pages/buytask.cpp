// Buy a number: what happens with the answers.
#include "gui/pages/buytask.h"

#include "core/e164.h"
#include "gui/kit/cells.h"
#include "gui/pages/pages.h"
#include "gui/table/shown.h"
#include "gui/tasks/changewords.h"
#include "gui/tasks/taskparts.h"
#include "model/address.h"
#include "model/bundle.h"
#include "model/livekitnumber.h"
#include "model/phonenumber.h"

#include <QCheckBox>
#include <QComboBox>
#include <QStandardItemModel>
#include <QTreeView>

namespace gui {

namespace {
constexpr int typingPause = 400; ///< milliseconds
}

BuyTask::BuyTask(Desk &d, Vendor from, QWidget *parent)
    : TaskPage(tr("Buy a number"),
               tr("A number is charged at once and then every month. Nothing is bought before you "
                  "have seen the plan."),
               parent),
      desk(d), vendor(from)
{
  setObjectName(QStringLiteral("buyTask"));
  auto *sides = box(28, {20, 0, 20, space::l});
  QWidget *questions = scrolling(buildQuestions());
  questions->setMinimumWidth(260);
  questions->setMaximumWidth(320);
  sides->addWidget(questions, 2);
  sides->addWidget(buildOffers(), 5);
  auto *content = new QWidget;
  content->setLayout(sides);
  setContent(content);
  setPromise(tr("Nothing has been bought yet."));
  QPushButton *cancel = namedButton(tr("Cancel"), "cancelBuying");
  next = namedButton(tr("Choose a number"), "chooseNumber", "primary");
  connect(cancel, &QPushButton::clicked, this, &TaskPage::backRequested);
  connect(next, &QPushButton::clicked, this, &BuyTask::choose);
  setActions({cancel, next});
  escapeGoesBack(this);
  pause.setSingleShot(true);
  pause.setInterval(typingPause);
  connect(&pause, &QTimer::timeout, this, &BuyTask::search);
  for (const Resource *r : {&resourceOf<Address>(), &resourceOf<Bundle>()}) desk.sync().want(*r);
  showChosen();
  readCountries();
}

NumberWish BuyTask::wish() const
{
  NumberWish w;
  w.country = country->currentData().toString();
  w.type = type->currentData().toString();
  w.areaCode = areaCode->text().trimmed();
  w.digits = QString(digits->text()).remove(u' ');
  w.locality = place->text().trimmed();
  w.region = region->text().trimmed();
  w.sms = sms->isChecked();
  w.mms = mms->isChecked();
  return w;
}

void BuyTask::readCountries()
{
  if (!account()) return;
  if (vendor == Vendor::LiveKit) // it sells what is there, without asking for country and kind
    return takeCountries({{QStringLiteral("US"), tr("United States"), {QStringLiteral("local")}}});
  said->setText(tr("Asking Twilio what it sells…"));
  scope.start(twilio::numberCountries(*account()), [this](const Result<NumberCountries> &got) {
    if (got) return takeCountries(*got);
    fail(got.error(), [this] { readCountries(); });
  });
}

/// The country of most numbers that are owned already stands first.
void BuyTask::takeCountries(const NumberCountries &got)
{
  trouble->hide();
  countries = got;
  QHash<QString, int> owned;
  for (const PhoneNumber &n : desk.snapshot().of<PhoneNumber>().seen())
    if (const auto e = E164::parse(n.number)) ++owned[e->region()];
  const QSignalBlocker quiet(country);
  country->clear();
  int best = 0;
  for (const NumberCountry &c : countries) {
    country->addItem(c.name, c.code);
    if (owned.value(c.code) > owned.value(country->itemData(best).toString())) best = country->count() - 1;
  }
  country->setCurrentIndex(best);
  countryChosen();
}

void BuyTask::countryChosen()
{
  const QString code = country->currentData().toString(), was = type->currentData().toString();
  const Field &kinds = *resourceOf<PhoneNumber>().field(u"type");
  const std::vector<Choice> words = kinds.choices();
  const QSignalBlocker quiet(type);
  type->clear();
  for (const NumberCountry &c : countries)
    for (const QString &one : c.code == code ? c.types : QStringList()) {
      const auto word = std::find_if(words.begin(), words.end(), [&](const Choice &w) { return w.value == one; });
      type->addItem(word == words.end() ? one : word->label, one);
    }
  type->setCurrentIndex(std::max(0, type->findData(was)));
  const bool american = code == u"US" || code == u"CA";
  areaRow->setVisible(american);
  regionRow->setVisible(american && vendor == Vendor::Twilio);
  if (!american) {
    areaCode->clear();
    region->clear();
  }
  prices.clear();
  demanding.cancel();
  if (account() && vendor == Vendor::Twilio)
    demanding.start(twilio::numberPrices(*account(), code), [this](const Result<NumberPrices> &got) {
      if (got) prices = *got;
      showOffers(); // without prices, when they cannot be had
    });
  readDemands();
  searchSoon();
}

void BuyTask::readDemands()
{
  bundleWanted = false;
  if (!account() || vendor == Vendor::LiveKit) return;
  const NumberWish asked = wish();
  demanding.start(twilio::wantsBundle(*account(), asked.country, asked.type),
                  [this, asked](const Result<bool> &wanted) {
                    if (asked.country != wish().country || asked.type != wish().type)
                      return;                         // another was chosen meanwhile
                    bundleWanted = wanted && *wanted; // not known: Twilio will say so when it is asked to sell
                    showOffers();
                  });
}

void BuyTask::searchSoon()
{
  searching.cancel();
  pause.start();
  said->setText(tr("Looking for numbers…"));
}

void BuyTask::search()
{
  if (!account() || country->currentIndex() < 0 || type->currentIndex() < 0) return;
  searching.cancel();
  searching.start(vendor == Vendor::Twilio ? twilio::searchNumbers(*account(), wish())
                                           : livekit::searchNumbers(*account(), wish()),
                  [this](const Result<NumberOffers> &got) { take(got); });
}

void BuyTask::take(const Result<NumberOffers> &got)
{
  offers = got ? *got : NumberOffers();
  searched = bool(got);
  trouble->hide();
  showOffers();
  if (!got) fail(got.error(), [this] { search(); });
}

QString BuyTask::demandsOf(const NumberOffer &o) const
{
  QStringList out;
  if (o.addressRequirements == u"any") out << tr("an address");
  if (o.addressRequirements == u"local") out << tr("an address there");
  if (o.addressRequirements == u"foreign") out << tr("an address abroad");
  if (bundleWanted) out << tr("papers (bundle)");
  return out.isEmpty() ? tr("nothing") : out.join(QStringLiteral(", "));
}

void BuyTask::showOffers()
{
  if (pause.isActive() || !searching.isIdle()) return;
  const QString was = chosen() ? chosen()->number : QString();
  model->removeRows(0, model->rowCount());
  for (const NumberOffer &o : std::as_const(offers)) {
    QStringList can;
    if (o.voice) can << tr("Voice");
    if (o.sms) can << tr("SMS");
    if (o.mms) can << tr("MMS");
    const QString where = o.region.isEmpty() ? o.locality : o.locality + QStringLiteral(", ") + o.region;
    QList<QStandardItem *> row;
    for (const QString &text :
         {shownNumber(o.number), where, can.join(QStringLiteral(", ")), demandsOf(o), prices.value(o.type)})
      row << new QStandardItem(text);
    row[0]->setData(cell::Strong, cell::KindRole);
    for (int i = 1; i < row.size(); ++i) row[i]->setData(cell::Quiet, cell::KindRole);
    model->appendRow(row);
    if (o.number == was || table->currentIndex().row() < 0)
      table->setCurrentIndex(model->index(model->rowCount() - 1, 0));
  }
  QString text =
      offers.isEmpty()
          ? tr("%1 has no such number now. Ask for less: fewer digits, another place.").arg(vendorName(vendor))
          : tr("%n number(s), and perhaps more", nullptr, int(offers.size()));
  const QString price = prices.value(type->currentData().toString());
  if (!price.isEmpty()) text += u' ' + tr("· %1 each month").arg(price);
  if (searched) said->setText(text);
  showChosen();
}

const NumberOffer *BuyTask::chosen() const
{
  const int row = table->currentIndex().row();
  return row >= 0 && row < offers.size() && row < model->rowCount() ? &offers[row] : nullptr;
}

void BuyTask::showChosen()
{
  const NumberOffer *o = chosen();
  next->setEnabled(o);
  next->setText(o ? tr("Choose %1…").arg(shownNumber(o->number)) : tr("Choose a number"));
}

void BuyTask::choose()
{
  const NumberOffer *o = chosen();
  if (!o) return;
  if (vendor == Vendor::LiveKit) {
    LiveKitNumber own;
    own.number = o->number;
    return desk.edit(Object::of(own));
  }
  PhoneNumber n;
  n.number = o->number;
  n.type.word = o->type;
  n.addressRequirements.word = o->addressRequirements;
  n.monthlyPrice = prices.value(o->type);
  n.bundleWanted = bundleWanted;
  n.voiceCapable = o->voice;
  desk.edit(Object::of(n));
}

void BuyTask::fail(const Error &e, std::function<void()> then)
{
  retry = std::move(then);
  said->clear();
  trouble->setMessage(State::Broken, e.text, e.detail);
  trouble->show();
}

TaskPage *buyTask(Desk &desk, Vendor from) { return new BuyTask(desk, from); }

} // namespace gui
