// Buy a number: its questions, and the table of what is for sale.
#include "gui/kit/cells.h"
#include "gui/kit/segments.h"
#include "gui/pages/buytask.h"
#include "gui/standing.h"
#include "gui/tasks/changewords.h"
#include "gui/tasks/taskparts.h"
#include "model/livekitnumber.h"
#include "model/phonenumber.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QUrl>

namespace gui {

namespace {
const QString portingPage = QStringLiteral("https://console.twilio.com/us1/develop/phone-numbers/port-host/port-in");

QLineEdit *askedLine(const char *name, const QString &placeholder)
{
  auto *f = new QLineEdit;
  f->setObjectName(QLatin1String(name));
  f->setPlaceholderText(placeholder);
  return f;
}
} // namespace

/// Who sells; nullptr where only Twilio does. The other one's questions are another task.
QWidget *BuyTask::buildSeller()
{
  if (desk.snapshot().part(resourceOf<LiveKitNumber>()).state == Read::NotAsked) return nullptr;
  auto *seller = new Segments({vendorName(Vendor::Twilio), vendorName(Vendor::LiveKit)});
  seller->setObjectName(QStringLiteral("seller"));
  seller->setAccessibleName(tr("Who sells the number"));
  seller->setCurrentIndex(vendor == Vendor::Twilio ? 0 : 1);
  connect(seller, &QTabBar::currentChanged, this, [this](int i) {
    Desk &d = desk;
    Q_EMIT backRequested();
    d.buyNumber(i ? Vendor::LiveKit : Vendor::Twilio);
  });
  return seller;
}

QWidget *BuyTask::buildQuestions()
{
  country = new QComboBox;
  country->setObjectName(QStringLiteral("country"));
  type = new QComboBox;
  type->setObjectName(QStringLiteral("type"));
  for (QComboBox *c : {country, type}) {
    c->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    c->setMinimumContentsLength(16);
  }
  areaCode = askedLine("areaCode", tr("for example %1").arg(QStringLiteral("415")));
  areaCode->setMaxLength(3);
  digits = askedLine("digits", tr("for example %1").arg(QStringLiteral("0142")));
  digits->setMaxLength(16);
  place = askedLine("place", tr("for example %1").arg(QStringLiteral("Seattle")));
  region = askedLine("region", tr("for example %1").arg(QStringLiteral("CA")));
  sms = new QCheckBox(tr("Text messages (SMS)"));
  sms->setObjectName(QStringLiteral("sms"));
  mms = new QCheckBox(tr("Pictures (MMS)"));
  mms->setObjectName(QStringLiteral("mms"));
  areaRow = new FieldRow(tr("Area code"), areaCode);
  regionRow = new FieldRow(tr("State or province"), region);
  auto *column = box<QVBoxLayout>(space::m);
  if (QWidget *seller = buildSeller()) column->addWidget(new FieldRow(tr("From"), seller));
  auto *typeRow = new FieldRow(tr("Kind"), type);
  const QList<QWidget *> more{new FieldRow(tr("Digits or letters in the number"), digits,
                                           tr("* stands for one digit, at the beginning or the end.")),
                              new FieldRow(tr("City"), place),
                              regionRow,
                              label(tr("Besides calls"), Text::Strong),
                              sms,
                              mms};
  for (QWidget *w : QList<QWidget *>{new FieldRow(tr("Country"), country), typeRow, areaRow} + more)
    column->addWidget(w);
  QPushButton *port =
      namedButton(tr("Keep a number of another carrier…"), "portNumber", "link", QStringLiteral("external"));
  port->setToolTip(tr("Opens the Twilio Console, where numbers are ported in"));
  connect(port, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(QUrl(portingPage)); });
  column->addWidget(port, 0, Qt::AlignLeft);
  if (vendor == Vendor::LiveKit)
    for (QWidget *w : more + QList<QWidget *>{typeRow, port}) w->hide();
  column->addStretch();
  auto *questions = new QWidget;
  questions->setLayout(column);
  connect(country, &QComboBox::currentIndexChanged, this, &BuyTask::countryChosen);
  connect(type, &QComboBox::currentIndexChanged, this, [this] {
    readDemands();
    searchSoon();
  });
  for (QLineEdit *f : {areaCode, digits, place, region})
    connect(f, &QLineEdit::textChanged, this, &BuyTask::searchSoon);
  for (QCheckBox *c : {sms, mms}) connect(c, &QCheckBox::toggled, this, &BuyTask::searchSoon);
  return questions;
}

QWidget *BuyTask::trialNote() const
{
  if (vendor != Vendor::Twilio || standingOf(desk.snapshot()) != Standing::Trial) return nullptr;
  const bool full = desk.snapshot().part(resourceOf<PhoneNumber>()).size() > 0;
  auto *note = full ? new Banner(State::Warning, tr("A trial account has one number"),
                                 tr("Twilio will refuse to sell another. Release the number that is there, or upgrade "
                                    "the account in the Twilio Console."))
                    : new Banner(State::Advice, tr("A trial account has one number"),
                                 tr("Only verified numbers can call it. They hear an announcement first, and the call "
                                    "ends after ten minutes."));
  note->setObjectName(QStringLiteral("trialNote"));
  return note;
}

QWidget *BuyTask::buildOffers()
{
  said = label({}, Text::Body, Tone::Second);
  said->setObjectName(QStringLiteral("said"));
  trouble = new Banner(State::Broken, {});
  trouble->setObjectName(QStringLiteral("trouble"));
  QPushButton *again = trouble->addAction(tr("Try again"));
  again->setObjectName(QStringLiteral("askAgain"));
  connect(again, &QPushButton::clicked, this, [this] {
    trouble->hide();
    if (retry) retry();
  });
  trouble->hide();
  model = new QStandardItemModel(0, 5, this);
  model->setHorizontalHeaderLabels({tr("Number"), tr("Place"), tr("Takes"), tr("Asked of you"), tr("Each month")});
  table = newTable(tr("Numbers for sale"));
  table->setObjectName(QStringLiteral("offers"));
  table->setModel(model);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  const int widths[] = {150, 160, 135, 125, 90};
  for (int i = 0; i < 5; ++i) {
    table->header()->resizeSection(i, widths[i]);
    table->header()->setSectionHidden(i, i > 2 && vendor == Vendor::LiveKit); // it names no demands and no price
  }
  connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BuyTask::showChosen);
  connect(table, &QTreeView::activated, this, &BuyTask::choose);
  auto *panel = new Panel;
  auto *framed = box<QVBoxLayout>(0, {1, 1, 1, 1});
  framed->addWidget(table);
  panel->setLayout(framed);
  auto *column = box<QVBoxLayout>(space::s);
  if (QWidget *note = trialNote()) column->addWidget(note);
  column->addWidget(said);
  column->addWidget(trouble);
  column->addWidget(panel, 1);
  auto *right = new QWidget;
  right->setLayout(column);
  return right;
}

} // namespace gui
