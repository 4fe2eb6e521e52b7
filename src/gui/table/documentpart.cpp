// The document of a TwiML bin, and what is said of it.
#include "gui/kit/banner.h"
#include "gui/kit/xmlview.h"
#include "gui/pages/asktoken.h"
#include "gui/table/inspector.h"
#include "gui/tasks/remarklist.h"
#include "model/twimlbin.h"
#include "twiml/secretcut.h"

#include <QPointer>

namespace gui {

namespace {
struct DocumentPart {
  Q_DECLARE_TR_FUNCTIONS(DocumentPart)
};

Banner *tokenBanner(Desk &desk)
{
  auto *banner = new Banner(State::Unknown, DocumentPart::tr("Reading a bin needs the account’s Auth Token."));
  QPushButton *enter = banner->addAction(DocumentPart::tr("Enter Auth Token…"), "small");
  enter->setObjectName(QStringLiteral("enterAuthToken"));
  QObject::connect(enter, &QPushButton::clicked, banner, [&desk] { askForAuthToken(desk); });
  return banner;
}

/// What is known of the kind of document.
Banner *kindBanner(const TwimlBin &bin)
{
  if (bin.kind == TwimlBin::Kind::Bin)
    return new Banner(State::Advice, DocumentPart::tr("Twilio lets nobody change a bin from outside its Console."),
                      DocumentPart::tr("Trunkline can host the same document and point your numbers at it."));
  if (bin.kind == TwimlBin::Kind::Draft)
    return new Banner(State::Advice, DocumentPart::tr("A draft stands on this computer alone."),
                      DocumentPart::tr("No call uses it before it is published."));
  return nullptr;
}

void addDocument(QVBoxLayout *column, Desk &desk, const TwimlBin &bin)
{
  auto *view = new XmlView(DocumentPart::tr("TwiML document"));
  view->setObjectName(QStringLiteral("document"));
  view->setPlainText(QString::fromUtf8(twiml::masked(bin.document.reveal())));
  view->setMinimumHeight(view->heightForLines(4, 20));
  column->addWidget(view);
  auto *list = new RemarkList;
  QObject::connect(list, &RemarkList::lineChosen, view, &XmlView::goToLine);
  column->addWidget(list);
  const auto tell = [&desk, bin, view = QPointer<XmlView>(view),
                     list = QPointer<RemarkList>(list)](const QByteArray &whole) {
    if (!view || !list) return;
    const auto said = routing::remarks(whole, desk.snapshot(), bin.numbers);
    view->setMarks(marksOf(said));
    list->setRemarks(said);
  };
  if (bin.kind != TwimlBin::Kind::Draft) return tell(bin.document.reveal());
  desk.drafts().secretsOf(bin.url.section(u':', 1), [tell, cut = bin.document](const SecretBag &bag) {
    const auto whole = twiml::withSecrets(cut.reveal(), bag);
    tell(whole ? *whole : cut.reveal());
  });
}

QWidget *document(Desk &desk, const Object &object)
{
  const auto &bin = object.as<TwimlBin>();
  auto *holder = new QWidget;
  auto *column = box<QVBoxLayout>(space::m, {0, 0, 0, space::l});
  using R = TwimlBin::Reading;
  if (bin.reading == R::NoToken)
    column->addWidget(tokenBanner(desk));
  else if (bin.kind == TwimlBin::Kind::Webhook)
    column->addWidget(new Banner(State::Advice, DocumentPart::tr("This is somebody’s own server."),
                                 DocumentPart::tr("Trunkline shows its address and never calls it: it may count or "
                                                  "start something.")));
  else if (bin.reading != R::Read)
    column->addWidget(new Banner(State::Broken, bin.problem.text, bin.problem.detail));
  else
    addDocument(column, desk, bin);
  if (Banner *banner = bin.reading == R::Read ? kindBanner(bin) : nullptr) column->addWidget(banner);
  column->addStretch();
  holder->setLayout(column);
  return holder;
}
} // namespace

InspectorTab documentTab() { return {QStringLiteral("document"), DocumentPart::tr("Document"), document}; }

} // namespace gui
