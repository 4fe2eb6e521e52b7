// The program as main() starts it: until its window can be used, until it shows rows, and how evenly it runs.
#include "app/program.h"
#include "app/texts.h"
#include "bench.h"
#include "gui/kit/pagetabs.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QTreeView>

namespace {
/// Sees the first painting of a window.
class Paints : public QObject {
public:
  bool eventFilter(QObject *o, QEvent *e) override
  {
    if (e->type() == QEvent::Paint && at == 0 && o->isWidgetType() && static_cast<QWidget *>(o)->window()->isVisible())
      at = bench::now();
    return false;
  }
  double at = 0;
};

template <class T> T *anywhere()
{
  for (QWidget *w : QApplication::topLevelWidgets())
    if (auto *found = w->findChild<T *>()) return found;
  return nullptr;
}

/// The table of the page that is shown, painted with rows in it.
bool showsRows()
{
  for (QWidget *w : QApplication::topLevelWidgets())
    for (const auto *table : w->findChildren<QTreeView *>())
      if (table->isVisible() && table->model() && table->indexAt({5, 5}).isValid()) return true;
  return false;
}

constexpr int overview = 0, numbers = 1; // tabs
} // namespace

void bench::window(const QString &connectFile, double since)
{
  app::installTexts(*qApp);
  QNetworkProxyFactory::setUseSystemConfiguration(true);
  Paints paints;
  qApp->installEventFilter(&paints);
  StartOptions options;
  options.connectFile = connectFile;
  Program program(options);
  const double opened = now();
  program.start(); // opens the accounts too
  until([&] { return paints.at > 0; });
  QCoreApplication::processEvents();
  const double painted = now();
  Gap gap;
  gap.start();
  until([] { return anywhere<gui::PageTabs>() != nullptr; });
  const double connected = now();
  anywhere<gui::PageTabs>()->setCurrentIndex(numbers); // as one who waits for them would
  until(showsRows);
  const bool shown = showsRows();
  const double rowsAt = now();
  anywhere<gui::PageTabs>()->setCurrentIndex(overview);
  const double end = now() + 4'000; // all parts, findings and the map come in here
  until([&] { return now() > end; });
  const double longest = gap.stop();
  report({{"start", painted - since},
          {"usable", connected - since},
          {"rows", rowsAt - opened},
          {"gap", longest},
          {"gapAt", gap.longestAt()},
          {"shown", shown}});
}
