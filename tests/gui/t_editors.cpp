// The editors of composite values: what they show can be changed, what they do not show stays.
#include "gui/form/mediaeditor.h"
#include "gui/form/roomconfigeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace gui;

class TestEditors : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void agentsKeepWhatIsNotShown();
  void agentsAreAddedAndRemoved();
  void roomLimits();
  void metadataWantsAnAgent();
  void mediaKeepsWhatIsNotShown();
  void mediaProblems_data();
  void mediaProblems();
};

namespace {
QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

template <class T, class E> T loaded(E &editor, const char *text)
{
  T value;
  value.raw = json(text);
  editor.load(QVariant::fromValue(value));
  return value;
}

QLineEdit *field(QWidget &in, const QString &name)
{
  for (auto *edit : in.findChildren<QLineEdit *>())
    if (edit->accessibleName() == name) return edit;
  return nullptr;
}

const char *twoAgents = R"({"agents":[{"agent_name":"a","metadata":"1","restart_policy":"JRP_NEVER"},
  {"agent_name":"b","deployment":"d"}],"sync_streams":true,"empty_timeout":300})";
} // namespace

void TestEditors::agentsKeepWhatIsNotShown()
{
  RoomConfigEditor editor;
  const RoomConfig was = loaded<RoomConfig>(editor, twoAgents);
  QCOMPARE(editor.value().value<RoomConfig>(), was);
  QTest::keyClicks(field(editor, QStringLiteral("Agent metadata")), QStringLiteral("2"));
  const QJsonObject now = editor.value().value<RoomConfig>().raw;
  QCOMPARE(now.value(QStringLiteral("agents")),
           QJsonValue(json(R"({"a":[{"agent_name":"a","metadata":"12","restart_policy":"JRP_NEVER"},
                                    {"agent_name":"b","metadata":"","deployment":"d"}]})")
                          .value(QStringLiteral("a"))));
  QVERIFY(now.value(QStringLiteral("sync_streams")).toBool());
}

void TestEditors::agentsAreAddedAndRemoved()
{
  RoomConfigEditor editor;
  loaded<RoomConfig>(editor, twoAgents);
  editor.findChild<QPushButton *>(QStringLiteral("addAgent"))->click();
  QTest::keyClicks(editor.findChildren<QLineEdit *>(QStringLiteral("agent")).last(), QStringLiteral("c"));
  QCOMPARE(Value<RoomConfig>::text(editor.value().value<RoomConfig>()), QStringLiteral("a, b, c"));
  editor.findChildren<QToolButton *>(QStringLiteral("removeAgent")).first()->click();
  QCOMPARE(Value<RoomConfig>::text(editor.value().value<RoomConfig>()), QStringLiteral("b, c"));
  for (int i = 0; i < 2; ++i) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    editor.findChildren<QToolButton *>(QStringLiteral("removeAgent")).first()->click();
  }
  QVERIFY(!editor.value().value<RoomConfig>().raw.contains(QStringLiteral("agents")));
  QVERIFY(editor.focusTarget());
}

void TestEditors::roomLimits()
{
  RoomConfigEditor editor;
  loaded<RoomConfig>(editor, twoAgents);
  QLineEdit *empty = field(editor, QStringLiteral("Close an empty room after"));
  QCOMPARE(empty->text(), QStringLiteral("300"));
  empty->clear();
  QTest::keyClicks(field(editor, QStringLiteral("Most people")), QStringLiteral("4"));
  const QJsonObject now = editor.value().value<RoomConfig>().raw;
  QVERIFY(!now.contains(QStringLiteral("empty_timeout")));
  QCOMPARE(now.value(QStringLiteral("max_participants")).toInt(), 4);
  QTest::keyClicks(empty, QStringLiteral("soon"));
  QVERIFY(editor.problem().contains(QStringLiteral("whole number")));
}

void TestEditors::metadataWantsAnAgent()
{
  RoomConfigEditor editor;
  loaded<RoomConfig>(editor, "{}");
  QTest::keyClicks(field(editor, QStringLiteral("Agent metadata")), QStringLiteral("x"));
  QVERIFY(editor.problem().contains(QStringLiteral("name the agent")));
}

void TestEditors::mediaKeepsWhatIsNotShown()
{
  MediaEditor editor;
  const SipMedia was = loaded<SipMedia>(
      editor, R"({"encryption":"SIP_MEDIA_ENCRYPT_REQUIRE","codecs":[{"name":"PCMU","rate":8000}],"new_member":7})");
  QCOMPARE(editor.value().value<SipMedia>(), was);
  QTest::keyClicks(field(editor, QStringLiteral("Further codecs")), QStringLiteral(", G722/8000"));
  QTest::keyClicks(field(editor, QStringLiteral("End without sound after")), QStringLiteral("30"));
  editor.findChild<QCheckBox *>()->click();
  QCOMPARE(QJsonValue(editor.value().value<SipMedia>().raw),
           QJsonValue(json(R"({"encryption":"SIP_MEDIA_ENCRYPT_REQUIRE","only_listed_codecs":true,"media_timeout":"30s",
    "codecs":[{"name":"PCMU","rate":8000},{"name":"G722","rate":8000}],"new_member":7})")));
}

void TestEditors::mediaProblems_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("problem");
  QTest::newRow("nothing") << "{}"
                           << "";
  QTest::newRow("fine") << R"({"codecs":[{"name":"PCMU","rate":8000}],"media_timeout":"600s"})"
                        << "";
  QTest::newRow("space") << R"({"codecs":[{"name":"PC MU","rate":8000}]})"
                         << "for example PCMU/8000";
  QTest::newRow("no name") << R"({"codecs":[{"rate":8000}]})"
                           << "for example PCMU/8000";
  QTest::newRow("none, and only those") << R"({"only_listed_codecs":true})"
                                        << "at least one codec";
  QTest::newRow("too long") << R"({"media_timeout":"601s"})"
                            << "at most 600 seconds";
}

void TestEditors::mediaProblems()
{
  QFETCH(QString, text);
  QFETCH(QString, problem);
  const QString said = problemOf(SipMedia{json(text.toUtf8().constData())});
  QVERIFY2(problem.isEmpty() ? said.isEmpty() : said.contains(problem), qPrintable(said));
}

QTEST_MAIN(TestEditors)
#include "t_editors.moc"
