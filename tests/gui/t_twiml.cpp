// TwiML: the templates, the editor with its dots and drafts, the table of documents.
#include "gui/kit/style.h"
#include "gui/kit/xmlview.h"
#include "gui/page.h"
#include "gui/pages/pages.h"
#include "gui/pages/twimldocuments.h"
#include "gui/table/inspector.h"
#include "gui/tasks/linechanges.h"
#include "gui/tasks/twimleditor.h"
#include "model/hostedtwiml.h"
#include "support/desk.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using namespace gui;
using namespace inbound;

namespace {
const QString secret = QString::fromUtf8(password), dots = QStringLiteral("••••••••");

template <class T> T *part(QWidget *in, const char *name)
{
  T *found = in->findChild<T *>(QLatin1String(name));
  if (!found) qFatal("There is no %s", name);
  return found;
}

TwimlBin newDocument(const QByteArray &text)
{
  TwimlBin b;
  b.kind = TwimlBin::Kind::Draft;
  b.name = QStringLiteral("front-desk");
  b.document = Secret(text);
  return b;
}

HostedTwiml hosted(const QByteArray &text)
{
  HostedTwiml h;
  h.name = QStringLiteral("front-desk");
  h.url = QStringLiteral("https://trunkline-1.twil.io/front-desk");
  h.document = Secret(text);
  return h;
}

QStringList labelsIn(QWidget *w)
{
  QStringList out;
  for (const QLabel *l : w->findChildren<QLabel *>()) out << l->text();
  return out;
}

bool says(QWidget *w, const QString &text)
{
  const QStringList all = labelsIn(w);
  return std::any_of(all.begin(), all.end(), [&](const QString &l) { return l.contains(text); });
}

QStringList columnOf(QWidget *page, const QString &title)
{
  const QAbstractItemModel *m = part<QTreeView>(page, "binsTable")->model();
  QStringList out;
  for (int c = 0; c < m->columnCount(); ++c)
    if (m->headerData(c, Qt::Horizontal).toString() == title)
      for (int r = 0; r < m->rowCount(); ++r) out << m->index(r, c).data().toString();
  return out;
}
} // namespace

class TwimlTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new Style);
  }

  void passwordsAreDots()
  {
    TwimlEditor editor;
    editor.setDocument(document(uriOf(number)));
    auto *text = part<XmlView>(&editor, "editor");
    QVERIFY(text->toPlainText().contains(dots) && !text->toPlainText().contains(secret));
    QCOMPARE(editor.whole(), document(uriOf(number)));
    auto *reveal = part<QPushButton>(&editor, "revealPasswords");
    reveal->click();
    QVERIFY(text->toPlainText().contains(secret));
    reveal->click();
    QVERIFY(!text->toPlainText().contains(secret));
    QCOMPARE(editor.whole(), document(uriOf(number)));
  }

  void aTypedPasswordBecomesDots()
  {
    TwimlEditor editor;
    editor.setDocument("<Response>\n<Dial><Sip username=\"u\" password=\"\">sip:a@h</Sip></Dial>\n</Response>");
    editor.show();
    auto *text = part<XmlView>(&editor, "editor");
    text->setFocus();
    QTextCursor at = text->textCursor();
    at.setPosition(int(text->toPlainText().indexOf(QStringLiteral("password=\""))) + 10);
    text->setTextCursor(at);
    QTest::keyClicks(text, QStringLiteral("Typed1"));
    at = text->textCursor();
    at.movePosition(QTextCursor::Start);
    text->setTextCursor(at);
    QTRY_VERIFY(!text->toPlainText().contains(QStringLiteral("Typed1")));
    QVERIFY(text->toPlainText().contains(dots));
    QVERIFY(editor.whole().contains("password=\"Typed1\""));
    text->undo(); // the dots
    QVERIFY(text->toPlainText().contains(QStringLiteral("Typed1")));
    text->undo(); // the typing
    QVERIFY(!editor.whole().contains("Typed1"));
  }

  void finds()
  {
    TwimlEditor editor;
    editor.setDocument("<Response>\n<Say>a</Say>\n<Say>b</Say>\n</Response>");
    editor.show();
    QTest::keyClick(part<XmlView>(&editor, "editor"), Qt::Key_F, Qt::ControlModifier);
    auto *field = part<QLineEdit>(&editor, "findText");
    QVERIFY(field->isVisible());
    auto *text = part<XmlView>(&editor, "editor");
    field->setText(QStringLiteral("<Say"));
    QCOMPARE(text->textCursor().blockNumber(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(text->textCursor().blockNumber(), 2);
    QTest::keyClick(field, Qt::Key_Return); // round the end
    QCOMPARE(text->textCursor().blockNumber(), 1);
    field->setText(QStringLiteral("nothing"));
    QVERIFY(says(&editor, QStringLiteral("Not found")));
  }

  void aNewDocumentIsKeptAtOnce()
  {
    const Work work(works());
    std::unique_ptr<TaskPage> task(twimlTask(*work.desk, Object::of(newDocument(document(uriOf(number))))));
    QCOMPARE(work.drafts.all().size(), 1);
    QCOMPARE(work.drafts.all()[0].name, QStringLiteral("front-desk"));
    QVERIFY(!work.drafts.all()[0].text.contains(password));
    QVERIFY(says(task.get(), QStringLiteral("Dials your LiveKit project.")));
    auto *text = part<XmlView>(task.get(), "editor");
    text->setPlainText(QStringLiteral("<Response><Speak/></Response>"));
    QTRY_VERIFY(says(task.get(), QStringLiteral("does not know <Speak>")));
    QCOMPARE(work.drafts.all()[0].text, QByteArray("<Response><Speak/></Response>"));
    text->setPlainText(QStringLiteral("<Response><Say>"));
    QTRY_VERIFY(!part<QPushButton>(task.get(), "publishTwiml")->isEnabled());
  }

  void aDraftIsGoneOnWith()
  {
    const Work work(works());
    {
      std::unique_ptr<TaskPage> task(twimlTask(*work.desk, Object::of(newDocument(document(uriOf(number))))));
    }
    TwimlBin row;
    row.kind = TwimlBin::Kind::Draft;
    row.url = draftAddress(work.drafts.all()[0].id);
    std::unique_ptr<TaskPage> task(twimlTask(*work.desk, Object::of(row)));
    QCOMPARE(task->findChild<TwimlEditor *>()->whole(), document(uriOf(number)));
    part<QPushButton>(task.get(), "discardDraft")->click();
    QVERIFY(work.drafts.all().isEmpty());
  }

  void aDiscardedDraftIsGivenBack()
  {
    const Work work(works());
    QWidget page;
    auto *task = twimlTask(*work.desk, Object::of(newDocument(document(uriOf(number)))));
    task->setParent(&page);
    const Draft before = work.drafts.all()[0];
    part<QPushButton>(task, "discardDraft")->click();
    QVERIFY(work.drafts.all().isEmpty());
    part<QPushButton>(&page, "toastAction")->click();
    QCOMPARE(work.drafts.all().size(), 1);
    QCOMPARE(work.drafts.all()[0].text, before.text);
    TwimlBin row;
    row.kind = TwimlBin::Kind::Draft;
    row.url = draftAddress(before.id);
    std::unique_ptr<TaskPage> again(twimlTask(*work.desk, Object::of(row)));
    QCOMPARE(again->findChild<TwimlEditor *>()->whole(), document(uriOf(number))); // with its password
  }

  void theInspectorSaysTheKind()
  {
    const Work work(works());
    std::unique_ptr<TaskPage> task(twimlTask(*work.desk, Object::of(newDocument(document(uriOf(number))))));
    const std::unique_ptr<Page> page(binsPage(*work.desk));
    page->show();
    const QList<Inspector *> inspectors = page->findChildren<Inspector *>(); // one for each view
    const auto shown =
        std::find_if(inspectors.begin(), inspectors.end(), [](const Inspector *i) { return i->isVisible(); });
    QVERIFY(shown != inspectors.end());
    auto *table = part<QTreeView>(page.get(), "binsTable");
    QStringList kinds;
    for (int i = 0; i < table->model()->rowCount(); ++i) {
      table->setCurrentIndex(table->model()->index(i, 0));
      for (const char *kind : {"TwiML bin", "Draft"})
        if (says(*shown, QLatin1String(kind))) kinds << QLatin1String(kind);
    }
    QVERIFY2(kinds.contains(QStringLiteral("Draft")), qPrintable(kinds.join(u',')));
    QCOMPARE(kinds.size(), table->model()->rowCount()); // a draft is no bin
  }

  void publishesByAPlan()
  {
    const Work work(works());
    QSignalSpy previews(work.desk.get(), &Desk::previewRequested);
    std::unique_ptr<TaskPage> task(twimlTask(*work.desk, Object::of(newDocument(document(uriOf(number))))));
    part<QPushButton>(task.get(), "publishTwiml")->click();
    QCOMPARE(previews.count(), 1);
    const auto plan = previews[0][0].value<Plan>();
    QCOMPARE(plan.changes.size(), 1);
    QCOMPARE(plan.changes[0].resource, &resourceOf<HostedTwiml>());
    std::unique_ptr<TaskPage> preview(planTask(*work.desk, plan));
    QVERIFY(says(preview.get(), QStringLiteral("6. ")));
    QVERIFY(part<XmlView>(preview.get(), "document")->toPlainText().contains(dots));
    for (const QString &text : labelsIn(preview.get())) QVERIFY2(!text.contains(secret), qPrintable(text));
  }

  void aBinIsReplacedWithItsNumbers()
  {
    const Work work(works());
    QSignalSpy previews(work.desk.get(), &Desk::previewRequested);
    TwimlBin bin = aBin();
    bin.numbers = QStringList{number};
    std::unique_ptr<TaskPage> task(twimlTask(*work.desk, Object::of(bin)));
    QVERIFY(work.drafts.all().isEmpty()); // nothing was changed yet
    part<QPushButton>(task.get(), "publishTwiml")->click();
    QCOMPARE(previews.count(), 1);
    QCOMPARE(previews[0][0].value<Plan>().changes.size(), 2);
  }

  void showsWhatPublishingChanges()
  {
    Snapshot s = works();
    s.put<HostedTwiml>({hosted("<Response>\n  <Say>one</Say>\n</Response>\n")});
    const Work work(s);
    std::unique_ptr<TaskPage> task(twimlTask(*work.desk, Object::of(asDocument(s.of<HostedTwiml>().seen().front()))));
    QVERIFY(says(task.get(), QStringLiteral("The draft says what is published.")));
    part<XmlView>(task.get(), "editor")->setPlainText(QStringLiteral("<Response>\n  <Say>two</Say>\n</Response>\n"));
    auto *difference = part<QTreeView>(task.get(), "documentDifference");
    QTRY_COMPARE(difference->model()->rowCount(), 1);
    QCOMPARE(difference->model()->index(0, 0).data().toString(), QStringLiteral("Line 2"));
  }

  void theTableHasEveryKind()
  {
    Snapshot s = works();
    s.put<HostedTwiml>({hosted(document(uriOf(number)))});
    const Work work(s);
    {
      std::unique_ptr<TaskPage> task(twimlTask(*work.desk, Object::of(newDocument("<Response/>"))));
    }
    std::unique_ptr<Page> page(binsPage(*work.desk));
    page->show();
    QStringList kinds = columnOf(page.get(), QStringLiteral("Kind"));
    kinds.sort();
    QCOMPARE(kinds.size(), 3);
    QVERIFY(kinds.contains(QStringLiteral("Hosted by Trunkline")) && kinds.contains(QStringLiteral("Draft")));
    QVERIFY(page->select(resourceOf<HostedTwiml>(), QStringLiteral("https://trunkline-1.twil.io/front-desk")));
    QVERIFY(says(page.get(), QStringLiteral("User and password fit inbound trunk")));
  }

  void aPublishedDraftGoes()
  {
    const Work work(works());
    {
      std::unique_ptr<TaskPage> task(twimlTask(*work.desk, Object::of(newDocument(document(uriOf(number))))));
    }
    std::unique_ptr<Page> page(binsPage(*work.desk));
    QCOMPARE(work.drafts.all().size(), 1);
    const_cast<Work &>(work).sync.patch(resourceOf<HostedTwiml>(), hosted({}).url,
                                        Object::of(hosted(document(uriOf(number)))));
    QTRY_VERIFY(work.drafts.all().isEmpty());
  }

  void templatesOpenInTheEditor()
  {
    const Work work(works());
    QSignalSpy edits(work.desk.get(), &Desk::editRequested);
    std::unique_ptr<TaskPage> task(newTwimlTask(*work.desk));
    task->show();
    QVERIFY(part<XmlView>(task.get(), "document")->toPlainText().contains(QStringLiteral("{{To}}@") + host));
    QVERIFY(!part<XmlView>(task.get(), "document")->toPlainText().contains(secret));
    part<QRadioButton>(task.get(), "template.fallback")->setChecked(true);
    QVERIFY(!part<QPushButton>(task.get(), "openTemplate")->isEnabled());
    part<QLineEdit>(task.get(), "fallback")->setText(QStringLiteral("+1 510 555 0142"));
    QVERIFY(part<QPushButton>(task.get(), "openTemplate")->isEnabled());
    part<QPushButton>(task.get(), "openTemplate")->click();
    QCOMPARE(edits.count(), 1);
    const auto bin = edits[0][0].value<Object>().as<TwimlBin>();
    QVERIFY(bin.document.reveal().contains(password) && bin.document.reveal().contains("+15105550142"));
  }

  void linesAreCompared()
  {
    const auto lines = [](const char *a, const char *b) {
      QStringList out;
      for (const FieldChange &c : lineChanges(QLatin1String(a), QLatin1String(b)))
        out << c.field + u'|' + c.now + u'|' + c.after;
      return out;
    };
    QCOMPARE(lines("a\nb\nc", "a\nb\nc"), QStringList());
    QCOMPARE(lines("a\nb\nc", "a\nx\nc"), QStringList{QStringLiteral("Line 2|b|x")});
    QCOMPARE(lines("a\nc", "a\nb\nc"), QStringList{QStringLiteral("Line 2||b")});
    QCOMPARE(lines("a\nb\nc", "c"), QStringList{QStringLiteral("Lines 1 to 2|a\nb|")});
    QCOMPARE(lines("a\nb\nc\nd", "x\nb\nc\ny\nz"),
             (QStringList{QStringLiteral("Line 1|a|x"), QStringLiteral("Lines 4 to 5|d|y\nz")}));
  }
};

QTEST_MAIN(TwimlTest)
#include "t_twiml.moc"
