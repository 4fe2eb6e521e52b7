// Contrast of every pair of colours that is drawn on one another, as WCAG 2.2 defines it, in both themes.
#include "gui/kit/theme.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using gui::Theme;

namespace {
constexpr double words = 4.5, marks = 3;

double luminance(const QColor &c)
{
  const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
  const double x = luminance(a), y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

struct Pair {
  const char *name;
  QColor Theme::*ink, Theme::*ground;
  double least;
};

const Pair pairs[] = {
    {"text on window", &Theme::text, &Theme::window, words},
    {"text on surface", &Theme::text, &Theme::surface, words},
    {"text on raised", &Theme::text, &Theme::raised, words},
    {"text on accentTint", &Theme::text, &Theme::accentTint, words},
    {"text on badTint", &Theme::text, &Theme::badTint, words},
    {"text on warnTint", &Theme::text, &Theme::warnTint, words},
    {"text on okTint", &Theme::text, &Theme::okTint, words},
    {"text2 on window", &Theme::text2, &Theme::window, words},
    {"text2 on surface", &Theme::text2, &Theme::surface, words},
    {"text2 on raised", &Theme::text2, &Theme::raised, words},
    {"text2 on accentTint", &Theme::text2, &Theme::accentTint, words},
    {"accent on surface", &Theme::accent, &Theme::surface, words},
    {"accent on window", &Theme::accent, &Theme::window, words},
    {"accent on accentTint", &Theme::accent, &Theme::accentTint, words},
    {"onAccent on accent", &Theme::onAccent, &Theme::accent, words},
    {"onAccent on bad", &Theme::onAccent, &Theme::bad, words},
    {"ok on surface", &Theme::ok, &Theme::surface, words},
    {"ok on okTint", &Theme::ok, &Theme::okTint, words},
    {"warn on surface", &Theme::warn, &Theme::surface, words},
    {"warn on warnTint", &Theme::warn, &Theme::warnTint, words},
    {"warn on accentTint", &Theme::warn, &Theme::accentTint, words},
    {"bad on surface", &Theme::bad, &Theme::surface, words},
    {"bad on window", &Theme::bad, &Theme::window, words},
    {"bad on badTint", &Theme::bad, &Theme::badTint, words},
    {"bad on accentTint", &Theme::bad, &Theme::accentTint, words},
    {"idle on surface", &Theme::idle, &Theme::surface, words},
    {"idle on window", &Theme::idle, &Theme::window, words},
    {"idle on idleTint", &Theme::idle, &Theme::idleTint, words},
    {"border on surface", &Theme::border, &Theme::surface, marks},
    {"border on window", &Theme::border, &Theme::window, marks},
};
} // namespace

class ContrastTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void formulaIsWcags()
  {
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.478) < 0.001);
  }

  void everyPair_data()
  {
    QTest::addColumn<int>("pair");
    QTest::addColumn<bool>("isDark");
    for (int i = 0; i < int(std::size(pairs)); ++i)
      for (bool isDark : {false, true})
        QTest::addRow("%s, %s", pairs[i].name, isDark ? "dark" : "light") << i << isDark;
  }

  void everyPair()
  {
    QFETCH(int, pair);
    QFETCH(bool, isDark);
    const Theme &theme = isDark ? Theme::dark() : Theme::light();
    const Pair &p = pairs[pair];
    const double measured = contrast(theme.*p.ink, theme.*p.ground);
    QVERIFY2(measured >= p.least, qPrintable(QStringLiteral("%1 is too little").arg(measured, 0, 'f', 2)));
  }

  void highContrastUsesOnlyTheSystemsColours()
  {
    QPalette system;
    system.setColor(QPalette::Window, Qt::black);
    system.setColor(QPalette::Base, Qt::black);
    system.setColor(QPalette::WindowText, Qt::yellow);
    system.setColor(QPalette::Highlight, Qt::cyan);
    system.setColor(QPalette::HighlightedText, Qt::black);
    const Theme theme = Theme::highContrast(system);
    QVERIFY(theme.isDark && theme.isPlain);
    for (const Pair &p : pairs) {
      const QList<QColor> inks{Qt::yellow, Qt::cyan, Qt::black};
      QVERIFY2(inks.contains(theme.*p.ink), p.name);
      QVERIFY2(contrast(theme.*p.ink, theme.*p.ground) >= 7, p.name);
    }
  }
};

QTEST_APPLESS_MAIN(ContrastTest)
#include "t_contrast.moc"
