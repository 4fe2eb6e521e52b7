// The window: what it says of the profile, what its keys reach.
#include "gui/kit/banner.h"
#include "gui/kit/chip.h"
#include "gui/kit/style.h"
#include "gui/window.h"
#include "support/desk.h"

#include <QApplication>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace gui;
using namespace inbound;

namespace {
/// A window on a profile of this kind.
struct Shown {
  explicit Shown(const Snapshot &s = works(), bool readOnly = false, Profile::Kind kind = Profile::Kind::Test)
      : work(s, readOnly, {}, kind)
  {
    window.setDesk(work.desk.get());
    window.show();
  }
  template <class T> T *find(const char *name) const { return window.findChild<T *>(QLatin1String(name)); }
  Work work;
  Window window;
};
} // namespace

class WindowTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new Style);
  }

  void theProfileSaysItsKind_data()
  {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("test") << int(Profile::Kind::Test) << QStringLiteral("TEST");
    QTest::newRow("staging") << int(Profile::Kind::Staging) << QStringLiteral("STAGING");
    QTest::newRow("production") << int(Profile::Kind::Production) << QStringLiteral("PRODUCTION");
    QTest::newRow("sandbox") << int(Profile::Kind::Sandbox) << QStringLiteral("SANDBOX");
  }
  void theProfileSaysItsKind()
  {
    QFETCH(int, kind);
    QFETCH(QString, word);
    const Shown shown(works(), false, Profile::Kind(kind));
    const bool production = kind == int(Profile::Kind::Production);
    auto *chip = shown.find<Chip>("profileKind");
    QCOMPARE(chip->text(), word);
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->isCareful(), production);
    // Its edge, as it is painted.
    const QColor edge = chip->grab().toImage().pixelColor(chip->width() / 2, 0);
    const auto distance = [&](const QColor &c) { return qAbs(edge.red() - c.red()) + qAbs(edge.green() - c.green()); };
    QCOMPARE(distance(Theme::now().bad) < distance(Theme::now().edge), production);
    QCOMPARE(shown.window.windowTitle().endsWith(QStringLiteral("(production)")), production);
    QVERIFY(!shown.find<Chip>("readOnlyChip")->isVisible());
    const auto *strip = shown.find<Banner>("sandboxStrip");
    QCOMPARE(strip != nullptr, kind == int(Profile::Kind::Sandbox));
    if (!strip) return;
    QCOMPARE(strip->title() + u' ' + strip->text(),
             QStringLiteral("Sandbox: a sample company on this computer. Nothing you do here costs money or reaches a "
                            "phone."));
    QCOMPARE(strip->findChild<QPushButton *>()->text(), QStringLiteral("Connect accounts…"));
  }

  void readOnlyIsSaidOnEveryPage()
  {
    const Shown shown(works(), true);
    QVERIFY(shown.find<Chip>("readOnlyChip")->isVisible());
    QCOMPARE(shown.find<Chip>("readOnlyChip")->text(), QStringLiteral("READ ONLY"));
    const auto *strip = shown.find<Banner>("readOnlyStrip");
    auto *tabs = shown.find<PageTabs>("pages");
    for (int i = 0; i < tabs->count(); ++i) {
      tabs->setCurrentIndex(i);
      QVERIFY(strip->isVisible());
    }
    QCOMPARE(strip->title(), QStringLiteral("Read only: this profile can look, not change."));
    QVERIFY(!shown.find<QPushButton>("setUpButton")->isVisible());
  }
};

QTEST_MAIN(WindowTest)
#include "t_window.moc"
