// The route map and the route list: names, choice, keys, mirrored layout.
#include "gui/kit/routelist.h"
#include "gui/kit/routemap.h"
#include "gui/kit/routenode.h"
#include "gui/kit/style.h"
#include "gui/kit/text.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace gui;

namespace {
RouteDrawing outOfHours()
{
  RouteDrawing d;
  d.heads = {"Number", "Entry", "Inbound trunk", "Dispatch rule", "Room and agent"};
  d.vendors = {{"Twilio", 0}, {"LiveKit", 2}};
  d.nodes = {{"n1", 0, State::Ok, "Front desk", "+1 510 555 0142"},
             {"n2", 0, State::Ok, "After hours", "+1 510 555 0161"},
             {"t1", 1, State::Ok, "nd-main", "TwiML bin"},
             {"i1", 2, State::Ok, "Twilio calls", "2 numbers"},
             {"r1", 3, State::Ok, "Front desk", "1 number"},
             {"r2", 3, State::Broken, "No matching rule", {}, "LiveKit answers 404", "Fix…"},
             {"a1", 4, State::Warning, "Room front-desk", {}, "Agent not seen for 7 days", "Fix…"}};
  d.paths = {{"n1", "t1", "i1", "r1", "a1"}, {"n2", "t1", "i1", "r2"}};
  return d;
}
} // namespace

class RouteMapTest : public QObject {
  Q_OBJECT

  RouteNodeView *node(const QWidget &map, const QString &id) { return map.findChild<RouteNodeView *>("node_" + id); }

private Q_SLOTS:
  void initTestCase() { QApplication::setStyle(new Style); }

  void nodesSayNameStateAndReason()
  {
    RouteMap map;
    map.setDrawing(outOfHours());
    QAccessibleInterface *broken = QAccessible::queryAccessibleInterface(node(map, "r2"));
    QCOMPARE(broken->text(QAccessible::Name), "No matching rule, Broken. LiveKit answers 404.");
    QCOMPARE(broken->role(), QAccessible::Button);
    QAccessibleInterface *works = QAccessible::queryAccessibleInterface(node(map, "t1"));
    QCOMPARE(works->text(QAccessible::Name), "nd-main, Works. TwiML bin.");
    QAccessibleInterface *fix = QAccessible::queryAccessibleInterface(node(map, "r2")->fixButton());
    QCOMPARE(fix->text(QAccessible::Name), "Fix… No matching rule");
  }

  void theWorstIsChosenAtFirst()
  {
    RouteMap map;
    map.setDrawing(outOfHours());
    QCOMPARE(map.chosenNode(), "r2");
    QCOMPARE(map.worstChosen(), "r2");
    QCOMPARE(node(map, "r2")->focusPolicy(), Qt::StrongFocus); // Tab enters here
    QCOMPARE(node(map, "n1")->focusPolicy(), Qt::ClickFocus);
  }

  void oneFixIsFilled()
  {
    RouteMap map;
    map.setDrawing(outOfHours());
    map.choose("i1"); // both paths pass it; the broken end comes first
    QCOMPARE(map.worstChosen(), "r2");
    QVERIFY(node(map, "r2")->fixButton()->property("primary").toBool());
    QVERIFY(!node(map, "a1")->fixButton()->property("primary").toBool());
    map.choose("n1");
    QCOMPARE(map.worstChosen(), "a1");
    QVERIFY(!node(map, "r2")->fixButton()->property("primary").toBool());
    QVERIFY(node(map, "a1")->fixButton()->property("primary").toBool());
  }

  void arrowsGoAlongThePath()
  {
    RouteMap map;
    map.setDrawing(outOfHours());
    map.resize(1100, 300);
    map.show();
    node(map, "n2")->setFocus();
    const auto press = [&](Qt::Key key) {
      QTest::keyClick(map.focusWidget(), key);
      return qobject_cast<RouteNodeView *>(map.focusWidget())->node().id;
    };
    QCOMPARE(press(Qt::Key_Right), "t1");
    QCOMPARE(press(Qt::Key_Right), "i1");
    QCOMPARE(press(Qt::Key_Right), "r2"); // the worst path goes first where paths part
    QCOMPARE(press(Qt::Key_Right), "r2"); // the call ends here
    QCOMPARE(press(Qt::Key_Up), "r1");
    QCOMPARE(press(Qt::Key_Right), "a1");
    QCOMPARE(press(Qt::Key_Home), "n1");
    QCOMPARE(press(Qt::Key_Down), "n2");
    QCOMPARE(press(Qt::Key_Left), "n2");
  }

