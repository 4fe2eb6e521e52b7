// Tables whose rows are of two vendors: the numbers, and the pairs of trunks.
#include "gui/kit/banner.h"
#include "gui/kit/segments.h"
#include "gui/kit/style.h"
#include "gui/pages/pages.h"
#include "gui/table/exportdialog.h"
#include "model/elastictrunk.h"
#include "model/livekitnumber.h"
#include "model/outboundtrunk.h"
#include "support/desk.h"
#include "support/seen.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using namespace gui;
using namespace inbound;

namespace {
LiveKitNumber livekitNumber(const QString &id, const QString &e164, const QString &rule)
{
  LiveKitNumber n;
  n.id = id;
  n.number = e164;
  n.ruleId = rule;
  n.type.word = QStringLiteral("PHONE_NUMBER_TYPE_LOCAL");
  n.created = QDateTime(QDate(2026, 9, 1), QTime(9, 0), Qt::UTC);
  return n;
}

/// A number of Twilio's, and two of LiveKit's, of which one has a rule.
Snapshot numbersOfBoth()
{
  Snapshot s = works();
  edit<PhoneNumber>(s, [](PhoneNumber &n) {
    n.type.word = QStringLiteral("local");
    n.created = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
  });
  s.put<LiveKitNumber>({livekitNumber(QStringLiteral("PN_a"), QStringLiteral("+16285550142"), QStringLiteral("SDR_a")),
                        livekitNumber(QStringLiteral("PN_b"), QStringLiteral("+18335550198"), {})});
  return s;
}

ElasticTrunk elastic(const QString &name, const QString &authType)
{
  ElasticTrunk t;
  t.sid = QStringLiteral("TK") + name;
  t.name = name;
  t.domainName = name + QStringLiteral(".pstn.twilio.com");
  t.authType = authType;
  return t;
}

OutboundTrunk outbound(const QString &name, const QString &address, const QString &user = QStringLiteral("trunkline"))
{
  OutboundTrunk t;
  t.id = QStringLiteral("ST_") + name;
  t.name = name;
  t.address = address;
  t.numbers = QStringList{number};
  t.authUsername = user;
  t.authPassword = Secret(password);
  return t;
}

const QString password1 = QStringLiteral("CREDENTIAL_LIST");

/// Two pairs, of which one asks for addresses too, a trunk that nobody uses, and one that leads nowhere.
Snapshot trunksOfBoth()
{
  Snapshot s = works();
  s.put<ElasticTrunk>({elastic(QStringLiteral("main"), password1), elastic(QStringLiteral("spare"), password1),
                       elastic(QStringLiteral("abroad"), QStringLiteral("IP_ACL,CREDENTIAL_LIST"))});
  s.put<OutboundTrunk>({outbound(QStringLiteral("brazil"), QStringLiteral("abroad.pstn.sao-paulo.twilio.com")),
                        outbound(QStringLiteral("zulu"), QStringLiteral("main.pstn.twilio.com:5060")),
                        outbound(QStringLiteral("alpha"), QStringLiteral("main.pstn.twilio.com")),
                        outbound(QStringLiteral("lost"), QStringLiteral("gone.pstn.twilio.com"))});
  const auto users = [](const QString &trunk) {
    return attached<TrunkCredentialList>(QStringLiteral("CL_out"), QStringLiteral("TK") + trunk);
  };
  s.put<TrunkCredentialList>(
      {users(QStringLiteral("main")), users(QStringLiteral("spare")), users(QStringLiteral("abroad"))});
  s.put<TrunkIpList>({attached<TrunkIpList>(QStringLiteral("AL1"), QStringLiteral("TKabroad"))});
  s.put<Credential>({aUser(QStringLiteral("trunkline"))});
  return s;
}

std::unique_ptr<Page> opened(Page *page)
{
  page->resize(1200, 700);
  page->show();
  return std::unique_ptr<Page>(page);
}

QTreeView *rowsIn(const Page *page) { return seenIn(page)->findChild<QTreeView *>(); }

int columnCalled(const Page *page, const QString &title)
{
  const QAbstractItemModel *m = rowsIn(page)->model();
  for (int c = 0; c < m->columnCount(); ++c)
    if (m->headerData(c, Qt::Horizontal).toString() == title) return c;
  qFatal("There is no column %s", qPrintable(title));
}

/// The texts of a column, from above.
QStringList column(const Page *page, const QString &title)
{
  const QAbstractItemModel *m = rowsIn(page)->model();
  const int c = columnCalled(page, title);
  QStringList out;
  for (int row = 0; row < m->rowCount(); ++row) out << m->index(row, c).data().toString();
  return out;
}

QAction *action(const Page *page, const char *name)
{
  auto *a = page->findChild<QAction *>(QLatin1String(name));
  if (!a) qFatal("There is no action %s", name);
  return a;
}

void filterBy(const Page *page, const char *text)
{
  seenIn(page)->findChild<QLineEdit *>(QStringLiteral("filter"))->setText(QLatin1String(text));
}

QStringList partsShown(const Page *page)
{
  QStringList out;
  const auto *parts = seenIn(page)->findChild<Segments *>(QStringLiteral("inspectorParts"));
  for (int i = 0; i < parts->count(); ++i)
    if (parts->isTabVisible(i)) out << parts->tabText(i);
  return out;
}

void openPart(const Page *page, const QString &title)
{
  auto *parts = seenIn(page)->findChild<Segments *>(QStringLiteral("inspectorParts"));
  for (int i = 0; i < parts->count(); ++i)
    if (parts->isTabVisible(i) && parts->tabText(i) == title) return parts->setCurrentIndex(i);
  qFatal("The inspector has no part %s", qPrintable(title));
}

/// What the strips and blocks of the page warn of.
QStringList warnings(const Page *page)
{
  QCoreApplication::processEvents(); // what is laid out is shown in the next turn
  QStringList out;
  for (const Banner *b : seenIn(page)->findChildren<Banner *>())
    if (b->isVisibleTo(page)) out << b->title();
  return out;
}

void chooseRows(const Page *page, const QList<int> &rows)
{
  QTreeView *view = rowsIn(page);
  QItemSelection all;
  for (const int row : rows) all.select(view->model()->index(row, 0), view->model()->index(row, 0));
  view->selectionModel()->select(all, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}
} // namespace

class MixedTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new Style);
  }
  void init() { QSettings().clear(); }

  void numbersOfBothVendorsAreRows()
  {
    const Work work(numbersOfBoth());
    const auto page = opened(numbersPage(*work.desk));
    rowsIn(page.get())->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(column(page.get(), QStringLiteral("Number")),
             (QStringList{QStringLiteral("+1 510 555 0161"), QStringLiteral("+1 628 555 0142"),
                          QStringLiteral("+1 833 555 0198")}));
    QCOMPARE(column(page.get(), QStringLiteral("Vendor")),
             (QStringList{QStringLiteral("Twilio"), QStringLiteral("LiveKit"), QStringLiteral("LiveKit")}));
    QCOMPARE(column(page.get(), QStringLiteral("State")).mid(1),
             (QStringList{stateWord(State::Ok), QStringLiteral("Not routed")}));
    QCOMPARE(column(page.get(), QStringLiteral("Where calls go")).mid(1),
             (QStringList{QStringLiteral("LiveKit → Rule SDR_a"), QStringLiteral("Not routed")}));
    QCOMPARE(column(page.get(), QStringLiteral("Agent")).at(1), QStringLiteral("receptionist"));
    QCOMPARE(page->badge().count, 3);
  }

  void filtersKnowTheFieldsOfBoth_data()
  {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    for (const auto &[text, rows] : {std::pair{"vendor:livekit", 2},
                                     {"vendor:twilio", 1},
                                     {"kind:local", 3},          // both vendors have such a field
                                     {"created>2026-06-01", 2},  // compared as times
                                     {"created<2026-06-01", 1},  // of the other kind
                                     {"dispatch-rule:SDR_a", 1}, // only LiveKit has it: by name
                                     {"voice-url:handler*", 0},  // a wildcard wants the whole text
                                     {"voice-url:*handler*", 1}, // only Twilio has it
                                     {"sid:PN_b", 1},
                                     {"+1 833 555 0198", 1}})
      QTest::newRow(text) << QString::fromLatin1(text) << rows;
  }
  void filtersKnowTheFieldsOfBoth()
  {
    QFETCH(QString, filter);
    QFETCH(int, rows);
    const Work work(numbersOfBoth());
    const auto page = opened(numbersPage(*work.desk));
    filterBy(page.get(), qPrintable(filter));
    QCOMPARE(warnings(page.get()), QStringList());
    QCOMPARE(rowsIn(page.get())->model()->rowCount(), rows);
  }

  void whatActsActsOnTheObject_data()
  {
    QTest::addColumn<Object>("object");
    QTest::newRow("Twilio") << Object::of(numbersOfBoth().of<PhoneNumber>().seen().front());
    QTest::newRow("LiveKit") << Object::of(numbersOfBoth().of<LiveKitNumber>().seen().front());
  }
  void whatActsActsOnTheObject()
  {
    QFETCH(Object, object);
    const bool twilio = &object.resource() == &resourceOf<PhoneNumber>();
    const Work work(numbersOfBoth());
    const auto page = opened(numbersPage(*work.desk));
    QVERIFY(page->select(object.resource(), object.key()));
    QSignalSpy edited(work.desk.get(), &Desk::editRequested), previewed(work.desk.get(), &Desk::previewRequested);
    action(page.get(), "numbers.edit")->trigger();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(&edited[0][0].value<Object>().resource(), &object.resource());
    QCOMPARE(edited[0][0].value<Object>().key(), object.key());
    action(page.get(), "numbers.remove")->trigger();
    QCOMPARE(previewed.size(), 1);
    const Change last = previewed[0][0].value<Plan>().changes.last();
    QCOMPARE(last.kind, Change::Kind::Remove);
    QCOMPARE(last.resource, &object.resource());
    QCOMPARE(last.key, object.key());
    QCOMPARE(action(page.get(), "numbers.setUp")->isVisible(), twilio);
    QCOMPARE(action(page.get(), "numbers.chooseRule")->isVisible(), !twilio);
    QCOMPARE(action(page.get(), "numbers.rename")->isVisible(), twilio); // LiveKit's numbers have no names
    openPart(page.get(), QStringLiteral("JSON"));
    const auto *json = seenIn(page.get())->findChild<QPlainTextEdit *>(QStringLiteral("json"));
    const QJsonObject raw = QJsonDocument::fromJson(json->toPlainText().toUtf8()).object();
    QVERIFY2(raw.contains(twilio ? QStringLiteral("voice_url") : QStringLiteral("e164_format")),
             qPrintable(json->toPlainText()));
    openPart(page.get(), QStringLiteral("Used by"));
    QVERIFY(seenIn(page.get())->findChild<QWidget *>(QStringLiteral("uses")));
    openPart(page.get(), QStringLiteral("Path"));
    QVERIFY(seenIn(page.get())->findChild<QWidget *>(QStringLiteral("path")));
  }

  void objectsAreFoundByKindAndKey()
  {
    const Work work(numbersOfBoth());
    const auto page = opened(numbersPage(*work.desk));
    const auto shown = [&] {
      return column(page.get(), QStringLiteral("SID")).at(rowsIn(page.get())->currentIndex().row());
    };
    QVERIFY(page->select(resourceOf<LiveKitNumber>(), QStringLiteral("PN_b")));
    QCOMPARE(shown(), QStringLiteral("PN_b"));
    QVERIFY(page->select(resourceOf<PhoneNumber>(), aNumber(number).sid));
    QCOMPARE(shown(), aNumber(number).sid);
    QVERIFY(!page->select(resourceOf<PhoneNumber>(), QStringLiteral("PN_b"))); // it is LiveKit's
    filterBy(page.get(), "vendor:twilio");
    QVERIFY(page->select(resourceOf<LiveKitNumber>(), QStringLiteral("PN_a"))); // the filter goes
    QCOMPARE(shown(), QStringLiteral("PN_a"));
  }

  void aListThatCannotBeReadIsMissing()
  {
    Snapshot s = numbersOfBoth();
    refuse<LiveKitNumber>(s);
    Work work(s);
    const auto page = opened(numbersPage(*work.desk));
    QCOMPARE(rowsIn(page.get())->model()->rowCount(), 1);
    QCOMPARE(warnings(page.get()),
             QStringList{QStringLiteral("LiveKit numbers could not be read. The others are here.")});
    QVERIFY(page->badge().state == State::Warning);
    s = numbersOfBoth();
    refuse<PhoneNumber>(s);
    work.see(s);
    QCOMPARE(column(page.get(), QStringLiteral("Vendor")), QStringList(2, QStringLiteral("LiveKit")));
    QCOMPARE(warnings(page.get()),
             QStringList{QStringLiteral("Numbers of Twilio could not be read. The others are here.")});
    s = numbersOfBoth();
    s.set(resourceOf<LiveKitNumber>(), {}); // a server without such a service
    work.see(s);
    QCOMPARE(rowsIn(page.get())->model()->rowCount(), 1);
    QCOMPARE(warnings(page.get()), QStringList());
    QVERIFY(page->badge().state != State::Warning);
    QCOMPARE(page->badge().count, 1);
    refuse<PhoneNumber>(s);
    work.see(s);
    QCOMPARE(page->badge().count, -1);
    QStringList said;
    for (const QLabel *l : page->findChildren<QLabel *>())
      if (l->isVisibleTo(page.get())) said << l->text();
    QVERIFY2(said.contains(QStringLiteral("This Twilio key may not read numbers"))
                 || said.contains(QStringLiteral("Numbers could not be read")),
             qPrintable(said.join(u'|')));
  }

  void severalRowsAreEditedWhereTheyAreOfOneKind()
  {
    const Work work(numbersOfBoth());
    const auto page = opened(numbersPage(*work.desk));
    rowsIn(page.get())->sortByColumn(1, Qt::AscendingOrder);
    chooseRows(page.get(), {1, 2});
    QVERIFY(action(page.get(), "numbers.bulkEdit")->isVisible());
    chooseRows(page.get(), {0, 1, 2});
    QVERIFY(!action(page.get(), "numbers.bulkEdit")->isVisible());
    QVERIFY(action(page.get(), "numbers.bulkRemove")->isVisible());
    QSignalSpy previewed(work.desk.get(), &Desk::previewRequested);
    action(page.get(), "numbers.bulkRemove")->trigger();
    QCOMPARE(previewed.size(), 1);
    QMap<const Resource *, int> removed;
    for (const Change &c : previewed[0][0].value<Plan>().changes)
      if (c.kind == Change::Kind::Remove) ++removed[c.resource];
    QCOMPARE(removed.value(&resourceOf<PhoneNumber>()), 1);
    QCOMPARE(removed.value(&resourceOf<LiveKitNumber>()), 2);
  }

  void exportsBoth()
  {
    const Work work(numbersOfBoth());
    const auto page = opened(numbersPage(*work.desk));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("numbers.json"));
    action(page.get(), "numbers.export")->trigger();
    auto *dialog = page->findChild<ExportDialog *>();
    dialog->findChild<QAbstractButton *>(QStringLiteral("json"))->setChecked(true);
    dialog->findChild<QAbstractButton *>(QStringLiteral("allColumns"))->setChecked(true);
    Q_EMIT dialog->wished(dialog->wish(file));
    dialog->reject();
    QTRY_VERIFY(QFileInfo(file).size() > 0);
    QFile in(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    QMap<QString, QJsonObject> rows;
    const QJsonObject all = QJsonDocument::fromJson(in.readAll()).object();
    for (const QJsonValue row : all.value(QStringLiteral("rows")).toArray())
      rows.insert(row[QStringLiteral("sid")].toString(), row.toObject());
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[QStringLiteral("PN_a")].value(QStringLiteral("sip_dispatch_rule_id")).toString(),
             QStringLiteral("SDR_a")); // as the vendor writes it
    QCOMPARE(rows[aNumber(number).sid].value(QStringLiteral("capabilities/voice")).toBool(), true);
    QVERIFY(rows[QStringLiteral("PN_a")].value(QStringLiteral("date_created")).toString().startsWith(u"2026-09-01"));
    QVERIFY(rows[aNumber(number).sid].value(QStringLiteral("date_created")).toString().contains(u"2026"));
  }

  void pairsStandTogether_data()
  {
    QTest::addColumn<QString>("by");
    QTest::addColumn<bool>("up");
    QTest::addColumn<QString>("names");
    QTest::newRow("name") << "Name" << true << "abroad,  ↳ brazil,lost,main,  ↳ alpha,  ↳ zulu,spare";
    QTest::newRow("name, down") << "Name" << false << "spare,main,  ↳ zulu,  ↳ alpha,lost,abroad,  ↳ brazil";
    QTest::newRow("worst first") << "State" << true << "abroad,  ↳ brazil,lost,main,  ↳ zulu,  ↳ alpha,spare";
    QTest::newRow("vendor") << "Vendor" << true << "lost,main,  ↳ zulu,  ↳ alpha,spare,abroad,  ↳ brazil";
  }
  void pairsStandTogether()
  {
    QFETCH(QString, by);
    QFETCH(bool, up);
    QFETCH(QString, names);
    const Work work(trunksOfBoth());
    const auto page = opened(outboundTrunksPage(*work.desk));
    rowsIn(page.get())->sortByColumn(columnCalled(page.get(), by), up ? Qt::AscendingOrder : Qt::DescendingOrder);
    QCOMPARE(column(page.get(), QStringLiteral("Name")).join(u','), names);
  }

  /// A child in trouble is not hidden below pairs that work.
  void theWorstOfAPairTellsWhereItStands()
  {
    Snapshot s = trunksOfBoth();
    std::vector<OutboundTrunk> all = s.of<OutboundTrunk>().seen();
    all[2].authUsername.clear(); // alpha
    all.pop_back();
    s.put<OutboundTrunk>(std::move(all));
    const Work work(s);
    const auto page = opened(outboundTrunksPage(*work.desk));
    QCOMPARE(column(page.get(), QStringLiteral("Name")).first(), QStringLiteral("main"));
    QCOMPARE(column(page.get(), QStringLiteral("State")).mid(0, 2),
             (QStringList{QStringLiteral("Paired"), stateWord(State::Broken)}));
  }

  void aPairActsAsItsTrunks()
  {
    const Work work(trunksOfBoth());
    const auto page = opened(outboundTrunksPage(*work.desk));
    QVERIFY(page->select(resourceOf<OutboundTrunk>(), QStringLiteral("ST_brazil")));
    QCOMPARE(partsShown(page.get()),
             (QStringList{QStringLiteral("Way out"), QStringLiteral("Traffic"), QStringLiteral("Details"),
                          QStringLiteral("Used by"), QStringLiteral("JSON")}));
    QVERIFY(action(page.get(), "trunkPairs.duplicate")->isVisible());
    QVERIFY(page->select(resourceOf<ElasticTrunk>(), QStringLiteral("TKabroad")));
    QCOMPARE(partsShown(page.get()),
             (QStringList{QStringLiteral("Connections"), QStringLiteral("Regions"), QStringLiteral("Traffic"),
                          QStringLiteral("Details"), QStringLiteral("Used by"), QStringLiteral("JSON")}));
    QVERIFY(!action(page.get(), "trunkPairs.duplicate")->isVisible());
    const auto *parts = seenIn(page.get())->findChild<Segments *>(QStringLiteral("inspectorParts"));
    int end = 0;
    for (int i = 0; i < parts->count(); ++i) {
      if (!parts->isTabVisible(i)) continue;
      QCOMPARE(parts->tabRect(i).left(), end); // what is not offered leaves no gap
      end = parts->tabRect(i).right() + 1;
    }
    QVERIFY(warnings(page.get()).contains(QStringLiteral("Trunk “abroad” lets in listed addresses only")));
    auto *all = seenIn(page.get())->findChild<Segments *>(QStringLiteral("inspectorParts"));
    for (int i = 0; i < all->count(); ++i)
      if (!all->isTabVisible(i)) all->setCurrentIndex(i); // as a screen reader could
    QVERIFY(all->isTabVisible(all->currentIndex()));
    openPart(page.get(), QStringLiteral("Details"));
    QVERIFY(page->select(resourceOf<OutboundTrunk>(), QStringLiteral("ST_lost"))); // the chosen part stays
    QCOMPARE(parts->tabText(parts->currentIndex()), QStringLiteral("Details"));
    QSignalSpy edited(work.desk.get(), &Desk::editRequested);
    action(page.get(), "trunkPairs.edit")->trigger();
    QCOMPARE(edited[0][0].value<Object>().key(), QStringLiteral("ST_lost"));
  }

  void withoutTheOtherListNothingIsCalledBroken()
  {
    Snapshot s = trunksOfBoth();
    refuse<ElasticTrunk>(s);
    const Work work(s);
    const auto page = opened(outboundTrunksPage(*work.desk));
    QCOMPARE(column(page.get(), QStringLiteral("State")), QStringList(4, QStringLiteral("Cannot tell")));
    QVERIFY(warnings(page.get())
                .contains(QStringLiteral("Elastic SIP trunks of Twilio could not be read. The others are here.")));
    filterBy(page.get(), "lost");
    QCOMPARE(column(page.get(), QStringLiteral("Name")), QStringList{QStringLiteral("lost")});
  }
};

QTEST_MAIN(MixedTest)
#include "t_mixed.moc"
