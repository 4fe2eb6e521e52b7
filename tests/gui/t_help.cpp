// The manual: every screen has a page, every page its pictures and links, and F1 opens the right one.
#include "gui/help/manual.h"
#include "gui/help/manualpages.h"
#include "gui/help/manualview.h"
#include "gui/kit/fields.h"
#include "gui/kit/style.h"
#include "gui/pages/pages.h"
#include "gui/place.h"
#include "gui/window.h"
#include "guides/catalogue.h"
#include "support/desk.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QListWidget>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace gui;
using namespace inbound;

namespace {
const QDir sources(QStringLiteral(TRUNKLINE_SOURCE_DIR "/src/gui"));
const QDir guide(QStringLiteral(TRUNKLINE_SOURCE_DIR "/docs/guide"));

QString read(const QString &path)
{
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands in brackets behind [text] or ![text].
QStringList targetsIn(const QString &markdown)
{
  static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
  QStringList out;
  for (auto it = link.globalMatch(markdown); it.hasNext();) out << it.next().captured(1);
  return out;
}

/// The files of a class: a header, and the sources that build it.
QString textsOf(const QFileInfo &file)
{
  QString out;
  for (const QFileInfo &each : file.dir().entryInfoList({file.completeBaseName() + QStringLiteral("*")}, QDir::Files))
    out += read(each.filePath());
  return out;
}

/// The name that each task page gives itself, by the file that it stands in.
QHash<QString, QString> tasks()
{
  static const QRegularExpression derived(QStringLiteral(": public (TaskPage|GuideTask)\\b"));
  static const QRegularExpression named(QStringLiteral("^ +setObjectName\\(QStringLiteral\\(\"(\\w+)\"\\)\\)"),
                                        QRegularExpression::MultilineOption);
  QHash<QString, QString> out;
  for (QDirIterator it(sources.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
    const QFileInfo file(it.next());
    if (file.baseName() == u"guidetask" || !read(file.filePath()).contains(derived)) continue;
    out.insert(file.fileName(), named.match(textsOf(file)).captured(1));
  }
  return out;
}
} // namespace

class HelpTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new Style);
    Theme::use(Theme::light());
  }

  /// What is written, what the table names and what is compiled in are the same.
  void everyPageIsInTheTable()
  {
    QStringList written = guide.entryList({QStringLiteral("*.md")}, QDir::Files);
    written.replaceInStrings(QStringLiteral(".md"), QString());
    QStringList named = manualPages();
    named.sort();
    QCOMPARE(named, written);
    for (const QString &page : named) QCOMPARE(manualText(page), read(guide.filePath(page + QStringLiteral(".md"))));
    QVERIFY(manualText(QStringLiteral("nothing")).isEmpty());
  }

  void everyPageIsWhole_data()
  {
    QTest::addColumn<QString>("page");
    for (const QString &page : manualPages()) QTest::newRow(qPrintable(page)) << page;
  }
  void everyPageIsWhole()
  {
    QFETCH(QString, page);
    const QString text = manualText(page);
    QVERIFY(text.startsWith(u"# "));
    QVERIFY2(text.count(QRegularExpression(QStringLiteral("\\w+"))) > 120, "too little to be of use");
    for (const QString &target : targetsIn(text)) {
      if (target.startsWith(u"https://")) continue;
      QVERIFY2(QFile::exists(QStringLiteral(":/guide/") + target), qPrintable(target));
    }
    ManualView view;
    view.resize(700, 500);
    view.openPage(page);
    QCOMPARE(view.page(), page);
    QVERIFY(!view.toPlainText().contains(u"!["));
    QVERIFY(view.document()->idealWidth() <= 700);
  }

  void picturesAreSmallAndAllUsed()
  {
    QStringList used;
    for (const QString &page : manualPages()) used << targetsIn(manualText(page));
    const QDir pictures(guide.filePath(QStringLiteral("pictures")));
    const auto files = pictures.entryInfoList(QDir::Files);
    QVERIFY(files.size() > 10);
    for (const QFileInfo &file : files) {
      QVERIFY2(used.contains(QStringLiteral("pictures/") + file.fileName()), qPrintable(file.fileName()));
      QVERIFY2(file.size() <= 60 * 1024, qPrintable(file.fileName()));
      const QImage picture(file.filePath());
      QVERIFY2(picture.width() <= 1280 && picture.height() <= 800, qPrintable(file.fileName()));
    }
  }

  void everyScreenHasAPage()
  {
    const Work work(works());
    for (const PageKind &kind : pageKinds()) {
      const std::unique_ptr<Page> page(kind.make(*work.desk));
      QVERIFY2(!manualPageOf(page->objectName()).isEmpty(), qPrintable(page->objectName()));
    }
    QSet<QString> pages;
    for (const guides::Guide &g : guides::catalogue()) {
      const std::unique_ptr<TaskPage> task(guideTask(*work.desk, QLatin1String(g.name)));
      QVERIFY2(task && !manualPageOf(task->objectName()).isEmpty(), g.name);
      pages << manualPageOf(task->objectName());
    }
    QCOMPARE(pages.size(), qsizetype(guides::catalogue().size())); // each has its own
    const auto all = tasks();
    QVERIFY(all.size() > 15);
    for (auto it = all.begin(); it != all.end(); ++it)
      QVERIFY2(!manualPageOf(it.value()).isEmpty(), qPrintable(it.key() + u' ' + it.value()));
    QVERIFY(manualPageOf(QString()).isEmpty());
  }

  void f1OpensThePageOfWhatIsShown()
  {
    const Work work(works());
    Window window;
    window.show();
    auto *f1 = window.findChild<QAction *>(QStringLiteral("manual"), Qt::FindDirectChildrenOnly);
    if (!f1) // an action is its menu's child
      for (QAction *a : window.findChildren<QAction *>())
        if (a->shortcut() == QKeySequence(Qt::Key_F1)) f1 = a;
    QVERIFY(f1);
    QCOMPARE(f1->shortcut(), QKeySequence(Qt::Key_F1));
    const auto shown = [&] {
      f1->trigger();
      const auto open = window.findChildren<ManualWindow *>();
      return open.size() == 1 && open[0]->isVisible() && !open[0]->isModal() ? open[0]->page() : QString();
    };
    QCOMPARE(shown(), QStringLiteral("index")); // no profile
    window.setDesk(work.desk.get());
    auto *tabs = window.findChild<PageTabs *>(QStringLiteral("pages"));
    const QStringList wanted{QStringLiteral("overview"),        QStringLiteral("numbers"),
                             QStringLiteral("twiml-bins"),      QStringLiteral("inbound-trunks"),
                             QStringLiteral("outbound-trunks"), QStringLiteral("dispatch-rules"),
                             QStringLiteral("conferences"),     QStringLiteral("rooms"),
                             QStringLiteral("calls"),           QStringLiteral("activity")};
    QCOMPARE(tabs->count(), int(wanted.size()));
    for (int i = 0; i < tabs->count(); ++i) {
      tabs->setCurrentIndex(i);
      QCOMPARE(shown(), wanted[i]);
    }
    window.findChild<QAction *>(QStringLiteral("diagnose"))->trigger();
    QCOMPARE(shown(), QStringLiteral("what-is-wrong"));
    tabs->setCurrentIndex(0);
    QCOMPARE(shown(), QStringLiteral("overview")); // the task stands on another page
  }

  void pagesAreSearchedAndWalked()
  {
    QWidget parent;
    ManualWindow manual(&parent);
    manual.open(QStringLiteral("numbers"));
    QCOMPARE(unnamed(&manual).join(u' '), QString());
    auto *list = manual.findChild<QListWidget *>();
    auto *view = manual.findChild<ManualView *>();
    QCOMPARE(list->count(), int(manualPages().size()));
    QCOMPARE(list->currentItem()->text(), QStringLiteral("Numbers"));
    QVERIFY(manual.windowTitle().startsWith(u"Numbers"));
    list->setCurrentRow(0);
    QCOMPARE(manual.page(), QStringLiteral("index"));
    manual.findChild<QToolButton *>(QStringLiteral("manualBack"))->click();
    QCOMPARE(manual.page(), QStringLiteral("numbers"));
    QVERIFY(manual.findChild<QToolButton *>(QStringLiteral("manualForward"))->isEnabled());

    auto *field = manual.findChild<SearchField *>();
    field->setText(QStringLiteral("OLD user"));
    QCOMPARE(manual.page(), QStringLiteral("rotate-password")); // the one that has both words
    QVERIFY(!view->extraSelections().isEmpty());
    const int first = view->textCursor().position();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(view->textCursor().position() > first);
    field->setText(QStringLiteral("zebra"));
    QVERIFY(manual.findChild<QLabel *>(QStringLiteral("manualNothing"))->isVisibleTo(&manual));
    QVERIFY(view->extraSelections().isEmpty());
    manual.open(QStringLiteral("calls"));
    QVERIFY(field->text().isEmpty() && !list->item(0)->isHidden());
  }
};

QTEST_MAIN(HelpTest)
#include "t_help.moc"