  void keysOpenAndFix()
  {
    RouteMap map;
    map.setDrawing(outOfHours());
    map.show();
    QSignalSpy opened(&map, &RouteMap::nodeOpened), fixed(&map, &RouteMap::fixRequested);
    node(map, "r2")->setFocus();
    QTest::keyClick(map.focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).toString(), "r2");
    QTest::keyClick(map.focusWidget(), Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(fixed.value(0).value(0).toString(), "r2");
    node(map, "t1")->setFocus();
    QTest::keyClick(map.focusWidget(), Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(fixed.size(), 1); // nothing to fix there
    QTest::mouseClick(node(map, "a1")->fixButton(), Qt::LeftButton);
    QCOMPARE(fixed.value(1).value(0).toString(), "a1");
  }

  void secondClickOpens()
  {
    RouteMap map;
    map.setDrawing(outOfHours());
    map.resize(1100, 300);
    map.show();
    QSignalSpy opened(&map, &RouteMap::nodeOpened), chosen(&map, &RouteMap::nodeChosen);
    QTest::mouseClick(node(map, "t1"), Qt::LeftButton);
    QCOMPARE(map.chosenNode(), "t1");
    QCOMPARE(opened.size(), 0);
    QTest::mouseClick(node(map, "t1"), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
  }

  void tabGoesFromTheNodeToTheFixes()
  {
    RouteMap map;
    map.setDrawing(outOfHours());
    map.show();
    QApplication::setActiveWindow(&map);
    node(map, "r2")->setFocus();
    QTest::keyClick(map.focusWidget(), Qt::Key_Tab);
    QCOMPARE(map.focusWidget(), node(map, "r2")->fixButton());
    QTest::keyClick(map.focusWidget(), Qt::Key_Tab);
    QCOMPARE(map.focusWidget(), node(map, "a1")->fixButton());
  }

  void aNewDrawingKeepsFocusAndChoice()
  {
    RouteMap map;
    RouteDrawing drawing = outOfHours();
    map.setDrawing(drawing);
    map.show();
    map.choose("i1");
    node(map, "i1")->setFocus();
    RouteNodeView *before = node(map, "i1");
    drawing.nodes[5].state = State::Ok;
    drawing.nodes[5].fix.clear();
    drawing.nodes.removeLast();
    drawing.paths[0].removeLast();
    map.setDrawing(drawing);
    QCOMPARE(node(map, "i1"), before);
    QCOMPARE(map.focusWidget(), before);
    QCOMPARE(map.chosenNode(), "i1");
    QCOMPARE(map.worstChosen(), QString());
    QTRY_VERIFY(!node(map, "a1"));
    QVERIFY(node(map, "r2")->fixButton()->isHidden());
  }

  void rowsFollowTheirSources()
  {
    const auto rows = routeRows(outOfHours());
    QCOMPARE(rows["n1"], 0.0);
    QCOMPARE(rows["n2"], 1.0);
    QCOMPARE(rows["t1"], 0.5);
    QVERIFY(rows["r2"] >= rows["r1"] + 1);
    QCOMPARE(rows["a1"], rows["r1"]);
  }

  void rightToLeftIsMirrored()
  {
    RouteMap map;
    map.setDrawing(outOfHours());
    map.resize(1100, 300);
    map.show();
    const int left = node(map, "n1")->x();
    map.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(node(map, "n1")->geometry().right() + 1, map.width() - left);
    node(map, "n2")->setFocus();
    QTest::keyClick(map.focusWidget(), Qt::Key_Left); // forward is to the left now
    QCOMPARE(qobject_cast<RouteNodeView *>(map.focusWidget())->node().id, "t1");
  }

  void rightToLeftLinesAreMirroredToo()
  {
    RouteMap map;
    map.setDrawing(outOfHours());
    map.resize(1100, 300);
    map.show();
    const QRect first = node(map, "n1")->geometry(), second = node(map, "t1")->geometry();
    const QRect between(first.right() + 3, 60, second.left() - first.right() - 6, 200);
    const QImage forward = map.grab(between).toImage();
    map.setLayoutDirection(Qt::RightToLeft);
    const QRect there(map.width() - between.right() - 1, between.top(), between.width(), between.height());
    const QImage back = map.grab(there).toImage().mirrored(true, false);
    int ink = 0, different = 0;
    for (int y = 0; y < back.height(); ++y)
      for (int x = 0; x < back.width(); ++x) {
        ink += forward.pixel(x, y) != forward.pixel(0, 0);
        different += std::abs(qGray(forward.pixel(x, y)) - qGray(back.pixel(x, y))) > 90;
      }
    QVERIFY(ink > 100);
    QVERIFY2(different < ink / 10, qPrintable(QString("%1 of %2 differ").arg(different).arg(ink)));
  }

  void narrowNodesKeepTheNameOfTheirFix()
  {
    RouteMap map;
    map.setDrawing(outOfHours());
    map.resize(760, 300);
    map.show();
    QPushButton *fix = node(map, "r2")->fixButton();
    QVERIFY(fix->text().isEmpty() && !fix->icon().isNull());
    QCOMPARE(fix->accessibleName(), "Fix… No matching rule");
    QVERIFY(fix->width() >= 24 && fix->height() >= 24);
    map.resize(1280, 300);
    QCOMPARE(fix->text(), "Fix…");
  }

  void emptyAndOddDrawingsAreHarmless()
  {
    RouteMap map;
    map.resize(800, 300);
    map.show();
    map.grab();
    RouteDrawing odd = outOfHours();
    odd.paths << QStringList{"n1", "ghost", "r1"} << QStringList{};
    map.setDrawing(odd);
    map.choose("ghost");
    QCOMPARE(map.chosenNode(), QString());
    map.grab();
    map.setDrawing({});
    map.grab();
    QCOMPARE(map.chosenNode(), QString());
  }

  /// A fix whose words would cut the name of its node is an icon there.
  void aFixLeavesRoomForTheTitle()
  {
    RouteMap map;
    RouteDrawing drawing = outOfHours();
    for (RouteNode &n : drawing.nodes)
      if (n.id == "r2") n.fix = "Set up another number…";
    map.setDrawing(drawing);
    map.resize(1280, 300);
    map.show();
    QPushButton *fix = node(map, "r2")->fixButton();
    QVERIFY(fix->text().isEmpty() && !fix->icon().isNull());
    QCOMPARE(fix->accessibleName(), "Set up another number… No matching rule");
  }

  void reasonsWrapInTheList()
  {
    QList<RouteNode> nodes = outOfHours().nodes.mid(2, 4);
    nodes[1].reason = QString("The bin signs in as one, the trunk knows another. ").repeated(4);
    RouteList list;
    list.setNodes(nodes);
    list.resize(340, 600);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    RouteNodeView *first = node(list, nodes[0].id.toUtf8()), *wordy = node(list, nodes[1].id.toUtf8());
    QVERIFY2(wordy->height() >= first->height() + 3 * QFontMetrics(font(Text::Small)).height(),
             qPrintable(QString::number(wordy->height())));
    list.resize(900, 600);
    QTRY_VERIFY(wordy->height() < first->height() + 3 * QFontMetrics(font(Text::Small)).height());
  }

  void listMovesAndOpens()
  {
    RouteList list;
    list.setNodes(outOfHours().nodes.mid(2, 4));
    list.resize(360, 400);
    list.show();
    QSignalSpy opened(&list, &RouteList::nodeOpened), fixed(&list, &RouteList::fixRequested);
    node(list, "t1")->setFocus();
    QTest::keyClick(list.focusWidget(), Qt::Key_Down);
    QCOMPARE(list.focusWidget(), node(list, "i1"));
    QTest::keyClick(list.focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).toString(), "i1");
    QTest::mouseClick(node(list, "r2")->fixButton(), Qt::LeftButton);
    QCOMPARE(fixed.value(0).value(0).toString(), "r2");
  }
};

QTEST_MAIN(RouteMapTest)
#include "t_routemap.moc"
