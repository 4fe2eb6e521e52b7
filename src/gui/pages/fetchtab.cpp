// Method, caller and number; then status, time, document and checks.
#include "gui/pages/fetchtab.h"

#include "api/twilio/fetchtwiml.h"
#include "gui/kit/banner.h"
#include "gui/kit/fields.h"
#include "gui/kit/xmlview.h"
#include "gui/pages/asktoken.h"
#include "gui/tasks/remarklist.h"
#include "gui/tasks/taskparts.h"
#include "model/twimlbin.h"
#include "twiml/secretcut.h"

#include <QComboBox>
#include <QPointer>

namespace gui {

namespace {
struct FetchTabText {
  Q_DECLARE_TR_FUNCTIONS(FetchTab)
};
const QString someCaller = QStringLiteral("+15005550006"); // Twilio's own number for tests

/// What was asked last and what came, for each document; it outlives the tab, which is made anew with every judgement.
struct Fetches {
  QHash<QString, Result<twilio::FetchedTwiml>> came;
  QHash<QString, twilio::TwimlWish> asked;
  Scope scope;
};

QString saidOf(const twilio::FetchedTwiml &f)
{
  return FetchTabText::tr("%1 in %2 ms, %3", "status, time, type")
      .arg(f.status)
      .arg(f.milliseconds)
      .arg(f.type.isEmpty() ? FetchTabText::tr("no type") : f.type);
}

void addAnswer(QVBoxLayout *column, Desk &desk, const TwimlBin &bin, const QString &to,
               const Result<twilio::FetchedTwiml> &came)
{
  if (!came) {
    column->addWidget(new Banner(State::Broken, came.error().text, came.error().detail));
    return;
  }
  auto *said = paragraph(saidOf(*came), Text::Strong);
  said->setObjectName(QStringLiteral("fetched"));
  column->addWidget(said);
  QList<routing::Remark> remarks;
  if (came->status == 200) {
    auto *view = new XmlView(FetchTabText::tr("The answer"));
    view->setObjectName(QStringLiteral("answer"));
    view->setPlainText(QString::fromUtf8(twiml::masked(came->document.reveal())));
    view->setMinimumHeight(view->heightForLines(4, 16));
    column->addWidget(view);
    remarks = routing::remarks(came->document.reveal(), desk.snapshot(), {to});
    view->setMarks(marksOf(remarks));
  } else if (came->status == 401 || came->status == 403 || came->status == 400) {
    remarks << routing::Remark{routing::Remark::Error,
                               FetchTabText::tr("The signed request was refused. The Auth Token may be an old one, or "
                                                "belong to another account."),
                               0};
  } else {
    remarks << routing::Remark{routing::Remark::Error, FetchTabText::tr("Twilio would not get a document."), 0};
  }
  const bool quick = came->milliseconds < twilio::twilioWaits;
  remarks << routing::Remark{quick ? routing::Remark::Good : routing::Remark::Error,
                             FetchTabText::tr("Answers within 15 s."), 0};
  if (bin.kind == TwimlBin::Kind::Hosted && came->status == 200)
    remarks << routing::Remark{routing::Remark::Good, FetchTabText::tr("Answers the signed request of this account."),
                               0};
  auto *list = new RemarkList;
  list->setRemarks(remarks);
  column->addWidget(list);
}

QWidget *fetchPart(Desk &desk, const TwimlBin &bin, const std::shared_ptr<Fetches> &fetches)
{
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::m, {0, 0, 0, space::l});
  holder->setLayout(column);
  const Account *account = desk.sync().accounts().of(Vendor::Twilio);
  if (bin.kind == TwimlBin::Kind::Draft || bin.kind == TwimlBin::Kind::Webhook || !account) {
    column->addWidget(
        bin.kind == TwimlBin::Kind::Draft
            ? new Banner(State::Advice, FetchTabText::tr("Nobody can fetch a draft: it is not published."))
            : new Banner(State::Advice, FetchTabText::tr("This is somebody’s own server."),
                         FetchTabText::tr("Trunkline never calls it: it may count or start something.")));
    column->addStretch();
    return holder;
  }
  if (account->authToken.isEmpty()) {
    auto *banner = new Banner(State::Unknown, FetchTabText::tr("Fetching needs the account’s Auth Token."));
    QPushButton *enter = banner->addAction(FetchTabText::tr("Enter Auth Token…"), "small");
    QObject::connect(enter, &QPushButton::clicked, banner, [&desk] { askForAuthToken(desk); });
    column->addWidget(banner);
    column->addStretch();
    return holder;
  }
  const twilio::TwimlWish last = fetches->asked.value(
      bin.url, {bin.url, "POST", someCaller, bin.numbers.isEmpty() ? someCaller : bin.numbers.first()});
  auto *method = new QComboBox;
  method->setObjectName(QStringLiteral("fetchMethod"));
  method->addItems({QStringLiteral("POST"), QStringLiteral("GET")});
  method->setCurrentText(QString::fromLatin1(last.method));
  auto *from = new QLineEdit(last.from), *to = new QLineEdit(last.to);
  from->setObjectName(QStringLiteral("fetchFrom"));
  to->setObjectName(QStringLiteral("fetchTo"));
  column->addWidget(new FieldRow(FetchTabText::tr("Method"), method));
  column->addWidget(new FieldRow(FetchTabText::tr("Caller"), from));
  column->addWidget(new FieldRow(FetchTabText::tr("Called number"), to));
  QPushButton *fetch = namedButton(FetchTabText::tr("Fetch as Twilio would"), "fetchTwiml");
  auto *row = box(0);
  row->addWidget(fetch);
  row->addStretch();
  column->addLayout(row);
  auto *place = box<QVBoxLayout>(space::m);
  column->addLayout(place);
  column->addStretch();
  if (fetches->came.contains(bin.url)) addAnswer(place, desk, bin, last.to, *fetches->came.find(bin.url));
  QObject::connect(fetch, &QPushButton::clicked, holder, [=, &desk] {
    const Account *now = desk.sync().accounts().of(Vendor::Twilio);
    if (!now) return;
    const twilio::TwimlWish wish{bin.url, method->currentText().toLatin1(), from->text().trimmed(),
                                 to->text().trimmed()};
    fetches->asked.insert(bin.url, wish);
    fetch->setEnabled(false);
    fetches->scope.start(twilio::fetchAsTwilio(*now, wish),
                         [weak = std::weak_ptr(fetches), here = QPointer<QWidget>(holder), &desk, bin, wish, fetch,
                          place](const Result<twilio::FetchedTwiml> &came) {
                           if (const auto kept = weak.lock()) kept->came.insert(bin.url, came);
                           if (!here) return;
                           fetch->setEnabled(true);
                           emptyLayout(place);
                           addAnswer(place, desk, bin, wish.to, came);
                         });
  });
  return holder;
}
} // namespace

InspectorTab fetchTab()
{
  const auto fetches = std::make_shared<Fetches>();
  return {QStringLiteral("fetch"), FetchTabText::tr("Fetch"),
          [fetches](Desk &desk, const Object &object) { return fetchPart(desk, object.as<TwimlBin>(), fetches); }};
}

} // namespace gui
